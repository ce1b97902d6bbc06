import { LANGUAGES, type Text } from '@lib/kernel';
import {
  LEVELS,
  compareLevels,
  evaluate,
  questionsIn,
  spoken as saidOf,
  type Protocol,
} from '@lib/triage';
import { CASES } from './cases/index.js';
import { INSTRUCTIONS, PROTOCOLS, instructionsFor } from './index.js';

const INSTRUCTION_IDS = new Set(INSTRUCTIONS.map(({ id }) => id));
const BY_CODE = PROTOCOLS.map((protocol) => [protocol.code, protocol] as const);

/** Every text in a part of the library, however deep. */
function textsIn(part: unknown): readonly Text[] {
  if (typeof part !== 'object' || part === null) return [];
  if (LANGUAGES.every((language) => language in part) && !Array.isArray(Reflect.get(part, 'nl')))
    return [part as Text];
  return Object.values(part).flatMap(textsIn);
}

function textProblems(part: unknown): readonly string[] {
  return textsIn(part).flatMap((text) => {
    const spoken = LANGUAGES.map((language) => text[language].trim());
    const long = spoken.filter((one) => one.length > 20);
    const problems = [];
    if (spoken.includes('')) problems.push(`empty: ${spoken.join(' / ')}`);
    const left = Object.values(saidOf(text, {})).filter((one) => /[{}|]/.test(one));
    if (left.length > 0) problems.push(`braces: ${left.join(' / ')}`);
    if (new Set(long).size !== long.length) problems.push(`untranslated: ${spoken.join(' / ')}`);
    return problems;
  });
}

const rulesOf = ({ discriminators, modifiers }: Protocol) => [...discriminators, ...modifiers];

describe('the library', () => {
  it('has each protocol once, in the order of the codes', () => {
    const codes = PROTOCOLS.map(({ code }) => code);
    expect(codes).toEqual([
      'V00',
      'C01',
      'C02',
      'C03',
      'C04',
      'C06',
      'C14',
      'C15',
      'C25',
      'S01',
      'S02',
      'S03',
      'S04',
      'S05',
      'S06',
      'S07',
      'S08',
    ]);
  });

  it('asks the same under one id', () => {
    const wordings = new Map<string, Set<string>>();
    for (const { id, text, type } of PROTOCOLS.flatMap(({ questions }) => questions))
      wordings.set(id, (wordings.get(id) ?? new Set()).add(JSON.stringify([text, type])));
    expect([...wordings].filter(([, ways]) => ways.size > 1).map(([id]) => id)).toEqual([]);
  });

  it('has every determinant once', () => {
    const determinants = PROTOCOLS.flatMap(rulesOf).map(({ determinant }) => determinant);
    expect(new Set(determinants).size).toBe(determinants.length);
  });
});

describe.each(BY_CODE)('%s', (_code, protocol) => {
  const { code, questions, outcomes, restLevel } = protocol;
  const rules = rulesOf(protocol);
  const ids = questions.map(({ id }) => id);
  const showIfs = questions.map(({ showIf }) => (showIf ? questionsIn(showIf) : []));

  it('has every question once and asks each one that it looks at', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const lookedAt = rules.flatMap(({ when }) => questionsIn(when));
    expect(lookedAt.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('asks nothing in vain', () => {
    const used = new Set([...rules.flatMap(({ when }) => questionsIn(when)), ...showIfs.flat()]);
    const idle = questions.filter(({ id, mandatory }) => mandatory && !used.has(id));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('shows a question by earlier answers only', () => {
    const late = ids.filter((_id, index) =>
      (showIfs[index] ?? []).some(
        (earlier) => ids.indexOf(earlier) >= index || !ids.includes(earlier),
      ),
    );
    expect(late).toEqual([]);
  });

  it('asks for choices that it offers', () => {
    const offered = JSON.stringify(
      questions.map((one) => (one.type === 'choice' ? one.choices.map((c) => c.code) : [])),
    );
    const compared = [...JSON.stringify([rules, questions]).matchAll(/"in":\[(.*?)\]/g)].flatMap(
      ([, list]) => (list ?? '').split(','),
    );
    const single = [
      ...JSON.stringify([rules, questions]).matchAll(/"question":"[^"]+","is":("[^"]+")/g),
    ];
    const wanted = [...compared, ...single.map(([, value]) => value ?? '')];
    expect(wanted.filter((value) => !offered.includes(value))).toEqual([]);
  });

  it('has an outcome for every level that it gives, and each level once', () => {
    const given = new Set([restLevel, ...rules.map(({ level }) => level)]);
    const levels = outcomes.map(({ level }) => level);
    expect([...given].filter((level) => !levels.includes(level))).toEqual([]);
    expect(new Set(levels).size).toBe(levels.length);
  });

  it('speaks instructions that exist, and has some for every urgent level', () => {
    const spoken = outcomes.flatMap(({ instructions }) => instructions);
    expect(spoken.filter((id) => !INSTRUCTION_IDS.has(id))).toEqual([]);
    const mute = outcomes.filter(
      ({ level, instructions }) => compareLevels(level, '5') <= 0 && instructions.length === 0,
    );
    expect(mute).toEqual([]);
  });

  it('names determinants after itself and their level', () => {
    const odd = rules.filter(
      ({ determinant, level }) => !new RegExp(`^${code}-${level}-[0-9]{2}$`).test(determinant),
    );
    expect(odd.map(({ determinant }) => determinant)).toEqual([]);
  });

  it('has a guideline for every finding of levels 1 to 3', () => {
    const unfounded = rules.filter(
      ({ level, source }) => compareLevels(level, '3') <= 0 && typeof source === 'string',
    );
    expect(unfounded.map(({ determinant }) => determinant)).toEqual([]);
  });

  it('is written in every language', () => {
    expect(textProblems(protocol)).toEqual([]);
    const terms = LANGUAGES.map((language) => protocol.entryTerms[language]);
    expect(terms.flat().filter((term) => term.trim() === '')).toEqual([]);
    const fewest = Math.min(...terms.map(({ length }) => length));
    // The vital functions are asked of everybody and are not looked for.
    expect(fewest).toBeGreaterThanOrEqual(code === 'V00' ? 0 : 15);
  });

  it('has a scripted case for every rule and every level that its rules give', () => {
    const cases = CASES[code] ?? [];
    const reasons = cases.flatMap((one) => evaluate(protocol, one.answers, one.context).reasons);
    const reached = new Set(reasons.map(({ determinant }) => determinant));
    const unproven = rules.filter(({ determinant }) => !reached.has(determinant));
    expect(unproven.map(({ determinant }) => determinant)).toEqual([]);
    const given = new Set([restLevel, ...rules.map(({ level }) => level)]);
    const levels = cases.map(({ level }) => level);
    expect(LEVELS.filter((level) => given.has(level) && !levels.includes(level))).toEqual([]);
  });
});

describe.each(INSTRUCTIONS.map((one) => [one.id, one] as const))('the script %s', (_id, script) => {
  const ids = script.steps.map(({ id }) => id);
  const replies = script.steps.flatMap((step) => step.replies ?? []);

  it('leads to steps that exist', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(replies.filter(({ next }) => !ids.includes(next))).toEqual([]);
  });

  it('comes to every step, and leads each reply elsewhere', () => {
    const [first] = ids;
    const followed = script.steps.flatMap((step, at) =>
      step.replies ? step.replies.map(({ next }) => next) : (ids[at + 1] ?? []),
    );
    expect(ids.filter((id) => id !== first && !followed.includes(id))).toEqual([]);
    const alike = script.steps.filter(
      (step) => new Set(step.replies?.map(({ next }) => next)).size < (step.replies?.length ?? 0),
    );
    expect(alike.map(({ id }) => id)).toEqual([]);
  });

  it('keeps the beat between 100 and 120', () => {
    const beats = script.steps.flatMap(({ metronome }) => metronome ?? []);
    expect(beats.filter((beat) => beat < 100 || beat > 120)).toEqual([]);
  });

  it('is written in every language', () => {
    expect(textProblems(script)).toEqual([]);
  });
});

describe('instructionsFor', () => {
  it.each([
    [{ ageMonths: 4 }, ['cpr-infant', 'choking-infant']],
    [{ ageYears: 6 }, ['cpr-child', 'choking-adult']],
    [{ ageYears: 30, pregnant: true }, ['cpr-pregnant', 'choking-adult']],
    [{ ageYears: 80 }, ['cpr-adult', 'choking-adult']],
    [{}, ['cpr-adult', 'choking-adult']],
  ])('fits resuscitation and choking to %j', (context, expected) => {
    const chosen = instructionsFor(['cpr-adult', 'choking-adult', 'cpr-child'], context);
    expect(chosen).toEqual(expected);
    expect(chosen.filter((id) => !INSTRUCTION_IDS.has(id))).toEqual([]);
  });
});
