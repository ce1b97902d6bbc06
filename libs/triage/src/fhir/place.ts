import type { Text } from '@lib/kernel';
import { DATA_ABSENT, HOUSE, MAIN_LANGUAGE, TRANSLATED, TRANSLATION } from './elements.js';

/** Why a file cannot be read, and where: a path like `entry/0/resource/item/3/text`. */
export interface FhirProblem {
  readonly at: string;
  readonly rule: string;
}

/** Stops the reading of a file at the first thing that is not there or not what it must be. */
export class Misread extends Error {
  constructor(readonly problem: FhirProblem) {
    super(problem.rule);
  }
}

/** A JSON text in an extension is no longer than this. */
const LONGEST_JSON = 20_000;

/** A place in a file from outside: knows where it is, and complains with its path. */
export class Place {
  constructor(
    readonly value: unknown,
    readonly at = '',
  ) {}

  get isThere(): boolean {
    return this.value !== undefined;
  }

  fail(rule: string): never {
    throw new Misread({ at: this.at, rule });
  }

  /** A field of an object; one that is not there is a place with nothing in it. */
  field(name: string): Place {
    if (!isObject(this.value)) return this.fail(this.isThere ? 'type' : 'missing');
    const value = Object.hasOwn(this.value, name) ? this.value[name] : undefined;
    return new Place(value, this.at === '' ? name : `${this.at}/${name}`);
  }

  /** The elements of a list; none where there is no list. */
  list(name: string): readonly Place[] {
    const { value, at } = this.field(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) throw new Misread({ at, rule: 'type' });
    return value.map((one: unknown, index) => new Place(one, `${at}/${index}`));
  }

  /** The only element of a list that has one. */
  first(name: string): Place {
    return this.list(name)[0] ?? new Place(undefined, `${this.field(name).at}/0`);
  }

  string(): string {
    return typeof this.value === 'string' ? this.value : this.wrongType();
  }

  number(): number {
    return typeof this.value === 'number' ? this.value : this.wrongType();
  }

  flag(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.wrongType();
  }

  /** The code of one concept. */
  code(system: string): string {
    const coding = this.list('coding').find((one) => one.field('system').value === system);
    return (coding ?? this.field('coding')).field('code').string();
  }

  /** An extension of the house by its name. */
  extension(name: string): Place | undefined {
    return this.extensions(name)[0];
  }

  extensions(name: string): readonly Place[] {
    return this.extensionsAt(HOUSE + name);
  }

  extensionsAt(url: string): readonly Place[] {
    return this.list('extension').filter((one) => one.field('url').value === url);
  }

  /** The code in an extension of the house. */
  codeIn(name: string): string | undefined {
    return this.extension(name)?.field('valueCode').string();
  }

  /** Whether an extension of the house says yes. */
  saysYes(name: string): boolean {
    return this.extension(name)?.field('valueBoolean').flag() ?? false;
  }

  /** A text with its translations; a language that is not there is empty. */
  text(name: string): Text {
    const beside = this.field(`_${name}`);
    const translations = beside.isThere ? beside.extensionsAt(TRANSLATION) : [];
    const said = translations.map((one) => {
      const [language] = one.extensionsAt('lang');
      const [content] = one.extensionsAt('content');
      const words = content?.field('valueString').string() ?? '';
      return [language?.field('valueCode').string(), words] as const;
    });
    const words = new Map(said);
    const translated = TRANSLATED.map((language) => [language, words.get(language) ?? '']);
    return Object.fromEntries([[MAIN_LANGUAGE, this.plain(name)], ...translated]) as Text;
  }

  /** A string without translations, or nothing with a reason. */
  plain(name: string): string {
    const main = this.field(name);
    const beside = this.field(`_${name}`);
    const isAbsent = beside.isThere && beside.extensionsAt(DATA_ABSENT).length > 0;
    return main.isThere || !isAbsent ? main.string() : '';
  }

  /** What an extension says in JSON. */
  json(): unknown {
    const text = this.string();
    if (text.length > LONGEST_JSON) return this.fail('too-long');
    try {
      return JSON.parse(text);
    } catch {
      return this.fail('malformed');
    }
  }

  /** The exact form of a condition beside its expression. */
  condition(): unknown {
    const exact = this.extension('condition');
    return exact ? exact.field('valueString').json() : this.field('extension').fail('missing');
  }

  private wrongType(): never {
    return this.fail(this.isThere ? 'type' : 'missing');
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
