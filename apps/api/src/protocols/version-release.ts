import { Injectable } from '@nestjs/common';
import type { ReleaseVersionBody, RetireVersionBody, ShadowVersionBody } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { VITAL_FUNCTIONS_CODE } from '@lib/protocols';
import { planRelease, planRetirement } from '@lib/triage';
import type { Change, Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Refused } from '../platform/refused.js';
import { refuseFlaws } from './content.js';
import { ProtocolVersionStore, type VersionRow } from './protocol-version.store.js';
import { VersionEdits } from './version-edits.js';

/** Brings signed versions into force and takes them out again; tries them in shadow before. */
@Injectable()
export class VersionRelease {
  constructor(
    private readonly store: ProtocolVersionStore,
    private readonly edits: VersionEdits,
    private readonly clock: Clock,
  ) {}

  release(actor: Actor, id: Id<'protocol-version'>, body: ReleaseVersionBody): Promise<Kept> {
    return this.edits.keep(actor, id, body.seenVersion, ['signed'], async (row) => {
      refuseFlaws(await this.store.content(actor, id));
      const now = this.clock.now();
      const releasedAt = body.at !== undefined && body.at > now ? body.at : now;
      const overlayUntil = body.overlayUntil ?? null;
      if (overlayUntil !== null && overlayUntil <= releasedAt)
        throw new Refused('invalid-fields', [{ field: 'overlayUntil', rule: 'afterRelease' }]);
      const plan = planRelease(await this.others(actor, row), { releasedAt, overlayUntil }, now);
      if (!plan.ok) return 'protocol-version-scheduled';
      const values = { status: 'released', releasedAt, overlayUntil, shadowSince: null } as const;
      return [
        // First: at no moment are two in force.
        ...this.until(plan.superseded, 'protocol.superseded', { retiredAt: releasedAt }),
        this.store.changed('protocol.released', row, values),
      ];
    });
  }

  retire(actor: Actor, id: Id<'protocol-version'>, body: RetireVersionBody): Promise<Kept> {
    return this.edits.keep(actor, id, body.seenVersion, ['released'], async (row) => {
      const now = this.clock.now();
      const plan = planRetirement(row, await this.others(actor, row), now);
      if (!plan) return 'protocol-version-state';
      // Every call begins with the vital functions: they are superseded, never only taken away.
      const leavesNone = row.overlayUntil === null && plan.retiredAt === now;
      if (leavesNone && row.code === VITAL_FUNCTIONS_CODE) return 'protocol-version-state';
      return [
        this.store.changed('protocol.retired', row, { retiredAt: plan.retiredAt }),
        ...this.until(plan.goesOn, 'protocol.goes-on', { retiredAt: null }),
      ];
    });
  }

  shadow(actor: Actor, id: Id<'protocol-version'>, body: ShadowVersionBody): Promise<Kept> {
    return this.edits.keep(actor, id, body.seenVersion, ['review', 'signed'], (row) => {
      const shadowSince = body.running ? (row.shadowSince ?? this.clock.now()) : null;
      return [this.store.changed('protocol.shadow', row, { shadowSince })];
    });
  }

  private async others(actor: Actor, { id, code }: VersionRow): Promise<readonly VersionRow[]> {
    return (await this.store.versions(actor, code)).filter((one) => one.id !== id);
  }

  private until(
    other: VersionRow | undefined,
    action: string,
    values: Pick<VersionRow, 'retiredAt'>,
  ): readonly Change[] {
    return other ? [this.store.changed(action, other, values)] : [];
  }
}
