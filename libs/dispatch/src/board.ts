import type { Instant } from '@lib/kernel';

/** One row of the board: a call, case, intervention, assignment, unit or crew order with its S0 values. */
export interface BoardRow {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What one entry of the log changed: the new values of a row, in the log's order. */
export interface BoardChange extends BoardRow {
  /** Where the entry stands in the log: `transaction.position`; ordered as two numbers. */
  readonly position: string;
  readonly at: Instant;
  readonly action: string;
}

/** All that the boards of a centre show, and up to which entry. */
export interface Board {
  readonly position: string;
  readonly rows: ReadonlyMap<string, BoardRow>;
}

export const EMPTY_BOARD: Board = { position: '0.0', rows: new Map() };

/** What takes a row off the board, by kind: ended calls, closed cases, ended interventions, told orders. */
const GONE: Readonly<Record<string, (values: BoardRow['values']) => boolean>> = {
  call: ({ endedAt }) => endedAt !== null && endedAt !== undefined,
  case: ({ status }) => status === 'closed',
  intervention: ({ status }) => status !== 'open',
  assignment: ({ endedAt }) => endedAt !== null && endedAt !== undefined,
  'level-override': ({ state }) => state !== 'waiting',
  recall: ({ status }) => status === 'done' || status === 'dropped',
  hazard: ({ endedAt }) => endedAt !== null && endedAt !== undefined,
  'crew-order': ({ acknowledgedAt }) => acknowledgedAt !== null && acknowledgedAt !== undefined,
};

/** Whether a row belongs on the board. */
export function isOnBoard({ kind, values }: Pick<BoardRow, 'kind' | 'values'>): boolean {
  return !GONE[kind]?.(values);
}

/**
 * The board after some changes, in their order. A change that the board knows already, by the version of its row, is
 * passed over, so that a snapshot may overlap with what follows it.
 */
export function boardAfter(board: Board, changes: readonly BoardChange[]): Board {
  const last = changes.at(-1);
  if (!last) return board;
  const rows = new Map(board.rows);
  for (const change of changes) {
    const key = `${change.kind}/${change.id}`;
    const row = rows.get(key);
    if (row ? row.version >= change.version : change.version > 1) continue;
    const { kind, id, version } = change;
    const after: BoardRow = { kind, id, version, values: { ...row?.values, ...change.values } };
    if (isOnBoard(after)) rows.set(key, after);
    else rows.delete(key);
  }
  return { position: last.position, rows };
}

/** A board from the rows that were read at a position. */
export function boardOf(position: string, rows: readonly BoardRow[]): Board {
  return {
    position,
    rows: new Map(rows.filter(isOnBoard).map((row) => [`${row.kind}/${row.id}`, row])),
  };
}

/** Negative when position `a` comes before `b` in the log. */
export function comparePositions(a: string, b: string): number {
  const [xidA = '0', orderA = '0'] = a.split('.');
  const [xidB = '0', orderB = '0'] = b.split('.');
  return Number(xidA) - Number(xidB) || Number(orderA) - Number(orderB);
}

/** FNV-1a over kind, id and version of each row, whatever their order: equal when two boards show the same. */
export function boardHash({ rows }: Board): string {
  let sum = 0;
  let mix = 0;
  for (const row of rows.values()) {
    const hash = rowHash(row);
    sum = (sum + hash) >>> 0;
    mix = (mix ^ hash) >>> 0;
  }
  return `${rows.size}-${sum.toString(16)}-${mix.toString(16)}`;
}

/** A row never changes and most of a board's rows stay from one board to the next: each is reckoned once. */
const hashes = new WeakMap<BoardRow, number>();

function rowHash(row: BoardRow): number {
  let hash = hashes.get(row);
  if (hash === undefined) {
    hash = 0x811c9dc5;
    for (const character of `${row.kind}/${row.id}/${row.version}`)
      hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
    hashes.set(row, hash);
  }
  return hash;
}
