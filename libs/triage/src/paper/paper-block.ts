import type { Level } from '../level.js';

/** A part of a page, in its reading order. What it measures is known to who draws it. */
export type PaperBlock = (
  | { readonly kind: 'title' | 'section' | 'subsection' | 'note'; readonly text: string }
  /** Lines to write on, with what belongs on each. */
  | { readonly kind: 'fields'; readonly labels: readonly string[] }
  | {
      readonly kind: 'question';
      readonly number: string;
      readonly text: string;
      /** Beside it stands room for the time of the answer. */
      readonly time: string;
    }
  /** Answers with a box before each. */
  | { readonly kind: 'answers'; readonly labels: readonly string[] }
  /** A number to write down, with its unit and what it may be. */
  | { readonly kind: 'measure'; readonly unit: string; readonly range: string }
  /** Something with its level before it. */
  | {
      readonly kind: 'levelled';
      readonly level: Level;
      readonly text: string;
      readonly code: string;
    }
  | { readonly kind: 'step'; readonly number: string; readonly text: string }
) & {
  /** Stays on the page of what follows. */
  readonly keep?: true;
};

/** A part of a document that begins on a page of its own. */
export interface PaperChapter {
  /** What stands above each of its pages. */
  readonly header: string;
  /** How the table of contents calls it. */
  readonly entry: string;
  /** Signed by a medical director; what is not says across each page that it is a draft. */
  readonly signedOff: boolean;
  readonly blocks: readonly PaperBlock[];
}

/** What is printed: chapters, with a table of contents where there are many. */
export interface PaperDocument {
  readonly title: string;
  /** Below the title of the first page, before the table of contents. */
  readonly introduction: string;
  /** What stands across the pages of a draft. */
  readonly draft: string;
  readonly contents: string | null;
  /** `Page {page} of {pages}`. */
  readonly pageOf: string;
  /** Below each page. */
  readonly footer: string;
  readonly chapters: readonly PaperChapter[];
}

/**
 * Puts blocks on pages: what must stay together does, where a page can hold it, and nothing begins at the foot of a
 * page that is only followed by what belongs to it. Heights in any one unit.
 */
export function paginate(
  blocks: readonly PaperBlock[],
  heightOf: (block: PaperBlock) => number,
  pageHeight: number,
): readonly (readonly PaperBlock[])[] {
  const pages: PaperBlock[][] = [[]];
  let left = pageHeight;
  const put = (block: PaperBlock): void => {
    const height = heightOf(block);
    if (height > left && left < pageHeight) {
      pages.push([]);
      left = pageHeight;
    }
    pages.at(-1)?.push(block);
    left -= height;
  };
  for (const group of groupsOf(blocks)) {
    const height = group.reduce((sum, block) => sum + heightOf(block), 0);
    if (height > left && height <= pageHeight) {
      pages.push([]);
      left = pageHeight;
    }
    group.forEach(put);
  }
  return pages.filter((page) => page.length > 0);
}

/** A longer note is several: none is higher than a page. */
const LONGEST_NOTE = 1_200;

/** A text in small letters, as one note or, where it is long, as several that stay together. */
export function notes(text: string): readonly PaperBlock[] {
  const cut = new RegExp(`[^]{1,${LONGEST_NOTE}}(?:\\s|$)|[^]{1,${LONGEST_NOTE}}`, 'gu');
  return (text.match(cut) ?? []).map((part) => ({ kind: 'note', text: part.trim() }));
}

/** The same blocks, all on the page of what follows. */
export function kept(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  return blocks.map((block) => ({ ...block, keep: true }));
}

/** The same blocks, kept together. */
export function together(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  return [...kept(blocks.slice(0, -1)), ...blocks.slice(-1)];
}

/** Blocks with those that they are kept with. */
function groupsOf(blocks: readonly PaperBlock[]): readonly (readonly PaperBlock[])[] {
  const groups: PaperBlock[][] = [[]];
  for (const block of blocks) {
    groups.at(-1)?.push(block);
    if (!block.keep) groups.push([]);
  }
  return groups;
}
