import type { BoardEvents, BoardKinds, BoardRequests, BoardState } from '@lib/contracts';
import { EMPTY_BOARD, boardAfter, boardHash, boardOf, type Board } from '@lib/dispatch';
import { io, type Socket } from 'socket.io-client';
import { tellConnection } from '../api/connection.js';
import { serverNow } from '../api/server-clock.js';
import { createStore } from '../state/store.js';

/** `live`: what is shown is what is. `behind`: the server itself waits. `lost`: the console is out of touch. */
type Link = 'connecting' | 'live' | 'behind' | 'lost';

export interface LiveBoard {
  readonly board: Board;
  readonly link: Link;
  readonly behindSince: string | null;
  /** When the server was last heard, on this seat's clock. */
  readonly heardAt: number;
}

/** The server tells its state every second; a console that hears nothing for so long says so. */
const SILENT_MS = 3_500;
const WATCH_MS = 500;

export const liveBoard = createStore<LiveBoard>({
  board: EMPTY_BOARD,
  link: 'connecting',
  behindSince: null,
  heardAt: 0,
});

type BoardSocket = Socket<BoardEvents, BoardRequests>;

export interface BoardFollower {
  /** A crew has no board: it is only told when its mission changed. */
  readonly watches: boolean;
  readonly onMissionChanged: () => void;
  readonly onSessionEnded: () => void;
}

/** Follows the centre's board until the returned function is called. */
export function followBoard({
  watches,
  onMissionChanged,
  onSessionEnded,
}: BoardFollower): () => void {
  const socket: BoardSocket = io({ transports: ['websocket'], reconnectionDelayMax: 2_000 });
  const position = (): string | null => {
    const { board } = liveBoard.get();
    return board === EMPTY_BOARD ? null : board.position;
  };

  socket.on('connect', () => {
    if (watches) socket.emit('resume', position());
    else tellConnection({ state: 'live', freshAt: serverNow() });
    onMissionChanged();
  });
  socket.on('disconnect', loseTouch);
  socket.on('board-snapshot', ({ rows, state }) => {
    take(boardOf(state.position, rows), state, socket);
  });
  socket.on('board-changes', ({ changes, state }) => {
    take(boardAfter(liveBoard.get().board, changes), state, socket);
  });
  socket.on('board-state', (state) => {
    take(liveBoard.get().board, state, socket);
  });
  socket.on('mission-changed', onMissionChanged);
  socket.on('session-ended', onSessionEnded);

  const watch = setInterval(() => {
    const live = liveBoard.get();
    if (live.link !== 'lost' && live.heardAt > 0 && Date.now() - live.heardAt > SILENT_MS)
      loseTouch();
  }, WATCH_MS);
  return () => {
    clearInterval(watch);
    socket.disconnect();
    liveBoard.set({ board: EMPTY_BOARD, link: 'connecting', behindSince: null, heardAt: 0 });
  };
}

/** Takes a board as the server told it; one that differs from the server's own at the same position begins anew. */
function take(board: Board, state: BoardState, socket: BoardSocket): void {
  if (board.position === state.position && boardHash(board) !== state.hash) {
    socket.emit('resume', null);
    return;
  }
  const { behindSince } = state;
  const link = behindSince ? 'behind' : 'live';
  liveBoard.set({ board, link, behindSince, heardAt: Date.now() });
  const freshAt = behindSince ? Date.parse(behindSince) : serverNow();
  tellConnection({ state: link, position: orderOf(board), freshAt });
}

/** The part of a position that people may compare: the number of the entry. */
function orderOf({ position }: Board): number {
  return Number(position.split('.')[1] ?? 0);
}

function loseTouch(): void {
  const live = liveBoard.get();
  liveBoard.set({ ...live, link: 'lost' });
  const freshAt = live.heardAt === 0 ? {} : { freshAt: live.heardAt };
  tellConnection({ state: 'out-of-touch', position: orderOf(live.board), ...freshAt });
}

/** The rows of one kind, as the contract has them. */
export function rowsOf<Kind extends keyof BoardKinds>(
  { rows }: Board,
  kind: Kind,
): readonly BoardKinds[Kind][] {
  return [...rows.values()]
    .filter((row) => row.kind === kind)
    .map(({ id, version, values }) => ({ ...values, id, version }) as unknown as BoardKinds[Kind]);
}
