import { Injectable } from '@nestjs/common';
import type { Purpose } from '@lib/access';
import type {
  CaseFile,
  EarlierCase,
  LevelOverride,
  TriageRound,
  TriageSessionView,
  Versioned,
} from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Openings } from '../audit/openings.js';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/refused.js';
import { CaseStore, type TriageSessionRow } from './case.store.js';
import {
  CaseValuesStore,
  named,
  newest,
  numbered,
  versioned,
  type StoredValue,
} from './case-values.store.js';
import { FollowUpStore } from './follow-up.store.js';
import { Lookups, type Findable } from './lookups.js';
import { followUpOf, sessionState } from './session-state.js';
import { CASE_CLASSES, type CaseClass, type ValueName } from './values.js';

/** A case with its values, without what was organised for it. */
export type CaseRecord = Omit<CaseFile, 'interventions' | 'assignments'>;

/** Opens a case for reading: an entry for each class is committed first; what is denied is left out, and said. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly openings: Openings,
    private readonly cases: CaseStore,
    private readonly values: CaseValuesStore,
    private readonly lookups: Lookups,
    private readonly followUp: FollowUpStore,
  ) {}

  async file(actor: Actor, caseId: Id<'case'>, purpose: Purpose): Promise<CaseRecord> {
    const row = await this.cases.case(actor, caseId);
    if (!row) throw new Refused('case-unknown');
    const openings = await this.openings.open(actor, [caseId], CASE_CLASSES, purpose);
    const open = openings
      .filter(({ basis }) => basis !== null)
      .map((one) => one.class as CaseClass);
    const [values, patients, sessions, overrides, rounds, links, hazards] = await Promise.all([
      this.values.values(actor, [caseId], open),
      this.cases.patients(actor, caseId),
      this.cases.triageSessions(actor, caseId),
      this.followUp.overridesOf(actor, caseId),
      this.followUp.rounds(actor, caseId),
      this.followUp.links(actor, caseId),
      this.followUp.hazardsOf(actor, caseId),
    ]);
    const isClinical = open.includes('clinical');
    return {
      case: row,
      opened: openings.flatMap(({ class: name, basis, expiresAt }) =>
        basis && expiresAt ? [{ class: name, basis, expiresAt }] : [],
      ),
      denied: openings.filter(({ basis }) => basis === null).map((one) => one.class),
      location: versioned(newest(values, 'place', caseId)),
      caller: versioned(newest(values, 'caller', caseId)),
      patients: patients.map(({ id, ordinal }) => ({
        id,
        ordinal,
        value: versioned(newest(values, 'patient', id)),
      })),
      notes: named(values, 'note').map(({ value, version, at, by, subjectId }) => ({
        id: subjectId as Id<'note'>,
        value,
        version,
        at,
        by,
      })),
      triage: sessions.map((session) => {
        const round = rounds.get(session.id) ?? null;
        const head = { ...sessionHead(session), round };
        return isClinical
          ? { ...head, ...sessionDetails(session, round, values, overrides) }
          : head;
      }),
      links,
      hazards,
      methane: versioned(newest(values, 'methane', caseId)),
      messages: named(values, 'message').map(({ value, version, at }) => ({ value, version, at })),
      repatriations: named(values, 'repatriation').map(({ value, version, at, subjectId }) => ({
        value,
        version,
        at,
        interventionId: subjectId as Id<'intervention'>,
      })),
      result: versioned(newest(values, 'result', caseId)),
    };
  }

  /** Earlier cases of the same phone, person or place, found without reading any. */
  async earlier(actor: Actor, caseId: Id<'case'>): Promise<readonly EarlierCase[]> {
    const { caller, patients, location } = await this.file(actor, caseId, 'ETREAT');
    const findables: Findable[] = [
      ...(caller?.value.phone ? [{ by: 'phone', value: caller.value.phone } as const] : []),
      ...patients.flatMap(({ value }) =>
        value?.value.nationalNumber
          ? [{ by: 'national-number', value: value.value.nationalNumber } as const]
          : [],
      ),
      ...(location ? [{ by: 'place', value: location.value } as const] : []),
    ];
    return this.lookups.earlier(actor, caseId, findables);
  }
}

function sessionHead({
  id,
  version,
  patientId,
  startedAt,
  level,
  settled,
  overridden,
}: TriageSessionRow): Omit<TriageSessionView, 'round'> {
  return { id, version, patientId, startedAt, level, settled, overridden };
}

/** What only a reader with a grant for clinical values sees of a session. */
function sessionDetails(
  { id }: TriageSessionRow,
  round: TriageRound | null,
  values: readonly StoredValue[],
  overrides: readonly LevelOverride[],
): Partial<TriageSessionView> {
  const own = values.filter(({ subjectId }) => subjectId === id);
  const known = overrides.filter(({ triageSessionId }) => triageSessionId === id);
  const { evaluation, override } = sessionState(own, known);
  return {
    protocols: numbered(own, 'protocol').map(shown),
    answers: numbered(own, 'answer').map(shown),
    facts: numbered(own, 'fact').map(shown),
    scripts: numbered(own, 'script').map(shown),
    override: versioned(override ?? undefined),
    evaluation,
    followUp: followUpOf(own, known, round === null),
  };
}

function shown<Name extends ValueName>({
  value,
  version,
  at,
}: StoredValue<Name>): Versioned<StoredValue<Name>['value']> {
  return { value, version, at };
}
