import type { Instant } from '@lib/kernel';
import type { Level } from './level.js';

export const LEVEL_CAUSES = ['protocol', 'override', 'second-reader', 're-triage', 'exit'] as const;
/** What set a level. */
export type LevelCause = (typeof LEVEL_CAUSES)[number];

export interface LevelChange {
  readonly at: Instant;
  readonly level: Level | null;
  readonly by: LevelCause;
}

/** The levels that somebody had, one after the other: a step that left the level as it was is none. */
export function levelHistory(steps: readonly LevelChange[]): readonly LevelChange[] {
  return steps.filter(({ level, by }, index) => {
    const before = steps[index - 1];
    // A new round is told even where it comes to the same.
    return before
      ? before.level !== level || (by === 're-triage' && level !== null)
      : level !== null;
  });
}
