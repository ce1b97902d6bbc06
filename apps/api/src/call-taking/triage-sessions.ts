import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  AnswerBody,
  CaseRow,
  ExitBody,
  FactBody,
  LevelOverride,
  OverrideBody,
  ProblemCode,
  SetAsideBody,
  ReadScriptBody,
  StartTriageBody,
  TakeUpProtocolBody,
  ToldBody,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import {
  answerRefusal,
  checkAnswers,
  fitsExit,
  overrideNeeds,
  setAsideRefusal,
  type Protocol,
} from '@lib/triage';
import { INSTRUCTIONS, isKnownFact } from '@lib/protocols';
import { grantBasis } from '../audit/bases.js';
import { Transactions, type Change, type Kept, type Work } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { CaseAccess } from './case-access.js';
import type { TriageSessionRow } from './case.store.js';
import { numbered, type StoredValue } from './case-values.store.js';
import { Recalls } from './recalls.js';
import { SessionLevels, type SessionRecord } from './session-levels.js';
import { SessionProtocols } from './session-protocols.js';
import { sessionState } from './session-state.js';
import { ShadowEvaluation } from './shadow-evaluation.js';
import type { ValueName } from './values.js';

/** Values of a session, each the n-th of its name. */
type StepName = 'protocol' | 'answer' | 'fact' | 'script' | 'override' | 'exit' | 'told';

/** A step that is taken: where, and on what was known before. */
interface Step {
  readonly row: CaseRow;
  readonly session: TriageSessionRow;
  readonly before: SessionRecord;
}

/** What a step is worth: its value, and the rows beside it; or why it is refused. */
type Worth<Name extends StepName> =
  | {
      readonly ok: true;
      readonly value: StoredValue<Name>['value'];
      readonly pinned?: Protocol;
      readonly overrides?: readonly LevelOverride[];
      readonly beside?: readonly Change[];
      /** What the log says, where it is not the name. */
      readonly action?: string;
    }
  | Extract<Work, { readonly ok: false }>;

/** For so long a second reader may look at a case that is not theirs. */
const READING_MINUTES = 30;
const SECOND_READERS = ['call-taker', 'doctor'] as const;

/** Keeps a triage session: protocols taken up and set aside, answers in their order, facts, overrides. The server evaluates for itself. */
@Injectable()
export class TriageSessions {
  constructor(
    private readonly levels: SessionLevels,
    private readonly access: CaseAccess,
    private readonly recalls: Recalls,
    private readonly protocols: SessionProtocols,
    private readonly shadow: ShadowEvaluation,
    private readonly transactions: Transactions,
  ) {}

  start(actor: Actor, caseId: Id<'case'>, body: StartTriageBody): Promise<Kept> {
    const { cases, followUp } = this.levels;
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const row = await cases.case(actor, caseId);
      if (!row) return refusal('case-unknown');
      if (row.status === 'closed') return refusal('case-closed');
      const patients = await cases.patients(actor, caseId);
      if (!patients.some(({ id }) => id === body.patientId)) return refusal('patient-unknown');
      const { again } = body;
      if (again) {
        const earlier = await cases.triageSession(actor, again.earlier);
        if (earlier?.patientId !== body.patientId) return refusal('triage-session-unknown');
      }
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
        changes: [
          cases.triageStarted(actor, session),
          ...(again ? [followUp.roundBegun(actor, caseId, session.id, again)] : []),
        ],
        answer: { id: session.id, version: 1, caseId },
      };
    });
  }

  takeUp(actor: Actor, id: Id<'triage-session'>, body: TakeUpProtocolBody): Promise<Kept> {
    return this.add(actor, id, 'protocol', body, async ({ row, session }) => {
      const pinned = await this.protocols.pin(actor, body, row.openedAt);
      if (typeof pinned === 'string') return refusal(pinned);
      const use = await this.protocols.use(actor, session, body.protocol, body.at);
      return { ok: true, ...pinned, beside: [use] };
    });
  }

  answer(actor: Actor, id: Id<'triage-session'>, body: AnswerBody): Promise<Kept> {
    const { ordinal: _, at: __, ...value } = body;
    const { protocol, question, answer } = value;
    return this.add(actor, id, 'answer', body, async ({ before }) => {
      const asked = await this.protocols.asked(actor, before.values, protocol);
      if (!asked) return refusal('protocol-unknown');
      const [problem] = checkAnswers(asked, { [question]: answer });
      if (problem) return refusal(problem.code);
      const given = numbered(before.values, 'answer').map((one) => one.value);
      const refused = answerRefusal(given, value);
      return refused ? refusal(refused) : { ok: true, value };
    });
  }

  /** The protocol counts no longer; that it was chosen, its answers and the reason stay. */
  setAside(actor: Actor, id: Id<'triage-session'>, body: SetAsideBody): Promise<Kept> {
    const { protocol, reason } = body;
    return this.add(actor, id, 'protocol', body, ({ before }) => {
      const taken = numbered(before.values, 'protocol').map(({ value }) => value);
      const refused = setAsideRefusal(taken, protocol);
      const own = taken.findLast((one) => one.protocol === protocol);
      const newest = taken.at(-1);
      if (refused || !own || !newest) return refusal(refused ?? 'protocol-not-in-hand');
      const value = { ...own, context: newest.context, setAside: reason };
      return { ok: true, value, action: 'triage.set-aside' };
    });
  }

  fact(actor: Actor, id: Id<'triage-session'>, body: FactBody): Promise<Kept> {
    const { fact, at } = body;
    if (!isKnownFact(fact, at)) return Promise.resolve(refusal('fact-invalid'));
    return this.add(actor, id, 'fact', body, () => ({ ok: true, value: fact }));
  }

  /** A step of a script was shown to be read aloud. */
  readScript(actor: Actor, id: Id<'triage-session'>, body: ReadScriptBody): Promise<Kept> {
    const { script, step } = body;
    const known = INSTRUCTIONS.find((one) => one.id === script)?.steps.some(
      (one) => one.id === step,
    );
    if (!known) return Promise.resolve(refusal('script-unknown'));
    return this.add(actor, id, 'script', body, () => ({ ok: true, value: { script, step } }));
  }

  /** A person's own word: up at once; down with a reason, and where it goes far, when another person agrees. */
  override(actor: Actor, id: Id<'triage-session'>, body: OverrideBody): Promise<Kept> {
    const { ordinal, level, reason, at } = body;
    return this.add(actor, id, 'override', body, ({ row, session, before }) => {
      const { evaluation, found, level: inForce } = sessionState(before.values, before.overrides);
      const atWorst = evaluation && !evaluation.settled ? evaluation.atWorst : undefined;
      // Of whom nothing is known, anything is possible.
      const from = inForce ?? atWorst ?? '1';
      const needs = overrideNeeds(from, level, atWorst);
      if (needs.reason && reason === 'judgement') return refusal('override-unexplained');
      const asked: LevelOverride = {
        id: randomUUID() as Id<'level-override'>,
        version: 1,
        caseId: row.id,
        triageSessionId: session.id,
        ordinal,
        fromLevel: from,
        toLevel: level,
        foundLevel: found,
        direction: needs.direction,
        secondReader: needs.secondReader,
        state: needs.secondReader ? 'waiting' : 'in-force',
        askedAt: at,
        askedBy: actor.userId,
        askedAs: actor.role,
        readAt: null,
        readBy: null,
        readAs: null,
        reviewedAt: null,
        reviewedBy: null,
      };
      return {
        ok: true,
        value: { level, reason },
        overrides: [asked],
        beside: [
          ...this.levels.superseding(before.overrides),
          this.levels.followUp.asked(actor, asked),
          ...(needs.secondReader ? readersMayOpen(actor, row.id, at) : []),
        ],
      };
    });
  }

  /** The triage stops before it is finished; it goes on with the next answer. */
  exit(actor: Actor, id: Id<'triage-session'>, body: ExitBody): Promise<Kept> {
    const { kind, reason, at, callBack } = body;
    if (!fitsExit(kind, reason)) return Promise.resolve(refusal('exit-reason-unknown'));
    return this.add(actor, id, 'exit', body, ({ row, before }) => ({
      ok: true,
      value: { kind, reason, answers: numbered(before.values, 'answer').length },
      beside: callBack ? [this.recalls.promised(actor, row.id, callBack, at)] : [],
    }));
  }

  /** Something was said to the caller, or heard back. */
  tell(actor: Actor, id: Id<'triage-session'>, body: ToldBody): Promise<Kept> {
    return this.add(actor, id, 'told', body, () => ({ ok: true, value: body.told }));
  }

  /** Adds the n-th value of its kind and keeps the level that follows; a gap or a second n-th is refused. */
  private add<Name extends StepName>(
    actor: Actor,
    id: Id<'triage-session'>,
    name: Name,
    { ordinal, at }: { readonly ordinal: number; readonly at: Instant },
    worthOf: (step: Step) => Worth<Name> | Promise<Worth<Name>>,
  ): Promise<Kept> {
    const { cases, values } = this.levels;
    return this.transactions.inTransaction(actor, 'ETREAT', async () => {
      const session = await cases.triageSession(actor, id);
      if (!session) return refusal('triage-session-unknown');
      const { caseId } = session;
      const row = await this.levels.openCase(actor, caseId);
      if (!row) return refusal('case-closed');
      const keys = await this.access.keys(actor, caseId, ['clinical']);
      const before = await this.levels.record(actor, session);
      if (before.values.filter((one) => one.name === name).length !== ordinal - 1)
        return refusal('answer-out-of-order');
      const worth = await worthOf({ row, session, before });
      if (!worth.ok) return worth;

      const added = { caseId, subjectId: id, name, version: ordinal, at, value: worth.value };
      const by = { by: actor.userId, ...(worth.pinned ? { pinned: worth.pinned } : {}) };
      const record = {
        values: [...before.values, { ...added, ...by }],
        overrides: [...before.overrides, ...(worth.overrides ?? [])],
      };
      const state = sessionState(record.values, record.overrides);
      const counted = name === 'answer' ? { answers: ordinal } : {};
      return {
        ok: true,
        changes: [
          values.sealed<ValueName>(actor, keys, added),
          ...(worth.beside ?? []),
          ...(await this.shadow.changes(actor, session, record.values, state, {
            at,
            takesUp: worth.pinned !== undefined,
          })),
          ...(await this.levels.changes(
            actor,
            row,
            session,
            worth.action ?? `triage.${name}`,
            state,
            counted,
          )),
        ],
        answer: { id, version: session.version + 1, caseId },
      };
    });
  }
}

/** Whoever reads second sees the answers, for as long as it takes. */
function readersMayOpen(
  { centreId }: Actor,
  caseId: Id<'case'>,
  since: Instant,
): readonly Change[] {
  const until = new Date(Date.parse(since) + READING_MINUTES * 60_000).toISOString() as Instant;
  return SECOND_READERS.map((role) =>
    grantBasis({
      centreId,
      caseId,
      to: { role },
      basis: 'review',
      classes: ['clinical'],
      since,
      until,
    }),
  );
}

function refusal(code: ProblemCode): Extract<Work, { readonly ok: false }> {
  return { ok: false, refusal: { code } };
}
