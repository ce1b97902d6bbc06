import type { Language } from '@lib/kernel';
import { compareLevels } from '../level.js';
import type {
  AnswersFor,
  Discriminator,
  Instruction,
  InstructionStep,
  Modifier,
  Outcome,
  Protocol,
  Question,
} from '../protocol.js';
import { conditionSaid, type Numbered } from './condition-said.js';
import {
  kept,
  notes,
  together,
  type PaperBlock,
  type PaperChapter,
  type PaperDocument,
} from './paper-block.js';
import { paperWords, type PaperWords } from './paper-words.js';

/** A version as it is printed. */
export interface PrintedVersion {
  readonly protocol: Protocol;
  readonly number: number;
  readonly contentHash: string;
  readonly signedOff: boolean;
  /** The day since when it is in force, as the reader writes it; null: it is not. */
  readonly releasedOn: string | null;
}

/** What a document is printed with. */
export interface PrintedWith {
  readonly language: Language;
  /** The protocol that every call begins with. */
  readonly vital: PrintedVersion;
  readonly instructions: readonly Instruction[];
  /** Now, as the reader writes it. */
  readonly printedOn: string;
}

const HASH_SHOWN = 12;

/** One version for work on paper: the vital functions first, then the protocol, and every script that it speaks. */
export function protocolPaper(version: PrintedVersion, beside: PrintedWith): PaperDocument {
  const words = paperWords(beside.language);
  const { protocol } = version;
  const { vital } = beside;
  const isVital = protocol.code === vital.protocol.code;
  const first = isVital ? [] : vitalBlocks(vital, words);
  const spoken = isVital ? [protocol] : [vital.protocol, protocol];
  const chapter = {
    ...headOf(version, words),
    signedOff: version.signedOff && (isVital || vital.signedOff),
    blocks: [
      ...openingOf(version, words),
      callFields(words),
      ...first,
      ...bodyOf(protocol, isVital ? [] : vital.protocol.questions, beside.instructions, words),
      ...scriptBlocks(scriptsOf(spoken, beside.instructions), words),
    ],
  };
  return documentOf(chapter.header, null, [chapter], beside.printedOn, words);
}

/** All that is in force, with its contents: the paper for when everything is down. Each script stands in it once. */
export function libraryPaper(
  versions: readonly PrintedVersion[],
  beside: PrintedWith,
): PaperDocument {
  const words = paperWords(beside.language);
  const title = words.say('library');
  const vitalQuestions = beside.vital.protocol.questions;
  const chapters = versions.map((version): PaperChapter => {
    const isVital = version.protocol.code === beside.vital.protocol.code;
    return {
      ...headOf(version, words),
      signedOff: version.signedOff,
      blocks: [
        ...openingOf(version, words),
        callFields(words),
        ...(isVital ? [] : notes(words.say('vital'))),
        ...bodyOf(version.protocol, isVital ? [] : vitalQuestions, beside.instructions, words),
      ],
    };
  });
  const scripts = scriptsOf(
    versions.map(({ protocol }) => protocol),
    beside.instructions,
  );
  const spoken: PaperChapter = {
    header: words.say('instructions'),
    entry: words.say('instructions'),
    signedOff: versions.every(({ signedOff }) => signedOff),
    blocks: scriptBlocks(scripts, words),
  };
  return documentOf(title, words.say('contents'), [...chapters, spoken], beside.printedOn, words);
}

function documentOf(
  title: string,
  contents: string | null,
  chapters: readonly PaperChapter[],
  printedOn: string,
  words: PaperWords,
): PaperDocument {
  return {
    title,
    introduction: contents === null ? '' : words.say('library-note'),
    draft: words.say('draft'),
    contents,
    pageOf: words.say('page', { page: '{page}', pages: '{pages}' }),
    footer: words.say('printed', { date: printedOn }),
    chapters,
  };
}

function headOf(
  { protocol, number, contentHash }: PrintedVersion,
  words: PaperWords,
): Pick<PaperChapter, 'header' | 'entry'> {
  const entry = `${protocol.code}  ${words.of(protocol.title)}`;
  const hash = contentHash.slice(0, HASH_SHOWN);
  return { entry, header: `${entry} · ${words.say('version', { number })} · ${hash}` };
}

function openingOf(
  { protocol, number, contentHash, signedOff, releasedOn }: PrintedVersion,
  words: PaperWords,
): readonly PaperBlock[] {
  const said = [
    words.say('version', { number }),
    releasedOn === null ? words.say('not-released') : words.say('released', { date: releasedOn }),
    words.say(signedOff ? 'signed' : 'draft'),
  ].join(' · ');
  return [
    { kind: 'title', text: `${protocol.code}  ${words.of(protocol.title)}`, keep: true },
    ...kept(notes(said)),
    ...kept(notes(words.say('content', { hash: contentHash }))),
  ];
}

function callFields(words: PaperWords): PaperBlock {
  const labels = (['case', 'date', 'taker', 'phone', 'address', 'patient'] as const).map((label) =>
    words.say(label),
  );
  return { kind: 'fields', labels };
}

/** The vital functions as they stand before another protocol. */
function vitalBlocks(
  { protocol, number }: PrintedVersion,
  words: PaperWords,
): readonly PaperBlock[] {
  const questions = numbered(protocol.questions, 'V');
  return [
    { kind: 'section', text: words.say('vital'), keep: true },
    ...kept(notes(`${protocol.code} · ${words.say('version', { number })}`)),
    ...kept(notes(words.say('starred'))),
    ...questions.flatMap((one) => questionBlocks(one, questions, words)),
    ...findingBlocks(protocol, questions, words),
  ];
}

/** Questions, findings and what follows. What was asked before is not asked again, but spoken of by its number there. */
function bodyOf(
  protocol: Protocol,
  before: readonly Question[],
  scripts: readonly Instruction[],
  words: PaperWords,
): readonly PaperBlock[] {
  const asked = numbered(before, 'V');
  const known = new Set(before.map(({ id }) => id));
  const own = numbered(
    protocol.questions.filter(({ id }) => !known.has(id)),
    '',
  );
  const all = [...own, ...asked];
  return [
    { kind: 'section', text: words.say('questions'), keep: true },
    ...kept(notes(words.say('starred'))),
    ...(protocol.population
      ? notes(words.say('population', { when: conditionSaid(protocol.population, all, words) }))
      : []),
    ...own.flatMap((one) => questionBlocks(one, all, words)),
    ...findingBlocks(protocol, all, words),
    { kind: 'section', text: words.say('outcomes'), keep: true },
    ...[...protocol.outcomes]
      .sort((a, b) => compareLevels(a.level, b.level))
      .flatMap((outcome) => outcomeBlocks(outcome, scripts, words)),
    { kind: 'subsection', text: words.say('result'), keep: true },
    { kind: 'fields', labels: [words.say('level'), words.say('sent')] },
  ];
}

function numbered(questions: readonly Question[], prefix: string): readonly Numbered[] {
  return questions.map((question, index) => ({ number: `${prefix}${index + 1}`, question }));
}

function questionBlocks(
  { number, question }: Numbered,
  all: readonly Numbered[],
  words: PaperWords,
): readonly PaperBlock[] {
  const { text, showIf, support, unknown } = question;
  const askIf = showIf
    ? notes(words.say('ask-if', { when: conditionSaid(showIf, all, words) }))
    : [];
  return [
    { kind: 'question', number, text: words.of(text), time: words.say('time'), keep: true },
    ...kept(askIf),
    ...kept(support ? notes(words.of(support)) : []),
    ...together([
      ...answerBlocks(question, words),
      ...(unknown === 'ask-clinician' ? notes(words.say('ask-clinician')) : []),
    ]),
  ];
}

function answerBlocks(question: Question, words: PaperWords): readonly PaperBlock[] {
  const star = question.unknown === 'neutral' ? '' : '*';
  const without = [`${words.say('unknown')}${star}`, `${words.say('refused')}${star}`];
  switch (question.type) {
    case 'yes-no':
      return [{ kind: 'answers', labels: [words.say('yes'), words.say('no'), ...without] }];
    case 'choice':
      return [
        ...question.choices.map(
          ({ label }) => ({ kind: 'answers', labels: [words.of(label)] }) as const,
        ),
        { kind: 'answers', labels: without },
      ];
    case 'number': {
      const { unit, least, most } = question;
      const range = words.say('range', { least: words.number(least), most: words.number(most) });
      return [
        { kind: 'measure', unit, range },
        { kind: 'answers', labels: without },
      ];
    }
  }
}

function findingBlocks(
  { discriminators, modifiers, answersFor = [], restLevel }: Protocol,
  questions: readonly Numbered[],
  words: PaperWords,
): readonly PaperBlock[] {
  const blocksOf = (rule: Discriminator | Modifier) =>
    together([
      { kind: 'levelled', level: rule.level, text: words.of(rule.why), code: rule.determinant },
      ...notes(conditionSaid(rule.when, questions, words)),
      ...notes(lookedAfter(rule, words)),
    ]);
  const worstFirst = (rules: readonly (Discriminator | Modifier)[]) =>
    [...rules].sort((a, b) => compareLevels(a.level, b.level)).flatMap(blocksOf);
  return [
    { kind: 'section', text: words.say('findings'), keep: true },
    ...kept(notes(words.say('findings-note'))),
    ...worstFirst(discriminators),
    ...(modifiers.length > 0
      ? [{ kind: 'subsection', text: words.say('at-risk'), keep: true } as const]
      : []),
    ...worstFirst(modifiers),
    ...answersFor.flatMap((one) => together(notes(setAside(one, questions, words)))),
    { kind: 'levelled', level: restLevel, text: words.say('rest'), code: '' },
  ];
}

/** Who answers for a rule, until when, and what it rests on; empty where it says none of them. */
function lookedAfter(
  { owner, reviewBy, evidence }: Partial<Discriminator>,
  words: PaperWords,
): string {
  return [
    ...(owner === undefined ? [] : [words.say('looked-after', { owner })]),
    ...(reviewBy === undefined ? [] : [words.say('review-by', { day: reviewBy })]),
    ...(evidence === undefined ? [] : [words.say('evidence', { address: evidence })]),
  ].join(' · ');
}

function setAside(
  { findings, when, onlyAssumed }: AnswersFor,
  questions: readonly Numbered[],
  words: PaperWords,
): string {
  return words.say(onlyAssumed ? 'set-aside-assumed' : 'set-aside', {
    findings: findings.join(', '),
    when: conditionSaid(when, questions, words),
  });
}

function outcomeBlocks(
  { level, place, instructions, safetyNetting, callBackMinutes }: Outcome,
  scripts: readonly Instruction[],
  words: PaperWords,
): readonly PaperBlock[] {
  const titles = instructions.map((id) => {
    const script = scripts.find((one) => one.id === id);
    return script ? words.of(script.title) : id;
  });
  const spoken = words.say('speak', { scripts: titles.join(', ') });
  const callBack = words.say('call-back', { minutes: callBackMinutes ?? 0 });
  return together([
    {
      kind: 'levelled',
      level,
      text: `${words.level(level)} · ${words.place(place)}`,
      code: '',
    },
    ...(instructions.length > 0 ? notes(spoken) : []),
    ...(callBackMinutes === null ? [] : notes(callBack)),
    ...notes(words.say('safety-net', { text: words.of(safetyNetting) })),
  ]);
}

/** The scripts that protocols speak, in the order of the library. */
function scriptsOf(
  protocols: readonly Protocol[],
  instructions: readonly Instruction[],
): readonly Instruction[] {
  const ids = new Set(
    protocols.flatMap(({ outcomes, discriminators }) =>
      [...outcomes, ...discriminators].flatMap((one) => one.instructions ?? []),
    ),
  );
  return instructions.filter(({ id }) => ids.has(id));
}

function scriptBlocks(scripts: readonly Instruction[], words: PaperWords): readonly PaperBlock[] {
  if (scripts.length === 0) return [];
  return [
    { kind: 'section', text: words.say('instructions'), keep: true },
    ...scripts.flatMap((script): readonly PaperBlock[] => [
      { kind: 'subsection', text: words.of(script.title), keep: true },
      ...script.steps.flatMap((step, index) => stepBlocks(step, index, script, words)),
    ]),
  ];
}

function stepBlocks(
  { text, metronome, replies = [] }: InstructionStep,
  index: number,
  { steps }: Instruction,
  words: PaperWords,
): readonly PaperBlock[] {
  const numberOf = (id: string): string => {
    const place = steps.findIndex((step) => step.id === id);
    return place < 0 ? id : String(place + 1);
  };
  const besides = [
    ...(metronome ? [words.say('beat', { beat: metronome })] : []),
    ...replies.map(({ label, next }) =>
      words.say('reply', { label: words.of(label), step: numberOf(next) }),
    ),
  ];
  return together([
    { kind: 'step', number: String(index + 1), text: words.of(text) },
    ...notes(besides.join(' · ')),
  ]);
}
