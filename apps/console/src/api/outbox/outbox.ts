import type { Id, Instant } from '@lib/kernel';
import { createStore, type Store } from '../../state/store.js';
import { isPassing, type Problem } from '../problem.js';
import {
  backOffMs,
  changed,
  hurried,
  merged,
  nextRetryAt,
  nextToSend,
  without,
  type Queue,
  type QueuedCommand,
} from './queue.js';
import type { OutboxStorage } from './storage.js';

export interface OutboxCommand {
  readonly caseId: Id<'case'>;
  readonly method: QueuedCommand['method'];
  readonly path: string;
  /** When the person gave it. */
  readonly at: Instant;
  readonly body: unknown;
  /** Made here when absent; give it to put the same command twice and have it once. */
  readonly idempotencyKey?: string;
}

export interface OutboxState {
  readonly queue: Queue;
  readonly sendingId: string | undefined;
  readonly durable: boolean;
}

export interface Outbox {
  readonly state: Store<OutboxState>;
  /** Settles when the command is stored; it is shown as not sent at once. */
  readonly put: (command: OutboxCommand) => Promise<void>;
  /** The connection, the session or the seat is back: tries everything now. */
  readonly tryNow: () => void;
  /** Tries a refused command once more. */
  readonly sendAgain: (id: string) => Promise<void>;
  /** Gives a refused command up; what waited behind it goes on. */
  readonly leaveOut: (id: string) => Promise<void>;
  /** Takes in what another tab stored, sent or gave up. */
  readonly reload: () => Promise<void>;
  readonly wipe: () => Promise<void>;
  readonly close: () => void;
}

export interface OutboxNeeds {
  readonly storage: OutboxStorage;
  readonly send: (command: QueuedCommand) => Promise<unknown>;
  readonly toProblem: (error: unknown) => Problem;
  readonly now: () => number;
  readonly chance: () => number;
  /** Calls back after a time; answers how to call it off. */
  readonly later: (call: () => void, ms: number) => () => void;
  /** Only one tab sends; the others store. */
  readonly maySend: () => boolean;
  /** Tells the other tabs that the storage changed. */
  readonly tellOthers: () => void;
  readonly onAnswer: (command: QueuedCommand, answer: unknown) => void;
}

/** Sends what is put into it: for each case strictly in order, each once, over reloads and failures. */
export function createOutbox(needs: OutboxNeeds): Outbox {
  const { storage, now } = needs;
  const state = createStore<OutboxState>({
    queue: [],
    sendingId: undefined,
    durable: storage.durable,
  });
  let storing: Promise<void> = Promise.resolve();
  let callOff: (() => void) | undefined;
  let closed = false;
  // Signed out or locked: nothing is tried until somebody is back.
  let paused = false;

  const show = (change: Partial<OutboxState>): void => {
    state.set({ ...state.get(), ...change });
  };

  const isOpen = (): boolean => !closed && !paused && needs.maySend();

  async function drain(): Promise<void> {
    if (state.get().sendingId) return;
    while (isOpen()) {
      const command = nextToSend(state.get().queue, now());
      if (!command) break;
      show({ sendingId: command.id });
      await sendOne(command);
      show({ sendingId: undefined });
    }
    waitForNext();
  }

  async function sendOne(command: QueuedCommand): Promise<void> {
    let answer: unknown;
    try {
      answer = await needs.send(command);
    } catch (error) {
      await failed(command, needs.toProblem(error));
      return;
    }
    // If the storage fails here, a later tab sends it again: the key makes that one effect.
    await storage.remove(command.id).catch(() => undefined);
    show({ queue: without(state.get().queue, command.id) });
    needs.tellOthers();
    needs.onAnswer(command, answer);
  }

  async function failed(command: QueuedCommand, problem: Problem): Promise<void> {
    if (problem.status === 401 || problem.status === 423) {
      paused = true;
      return;
    }
    if (isPassing(problem)) {
      const attempts = command.attempts + 1;
      const retryAt = now() + backOffMs(attempts, needs.chance());
      show({ queue: changed(state.get().queue, command.id, { attempts, retryAt }) });
      return;
    }
    const { status, code, requestId } = problem;
    await decide(command.id, { status, code, requestId });
  }

  async function decide(id: string, conflict: QueuedCommand['conflict']): Promise<void> {
    await storage.mark(id, conflict).catch(() => undefined);
    show({ queue: changed(state.get().queue, id, { conflict, retryAt: 0 }) });
    needs.tellOthers();
  }

  function waitForNext(): void {
    callOff?.();
    const at = nextRetryAt(state.get().queue);
    if (at === undefined || !isOpen()) return;
    callOff = needs.later(() => void drain(), Math.max(at - now(), 0));
  }

  async function store(command: QueuedCommand): Promise<void> {
    const kept = await storage.add(command).then(
      () => 'stored' as const,
      () => 'memory-only' as const,
    );
    // A full or forbidden disk: the command is still sent from memory, and the person is told.
    const durable = state.get().durable && kept === 'stored';
    show({ durable, queue: changed(state.get().queue, command.id, { kept }) });
    needs.tellOthers();
  }

  return {
    state,
    put: (told) => {
      const id = told.idempotencyKey ?? crypto.randomUUID();
      if (state.get().queue.some((known) => known.id === id)) return storing;
      const { caseId, at, method, path, body } = told;
      const waiting = { attempts: 0, retryAt: 0, kept: 'not-yet' as const };
      const command: QueuedCommand = { id, caseId, at, method, path, body, ...waiting };
      show({ queue: [...state.get().queue, command] });
      // One after the other: sealing takes a moment, and the order of storing is the order of sending.
      storing = storing.then(() => store(command));
      void storing.then(drain);
      return storing;
    },
    tryNow: () => {
      paused = false;
      show({ queue: hurried(state.get().queue) });
      void drain();
    },
    sendAgain: async (id) => {
      await decide(id, undefined);
      void drain();
    },
    leaveOut: async (id) => {
      await storage.remove(id);
      show({ queue: without(state.get().queue, id) });
      needs.tellOthers();
      void drain();
    },
    reload: async () => {
      const stored = await storage.all();
      show({ queue: merged(state.get().queue, stored) });
      void drain();
    },
    wipe: async () => {
      closed = true;
      callOff?.();
      show({ queue: [] });
      await storage.wipe();
      needs.tellOthers();
    },
    close: () => {
      closed = true;
      callOff?.();
    },
  };
}
