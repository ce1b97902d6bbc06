import { createStore, useStore } from '../../state/store.js';
import { asProblem, request } from '../request.js';
import { createOutbox, type Outbox, type OutboxState } from './outbox.js';
import type { Queue, QueuedCommand } from './queue.js';
import { sealedStorage } from './sealed-storage.js';
import { memoryStorage, type OutboxStorage } from './storage.js';

type AnswerListener = (command: QueuedCommand, answer: unknown) => void;

const current = createStore<Outbox | undefined>(undefined);
const nothing = createStore<OutboxState>({ queue: [], sendingId: undefined, durable: true });
const answerListeners = new Set<AnswerListener>();

/** Opens the outbox of a person who is signed in. Of all tabs of this browser, one sends. */
export async function openOutbox(userId: string): Promise<() => void> {
  const storage = await storageOf(userId);
  const name = `vigil-outbox-${userId}`;
  const others = new BroadcastChannel(name);
  const end = new AbortController();
  let sender = false;
  const outbox = createOutbox({
    storage,
    send: ({ id, method, path, body }) => request(method, path, body, { idempotencyKey: id }),
    toProblem: asProblem,
    now: () => Date.now(),
    chance: () => Math.random(),
    later: (call, ms) => {
      const timer = setTimeout(call, ms);
      return () => {
        clearTimeout(timer);
      };
    },
    maySend: () => sender,
    tellOthers: () => {
      others.postMessage('changed');
    },
    onAnswer: (command, answer) => {
      for (const listener of [...answerListeners]) listener(command, answer);
    },
  });
  others.onmessage = () => void outbox.reload();
  addEventListener('online', outbox.tryNow, { signal: end.signal });
  void navigator.locks
    .request(name, { signal: end.signal }, async () => {
      sender = true;
      await outbox.reload();
      await new Promise((done) => {
        end.signal.addEventListener('abort', done);
      });
    })
    .catch(() => undefined);
  await outbox.reload();
  current.set(outbox);
  return () => {
    if (current.get() === outbox) current.set(undefined);
    outbox.close();
    end.abort();
    others.close();
  };
}

/** The outbox of this sign-in, for code outside React. */
export function theOutbox(): Outbox {
  const outbox = current.get();
  if (!outbox) throw new Error('Nobody is signed in: there is no outbox');
  return outbox;
}

/** Forgets all that waits and destroys its key: at sign-out. */
export async function wipeOutbox(): Promise<void> {
  await current.get()?.wipe();
}

export function retryOutbox(): void {
  current.get()?.tryNow();
}

/** Hears each command that reached the server, with its answer. */
export function onOutboxAnswer(listener: AnswerListener): () => void {
  answerListeners.add(listener);
  return () => answerListeners.delete(listener);
}

export interface OutboxView {
  /** In order, those of one case if `caseId` was given. */
  readonly queue: Queue;
  readonly pending: number;
  readonly conflicts: Queue;
  readonly sending: boolean;
  /** False: a reload of the tab would lose what waits. */
  readonly durable: boolean;
}

/** What waits to be sent, for the badges; of one case or of all. */
export function useOutbox(caseId?: string): OutboxView {
  const outbox = useStore(current);
  const { queue, sendingId, durable } = useStore(outbox?.state ?? nothing);
  const mine = caseId === undefined ? queue : queue.filter((one) => one.caseId === caseId);
  return {
    queue: mine,
    pending: mine.length,
    conflicts: mine.filter((one) => one.conflict),
    sending: mine.some((one) => one.id === sendingId),
    durable,
  };
}

async function storageOf(userId: string): Promise<OutboxStorage> {
  try {
    return await sealedStorage(userId);
  } catch {
    // A private window may refuse: the outbox then lives as long as the tab, and says so.
    return memoryStorage();
  }
}
