import { createHash } from 'node:crypto';
import { FORMAT, NOTHING, differing, type Manifest, type TableCopy } from './manifest.js';

type Found = Pick<TableCopy, 'rows' | 'sha256'>;

const CASES = { name: 'care.case', columns: ['id'], rows: 2, sha256: 'aa' };
const EMPTY = { name: 'care.lookup', columns: ['id'], ...NOTHING };
const MANIFEST: Manifest = {
  format: FORMAT,
  takenAt: '2026-11-24T03:00:00.000Z',
  migrations: ['Foundation'],
  tables: [CASES, EMPTY],
  sequences: {},
};

describe('differing', () => {
  it('finds nothing in a whole back-up: an empty table has no lines in it', () => {
    expect(differing(MANIFEST, new Map([['care.case', CASES]]))).toEqual([]);
  });

  it('knows the digest of nothing', () => {
    expect(NOTHING.sha256).toBe(createHash('sha256').digest('hex'));
  });

  it.each<[string, Readonly<Record<string, Found>>, string]>([
    ['a changed value', { 'care.case': { rows: 2, sha256: 'bb' } }, 'care.case'],
    ['a row too few', { 'care.case': { rows: 1, sha256: 'aa' } }, 'care.case'],
    ['no lines of a table', {}, 'care.case'],
    [
      'lines of a table that should be empty',
      { 'care.case': CASES, 'care.lookup': { rows: 1, sha256: 'cc' } },
      'care.lookup',
    ],
    [
      'a table that the manifest does not name',
      { 'care.case': CASES, 'audit.entry': { rows: 1, sha256: 'dd' } },
      'audit.entry',
    ],
  ])('finds %s', (_, found, wrong) => {
    expect(differing(MANIFEST, new Map(Object.entries(found)))).toEqual([wrong]);
  });
});
