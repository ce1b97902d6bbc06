import { Injectable } from '@nestjs/common';
import type { CreateVersionBody, GovernVersionBody, ReviseVersionBody } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { CASES, protocolByCode } from '@lib/protocols';
import { Transactions, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Refused } from '../platform/refused.js';
import { givenContent, parsedContent, storedContent } from './content.js';
import { ProtocolVersionStore } from './protocol-version.store.js';
import { VersionEdits } from './version-edits.js';

/** Begins and writes drafts of protocols. Nothing of a draft is triaged with. */
@Injectable()
export class VersionDrafting {
  constructor(
    private readonly store: ProtocolVersionStore,
    private readonly edits: VersionEdits,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  create(actor: Actor, body: CreateVersionBody): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'HQUALIMP', async () => {
      const { versionId: id, code } = body;
      const [newest] = await this.store.versions(actor, code);
      const number = (newest?.number ?? 0) + 1;
      const given = givenContent(await this.source(actor, body), code, number);
      const row = {
        id,
        version: 1,
        code,
        number,
        status: 'draft',
        origin: 'centre',
        ...storedContent(given),
        round: 0,
        createdAt: this.clock.now(),
        createdBy: actor.userId,
        returnReason: null,
        releasedAt: null,
        retiredAt: null,
        overlayUntil: null,
        shadowSince: null,
        ownerId: newest?.ownerId ?? null,
        reviewBy: null,
      } as const;
      return { ok: true, changes: [this.store.created(actor, row)], answer: { id, version: 1 } };
    });
  }

  revise(actor: Actor, id: Id<'protocol-version'>, body: ReviseVersionBody): Promise<Kept> {
    return this.edits.keep(actor, id, body.seenVersion, ['draft'], (row) => {
      const values = storedContent(givenContent(body, row.code, row.number));
      return [this.store.changed('protocol.revised', row, values)];
    });
  }

  /** Who answers for a version, and until when it may stand without being looked at again. */
  govern(actor: Actor, id: Id<'protocol-version'>, body: GovernVersionBody): Promise<Kept> {
    const { ownerId, reviewBy, seenVersion } = body;
    const any = ['draft', 'review', 'signed', 'released'] as const;
    return this.edits.keep(actor, id, seenVersion, any, (row) => [
      this.store.changed('protocol.governed', row, { ownerId, reviewBy }),
    ]);
  }

  private async source(
    actor: Actor,
    { code, from, content, cases }: CreateVersionBody,
  ): Promise<{ readonly content: unknown; readonly cases: unknown }> {
    if (from === undefined) return { content, cases: cases ?? [] };
    if (from === 'library') {
      const protocol = protocolByCode(code);
      if (!protocol) throw new Refused('protocol-unknown');
      return { content: protocol, cases: CASES[code] ?? [] };
    }
    const stored = await this.store.content(actor, from);
    if (!stored) throw new Refused('protocol-version-unknown');
    return parsedContent(stored);
  }
}
