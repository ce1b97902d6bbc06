import { Injectable } from '@nestjs/common';
import type { Id } from '@lib/kernel';
import type { Actor } from '../platform/actor.js';
import { ProtocolVersionStore, type VersionRow } from './protocol-version.store.js';

/** Answers come fast and shadows seldom: what was read so long ago is still good for them. */
const GOOD_FOR_MS = 5_000;

interface Read {
  readonly at: number;
  readonly versions: Promise<readonly VersionRow[]>;
}

/** The versions of a centre that run in shadow. */
@Injectable()
export class ShadowVersions {
  private readonly read = new Map<Id<'centre'>, Read>();

  constructor(private readonly store: ProtocolVersionStore) {}

  /** As they are now, or as they were a moment ago. */
  running(actor: Actor, when: 'now' | 'lately'): Promise<readonly VersionRow[]> {
    const { centreId } = actor;
    const known = this.read.get(centreId);
    if (when === 'lately' && known && performance.now() - known.at < GOOD_FOR_MS)
      return known.versions;
    const versions = this.store.inShadow(actor);
    this.read.set(centreId, { at: performance.now(), versions });
    // What could not be read is read again.
    versions.catch(() => this.read.delete(centreId));
    return versions;
  }
}
