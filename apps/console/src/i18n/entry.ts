import type { Text } from '@lib/kernel';

/** A sentence for one and one for more; `{count}` is in both. French takes `one` for nothing too. */
interface Plural {
  readonly one: Text;
  readonly other: Text;
}

export type Entry = Text | Plural;

/** The texts of one file: each key begins with the file's own word, so that no two files meet. */
export type Part<Word extends string> = Readonly<Record<`${Word}.${string}`, Entry>>;

/** The words in braces that a text wants filled in. */
type Blanks<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never;

type English<Of> = Of extends { readonly en: infer Sentence }
  ? Sentence
  : Of extends { readonly other: { readonly en: infer Sentence } }
    ? Sentence
    : never;

/** What a text needs beside its key: nothing, or a value for each of its blanks. */
export type Values<Of> = [Blanks<English<Of>>] extends [never]
  ? []
  : [values: Readonly<Record<Blanks<English<Of>>, string | number>>];
