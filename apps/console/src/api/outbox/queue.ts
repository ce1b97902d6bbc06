import type { Id, Instant } from '@lib/kernel';
import type { Method } from '../method.js';

/** A command that must survive a failure of the network: kept in order for its case, sent once. */
export interface QueuedCommand {
  /** Its idempotency key. */
  readonly id: string;
  readonly caseId: Id<'case'>;
  /** When the person did it, which is not when it is sent. */
  readonly at: Instant;
  readonly method: Exclude<Method, 'GET'>;
  readonly path: string;
  readonly body: unknown;
  /** Failures of the network or server so far. */
  readonly attempts: number;
  /** Not again before this, in milliseconds. */
  readonly retryAt: number;
  /** Not sent before the storage has it, or has failed to take it. */
  readonly kept: 'not-yet' | 'stored' | 'memory-only';
  /** The server's refusal. The case's later commands wait behind it, until a person decides. */
  readonly conflict?: Conflict | undefined;
}

export interface Conflict {
  readonly status: number;
  readonly code: string;
  readonly requestId?: string | undefined;
}

export type Queue = readonly QueuedCommand[];

/** The first command of each case that may go now; of these, the oldest. */
export function nextToSend(queue: Queue, now: number): QueuedCommand | undefined {
  return headOfEachCase(queue).find((head) => isReady(head) && head.retryAt <= now);
}

/** When the next waiting head may be tried again, or nothing if none waits for time alone. */
export function nextRetryAt(queue: Queue): number | undefined {
  const times = headOfEachCase(queue)
    .filter(isReady)
    .map((head) => head.retryAt);
  return times.length > 0 ? Math.min(...times) : undefined;
}

export function without(queue: Queue, id: string): Queue {
  return queue.filter((command) => command.id !== id);
}

export function changed(queue: Queue, id: string, change: Partial<QueuedCommand>): Queue {
  return queue.map((command) => (command.id === id ? { ...command, ...change } : command));
}

/** Everything may be tried at once: the connection is back. */
export function hurried(queue: Queue): Queue {
  return queue.map((command) => ({ ...command, retryAt: 0 }));
}

/** After a failure: half a second, doubled each time to 30 s, spread by a quarter so that seats do not knock together. */
export function backOffMs(attempts: number, chance: number): number {
  return Math.min(500 * 2 ** (attempts - 1), 30_000) * (0.75 + 0.5 * chance);
}

/** This tab's queue after another tab changed the storage: what was sent there is gone, what was put there comes last. */
export function merged(known: Queue, stored: Queue): Queue {
  const fresh = new Map(stored.map((command) => [command.id, command]));
  const mine = new Set(known.map((command) => command.id));
  return [
    ...known
      .filter((command) => command.kept !== 'stored' || fresh.has(command.id))
      .map((command) => ({ ...command, conflict: fresh.get(command.id)?.conflict })),
    ...stored.filter((command) => !mine.has(command.id)),
  ];
}

function headOfEachCase(queue: Queue): Queue {
  const seen = new Set<string>();
  return queue.filter(({ caseId }) => !seen.has(caseId) && seen.add(caseId));
}

function isReady(head: QueuedCommand): boolean {
  return head.kept !== 'not-yet' && !head.conflict;
}
