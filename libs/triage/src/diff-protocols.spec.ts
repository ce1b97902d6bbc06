import type { Text } from '@lib/kernel';
import { diffProtocols } from './diff-protocols.js';
import {
  emptyQuestion,
  emptyRule,
  moveQuestion,
  putQuestion,
  removeQuestion,
} from './edit-protocol.js';
import type { Protocol, Question } from './protocol.js';

const text = (one: string): Text => ({ nl: one, fr: one, de: one, en: one });
const choice = (...codes: readonly string[]): Question => ({
  ...emptyQuestion('breathing'),
  type: 'choice',
  choices: codes.map((code) => ({ code, label: text(code) })),
});
const OLD: Protocol = {
  code: 'C99',
  version: 1,
  title: text('Something'),
  status: 'draft',
  population: null,
  entryTerms: { nl: ['pijn'], fr: [], de: [], en: ['pain'] },
  questions: [emptyQuestion('awake'), choice('normal', 'none'), emptyQuestion('pain')],
  discriminators: [emptyRule('C99-2-01', '2')],
  modifiers: [emptyRule('C99-5-01', '5')],
  outcomes: [],
  restLevel: 'A',
};
const CASES = [
  { name: 'lifeless', answers: { awake: { kind: 'value', value: false } }, level: '1' },
] as const;
const diff = (protocol: Protocol, cases: readonly { readonly name: string }[] = CASES) =>
  diffProtocols({ protocol: OLD, cases: CASES }, { protocol, cases });
const [rule, group] = [OLD.discriminators[0], OLD.modifiers[0]];

describe('diffProtocols', () => {
  it('finds nothing in the same content, whatever its version and the order of fields', () => {
    const { code, ...rest } = OLD;
    expect(diff({ ...rest, code, version: 7 })).toEqual([]);
  });

  it('tells what was added and removed', () => {
    const added = putQuestion(removeQuestion(OLD, 'awake'), emptyQuestion('fever'), null);
    expect(diff(added)).toEqual([
      { part: 'question', id: 'fever', change: 'added', fields: [] },
      { part: 'question', id: 'awake', change: 'removed', fields: [] },
    ]);
  });

  it('tells a changed wording by its language', () => {
    const title = { ...OLD.title, de: 'Etwas' };
    const fields = [{ field: 'title.de', before: 'Something', after: 'Etwas' }];
    expect(diff({ ...OLD, title })).toEqual([
      { part: 'protocol', id: 'C99', change: 'changed', fields },
    ]);
  });

  it('tells each term that came or went', () => {
    const entryTerms = { ...OLD.entryTerms, nl: ['druk'] };
    expect(diff({ ...OLD, entryTerms })[0]?.fields).toEqual([
      { field: 'entryTerms.nl', before: null, after: 'druk' },
      { field: 'entryTerms.nl', before: 'pijn', after: null },
    ]);
  });

  it('tells a condition, a level and a source as a whole', () => {
    if (!rule || !group) throw new Error('no rules');
    const when = { question: 'pain', is: true } as const;
    const source = { family: 'ESC', year: 2023 };
    const protocol = {
      ...OLD,
      discriminators: [{ ...rule, when, source }],
      modifiers: [{ ...group, level: '4' as const }],
    };
    expect(diff(protocol)).toEqual([
      {
        part: 'finding',
        id: 'C99-2-01',
        change: 'changed',
        fields: [
          { field: 'when', before: { any: [] }, after: when },
          { field: 'source', before: 'draft, no source', after: source },
        ],
      },
      {
        part: 'group',
        id: 'C99-5-01',
        change: 'changed',
        fields: [{ field: 'level', before: '5', after: '4' }],
      },
    ]);
  });

  it('tells the answers of a choice by their codes, and their order', () => {
    const [more] = diff(putQuestion(OLD, choice('normal', 'difficult', 'none')));
    expect(more?.fields).toEqual([
      {
        field: 'choices.difficult',
        before: null,
        after: { code: 'difficult', label: text('difficult') },
      },
    ]);
    const [turned] = diff(putQuestion(OLD, choice('none', 'normal')));
    expect(turned?.fields).toEqual([
      { field: 'choices', before: ['normal', 'none'], after: ['none', 'normal'] },
    ]);
  });

  it('tells what stands elsewhere, and not what made room for it', () => {
    const moved = moveQuestion(moveQuestion(OLD, 'pain', -1), 'pain', -1);
    expect(diff(moved)).toEqual([
      {
        part: 'question',
        id: 'pain',
        change: 'changed',
        fields: [{ field: 'order', before: 3, after: 1 }],
      },
    ]);
  });

  it('tells another answer or level of a story', () => {
    const told = {
      ...CASES[0],
      answers: { awake: { kind: 'unknown' }, pain: { kind: 'refused' } },
      level: '2',
    };
    expect(diff(OLD, [told])[0]?.fields).toEqual([
      {
        field: 'answers.awake',
        before: { kind: 'value', value: false },
        after: { kind: 'unknown' },
      },
      { field: 'answers.pain', before: null, after: { kind: 'refused' } },
      { field: 'level', before: '1', after: '2' },
    ]);
  });
});
