import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ReturnVersionBody, SignVersionBody, SubmitVersionBody } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import type { Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { refuseFlaws } from './content.js';
import { ProtocolVersionStore } from './protocol-version.store.js';
import { VersionEdits } from './version-edits.js';
import { countingSignatures } from './version-views.js';

/** From draft to signed: review, return with a reason, and the names of two people. */
@Injectable()
export class VersionApproval {
  constructor(
    private readonly store: ProtocolVersionStore,
    private readonly edits: VersionEdits,
    private readonly clock: Clock,
  ) {}

  submit(
    actor: Actor,
    id: Id<'protocol-version'>,
    { seenVersion }: SubmitVersionBody,
  ): Promise<Kept> {
    return this.edits.keep(actor, id, seenVersion, ['draft'], async (row) => {
      refuseFlaws(await this.store.content(actor, id));
      const values = { status: 'review', round: row.round + 1 } as const;
      return [this.store.changed('protocol.submitted', row, values)];
    });
  }

  return(actor: Actor, id: Id<'protocol-version'>, body: ReturnVersionBody): Promise<Kept> {
    const { reason: returnReason, seenVersion } = body;
    return this.edits.keep(actor, id, seenVersion, ['review', 'signed'], (row) => {
      const values = { status: 'draft', returnReason, shadowSince: null } as const;
      return [this.store.changed('protocol.returned', row, values)];
    });
  }

  /** The database holds the same rules; here they get their names. */
  sign(actor: Actor, id: Id<'protocol-version'>, body: SignVersionBody): Promise<Kept> {
    return this.edits.keep(actor, id, body.seenVersion, ['review', 'released'], (row) => {
      const { status, origin, contentHash, round } = row;
      const given = countingSignatures(row);
      const withDirector = [actor, ...given].some(({ role }) => role === 'medical-director');
      if (contentHash !== body.contentHash) return 'stale-version';
      if (status === 'released' && origin !== 'library') return 'protocol-version-state';
      if (given.some(({ by }) => by === actor.userId)) return 'already-signed';
      if (given.length > 0 && !withDirector) return 'director-must-sign';

      const signature = {
        id: randomUUID(),
        versionId: id,
        round,
        contentHash,
        signedBy: actor.userId,
        role: actor.role,
        signedAt: this.clock.now(),
      };
      const after = status === 'review' && given.length > 0 ? 'signed' : status;
      return [
        this.store.signed(actor, signature),
        // The row changes too: of two who sign at once, the second looks again.
        this.store.changed('protocol.signed', row, { status: after }),
      ];
    });
  }
}
