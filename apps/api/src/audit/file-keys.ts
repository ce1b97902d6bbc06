import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { seal, unseal } from './envelope.js';
import type { KeyPort } from './key-port.js';

interface KeyFile {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * The master key in a file that only its owner may read. It protects back-ups and copies of the database; it cannot
 * protect against the operating-system user who runs the server.
 */
export function fileKeys(path: string): KeyPort {
  if (!existsSync(path)) create(path);
  const { current, keys } = JSON.parse(readFileSync(path, 'utf8')) as KeyFile;
  const key = (name: string): Buffer => {
    const text = keys[name];
    if (!text) throw new Error(`The key file has no master key ${name}`);
    return Buffer.from(text, 'base64');
  };
  key(current);
  return {
    masterKey: current,
    wrap: (dataKey, context) => Promise.resolve(seal(key(current), dataKey, context)),
    unwrap: (wrapped, context, name) => Promise.resolve(unseal(key(name), wrapped, context)),
    digestKey: (purpose) =>
      Promise.resolve(Buffer.from(hkdfSync('sha256', key(firstOf(keys)), '', purpose, 32))),
  };
}

/** Digests outlive a change of the master key: they hang on the first one. */
function firstOf(keys: KeyFile['keys']): string {
  return Object.keys(keys).sort()[0] ?? '';
}

/** Two servers that start at once end with one key: the file appears whole, and the first one stays. */
function create(path: string): void {
  const file: KeyFile = { current: 'k0001', keys: { k0001: randomBytes(32).toString('base64') } };
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(aside, JSON.stringify(file), { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(aside, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(aside);
  }
}
