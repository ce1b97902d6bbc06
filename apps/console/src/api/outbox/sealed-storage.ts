import type { Id, Instant } from '@lib/kernel';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Conflict, QueuedCommand } from './queue.js';
import type { OutboxStorage } from './storage.js';

/** Left behind by a person who never came back to this seat. */
const FORGET_AFTER_MS = 24 * 3_600_000;

interface SealedCommand {
  readonly sequence?: number;
  readonly userId: string;
  readonly id: string;
  readonly caseId: Id<'case'>;
  readonly at: Instant;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
  readonly conflict?: Conflict | undefined;
}

interface OutboxSchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  commands: { key: number; value: SealedCommand; indexes: { id: string; userId: string } };
}

/**
 * Keeps a person's commands in this browser, each body sealed with AES-GCM. The key cannot be exported
 * by any script, belongs to this person, and is destroyed at sign-out: what remains is then unreadable.
 * It cannot keep the secret from somebody who runs as the user of this computer while the key exists.
 */
export async function sealedStorage(userId: string): Promise<OutboxStorage> {
  const database = await openDB<OutboxSchema>('vigil-outbox', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('keys');
      const commands = fresh.createObjectStore('commands', {
        keyPath: 'sequence',
        autoIncrement: true,
      });
      commands.createIndex('id', 'id', { unique: true });
      commands.createIndex('userId', 'userId');
    },
  });
  await forgetOld(database);
  const key = await keyOf(database, userId);

  return {
    durable: true,
    add: async (command) => {
      await database.add('commands', await seal(command, key, userId));
    },
    all: async () => {
      const kept = await database.getAllFromIndex('commands', 'userId', userId);
      const inOrder = kept.sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
      return Promise.all(inOrder.map((sealed) => unseal(sealed, key)));
    },
    remove: async (id) => {
      const sequence = await database.getKeyFromIndex('commands', 'id', id);
      if (sequence !== undefined) await database.delete('commands', sequence);
    },
    mark: async (id, conflict) => {
      const transaction = database.transaction('commands', 'readwrite');
      const found = await transaction.store.index('id').get(id);
      if (found) await transaction.store.put({ ...found, conflict });
      await transaction.done;
    },
    wipe: async () => {
      const transaction = database.transaction(['keys', 'commands'], 'readwrite');
      await transaction.objectStore('keys').delete(userId);
      const commands = transaction.objectStore('commands');
      for (const sequence of await commands.index('userId').getAllKeys(userId))
        await commands.delete(sequence);
      await transaction.done;
      database.close();
    },
  };
}

async function keyOf(database: IDBPDatabase<OutboxSchema>, userId: string): Promise<CryptoKey> {
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Two tabs may start at once: the first key stays, in one transaction.
  const transaction = database.transaction('keys', 'readwrite');
  const kept = await transaction.store.get(userId);
  if (!kept) await transaction.store.put(fresh, userId);
  await transaction.done;
  return kept ?? fresh;
}

async function forgetOld(database: IDBPDatabase<OutboxSchema>): Promise<void> {
  const oldest = new Date(Date.now() - FORGET_AFTER_MS).toISOString();
  const transaction = database.transaction('commands', 'readwrite');
  for await (const cursor of transaction.store) {
    if (cursor.value.at < oldest) await cursor.delete();
  }
  await transaction.done;
}

async function seal(
  command: QueuedCommand,
  key: CryptoKey,
  userId: string,
): Promise<SealedCommand> {
  const { id, caseId, at, method, path, body, conflict } = command;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const open = new TextEncoder().encode(JSON.stringify({ method, path, body }));
  const sealed = await crypto.subtle.encrypt(algorithm(iv, id), key, open);
  return { userId, id, caseId, at, iv, sealed, conflict };
}

async function unseal(kept: SealedCommand, key: CryptoKey): Promise<QueuedCommand> {
  const { id, caseId, at, conflict } = kept;
  const waiting = { id, caseId, at, attempts: 0, retryAt: 0, kept: 'stored' as const, conflict };
  try {
    const open = await crypto.subtle.decrypt(algorithm(kept.iv, id), key, kept.sealed);
    const { method, path, body } = JSON.parse(new TextDecoder().decode(open)) as Pick<
      QueuedCommand,
      'method' | 'path' | 'body'
    >;
    return { ...waiting, method, path, body };
  } catch {
    const unreadable = { status: 0, code: 'unreadable' };
    return { ...waiting, method: 'POST', path: '', body: undefined, conflict: unreadable };
  }
}

/** The id is bound in: a sealed body cannot be moved to another command. */
function algorithm(iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
}
