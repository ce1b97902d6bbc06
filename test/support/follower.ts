import type { BoardEvents, BoardRequests, BoardState } from '@lib/contracts';
import { EMPTY_BOARD, boardAfter, boardHash, boardOf, type Board } from '@lib/dispatch';
import { io, type Socket } from 'socket.io-client';

const LOOK_MS = 5;

/** A console as the server knows it: a socket that follows a board, from where it was. */
export interface Follower {
  readonly board: Board;
  readonly state: BoardState | undefined;
  /** Everything that was pushed, by the name of its event. */
  readonly heard: readonly (readonly [string, unknown])[];
  readonly connected: boolean;
  readonly connect: () => void;
  readonly disconnect: () => void;
  /** Waits until something is so, and says after how many milliseconds. */
  readonly until: (is: (one: Follower) => boolean, withinMs: number) => Promise<number>;
}

/** Follows with the session of a cookie, on from a board or position if it has one; again from there when it connects again. */
export function follow(
  url: string,
  cookie: string,
  from: Board | string = EMPTY_BOARD,
  headers: Readonly<Record<string, string>> = {},
): Follower {
  const socket: Socket<BoardEvents, BoardRequests> = io(url, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { ...(cookie ? { cookie } : {}), ...headers },
  });
  let board = typeof from === 'string' ? { ...EMPTY_BOARD, position: from } : from;
  let state: BoardState | undefined;
  const heard: (readonly [string, unknown])[] = [];
  socket.onAny((event: string, said: unknown) => heard.push([event, said]));
  socket.on('connect', () => {
    socket.emit('resume', board === EMPTY_BOARD ? null : board.position);
  });
  socket.on('disconnect', (reason) => heard.push(['dropped', reason]));
  socket.on('connect_error', ({ message }) => heard.push(['refused', message]));
  socket.on('board-snapshot', (snapshot) => {
    board = boardOf(snapshot.state.position, snapshot.rows);
    ({ state } = snapshot);
  });
  socket.on('board-changes', (news) => {
    board = boardAfter(board, news.changes);
    ({ state } = news);
  });
  socket.on('board-state', (told) => {
    state = told;
  });
  const follower: Follower = {
    get board() {
      return board;
    },
    get state() {
      return state;
    },
    get heard() {
      return heard;
    },
    get connected() {
      return socket.connected;
    },
    connect: () => void socket.connect(),
    disconnect: () => void socket.disconnect(),
    until: async (is, withinMs) => {
      const from = performance.now();
      while (!is(follower)) {
        if (performance.now() - from > withinMs)
          throw new Error(`Not so after ${withinMs} ms: ${is.toString()}`);
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      }
      return performance.now() - from;
    },
  };
  return follower;
}

/** Whether a console has all that the server has. */
export function isLevel({ board, state }: Follower): boolean {
  return state?.position === board.position && state.hash === boardHash(board);
}
