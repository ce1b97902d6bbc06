import { serverNow } from '../api/server-clock.js';

const DAY_MS = 86_400_000;

/** The last days up to now, as a query; what was closed a little ahead of this clock is in it. */
export function spanOf(days: number): string {
  const now = serverNow();
  const at = (ms: number): string => new Date(ms).toISOString();
  return new URLSearchParams({
    from: at(now - days * DAY_MS),
    to: at(now + DAY_MS),
  }).toString();
}
