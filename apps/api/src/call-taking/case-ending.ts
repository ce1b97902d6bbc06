import { Injectable } from '@nestjs/common';
import type { CaseRow, CloseCaseBody, ProblemCode } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { levelOfRounds, refusalAtEnd, spoken, type PatientAtEnd } from '@lib/triage';
import type { Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import type { TriageSessionRow } from './case.store.js';
import { CaseAccess } from './case-access.js';
import { SessionLevels } from './session-levels.js';
import { sessionState } from './session-state.js';

type Ending =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly refusal: { readonly code: ProblemCode } };

/** What must be in order before a case is closed, and the rows that end what still waits on it. */
@Injectable()
export class CaseEnding {
  constructor(
    private readonly levels: SessionLevels,
    private readonly access: CaseAccess,
  ) {}

  async ending(actor: Actor, row: CaseRow, body: CloseCaseBody): Promise<Ending> {
    const { outcome, duplicateOf, at } = body;
    const { followUp } = this.levels;
    const [sessions, open, standing] = await Promise.all([
      this.levels.cases.triageSessions(actor, row.id),
      followUp.openOf(actor, row.id),
      duplicateOf ? this.levels.cases.case(actor, duplicateOf) : undefined,
    ]);
    if (duplicateOf === row.id) return refusal('duplicate-of-itself');
    if (duplicateOf && !standing) return refusal('duplicate-unknown');
    const isDuplicate = outcome === 'duplicate';
    if (!isDuplicate && open.recalls.some(({ cause }) => cause === 'call-back'))
      return refusal('call-back-open');
    const code = refusalAtEnd(outcome, await this.patients(actor, row.id, sessions));
    if (code) return refusal(code);
    const ended = { endedAt: at, endedBy: actor.userId };
    return {
      ok: true,
      changes: [
        ...this.levels.superseding(open.overrides),
        ...open.recalls.map((recall) =>
          followUp.recallChanged('recall.dropped', recall, {
            status: 'dropped',
            result: 'case-closed',
            ...ended,
          }),
        ),
        ...open.hazards.map((hazard) =>
          followUp.hazardChanged('scene.safe', hazard, { endedAt: at }),
        ),
        ...(standing ? [followUp.linked(actor, row.id, standing.id, at)] : []),
      ],
    };
  }

  private async patients(
    actor: Actor,
    caseId: Id<'case'>,
    sessions: readonly TriageSessionRow[],
  ): Promise<readonly PatientAtEnd[]> {
    if (sessions.length === 0) return [];
    await this.access.keys(actor, caseId, ['clinical']);
    const ids = [...new Set(sessions.map(({ patientId }) => patientId))];
    return Promise.all(
      ids.map((id) =>
        this.patient(
          actor,
          sessions.filter(({ patientId }) => patientId === id),
        ),
      ),
    );
  }

  private async patient(actor: Actor, rounds: readonly TriageSessionRow[]): Promise<PatientAtEnd> {
    const states = await Promise.all(
      rounds.map(async (session) => {
        const { values, overrides } = await this.levels.record(actor, session);
        return sessionState(values, overrides);
      }),
    );
    const outcome = states.findLast(({ evaluation }) => evaluation?.outcome)?.evaluation?.outcome;
    const last = states.at(-1);
    return {
      level: levelOfRounds(rounds),
      safetyNetting: outcome ? spoken(outcome.safetyNetting, last?.context ?? {}) : null,
      told: states.flatMap(({ told }) => told),
      accounted:
        last !== undefined && (last.settled || last.override !== null || last.exit !== null),
    };
  }
}

function refusal(code: ProblemCode): Extract<Ending, { readonly ok: false }> {
  return { ok: false, refusal: { code } };
}
