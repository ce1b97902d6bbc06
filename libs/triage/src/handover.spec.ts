import { LANGUAGES } from '@lib/kernel';
import { handover, handoverText, levelAtExit, levelHistory, proposedCallBack } from './index.js';
import type { Answers, HandoverOf, Protocol } from './index.js';

const text = (word: string) => ({ nl: `${word} nl`, fr: `${word} fr`, de: `${word} de`, en: word });
const question = {
  type: 'yes-no',
  text: text('Is there pain?'),
  rationale: text('why'),
  unknown: 'worst',
  mandatory: true,
} as const;

const PROTOCOL: Protocol = {
  code: 'C99',
  version: 1,
  title: text('Pain'),
  status: 'draft',
  population: null,
  entryTerms: { nl: [], fr: [], de: [], en: [] },
  questions: [
    { ...question, id: 'pain' },
    { ...question, id: 'fever', text: text('Is there a fever?') },
  ],
  discriminators: [],
  modifiers: [],
  outcomes: [],
  restLevel: '7',
};

const ANSWERS: Answers = { pain: { kind: 'value', value: true }, fever: { kind: 'unknown' } };
const OF: HandoverOf = {
  caseNumber: '26-000001',
  context: { ageYears: 71, sex: 'female' },
  protocols: [PROTOCOL],
  answers: ANSWERS,
  evaluation: null,
  level: '5',
  told: [],
  notes: ['Door is open'],
};

describe('a handover', () => {
  it('says every answer in every language, so that nothing is asked again', () => {
    const assessment = handover(OF).find(({ part }) => part === 'assessment')?.lines ?? [];
    expect(assessment).toHaveLength(Object.keys(ANSWERS).length);
    for (const language of LANGUAGES)
      for (const line of assessment) expect(line[language]).toMatch(/: \S/);
    expect(assessment.map(({ fr }) => fr)).toEqual([
      'Is there pain? fr: oui',
      'Is there a fever? fr: ne sait pas',
    ]);
  });

  it('says what a caller who cannot speak said by keys', () => {
    const told: HandoverOf['told'] = [
      { kind: 'keypad', question: 'there', yes: true },
      { kind: 'keypad', question: 'weapon', yes: false },
      { kind: 'keypad', question: 'unknown-one', yes: true },
    ];
    const lines = handover({ ...OF, answers: {}, told }).find(({ part }) => part === 'assessment');
    expect(lines?.lines.map(({ en }) => en)).toEqual([
      'Caller cannot talk and answers by keys: yes',
      'Is there a weapon: no',
    ]);
  });

  it('goes in the order of ISBAR, and leaves out what is empty', () => {
    const sections = handover(OF);
    expect(sections.map(({ part }) => part.charAt(0)).join('')).toBe('isbar');
    expect(handoverText(sections, 'en').split('\n')[0]).toBe('Identification');
    expect(handoverText(handover({ ...OF, notes: [] }), 'en')).not.toContain('Background');
  });
});

describe('a triage that stops', () => {
  it('counts as the worst that is possible until it is settled', () => {
    expect(levelAtExit({ level: '6', atWorst: '2', settled: false })).toBe('2');
    expect(levelAtExit({ level: null, atWorst: '1', settled: false })).toBe('1');
    expect(levelAtExit({ level: '6', atWorst: '6', settled: true })).toBe('6');
  });

  it('never proposes a later call-back than was promised', () => {
    expect(proposedCallBack('refused-help', 10)).toBe(10);
    expect(proposedCallBack('abandoned', null)).toBe(1);
  });
});

describe('the history of a level', () => {
  const at = '2026-01-01T00:00:00.000Z' as Parameters<typeof levelHistory>[0][number]['at'];
  it('leaves out steps that changed nothing', () => {
    const steps = (['5', '5', null, '2'] as const).map((level) => ({
      at,
      level,
      by: 'protocol' as const,
    }));
    expect(levelHistory(steps).map(({ level }) => level)).toEqual(['5', null, '2']);
  });
});
