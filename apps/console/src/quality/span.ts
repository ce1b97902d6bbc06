import { serverNow } from '../api/server-clock.js';

const DAY_MS = 86_400_000;

interface Span {
  readonly from: string;
  readonly to: string;
}

/** The last days up to now; what was closed a little ahead of this clock is in it. */
export function spanBody(days: number): Span {
  const now = serverNow();
  const at = (ms: number): string => new Date(ms).toISOString();
  return { from: at(now - days * DAY_MS), to: at(now + DAY_MS) };
}

/** The same as a query. */
export function spanOf(days: number): string {
  return new URLSearchParams({ ...spanBody(days) }).toString();
}
