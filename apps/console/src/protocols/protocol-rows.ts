import type { ProtocolVersionView } from '@lib/contracts';
import type { Instant } from '@lib/kernel';

/** One protocol in the list: what is in force, what is under way, who is waited for. */
export interface ProtocolRow {
  readonly code: string;
  readonly title: ProtocolVersionView['title'];
  /** Newest first. */
  readonly versions: readonly ProtocolVersionView[];
  readonly inForce: ProtocolVersionView | undefined;
  /** Drafts, what is in review, signed or scheduled. */
  readonly underWay: readonly ProtocolVersionView[];
  /** The earliest of the version in force and of its rules: a moment or a day. */
  readonly reviewBy: Instant | string | null;
  readonly overdue: boolean;
  /** Rules of the version in force that should have been looked at again. */
  readonly overdueRules: number;
}

/** The versions of a centre by protocol, in the order of the codes. */
export function protocolRows(versions: readonly ProtocolVersionView[]): readonly ProtocolRow[] {
  const codes = [...new Set(versions.map(({ code }) => code))].sort();
  return codes.map((code) => {
    const mine = versions
      .filter((version) => version.code === code)
      .sort((a, b) => b.number - a.number);
    const inForce = mine.find((version) => version.inForce);
    const shown = inForce ?? mine[0];
    return {
      code,
      title: shown?.title ?? { nl: code, fr: code, de: code, en: code },
      versions: mine,
      inForce,
      underWay: mine.filter(({ status }) => UNDER_WAY.includes(status)),
      reviewBy: inForce ? earliestReview(inForce) : null,
      overdue: mine.some(({ overdue, inForce: isInForce }) => overdue && isInForce),
      overdueRules: inForce?.overdueRules ?? 0,
    };
  });
}

function earliestReview({ reviewBy, rulesReviewBy }: ProtocolVersionView): string | null {
  // A day stands before every moment in it, as text too.
  const [first = null] = [reviewBy, rulesReviewBy].filter((one) => one !== null).sort();
  return first;
}

const UNDER_WAY: readonly ProtocolVersionView['status'][] = [
  'draft',
  'review',
  'signed',
  'scheduled',
];

/** Who still has to sign a version. */
export interface Wanted {
  /** Signatures that are still missing: of two different people. */
  readonly missing: number;
  /** None of those who signed is a medical director yet. */
  readonly director: boolean;
}

/** Two different people sign, one of them a medical director; a version of the library only wants the director. */
export function signaturesWanted(version: ProtocolVersionView): Wanted {
  const counting = version.signatures.filter(({ counts }) => counts);
  const director = !counting.some(({ role }) => role === 'medical-director');
  if (version.origin === 'library') return { missing: director ? 1 : 0, director };
  const missing = Math.max(0, 2 - new Set(counting.map(({ by }) => by)).size);
  return { missing, director };
}

/** Rows that have the words in their code or title, in any language. */
export function searched(rows: readonly ProtocolRow[], words: string): readonly ProtocolRow[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return rows.filter(({ code, title }) => {
    const all = plain([code, ...Object.values(title)].join(' '));
    return wanted.every((word) => all.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
