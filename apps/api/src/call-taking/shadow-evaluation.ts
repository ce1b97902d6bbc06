import { Injectable } from '@nestjs/common';
import type { Instant } from '@lib/kernel';
import { protocolsInHand } from '@lib/triage';
import type { Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { ShadowRunsStore } from '../protocols/shadow-runs.store.js';
import { ShadowVersions } from '../protocols/shadow-versions.js';
import type { TriageSessionRow } from './case.store.js';
import { numbered, type StoredValue } from './case-values.store.js';
import { SessionProtocols } from './session-protocols.js';
import { sessionState, type SessionState } from './session-state.js';

/** Evaluates sessions under the versions in shadow too. It keeps what it finds beside them, and has no other effect. */
@Injectable()
export class ShadowEvaluation {
  constructor(
    private readonly versions: ShadowVersions,
    private readonly runs: ShadowRunsStore,
    private readonly protocols: SessionProtocols,
  ) {}

  /** What the session now comes to in shadow, where that is new. */
  async changes(
    actor: Actor,
    { id, caseId }: Pick<TriageSessionRow, 'id' | 'caseId'>,
    values: readonly StoredValue[],
    { found: level }: SessionState,
    { at, takesUp }: { readonly at: Instant; readonly takesUp: boolean },
  ): Promise<readonly Change[]> {
    const taken = protocolsInHand(numbered(values, 'protocol').map(({ value }) => value));
    const running = await this.versions.running(actor, takesUp ? 'now' : 'lately');
    const concerned = running.filter(({ code }) => taken.includes(code));
    if (concerned.length === 0) return [];
    const before = await this.runs.ofSession(actor, id);
    const changes = concerned.map(async (version): Promise<readonly Change[]> => {
      const other = await this.protocols.instead(actor, values, version);
      const { found: shadowLevel } = sessionState(other, []);
      const levels = { level, shadowLevel };
      const run = before.find(({ versionId }) => versionId === version.id);
      if (!run) {
        const { id: versionId } = version;
        return [this.runs.begun(actor, { ...levels, versionId, caseId, triageSessionId: id, at })];
      }
      const isNew = run.level !== level || run.shadowLevel !== shadowLevel;
      return isNew ? [this.runs.changed(run, levels)] : [];
    });
    return (await Promise.all(changes)).flat();
  }
}
