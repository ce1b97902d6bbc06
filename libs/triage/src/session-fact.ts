import type { Id, Instant } from '@lib/kernel';
import { SKIP_REASONS, type SkipReason } from './answered.js';

/** What is known of a triage session beside its answers, each with the true time at which it was noted. */
export type SessionFact =
  /** When it began, and when the patient was last seen well. */
  | { readonly type: 'onset' | 'last-well'; readonly moment: Instant }
  /** A contraction of labour begins or ends, as the caller says it. */
  | { readonly type: 'contraction'; readonly phase: 'begins' | 'ends' }
  /** Breaths that were counted, and over how many seconds. */
  | { readonly type: 'breaths'; readonly breaths: number; readonly seconds: number }
  /** Why the case went on to its end while mandatory questions were left: they were not asked, and are not unknown. */
  | { readonly type: 'left'; readonly reason: SkipReason }
  /** What a note is about, as a rubric of ICPC-2. */
  | { readonly type: 'code'; readonly noteId: Id<'note'>; readonly rubric: string };

type Check = (value: unknown) => boolean;

const MOMENT: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

const FIELDS: Readonly<Record<SessionFact['type'], Readonly<Record<string, Check>>>> = {
  onset: { moment: MOMENT },
  'last-well': { moment: MOMENT },
  contraction: { phase: (value) => value === 'begins' || value === 'ends' },
  breaths: { breaths: isWithin(0, 300), seconds: isWithin(1, 120) },
  left: { reason: (value) => SKIP_REASONS.some((reason) => reason === value) },
  code: {
    noteId: (value) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value),
    rubric: (value) => typeof value === 'string' && /^[A-Z]\d\d$/.test(value),
  },
};

/** Whether something from outside has the shape of a fact, with nothing beside it. */
export function isSessionFact(value: unknown): value is SessionFact {
  if (typeof value !== 'object' || value === null) return false;
  const { type, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof type !== 'string' || !Object.hasOwn(FIELDS, type)) return false;
  const checks = FIELDS[type as SessionFact['type']];
  const names = Object.keys(rest);
  return (
    names.length === Object.keys(checks).length &&
    names.every((name) => Object.hasOwn(checks, name) && checks[name]?.(rest[name]))
  );
}

function isWithin(least: number, most: number): Check {
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;
}
