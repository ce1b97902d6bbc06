import type { Instant } from '@lib/kernel';

/** Whether a text is a day of the calendar, `2027-03-01`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Whether a text is an https address, as the evidence of a rule must be. */
export function isEvidence(text: string): boolean {
  return /^https:\/\/[a-z0-9][a-z0-9.-]*(:\d{1,5})?([/?#][!-~]*)?$/i.test(text);
}

/** The days of review that have passed. The day itself is still in time; days are those of UTC. */
export function overdueDays(days: readonly string[], now: Instant): readonly string[] {
  const today = now.slice(0, 10);
  return days.filter((day) => day < today);
}
