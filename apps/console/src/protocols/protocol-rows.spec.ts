import type { ProtocolVersionView, SignatureView } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { protocolRows, searched, signaturesWanted } from './protocol-rows.js';

const text = (one: string) => ({ nl: one, fr: `${one} fr`, de: one, en: one });
const version = (code: string, number: number, more: Partial<ProtocolVersionView> = {}) =>
  ({
    id: `${code}-${number}`,
    version: 1,
    code,
    number,
    title: text(code),
    status: 'released',
    inForce: false,
    origin: 'centre',
    contentHash: '',
    signedOff: false,
    signatures: [],
    overdue: false,
    reviewBy: null,
    rulesReviewBy: null,
    overdueRules: 0,
    ...more,
  }) as unknown as ProtocolVersionView;
const signature = (by: string, role: SignatureView['role'], counts = true): SignatureView =>
  ({ by: by as Id<'user'>, byName: by, role, counts, at: '', contentHash: '' }) as SignatureView;

describe('the list of protocols', () => {
  const rows = protocolRows([
    version('C04', 1, { status: 'retired' }),
    version('C05', 1, { inForce: true, overdue: true }),
    version('C04', 3, { status: 'draft', title: text('Druk') }),
    version('C04', 2, { inForce: true, title: text('Pijn op de borst') }),
  ]);

  it('has each once, with what is in force and what is under way', () => {
    expect(
      rows.map((row) => [
        row.code,
        row.inForce?.number,
        row.underWay.map(({ number }) => number),
        row.versions.map(({ number }) => number),
        row.overdue,
      ]),
    ).toEqual([
      ['C04', 2, [3], [3, 2, 1], false],
      ['C05', 1, [], [1], true],
    ]);
    expect(rows[0]?.title.nl).toBe('Pijn op de borst');
  });

  it('has the earliest day of review of what is in force, and how many of its rules are late', () => {
    const reviewBy = '2027-01-01T00:00:00.000Z' as Instant;
    const late = { overdue: true, overdueRules: 2, rulesReviewBy: '2026-01-01' };
    const of = (more: Partial<ProtocolVersionView>) => {
      const [row] = protocolRows([version('C04', 1, more)]);
      return [row?.reviewBy, row?.overdue, row?.overdueRules];
    };
    expect(of({ inForce: true, reviewBy, ...late })).toEqual(['2026-01-01', true, 2]);
    expect(of({ inForce: true, ...late })).toEqual(['2026-01-01', true, 2]);
    expect(of({ inForce: true, reviewBy })).toEqual([reviewBy, false, 0]);
    expect(of({ reviewBy, ...late })).toEqual([null, false, 0]);
  });

  it.each([
    ['c05', ['C05']],
    ['BORST pijn', ['C04']],
    ['fr', ['C04', 'C05']],
    ['', ['C04', 'C05']],
    ['knie', []],
  ])('is searched for %s', (words, codes) => {
    expect(searched(rows, words).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the signatures that are wanted', () => {
  it.each<[string, readonly SignatureView[], object]>([
    ['nobody', [], { missing: 2, director: true }],
    ['a director', [signature('a', 'medical-director')], { missing: 1, director: false }],
    ['a doctor', [signature('a', 'doctor')], { missing: 1, director: true }],
    [
      'one person twice',
      [signature('a', 'medical-director'), signature('a', 'medical-director')],
      { missing: 1, director: false },
    ],
    [
      'two without a director',
      [signature('a', 'doctor'), signature('b', 'supervisor')],
      { missing: 0, director: true },
    ],
    [
      'one whose name counts no longer',
      [signature('a', 'medical-director', false)],
      { missing: 2, director: true },
    ],
  ])('after %s', (_, signatures, wanted) => {
    expect(signaturesWanted(version('C04', 2, { signatures }))).toEqual(wanted);
  });

  it('of a version of the library is the director’s alone', () => {
    const library = version('C04', 1, { origin: 'library' });
    expect(signaturesWanted(library)).toEqual({ missing: 1, director: true });
    const signed = { ...library, signatures: [signature('a', 'medical-director')] };
    expect(signaturesWanted(signed)).toEqual({ missing: 0, director: false });
  });
});
