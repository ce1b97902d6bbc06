import {
  VITAL_PROTOCOL,
  evaluateStanding,
  type Answer,
  type Evaluation,
  type Protocol,
  type Question,
} from '@lib/triage';
import { PROTOCOLS, instructionsFor, opensAtOnce, protocolByCode } from './index.js';

const NOBODY_KNOWN = { party: 'beside-patient' } as const;

function valuesOf(question: Question): readonly Answer[] {
  const values =
    question.type === 'yes-no'
      ? [true, false]
      : question.type === 'choice'
        ? question.choices.map(({ code }) => code)
        : [];
  return values.map((value) => ({ kind: 'value', value }));
}

/** Answers as the desk asks for them, one after another; those that end at level 1 with a script, and after how many. */
function waysToLevelOne(
  protocols: readonly Protocol[],
  most: number,
  answers: Readonly<Record<string, Answer>> = {},
): readonly { readonly answers: number; readonly evaluation: Evaluation }[] {
  const evaluation = evaluateStanding(protocols, { answers, unconfirmed: new Set() }, NOBODY_KNOWN);
  if (!evaluation) return [];
  const given = Object.keys(answers).length;
  const own = evaluation.level === '1' ? [{ answers: given, evaluation }] : [];
  const next = protocols
    .find(({ code }) => code === evaluation.next?.protocol)
    ?.questions.find(({ id }) => id === evaluation.next?.question);
  if (!next || given === most) return own;
  return [
    ...own,
    ...valuesOf(next).flatMap((answer) =>
      waysToLevelOne(protocols, most, { ...answers, [next.id]: answer }),
    ),
  ];
}

const vital = protocolByCode(VITAL_PROTOCOL);
const inHand = (code: string): readonly Protocol[] =>
  [vital, protocolByCode(code)].filter((one): one is Protocol => one !== undefined);

describe('from the first question to life-saving words', () => {
  it('two answers about the vital functions come to level 1 and the script of resuscitation', () => {
    const ways = waysToLevelOne(inHand(VITAL_PROTOCOL), 2);
    const spoken = ways.filter(
      ({ evaluation }) =>
        opensAtOnce(evaluation, instructionsFor(evaluation.instructions, NOBODY_KNOWN)) ===
        'cpr-adult',
    );
    expect(spoken.length).toBeGreaterThan(0);
  });

  it('a severe bleeding comes with how to stop it', () => {
    const answers = {
      responsive: { kind: 'value', value: true },
      breathing: { kind: 'value', value: 'normal' },
      'severe-bleeding': { kind: 'value', value: true },
    } as const;
    const evaluation = evaluateStanding(
      inHand(VITAL_PROTOCOL),
      { answers, unconfirmed: new Set() },
      NOBODY_KNOWN,
    );
    expect(evaluation).toMatchObject({ level: '1' });
    expect(evaluation?.instructions[0]).toBe('stop-bleeding');
  });

  // Where a death may be expected, one question more asks whether it was.
  const ASKS_OF_EXPECTED_DEATH = ['S03', 'S06'];

  it.each(
    PROTOCOLS.map(({ code }) => code).filter((code) => !ASKS_OF_EXPECTED_DEATH.includes(code)),
  )('nobody who does not respond and does not breathe waits in %s for a third answer', (code) => {
    const protocols = inHand(code);
    const answers = {
      responsive: { kind: 'value', value: false },
      breathing: { kind: 'value', value: 'none' },
    } as const;
    const evaluation = evaluateStanding(
      protocols,
      { answers, unconfirmed: new Set() },
      NOBODY_KNOWN,
    );
    expect(evaluation).toMatchObject({ level: '1', settled: true });
    const scripts = instructionsFor(evaluation?.instructions ?? [], NOBODY_KNOWN);
    expect(scripts).toContain('cpr-adult');
    expect(evaluation && opensAtOnce(evaluation, scripts)).toBe(scripts[0]);
  });

  it.each([
    ['an arrest', 'C01', /^cpr-/],
    ['somebody who chokes', 'C02', /^(choking|cpr)-/],
    ['a fit', 'C08', /./],
    ['somebody who drowned', 'C36', /./],
  ])('%s is at level 1 with its script after at most two answers in %s', (_, code, script) => {
    const protocol = protocolByCode(code);
    if (!protocol) throw new Error(code);
    const ways = waysToLevelOne([protocol], 2).filter(({ evaluation }) => {
      const scripts = instructionsFor(evaluation.instructions, NOBODY_KNOWN);
      return script.test(opensAtOnce(evaluation, scripts) ?? '');
    });
    expect(Math.min(...ways.map(({ answers }) => answers))).toBeLessThanOrEqual(2);
  });
});
