import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { BoardState } from '@lib/contracts';
import {
  boardAfter,
  boardHash,
  boardOf,
  comparePositions,
  EMPTY_BOARD,
  type Board,
  type BoardChange,
  type BoardRow,
} from '@lib/dispatch';
import type { Id, Instant } from '@lib/kernel';
import { Subject, type Observable } from 'rxjs';
import { Clock } from '../platform/clock.js';
import { BoardRows } from './board-rows.store.js';
import { LogFollower, REMEMBERED, type News } from './log-follower.js';

interface CentreBoard {
  board: Board;
  /** The newest changes, oldest first: what a console that was away is told. */
  recent: BoardChange[];
}

export interface CentreNews {
  readonly centreId: Id<'centre'>;
  readonly changes: readonly BoardChange[];
}

export type Resumption =
  | { readonly type: 'snapshot'; readonly rows: readonly BoardRow[] }
  | { readonly type: 'changes'; readonly changes: readonly BoardChange[] };

/** The board of each centre as this node knows it, by the same function that consoles use. */
@Injectable()
export class Boards implements OnModuleInit {
  private readonly boards = new Map<Id<'centre'>, CentreBoard>();
  private readonly told = new Subject<CentreNews>();
  private behindSince: Instant | null = null;
  private loading: Promise<void> | undefined;

  constructor(
    private readonly follower: LogFollower,
    private readonly rows: BoardRows,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.follower.news.subscribe((news) => {
      this.take(news);
    });
  }

  get news(): Observable<CentreNews> {
    return this.told;
  }

  get centres(): readonly Id<'centre'>[] {
    return [...this.boards.keys()];
  }

  /** Reads the boards once, at the first console. */
  async ready(): Promise<void> {
    this.loading ??= this.load();
    await this.loading;
  }

  state(centreId: Id<'centre'>): BoardState {
    const { board } = this.of(centreId);
    const behindSince = this.behindSince ?? this.follower.silentSince;
    return {
      position: board.position,
      at: this.clock.now(),
      behindSince,
      hash: boardHash(board),
    };
  }

  /** How a console goes on from a position: with what followed, or anew when that is no longer remembered. */
  resume(centreId: Id<'centre'>, position: string | null): Resumption {
    const { board, recent } = this.of(centreId);
    const first = recent[0];
    const remembered =
      position !== null &&
      comparePositions(position, board.position) <= 0 &&
      first !== undefined &&
      comparePositions(first.position, position) <= 0;
    if (!remembered) return { type: 'snapshot', rows: [...board.rows.values()] };
    const changes = recent.filter((change) => comparePositions(change.position, position) > 0);
    return { type: 'changes', changes };
  }

  private async load(): Promise<void> {
    const { position, rows } = await this.rows.all();
    for (const [centreId, own] of rows) {
      const known = this.boards.get(centreId);
      // What was followed meanwhile is laid over what was read; versions tell which is newer.
      const board = boardAfter(boardOf(position, own), known?.recent ?? []);
      const furthest = known && comparePositions(known.board.position, board.position) > 0;
      const at = furthest ? known.board.position : board.position;
      const whole = { ...board, position: at };
      this.boards.set(centreId, {
        board: whole,
        recent: known?.recent ?? [],
      });
    }
  }

  private take({ changes, behindSince }: News): void {
    this.behindSince = behindSince;
    const byCentre = new Map<Id<'centre'>, BoardChange[]>();
    for (const { centreId, ...change } of changes) {
      const own = byCentre.get(centreId);
      if (own) own.push(change);
      else byCentre.set(centreId, [change]);
    }
    for (const [centreId, own] of byCentre) {
      const { board, recent } = this.of(centreId);
      const after = boardAfter(board, own);
      recent.push(...own);
      if (recent.length > 2 * REMEMBERED) recent.splice(0, recent.length - REMEMBERED);
      this.boards.set(centreId, { board: after, recent });
      this.told.next({ centreId, changes: own });
    }
  }

  private of(centreId: Id<'centre'>): CentreBoard {
    let centre = this.boards.get(centreId);
    if (!centre) {
      centre = { board: EMPTY_BOARD, recent: [] };
      this.boards.set(centreId, centre);
    }
    return centre;
  }
}
