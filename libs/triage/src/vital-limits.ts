import type { TriageContext } from './answers.js';
import type { Question } from './protocol.js';

/** Within these nobody is surprised; both ends belong to it. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

export type VitalBand = 'low' | 'within' | 'high';

/**
 * From 16 years: the values that score nothing in NEWS2 (Royal College of Physicians, 2017); glucose in mg/dl: between
 * low sugar and what asks for action (IDF, 2021).
 */
const ADULT: Readonly<Record<string, Limits>> = {
  'respiratory-rate': { low: 12, high: 20 },
  'oxygen-saturation': { low: 96, high: 100 },
  'systolic-pressure': { low: 111, high: 219 },
  'heart-rate': { low: 51, high: 90 },
  temperature: { low: 36.1, high: 38 },
  glucose: { low: 70, high: 250 },
};

/**
 * Children, by the months from which on it holds: European Resuscitation Council, paediatric life support, 2021, tables of
 * the normal breathing and heart rate; of the blood pressure its lowest twentieth. Draft, not for clinical use.
 */
const CHILD: readonly {
  readonly fromMonths: number;
  readonly breathing: Limits;
  readonly heart: Limits;
  readonly pressureFrom: number;
}[] = [
  {
    fromMonths: 0,
    breathing: { low: 25, high: 60 },
    heart: { low: 110, high: 180 },
    pressureFrom: 50,
  },
  {
    fromMonths: 12,
    breathing: { low: 20, high: 50 },
    heart: { low: 100, high: 170 },
    pressureFrom: 70,
  },
  {
    fromMonths: 24,
    breathing: { low: 18, high: 40 },
    heart: { low: 90, high: 160 },
    pressureFrom: 70,
  },
  {
    fromMonths: 60,
    breathing: { low: 17, high: 30 },
    heart: { low: 70, high: 140 },
    pressureFrom: 75,
  },
  {
    fromMonths: 120,
    breathing: { low: 14, high: 25 },
    heart: { low: 60, high: 120 },
    pressureFrom: 80,
  },
];
const ADULT_FROM_MONTHS = 16 * 12;
const HIGHEST_PRESSURE_OF_A_CHILD = 140;

/** The limits of a measured value for the age of the patient; an adult's while the age is not known, null for what has none. */
export function limitsOf(
  question: string,
  { ageYears, ageMonths }: Pick<TriageContext, 'ageYears' | 'ageMonths'>,
): Limits | null {
  const adult = Object.hasOwn(ADULT, question) ? (ADULT[question] ?? null) : null;
  const months = ageMonths ?? (ageYears === undefined ? ADULT_FROM_MONTHS : ageYears * 12);
  if (months >= ADULT_FROM_MONTHS) return adult;
  const own = CHILD.findLast(({ fromMonths }) => months >= fromMonths);
  if (!own) return adult;
  if (question === 'respiratory-rate') return own.breathing;
  if (question === 'heart-rate') return own.heart;
  if (question === 'systolic-pressure')
    return { low: own.pressureFrom, high: HIGHEST_PRESSURE_OF_A_CHILD };
  return adult;
}

/** On which side of its limits a value lies. */
export function bandOf(value: number, { low, high }: Limits): VitalBand {
  if (value < low) return 'low';
  return value > high ? 'high' : 'within';
}

/** What was typed for a number: a value, or why nobody can have it. Empty: nothing yet. */
export type TypedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly why: 'empty' | 'no-number' | 'out-of-range' | 'too-fine' };

export function typedNumber(
  typed: string,
  { least, most, digits }: Extract<Question, { readonly type: 'number' }>,
): TypedNumber {
  const text = typed.trim().replace(',', '.');
  if (text === '') return { ok: false, why: 'empty' };
  if (!/^-?\d+(\.\d*)?$/.test(text)) return { ok: false, why: 'no-number' };
  const value = Number(text);
  if (value < least || value > most) return { ok: false, why: 'out-of-range' };
  if (!Number.isInteger(value * 10 ** digits)) return { ok: false, why: 'too-fine' };
  return { ok: true, value };
}
