import { Injectable } from '@nestjs/common';
import type {
  CaseBundle,
  IncidentFileView,
  IncidentNoteBody,
  IncidentRow,
  IncidentStatusBody,
  OpenIncidentBody,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { named, type StoredValue } from '../call-taking/case-values.store.js';
import { alteration, creation } from '../database/changes.js';
import { Transactions, type Change, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/refused.js';
import { CaseBundles } from './case-bundles.js';
import { ReviewStore } from './review.store.js';
import { ReviewedCases } from './reviewed-cases.js';

/** Complaints and incidents about a case: where each stands, what was noted, and all of the case in one file. */
@Injectable()
export class Incidents {
  constructor(
    private readonly store: ReviewStore,
    private readonly cases: ReviewedCases,
    private readonly bundles: CaseBundles,
    private readonly transactions: Transactions,
  ) {}

  async open(actor: Actor, body: OpenIncidentBody, now: Instant): Promise<Kept> {
    const { incidentId: id, number, kind, note } = body;
    const found = await this.store.caseByNumber(actor, number);
    if (!found) return { ok: false, refusal: { code: 'case-unknown' } };
    const caseId = found.id;
    const noted = await this.noted(actor, { id, caseId, notes: 0 }, note, now);
    const row = {
      id,
      caseId,
      kind,
      status: 'open',
      notes: 1,
      openedAt: now,
      openedBy: actor.userId,
    };
    return this.keep(actor, { id, version: 1, caseId }, [
      creation(actor, 'incident', 'incident.opened', row, caseId),
      noted,
    ]);
  }

  async note(
    actor: Actor,
    id: Id<'incident'>,
    { text, seenVersion }: IncidentNoteBody,
    now: Instant,
  ): Promise<Kept> {
    const seen = await this.store.incident(actor, id);
    if (!seen) return { ok: false, refusal: { code: 'incident-unknown' } };
    if (seen.version !== seenVersion) return { ok: false, refusal: { code: 'stale-version' } };
    const noted = await this.noted(actor, seen, text, now);
    const counted = { notes: seen.notes + 1 };
    return this.keep(actor, { ...seen, version: seen.version + 1 }, [
      alteration('incident', 'incident.noted', seen, counted, seen.caseId),
      noted,
    ]);
  }

  async stand(
    actor: Actor,
    id: Id<'incident'>,
    { status, seenVersion }: IncidentStatusBody,
  ): Promise<Kept> {
    const seen = await this.store.incident(actor, id);
    if (!seen) return { ok: false, refusal: { code: 'incident-unknown' } };
    if (seen.version !== seenVersion) return { ok: false, refusal: { code: 'stale-version' } };
    return this.keep(actor, { ...seen, version: seen.version + 1 }, [
      alteration('incident', 'incident.status', seen, { status }, seen.caseId),
    ]);
  }

  async file(actor: Actor, id: Id<'incident'>): Promise<IncidentFileView> {
    const incident = await this.known(actor, id);
    const { values } = await this.cases.open(actor, incident.caseId);
    return fileOf(incident, values);
  }

  async bundle(actor: Actor, id: Id<'incident'>, now: Instant): Promise<CaseBundle> {
    const incident = await this.known(actor, id);
    const opened = await this.cases.open(actor, incident.caseId);
    // All of it or nothing: a file that leaves this house has no gaps that it does not show.
    if (opened.record.denied.length > 0) throw new Refused('access-denied');
    return this.bundles.of(actor, fileOf(incident, opened.values), opened, now);
  }

  private async known(actor: Actor, id: Id<'incident'>): Promise<IncidentRow> {
    const incident = await this.store.incident(actor, id);
    if (!incident) throw new Refused('incident-unknown');
    return incident;
  }

  private noted(
    actor: Actor,
    { id, caseId, notes }: Pick<IncidentRow, 'id' | 'caseId' | 'notes'>,
    text: string,
    now: Instant,
  ): Promise<Change> {
    return this.cases.sealed(actor, caseId, 'incident-note', id, notes + 1, now, text);
  }

  private keep(
    actor: Actor,
    { id, version, caseId }: Pick<IncidentRow, 'id' | 'version' | 'caseId'>,
    changes: readonly Change[],
  ): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'HQUALIMP', () =>
      Promise.resolve({ ok: true, changes, answer: { id, version, caseId } }),
    );
  }
}

function fileOf(incident: IncidentRow, values: readonly StoredValue[]): IncidentFileView {
  const notes = named(values, 'incident-note')
    .filter(({ subjectId }) => subjectId === incident.id)
    .map(({ value, version, at, by }) => ({ value, version, at, by }));
  return { incident, notes };
}
