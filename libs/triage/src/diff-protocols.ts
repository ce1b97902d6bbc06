import type { ProtocolPart } from './flaw-place.js';
import type { Protocol } from './protocol.js';

/** A field that is not the same. `field` is the way to it, `text.nl`; what was not there is null. */
export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A part that was added, removed or changed, by the id that it keeps over versions. */
export interface PartDifference {
  readonly part: ProtocolPart;
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** What changed; of an added or a removed part nothing. */
  readonly fields: readonly FieldDifference[];
}

/** A protocol with the stories that it is tried with. */
export interface Compared {
  readonly protocol: Protocol;
  readonly cases: readonly { readonly name: string }[];
}

/**
 * What is not the same in two versions of a protocol, part by part. A part that only stands elsewhere is changed in
 * its `order` (counted from 1); the parts that had to make room are not told.
 */
export function diffProtocols(before: Compared, after: Compared): readonly PartDifference[] {
  const { protocol: old } = before;
  const { protocol } = after;
  return [
    ...changed('protocol', old.code, headOf(old), headOf(protocol)),
    ...listed('question', old.questions, protocol.questions, ({ id }) => id),
    ...listed('finding', old.discriminators, protocol.discriminators, determinantOf),
    ...listed('group', old.modifiers, protocol.modifiers, determinantOf),
    ...listed('outcome', old.outcomes, protocol.outcomes, ({ level }) => level),
    ...listed('case', before.cases, after.cases, ({ name }) => name),
  ];
}

const determinantOf = ({ determinant }: { readonly determinant: string }): string => determinant;

/** What a protocol says of itself; version and status are its life, not its content. */
function headOf({ title, population, restLevel, entryTerms, answersFor }: Protocol): object {
  return { title, population, restLevel, entryTerms, answersFor: answersFor ?? [] };
}

function listed<One extends object>(
  part: ProtocolPart,
  before: readonly One[],
  after: readonly One[],
  nameOf: (one: One) => string,
): readonly PartDifference[] {
  const old = new Map(before.map((one) => [nameOf(one), one]));
  const now = new Map(after.map((one) => [nameOf(one), one]));
  const movedNames = moved([...old.keys()], [...now.keys()]);
  const places = (name: string): readonly FieldDifference[] =>
    movedNames.has(name)
      ? [
          {
            field: 'order',
            before: [...old.keys()].indexOf(name) + 1,
            after: [...now.keys()].indexOf(name) + 1,
          },
        ]
      : [];
  return [
    ...[...now].flatMap(([id, one]): readonly PartDifference[] => {
      const was = old.get(id);
      if (!was) return [{ part, id, change: 'added', fields: [] }];
      return changed(part, id, was, one, places(id));
    }),
    ...[...old.keys()]
      .filter((id) => !now.has(id))
      .map((id): PartDifference => ({ part, id, change: 'removed', fields: [] })),
  ];
}

function changed(
  part: ProtocolPart,
  id: string,
  before: object,
  after: object,
  places: readonly FieldDifference[] = [],
): readonly PartDifference[] {
  const fields = [...places, ...fieldsOf(before, after, '')];
  return fields.length === 0 ? [] : [{ part, id, change: 'changed', fields }];
}

/** Read as a whole: the meaning of a condition, an answer or a source lies in all of it. */
const WHOLE = ['when', 'showIf', 'population', 'source', 'instructions', 'context', 'answersFor'];

function fieldsOf(before: unknown, after: unknown, field: string): readonly FieldDifference[] {
  if (same(before, after)) return [];
  const [parent, name = ''] = ['', ...field.split('.')].slice(-2);
  const isWhole = WHOLE.includes(name) || parent === 'answers';
  const isOpen = isObject(before) && isObject(after) && !isWhole;
  if (!isOpen) return [{ field, before: before ?? null, after: after ?? null }];
  if (Array.isArray(before) || Array.isArray(after))
    return field.startsWith('entryTerms')
      ? termsOf(before as readonly string[], after as readonly string[], field)
      : codedOf(before, after, field);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((key) =>
    fieldsOf(Reflect.get(before, key), Reflect.get(after, key), field ? `${field}.${key}` : key),
  );
}

/** Terms are a heap: each that came or went is told by itself. */
function termsOf(
  before: readonly string[],
  after: readonly string[],
  field: string,
): readonly FieldDifference[] {
  return [
    ...after
      .filter((term) => !before.includes(term))
      .map((term) => ({ field, before: null, after: term })),
    ...before
      .filter((term) => !after.includes(term))
      .map((term) => ({ field, before: term, after: null })),
  ];
}

/** Answers of a choice, by their codes. */
function codedOf(before: object, after: object, field: string): readonly FieldDifference[] {
  const [old, now] = [byCode(before), byCode(after)];
  const codes = (all: object): string => Object.keys(all).join();
  const fields = fieldsOf(old, now, field);
  // The same answers in another order: that is a difference too.
  return fields.length > 0 || codes(old) === codes(now)
    ? fields
    : [{ field, before: Object.keys(old), after: Object.keys(now) }];
}

function byCode(list: object): object {
  return Object.fromEntries(
    Object.values(list).map((one: unknown, index) => {
      const code: unknown = isObject(one) ? Reflect.get(one, 'code') : undefined;
      return [typeof code === 'string' ? code : String(index), one];
    }),
  );
}

/** The names that stand elsewhere: those outside the longest row that kept its order. */
function moved(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const common = after.filter((name) => before.includes(name));
  const places = common.map((name) => before.indexOf(name));
  const longest: (readonly string[])[] = [];
  for (const [index, place] of places.entries()) {
    const earlier = longest.filter((_, other) => (places[other] ?? 0) < place);
    const best = earlier.reduce<readonly string[]>(
      (most, one) => (one.length > most.length ? one : most),
      [],
    );
    longest.push([...best, ...common.slice(index, index + 1)]);
  }
  const kept = longest.reduce<readonly string[]>(
    (most, one) => (one.length > most.length ? one : most),
    [],
  );
  return new Set(common.filter((name) => !kept.includes(name)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Alike, whatever the order of their fields. */
function same(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every(
      (name) => Object.hasOwn(b, name) && same(Reflect.get(a, name), Reflect.get(b, name)),
    )
  );
}
