import { isObject, type FhirProblem } from './place.js';

/**
 * Where a file says other things than what was understood of it would say: `not-understood` where it says more (an
 * extension or element that we do not know), `missing` where it says less, `differs` where it says something else.
 * Names that are not ours are not repeated.
 */
export function differences(given: unknown, meant: unknown, at = ''): readonly FhirProblem[] {
  if (Array.isArray(given) && Array.isArray(meant)) return inLists(given, meant, at);
  if (isObject(given) && isObject(meant)) return inObjects(given, meant, at);
  return given === meant ? [] : [{ at, rule: 'differs' }];
}

type Fields = Readonly<Record<string, unknown>>;

function inObjects(given: Fields, meant: Fields, at: string): readonly FhirProblem[] {
  const strange = Object.keys(given).some((name) => !Object.hasOwn(meant, name));
  return [
    ...(strange ? [{ at: under(at, '*'), rule: 'not-understood' }] : []),
    ...Object.entries(meant).flatMap(([name, value]) =>
      Object.hasOwn(given, name)
        ? differences(given[name], value, under(at, name))
        : [{ at: under(at, name), rule: 'missing' }],
    ),
  ];
}

/** Lists in their order, extensions by their names. */
function inLists(
  given: readonly unknown[],
  meant: readonly unknown[],
  at: string,
): readonly FhirProblem[] {
  const left = [...meant];
  const found = given.flatMap((one, index) => {
    const place = under(at, String(index));
    const like = left.findIndex((other) => nameOf(other) === nameOf(one));
    if (like < 0) return [{ at: place, rule: 'not-understood' }];
    return differences(one, left.splice(like, 1)[0], place);
  });
  return left.length > 0 ? [...found, { at, rule: 'missing' }] : found;
}

/** Extensions have a name; other elements of lists are all alike. */
function nameOf(one: unknown): unknown {
  return isObject(one) && Object.hasOwn(one, 'url') ? one['url'] : null;
}

function under(at: string, name: string): string {
  return at === '' ? name : `${at}/${name}`;
}
