import type { Text } from '@lib/kernel';
import { evaluate } from './evaluate.js';
import type { Protocol } from './protocol.js';
import { triage } from './triage.js';

const same = (one: string): Text => ({ nl: one, fr: one, de: one, en: one });

/** A fall that is serious for the old, and for nobody else. */
const FALL: Protocol = {
  code: 'C98',
  version: 1,
  title: same('Fall'),
  status: 'draft',
  population: null,
  entryTerms: { nl: [], fr: [], de: [], en: [] },
  questions: [
    {
      id: 'fell',
      type: 'yes-no',
      text: same('Fell?'),
      rationale: same('Why'),
      unknown: 'worst',
      mandatory: true,
    },
  ],
  discriminators: [
    {
      determinant: 'C98-5-01',
      level: '5',
      when: {
        all: [
          { question: 'fell', is: true },
          { context: 'ageYears', atLeast: 65 },
        ],
      },
      why: same('Old'),
      source: 'draft, no source',
    },
  ],
  modifiers: [],
  outcomes: [],
  restLevel: 'A',
};
const FELL = { fell: { kind: 'value', value: true } } as const;

describe('what of the patient a level hangs on', () => {
  it('is said when all was asked, and there is no level without it', () => {
    const open = evaluate(FALL, FELL, {});
    expect(open).toMatchObject({ level: null, next: null, settled: false, atWorst: '5' });
    expect(open.pendingContext).toEqual(['ageYears']);
  });

  it.each([
    [{ ageYears: 80 }, '5'],
    [{ ageYears: 20 }, 'A'],
    [{ ageMonths: 30 }, 'A'],
  ])('is not asked again once it is known: %j', (who, level) => {
    expect(evaluate(FALL, FELL, who)).toMatchObject({ level, pendingContext: [], settled: true });
  });

  it('is said once for several complaints', () => {
    expect(triage([FALL, FALL], FELL, {})?.pendingContext).toEqual(['ageYears']);
  });
});
