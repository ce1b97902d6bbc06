import type { Conflict, Queue, QueuedCommand } from './queue.js';

/** Where the outbox keeps its commands. The order of `all` is the order of `add`, over all tabs. */
export interface OutboxStorage {
  /** False if a reload of the tab loses everything. */
  readonly durable: boolean;
  readonly add: (command: QueuedCommand) => Promise<void>;
  readonly all: () => Promise<Queue>;
  readonly remove: (id: string) => Promise<void>;
  readonly mark: (id: string, conflict: Conflict | undefined) => Promise<void>;
  /** Forgets the commands and destroys their key. */
  readonly wipe: () => Promise<void>;
}

/** For a browser that refuses to keep anything, and for tests. */
export function memoryStorage(): OutboxStorage {
  let kept: Queue = [];
  return {
    durable: false,
    add: (command) => {
      kept = [...kept, { ...command, kept: 'stored' }];
      return Promise.resolve();
    },
    all: () => Promise.resolve(kept),
    remove: (id) => {
      kept = kept.filter((command) => command.id !== id);
      return Promise.resolve();
    },
    mark: (id, conflict) => {
      kept = kept.map((command) => (command.id === id ? { ...command, conflict } : command));
      return Promise.resolve();
    },
    wipe: () => {
      kept = [];
      return Promise.resolve();
    },
  };
}
