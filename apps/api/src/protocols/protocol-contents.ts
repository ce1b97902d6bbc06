import { Injectable } from '@nestjs/common';
import type { Protocol } from '@lib/triage';
import type { Actor } from '../platform/actor.js';
import { bundledByHash } from './content.js';
import { ProtocolVersionStore } from './protocol-version.store.js';

/** Contents that are kept in memory beside those of the program: more than a centre has in force. */
const MOST_KEPT = 120;

/** Contents in use, each once: that of the program where it is the same, otherwise read when it is first wanted. */
@Injectable()
export class ProtocolContents {
  /** By hash; the one that was wanted last is the last. */
  private readonly kept = new Map<string, Protocol>();

  constructor(private readonly store: ProtocolVersionStore) {}

  /** The protocols with these contents; of what the centre does not have there is none. */
  async byHash(
    actor: Pick<Actor, 'token'>,
    hashes: readonly string[],
  ): Promise<ReadonlyMap<string, Protocol>> {
    const found = new Map<string, Protocol>();
    const wanted = new Set(hashes);
    for (const hash of wanted) {
      const protocol = bundledByHash(hash) ?? this.kept.get(hash);
      if (protocol) found.set(hash, protocol);
    }
    const missing = [...wanted].filter((hash) => !found.has(hash));
    if (missing.length > 0)
      for (const [hash, text] of await this.store.contents(actor, missing)) {
        const protocol = JSON.parse(text) as Protocol;
        found.set(hash, protocol);
        this.keep(hash, protocol);
      }
    return found;
  }

  private keep(hash: string, protocol: Protocol): void {
    this.kept.set(hash, protocol);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}
