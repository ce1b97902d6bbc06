/** `3:07`, `1:02:09`; a minus when the moment has passed. Seconds are rounded so that 0:00 is the moment itself. */
export function countdownText(remainingMs: number): string {
  const seconds = Math.ceil(remainingMs / 1_000);
  return seconds < 0 ? `\u2212${durationText(-seconds)}` : durationText(seconds);
}

/** Whole seconds as a clock writes them. */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3_600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
