import { Injectable } from '@nestjs/common';
import type {
  AnswerBody,
  FactBody,
  OverrideBody,
  ProblemCode,
  SetAsideBody,
  ReadScriptBody,
  StartTriageBody,
  TakeUpProtocolBody,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { answerRefusal, checkAnswers, setAsideRefusal } from '@lib/triage';
import { INSTRUCTIONS, isKnownFact } from '@lib/protocols';
import { Transactions, type Change, type Kept, type Work } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import type { TriageSessionRow } from './case.store.js';
import { numbered, type StoredValue } from './case-values.store.js';
import { SessionProtocols } from './session-protocols.js';
import { SessionRecords, type SessionRecord } from './session-records.js';
import { ShadowEvaluation } from './shadow-evaluation.js';
import type { ValueName } from './values.js';

/** Keeps a triage session: protocols taken up and set aside, answers in their order, facts, overrides. The server evaluates for itself. */
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
    const { ordinal, protocol: takesUp, at } = body;
    return this.add(actor, id, {
      name: 'protocol',
      ordinal,
      at,
      takesUp,
      decide: async ({ row }) => {
        const pinned = await this.protocols.pin(actor, body, row.openedAt);
        return typeof pinned === 'string' ? refusal(pinned) : accepted(pinned);
      },
    });
  }

  answer(actor: Actor, id: Id<'triage-session'>, body: AnswerBody): Promise<Kept> {
    const { ordinal, at, ...value } = body;
    return this.add(actor, id, {
      name: 'answer',
      ordinal,
      at,
      decide: async ({ values }) => {
        const asked = await this.protocols.asked(actor, values, value.protocol);
        if (!asked) return refusal('protocol-unknown');
        const [problem] = checkAnswers(asked, { [value.question]: value.answer });
        if (problem) return refusal(problem.code);
        const given = numbered(values, 'answer').map((one) => one.value);
        const refused = answerRefusal(given, value);
        return refused ? refusal(refused) : accepted(value);
      },
    });
  }

  /** The protocol counts no longer; that it was chosen, its answers and the reason stay. */
  setAside(actor: Actor, id: Id<'triage-session'>, body: SetAsideBody): Promise<Kept> {
    const { ordinal, protocol, reason, at } = body;
    return this.add(actor, id, {
      name: 'protocol',
      ordinal,
      at,
      action: 'triage.set-aside',
      decide: ({ values }) => {
        const taken = numbered(values, 'protocol').map(({ value }) => value);
        const refused = setAsideRefusal(taken, protocol);
        const own = taken.findLast((one) => one.protocol === protocol);
        const newest = taken.at(-1);
        if (refused || !own || !newest) return refusal(refused ?? 'protocol-not-in-hand');
        return accepted({ ...own, context: newest.context, setAside: reason });
      },
    });
  }

  fact(actor: Actor, id: Id<'triage-session'>, { ordinal, fact, at }: FactBody): Promise<Kept> {
    if (!isKnownFact(fact, at)) return Promise.resolve(refusal('fact-invalid'));
    return this.add(actor, id, { name: 'fact', ordinal, at, decide: () => accepted(fact) });
  }

  /** A step of a script was shown to be read aloud. */
  readScript(actor: Actor, id: Id<'triage-session'>, body: ReadScriptBody): Promise<Kept> {
    const { ordinal, script, step, at } = body;
    const known = INSTRUCTIONS.find((one) => one.id === script)?.steps.some(
      (one) => one.id === step,
    );
    if (!known) return Promise.resolve(refusal('script-unknown'));
    const value = { script, step };
    return this.add(actor, id, { name: 'script', ordinal, at, decide: () => accepted(value) });
  }

  override(actor: Actor, id: Id<'triage-session'>, body: OverrideBody): Promise<Kept> {
    const { ordinal, level, reason, at } = body;
    const value = { level, reason };
    return this.add(actor, id, { name: 'override', ordinal, at, decide: () => accepted(value) });
  }

  /** Adds the n-th value of its kind and keeps the level that follows; a gap or a second n-th is refused. */
  private add<Name extends 'protocol' | 'answer' | 'script' | 'override' | 'fact'>(
    actor: Actor,
    id: Id<'triage-session'>,
    { name, ordinal, at, decide, takesUp, action = `triage.${name}` }: Addition<Name>,
  ): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const record = await this.records.opened(actor, id);
      if (typeof record === 'string') return refusal(record);
      const { session, row, keys, values: before } = record;
      if (before.filter((one) => one.name === name).length !== ordinal - 1)
        return refusal('answer-out-of-order');
      const decided = await decide(record);
      if (!decided.ok) return decided;
      const { value } = decided;

      const { caseId } = session;
      const added = { caseId, subjectId: id, name, version: ordinal, at, value };
      const values = [...before, { ...added, by: actor.userId }];
      const state = await this.protocols.state(actor, values);
      const level = state.override?.level ?? state.level;
      const { cases } = this.records;
      const changes: Change[] = [
        this.records.values.sealed<ValueName>(actor, keys, added),
        cases.triageChanged(action, session, {
          level,
          settled: state.settled,
          overridden: state.override !== null,
          ...(name === 'answer' ? { answers: ordinal } : {}),
        }),
      ];
      if (takesUp) changes.push(await this.protocols.use(actor, session, takesUp, at));
      const when = { at, takesUp: takesUp !== undefined };
      changes.push(...(await this.shadow.changes(actor, session, values, state, when)));
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

/** The n-th value of its kind, decided on what the session held before. */
interface Addition<Name extends ValueName> {
  readonly name: Name;
  readonly ordinal: number;
  readonly at: Instant;
  readonly decide: (
    record: SessionRecord,
  ) => Decided<StoredValue<Name>['value']> | Promise<Decided<StoredValue<Name>['value']>>;
  readonly action?: string;
  /** The protocol that is taken up by it. */
  readonly takesUp?: string;
}

type Decided<Value> =
  { readonly ok: true; readonly value: Value } | Extract<Work, { readonly ok: false }>;

function accepted<Value>(value: Value): Decided<Value> {
  return { ok: true, value };
}

function refusal(code: ProblemCode): Extract<Work, { readonly ok: false }> {
  return { ok: false, refusal: { code } };
}
