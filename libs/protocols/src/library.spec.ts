import { LANGUAGES, type Text } from '@lib/kernel';
import {
  checkProtocol,
  parseProtocol,
  parseScriptedCases,
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
    if (left.length > 0) problems.push(`forms: ${left.join(' / ')}`);
    if (new Set(long).size !== long.length) problems.push(`untranslated: ${spoken.join(' / ')}`);
    return problems;
  });
}

const rulesOf = ({ discriminators, modifiers }: Protocol) => [...discriminators, ...modifiers];

describe('the library', () => {
  it('has each protocol once, in the order of the codes', () => {
    const codes = PROTOCOLS.map(({ code }) => code);
    expect(codes).toEqual(['V00', ...[...new Set(codes.slice(1))].sort()]);
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

describe.each(BY_CODE)('%s', (code, protocol) => {
  it('has no flaw that can be seen without a patient', () => {
    const beside = { instructions: INSTRUCTION_IDS, cases: CASES[code] ?? [] };
    expect(checkProtocol(protocol, beside)).toEqual([]);
  });

  it('has the shape that a protocol from outside must have, and so have its stories', () => {
    const parsed = [parseProtocol(protocol), parseScriptedCases(CASES[code])];
    expect(parsed.flatMap((one) => (one.ok ? [] : one.problems))).toEqual([]);
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
