import { narrowed, type ClockBounds } from './clock-bounds.js';

let bounds: ClockBounds | undefined;

/** The server's time in milliseconds, as well as the answers so far tell: within half a second, usually better. */
export function serverNow(): number {
  return Date.now() + serverOffset();
}

/** How much the server's clock is ahead of this seat's. */
function serverOffset(): number {
  return bounds ? Math.round((bounds.low + bounds.high) / 2) : 0;
}

/** Learns from the `Date` header of an answer, and from when it was asked and came. */
export function hearServerDate(date: string | null, askedAt: number, cameAt: number): void {
  const told = date ? Date.parse(date) : Number.NaN;
  if (!Number.isNaN(told)) bounds = narrowed(bounds, { told, askedAt, cameAt });
}
