import type { CaseFile, TriageSessionView } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { protocolByCode } from '@lib/protocols';
import type { Protocol } from '@lib/triage';
import type { Pinned } from '../protocols/pinned.js';
import { draftAfter, draftOf, evaluationOf, protocolsOf } from './case-draft.js';

const AT = '2026-03-01T10:00:00.000Z' as Instant;
const first = protocolByCode('C04');
if (!first) throw new Error('C04 is gone');

/** The version that superseded it finds nothing. */
const second: Protocol = { ...first, version: 2, discriminators: [], modifiers: [] };
const pin = (protocol: Protocol): Pinned => ({ protocol, signedOff: false });

function session(id: string, protocolVersion: number): TriageSessionView {
  const value = { protocol: 'C04', protocolVersion, engineVersion: '1', context: {} };
  const answer = { kind: 'value', value: true } as const;
  const answered = { protocol: 'C04', question: 'pressure-over-15', answer };
  const kept = { version: 1, at: AT };
  return {
    id: id as Id<'triage-session'>,
    version: 1,
    patientId: 'patient' as Id<'patient'>,
    startedAt: AT,
    level: null,
    settled: false,
    overridden: false,
    round: null,
    protocols: [{ ...kept, value }],
    answers: [{ ...kept, value: answered }],
  };
}

const fileOf = (...triage: readonly TriageSessionView[]): CaseFile =>
  ({
    case: { id: 'case' },
    location: null,
    caller: null,
    patients: [],
    notes: [],
    hazards: [],
    methane: null,
    links: [],
    triage,
  }) as unknown as CaseFile;

describe('a case that is taken up again', () => {
  const pinned = [pin(first), pin(second)];
  const again = { type: 'protocol', pin: pin(second) } as const;

  it('goes on with the version that it took up', () => {
    const draft = draftOf(fileOf(session('one', 1)), pinned);
    expect(protocolsOf(draft)).toEqual([first]);
    expect(evaluationOf(draft)?.level).toBe('2');
  });

  it('has each round on its own version', () => {
    const draft = draftOf(fileOf(session('one', 1), session('two', 2)), pinned);
    expect(protocolsOf(draft)).toEqual([second]);
    const turned = draftAfter(draft, { type: 'turn', id: 'one' as Id<'triage-session'> }, AT);
    expect(protocolsOf(turned)).toEqual([first]);
  });

  it('keeps the content of what it takes up, so that nothing changes under it', () => {
    const draft = draftAfter(draftOf(fileOf(session('one', 1)), [pin(first)]), again, AT);
    expect(draft.pinned).toEqual(pinned);
    expect(protocolsOf(draft)).toEqual([second]);
    expect(draftAfter(draft, again, AT).pinned).toBe(draft.pinned);
  });
});
