import type {
  Assignment,
  BoardChange,
  BoardRow,
  CrewOrder,
  Intervention,
  Recall,
  SceneHazard,
  Unit,
} from '@lib/dispatch';
import type { Instant } from '@lib/kernel';
import type { CallRow } from './calls.js';
import type { CaseRow } from './cases.js';
import type { LevelOverride } from './follow-up.js';

/** The rows of a board by kind: `values` of a `BoardRow` hold all but id and version. */
export interface BoardKinds {
  readonly call: CallRow;
  readonly case: CaseRow;
  readonly intervention: Intervention;
  readonly assignment: Assignment;
  readonly unit: Unit;
  readonly 'crew-order': CrewOrder;
  readonly 'level-override': LevelOverride;
  readonly recall: Recall;
  readonly hazard: SceneHazard;
}

/** How far the board of the server is, told with each push and once a second. */
export interface BoardState {
  readonly position: string;
  readonly at: Instant;
  /** Since when committed news waits for an older transaction that is still open; null when none does. */
  readonly behindSince: Instant | null;
  /** Of the server's board at `position`: equal to the console's own, or the console starts anew. */
  readonly hash: string;
}

/** What the server pushes. It takes nothing but `resume`. */
export interface BoardEvents {
  /** The whole board: at the first connection, or when the console was away for longer than the server remembers. */
  'board-snapshot': (board: {
    readonly rows: readonly BoardRow[];
    readonly state: BoardState;
  }) => void;
  'board-changes': (news: {
    readonly changes: readonly BoardChange[];
    readonly state: BoardState;
  }) => void;
  'board-state': (state: BoardState) => void;
  /** For crews: those of these units (`*`: all) look anew at `POST /api/mission`. */
  'mission-changed': (unitIds: readonly string[]) => void;
  'session-ended': () => void;
}

/** What a console may say: from which position it goes on. */
export interface BoardRequests {
  resume: (position: string | null) => void;
}
