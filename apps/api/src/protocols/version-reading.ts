import { Injectable } from '@nestjs/common';
import type { ProtocolVersionFile, ProtocolVersionsView, ShadowReport } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { inForceAt } from '@lib/triage';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Refused } from '../platform/refused.js';
import { flawsOf, parsedContent, type Content } from './content.js';
import { ProtocolVersionStore, type VersionRow } from './protocol-version.store.js';
import { ShadowRunsStore } from './shadow-runs.store.js';
import { versionView } from './version-views.js';

/** Shows versions of protocols: no case is opened for it. */
@Injectable()
export class VersionReading {
  constructor(
    private readonly store: ProtocolVersionStore,
    private readonly runs: ShadowRunsStore,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    code: string | undefined,
    onlyOverdue: boolean,
  ): Promise<ProtocolVersionsView> {
    const rows = await this.store.versions(actor, code ?? null);
    const now = this.clock.now();
    const views = rows.map((row) =>
      versionView(
        row,
        rows.filter((one) => one.code === row.code),
        now,
      ),
    );
    return { versions: onlyOverdue ? views.filter(({ overdue }) => overdue) : views };
  }

  async file(actor: Actor, id: Id<'protocol-version'>): Promise<ProtocolVersionFile> {
    const { row, content } = await this.read(actor, id);
    const ofCode = await this.store.versions(actor, row.code);
    return {
      version: versionView(row, ofCode, this.clock.now()),
      protocol: content.content,
      cases: content.cases,
      flaws: flawsOf(content),
    };
  }

  async shadow(actor: Actor, id: Id<'protocol-version'>): Promise<ShadowReport> {
    const { row } = await this.read(actor, id);
    return this.runs.report(actor, id, row.shadowSince);
  }

  /** The version of a code that is in force. */
  async inForce(actor: Actor, code: string): Promise<VersionRow | undefined> {
    return inForceAt(await this.store.versions(actor, code), this.clock.now());
  }

  /** A version with what it holds. */
  async read(
    actor: Actor,
    id: Id<'protocol-version'>,
  ): Promise<{ readonly row: VersionRow; readonly content: Content }> {
    const [row, stored] = await Promise.all([
      this.store.version(actor, id),
      this.store.content(actor, id),
    ]);
    if (!row || !stored) throw new Refused('protocol-version-unknown');
    return { row, content: parsedContent(stored) };
  }
}
