import { Injectable } from '@nestjs/common';
import type {
  AnswerBody,
  OverrideBody,
  ProblemCode,
  ReadScriptBody,
  StartTriageBody,
  TakeUpProtocolBody,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { ENGINE_VERSION, checkAnswers } from '@lib/triage';
import { INSTRUCTIONS, protocolByCode } from '@lib/protocols';
import { Transactions, type Change, type Kept, type Work } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { CaseAccess } from './case-access.js';
import { CaseStore, type TriageSessionRow } from './case.store.js';
import { CaseValuesStore, type StoredValue } from './case-values.store.js';
import { sessionState } from './session-state.js';
import type { ValueName } from './values.js';

/** Keeps a triage session: protocols taken up, answers in their order, overrides. The server evaluates for itself. */
@Injectable()
export class TriageSessions {
  constructor(
    private readonly cases: CaseStore,
    private readonly values: CaseValuesStore,
    private readonly access: CaseAccess,
    private readonly transactions: Transactions,
  ) {}

  start(actor: Actor, caseId: Id<'case'>, body: StartTriageBody): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const row = await this.cases.case(actor, caseId);
      if (!row) return refusal('case-unknown');
      if (row.status === 'closed') return refusal('case-closed');
      const patients = await this.cases.patients(actor, caseId);
      if (!patients.some(({ id }) => id === body.patientId)) return refusal('patient-unknown');
      const session: TriageSessionRow = {
        id: body.triageSessionId,
        version: 1,
        caseId,
        patientId: body.patientId,
        startedAt: body.at,
        answers: 0,
        level: null,
        settled: false,
        overridden: false,
      };
      return {
        ok: true,
        changes: [this.cases.triageStarted(actor, session)],
        answer: { id: session.id, version: 1, caseId },
      };
    });
  }

  takeUp(actor: Actor, id: Id<'triage-session'>, body: TakeUpProtocolBody): Promise<Kept> {
    const { ordinal, protocol: code, protocolVersion, context, at } = body;
    const protocol = protocolByCode(code);
    if (protocol?.version !== protocolVersion) return Promise.resolve(refusal('protocol-unknown'));
    const value = { protocol: code, protocolVersion, engineVersion: ENGINE_VERSION, context };
    return this.add(actor, id, 'protocol', ordinal, at, value);
  }

  answer(actor: Actor, id: Id<'triage-session'>, body: AnswerBody): Promise<Kept> {
    const { ordinal, protocol: code, question, answer, at } = body;
    const protocol = protocolByCode(code);
    if (!protocol) return Promise.resolve(refusal('protocol-unknown'));
    const [problem] = checkAnswers(protocol, { [question]: answer });
    if (problem) return Promise.resolve(refusal(problem.code));
    return this.add(actor, id, 'answer', ordinal, at, { protocol: code, question, answer });
  }

  /** A step of a script was shown to be read aloud. */
  readScript(actor: Actor, id: Id<'triage-session'>, body: ReadScriptBody): Promise<Kept> {
    const { ordinal, script, step, at } = body;
    const known = INSTRUCTIONS.find((one) => one.id === script)?.steps.some(
      (one) => one.id === step,
    );
    if (!known) return Promise.resolve(refusal('script-unknown'));
    return this.add(actor, id, 'script', ordinal, at, { script, step });
  }

  override(actor: Actor, id: Id<'triage-session'>, body: OverrideBody): Promise<Kept> {
    const { ordinal, level, reason, at } = body;
    return this.add(actor, id, 'override', ordinal, at, { level, reason });
  }

  /** Adds the n-th value of its kind and keeps the level that follows; a gap or a second n-th is refused. */
  private add<Name extends 'protocol' | 'answer' | 'script' | 'override'>(
    actor: Actor,
    id: Id<'triage-session'>,
    name: Name,
    ordinal: number,
    at: Instant,
    value: StoredValue<Name>['value'],
  ): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const session = await this.cases.triageSession(actor, id);
      if (!session) return refusal('triage-session-unknown');
      const { caseId } = session;
      const row = await this.cases.case(actor, caseId);
      if (!row || row.status === 'closed') return refusal('case-closed');
      const keys = await this.access.keys(actor, caseId, ['clinical']);
      const before = (await this.values.values(actor, [caseId], ['clinical'])).filter(
        ({ subjectId }) => subjectId === id,
      );
      if (before.filter((one) => one.name === name).length !== ordinal - 1)
        return refusal('answer-out-of-order');

      const added = { caseId, subjectId: id, name, version: ordinal, at, value };
      const state = sessionState([...before, { ...added, by: actor.userId }]);
      const level = state.override?.level ?? state.level;
      const changes: Change[] = [
        this.values.sealed<ValueName>(actor, keys, added),
        this.cases.triageChanged(`triage.${name}`, session, {
          level,
          settled: state.settled,
          overridden: state.override !== null,
          ...(name === 'answer' ? { answers: ordinal } : {}),
        }),
      ];
      const worst = await this.worstOfCase(actor, caseId, session.id, level);
      if (worst !== row.level)
        changes.push(this.cases.changed('case.level', row, { level: worst }));
      return { ok: true, changes, answer: { id, version: session.version + 1, caseId } };
    });
  }

  /** A case is as urgent as its worst patient. */
  private async worstOfCase(
    actor: Actor,
    caseId: Id<'case'>,
    changed: Id<'triage-session'>,
    level: TriageSessionRow['level'],
  ): Promise<TriageSessionRow['level']> {
    const others = (await this.cases.triageSessions(actor, caseId)).filter(
      ({ id }) => id !== changed,
    );
    const levels = [level, ...others.map((other) => other.level)].filter((one) => one !== null);
    return levels.sort()[0] ?? null;
  }
}

function refusal(code: ProblemCode): Extract<Work, { readonly ok: false }> {
  return { ok: false, refusal: { code } };
}
