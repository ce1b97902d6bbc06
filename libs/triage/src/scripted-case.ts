import type { Answers, TriageContext } from './answers.js';
import type { Level } from './level.js';

/** A story with the level that the protocol must give it, and the finding that must lead. */
export interface ScriptedCase {
  readonly name: string;
  readonly context: TriageContext;
  readonly answers: Answers;
  readonly level: Level;
  readonly because: string;
}
