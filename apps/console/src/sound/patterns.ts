export const SOUNDS = ['new-emergency', 'new-non-urgent', 'late', 'message'] as const;
export type Sound = (typeof SOUNDS)[number];

interface Note {
  /** Seconds after the beginning. */
  readonly at: number;
  readonly seconds: number;
  readonly hertz: number;
}

export interface Pattern {
  readonly notes: readonly Note[];
  /** Begins again after so many seconds until it is acknowledged; absent, it sounds once. */
  readonly repeatSeconds?: number;
  /** Never comes nearer than this, however long nobody answers. */
  readonly fastestSeconds?: number;
}

/** Told apart by rhythm, with pitch as a second sign: three quick and up; one long and low; two pairs; one short. */
export const PATTERNS: Readonly<Record<Sound, Pattern>> = {
  'new-emergency': {
    notes: [note(0, 0.12, 660), note(0.17, 0.12, 830), note(0.34, 0.22, 990)],
    repeatSeconds: 4,
    fastestSeconds: 2,
  },
  'new-non-urgent': { notes: [note(0, 0.5, 440)], repeatSeconds: 15, fastestSeconds: 10 },
  late: {
    notes: [note(0, 0.1, 520), note(0.14, 0.1, 520), note(0.5, 0.1, 520), note(0.64, 0.1, 520)],
    repeatSeconds: 8,
    fastestSeconds: 4,
  },
  message: { notes: [note(0, 0.09, 740)] },
};

/** Seconds until the next repeat after so many: it comes nearer while nobody answers. */
export function pauseBefore(
  { repeatSeconds = 0, fastestSeconds = repeatSeconds }: Pattern,
  repeat: number,
): number {
  return Math.max(repeatSeconds * 0.9 ** repeat, fastestSeconds);
}

function note(at: number, seconds: number, hertz: number): Note {
  return { at, seconds, hertz };
}
