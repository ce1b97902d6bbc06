import { compareLevels, type Level } from './level.js';

/** Where the emergency department sent the patient, or what became of them before. */
export const DISPOSITIONS = [
  'home',
  'observation',
  'ward',
  'intensive-care',
  'theatre-or-cath-lab',
  'other-hospital',
  'died',
  'not-transported',
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** What became of a patient, as crews and hospitals tell it; each may be missing. */
export interface PatientOutcome {
  /** 0 to 7, by the crew (National Advisory Committee for Aeronautics). */
  readonly naca?: number;
  /** 0 to 20, the first on scene (Royal College of Physicians 2017). */
  readonly news2?: number;
  readonly disposition?: Disposition;
  /** ICD-10. */
  readonly diagnosis?: string;
}

/** How a level turned out. `unclear`: neither grave nor slight, or too little is known. */
export type Verdict = 'under' | 'over' | 'fitting' | 'unclear';

/** Level 4 and worse send a nurse or a doctor by ambulance. */
const ADVANCED: Level = '4';
const GRAVE: readonly Disposition[] = ['intensive-care', 'theatre-or-cath-lab', 'died'];
const SLIGHT: readonly Disposition[] = ['home', 'not-transported'];

/**
 * Whether a level was too mild or too urgent for what it turned out to be. Grave: NACA 4 or more, NEWS2 7 or more, or
 * intensive care, theatre or death. Slight: home or not transported, with NACA 2 or less and NEWS2 below 5 where they
 * are known. Draft thresholds, for the medical director to set.
 */
export function verdictOf(level: Level, outcome: PatientOutcome): Verdict {
  const { naca, news2, disposition } = outcome;
  const advanced = compareLevels(level, ADVANCED) <= 0;
  const grave = (naca ?? 0) >= 4 || (news2 ?? 0) >= 7 || GRAVE.some((one) => one === disposition);
  if (grave) return advanced ? 'fitting' : 'under';
  const slight = SLIGHT.some((one) => one === disposition) && (naca ?? 0) <= 2 && (news2 ?? 0) < 5;
  if (slight) return advanced ? 'over' : 'fitting';
  return 'unclear';
}

export interface JudgedCase {
  /** `2026-11`, in the centre's time. */
  readonly month: string;
  readonly determinant: string;
  readonly verdict: Verdict;
}

/** A line of the table of a month; null stands for fewer than five, which could tell of somebody. */
export interface AccuracyRow {
  readonly month: string;
  readonly determinant: string;
  readonly n: number | null;
  readonly under: number | null;
  readonly over: number | null;
}

/** Counts below this are not shown. */
export const LEAST_SHOWN = 5;

/** Too mild and too urgent by determinant and month. Of fewer than five cases nothing is told but that there were some. */
export function accuracyOf(cases: readonly JudgedCase[]): readonly AccuracyRow[] {
  const groups = new Map<string, JudgedCase[]>();
  for (const one of cases) {
    const key = `${one.month} ${one.determinant}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((group): AccuracyRow => {
      const { month = '', determinant = '' } = group[0] ?? {};
      const shown = group.length >= LEAST_SHOWN;
      const count = (verdict: Verdict): number | null => {
        const found = group.filter((one) => one.verdict === verdict).length;
        return shown && (found === 0 || found >= LEAST_SHOWN) ? found : null;
      };
      const n = shown ? group.length : null;
      return { month, determinant, n, under: count('under'), over: count('over') };
    })
    .sort((a, b) => b.month.localeCompare(a.month) || a.determinant.localeCompare(b.determinant));
}
