import { Injectable } from '@nestjs/common';
import type {
  AnswerBody,
  OverrideBody,
  ProblemCode,
  StartTriageBody,
  TakeUpProtocolBody,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { checkAnswers } from '@lib/triage';
import { Transactions, type Change, type Kept, type Work } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import type { TriageSessionRow } from './case.store.js';
import type { StoredValue } from './case-values.store.js';
import { SessionProtocols } from './session-protocols.js';
import { SessionRecords, type SessionRecord } from './session-records.js';
import { ShadowEvaluation } from './shadow-evaluation.js';
import type { ValueName } from './values.js';

type AddedName = 'protocol' | 'answer' | 'override';

/** The n-th value of its kind in a session, and what it is once the session is known. */
interface Addition<Name extends AddedName> {
  readonly name: Name;
  readonly ordinal: number;
  readonly at: Instant;
  readonly value: (
    record: SessionRecord,
  ) => Promise<StoredValue<Name>['value'] | ProblemCode> | StoredValue<Name>['value'];
}

/** Keeps a triage session: protocols taken up, answers in their order, overrides. The server evaluates for itself. */
@Injectable()
export class TriageSessions {
  constructor(
    private readonly records: SessionRecords,
    private readonly protocols: SessionProtocols,
    private readonly shadow: ShadowEvaluation,
    private readonly transactions: Transactions,
  ) {}

  start(actor: Actor, caseId: Id<'case'>, body: StartTriageBody): Promise<Kept> {
    const { cases } = this.records;
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const row = await cases.case(actor, caseId);
      if (!row) return refusal('case-unknown');
      if (row.status === 'closed') return refusal('case-closed');
      const patients = await cases.patients(actor, caseId);
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
        changes: [cases.triageStarted(actor, session)],
        answer: { id: session.id, version: 1, caseId },
      };
    });
  }

  takeUp(actor: Actor, id: Id<'triage-session'>, body: TakeUpProtocolBody): Promise<Kept> {
    const { ordinal, at } = body;
    return this.add(actor, id, {
      name: 'protocol',
      ordinal,
      at,
      value: ({ row }) => this.protocols.pin(actor, body, row.openedAt),
    });
  }

  answer(actor: Actor, id: Id<'triage-session'>, body: AnswerBody): Promise<Kept> {
    const { ordinal, protocol, question, answer, at } = body;
    return this.add(actor, id, {
      name: 'answer',
      ordinal,
      at,
      value: async ({ values }) => {
        const asked = await this.protocols.asked(actor, values, protocol);
        if (!asked) return 'protocol-unknown';
        const [problem] = checkAnswers(asked, { [question]: answer });
        return problem ? problem.code : { protocol, question, answer };
      },
    });
  }

  override(actor: Actor, id: Id<'triage-session'>, body: OverrideBody): Promise<Kept> {
    const { ordinal, level, reason, at } = body;
    const value = () => ({ level, reason });
    return this.add(actor, id, { name: 'override', ordinal, at, value });
  }

  /** Adds a value and keeps the level that follows; a gap or a second n-th is refused. */
  private add<Name extends AddedName>(
    actor: Actor,
    id: Id<'triage-session'>,
    { name, ordinal, at, value: valueOf }: Addition<Name>,
  ): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const record = await this.records.opened(actor, id);
      if (typeof record === 'string') return refusal(record);
      const { session, row, keys, values: before } = record;
      if (before.filter((one) => one.name === name).length !== ordinal - 1)
        return refusal('answer-out-of-order');
      const value = await valueOf(record);
      if (typeof value === 'string') return refusal(value);

      const { caseId } = session;
      const added = { caseId, subjectId: id, name, version: ordinal, at, value };
      const values = [...before, { ...added, by: actor.userId }];
      const state = await this.protocols.state(actor, values);
      const level = state.override?.level ?? state.level;
      const { cases } = this.records;
      const changes: Change[] = [
        this.records.values.sealed<ValueName>(actor, keys, added),
        cases.triageChanged(`triage.${name}`, session, {
          level,
          settled: state.settled,
          overridden: state.override !== null,
          ...(name === 'answer' ? { answers: ordinal } : {}),
        }),
      ];
      const takesUp = 'protocolVersion' in value;
      if (takesUp) changes.push(await this.protocols.use(actor, session, value.protocol, at));
      changes.push(...(await this.shadow.changes(actor, session, values, state, { at, takesUp })));
      const worst = await this.worstOfCase(actor, caseId, session.id, level);
      if (worst !== row.level) changes.push(cases.changed('case.level', row, { level: worst }));
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
    const others = (await this.records.cases.triageSessions(actor, caseId)).filter(
      ({ id }) => id !== changed,
    );
    const levels = [level, ...others.map((other) => other.level)].filter((one) => one !== null);
    return levels.sort()[0] ?? null;
  }
}

function refusal(code: ProblemCode): Extract<Work, { readonly ok: false }> {
  return { ok: false, refusal: { code } };
}
