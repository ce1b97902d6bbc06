import { Injectable } from '@nestjs/common';
import type {
  CaseRow,
  IdentifyCallerBody,
  IdentifyPatientBody,
  LocateBody,
  NoteBody,
  ProblemCode,
} from '@lib/contracts';
import type { Id } from '@lib/kernel';
import type { CaseKeys } from '../audit/vault.js';
import type { Change, Work } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { CaseAccess } from './case-access.js';
import { CaseStore } from './case.store.js';
import { CaseValuesStore } from './case-values.store.js';
import { Lookups, type Findable } from './lookups.js';
import type { CaseClass } from './values.js';

/** Where, who calls, for whom, and what was noted: the rows of each edit of a case. */
@Injectable()
export class CaseDetails {
  constructor(
    private readonly cases: CaseStore,
    private readonly values: CaseValuesStore,
    private readonly lookups: Lookups,
    private readonly access: CaseAccess,
  ) {}

  /** The place; the municipality becomes the S0 area of the case. */
  locate(actor: Actor, caseId: Id<'case'>, { value, seenVersion, at }: LocateBody): Promise<Work> {
    return this.onOpenCase(actor, caseId, ['location'], async (row, keys) => {
      const area = value.municipality ?? null;
      return {
        ok: true,
        answer: { id: caseId, version: seenVersion + 1 },
        changes: [
          this.values.sealed(actor, keys, {
            caseId,
            subjectId: caseId,
            name: 'place',
            version: seenVersion + 1,
            at,
            value,
          }),
          ...(await this.lookups.kept(actor, caseId, { by: 'place', value }, at)),
          this.cases.changed('case.place', row, { area, placeVersion: seenVersion + 1 }),
        ],
      };
    });
  }

  identifyCaller(
    actor: Actor,
    caseId: Id<'case'>,
    { value, seenVersion, at }: IdentifyCallerBody,
  ): Promise<Work> {
    return this.onOpenCase(actor, caseId, ['identity'], async (_, keys) => ({
      ok: true,
      answer: { id: caseId, version: seenVersion + 1 },
      changes: [
        this.values.sealed(actor, keys, {
          caseId,
          subjectId: caseId,
          name: 'caller',
          version: seenVersion + 1,
          at,
          value,
        }),
        ...(await this.found(
          actor,
          caseId,
          value.phone && { by: 'phone', value: value.phone },
          at,
        )),
      ],
    }));
  }

  /** A patient of the case; one that is new gets the next number. */
  identifyPatient(
    actor: Actor,
    caseId: Id<'case'>,
    patientId: Id<'patient'>,
    { value, seenVersion, at }: IdentifyPatientBody,
  ): Promise<Work> {
    return this.onOpenCase(actor, caseId, ['identity'], async (_, keys) => {
      const patients = await this.cases.patients(actor, caseId);
      const known = patients.some(({ id }) => id === patientId);
      if (!known && seenVersion > 0) return refusal('patient-unknown');
      const number = value.nationalNumber;
      const ordinal = patients.length + 1;
      return {
        ok: true,
        answer: { id: patientId, version: seenVersion + 1 },
        changes: [
          ...(known
            ? []
            : [this.cases.patientAdded(actor, { id: patientId, version: 1, caseId, ordinal })]),
          this.values.sealed(actor, keys, {
            caseId,
            subjectId: patientId,
            name: 'patient',
            version: seenVersion + 1,
            at,
            value,
          }),
          ...(await this.found(
            actor,
            caseId,
            number && { by: 'national-number', value: number },
            at,
          )),
        ],
      };
    });
  }

  note(actor: Actor, caseId: Id<'case'>, { noteId, text, at }: NoteBody): Promise<Work> {
    return this.onOpenCase(actor, caseId, ['clinical'], (_, keys) =>
      Promise.resolve({
        ok: true,
        answer: { id: noteId, version: 1 },
        changes: [
          this.values.sealed(actor, keys, {
            caseId,
            subjectId: noteId,
            name: 'note',
            version: 1,
            at,
            value: text,
          }),
        ],
      }),
    );
  }

  private async found(
    actor: Actor,
    caseId: Id<'case'>,
    findable: Findable | '' | undefined,
    at: NoteBody['at'],
  ): Promise<readonly Change[]> {
    return findable ? this.lookups.kept(actor, caseId, findable, at) : [];
  }

  private async onOpenCase(
    actor: Actor,
    caseId: Id<'case'>,
    classes: readonly CaseClass[],
    work: (row: CaseRow, keys: CaseKeys) => Promise<Work>,
  ): Promise<Work> {
    const row = await this.cases.case(actor, caseId);
    if (!row) return refusal('case-unknown');
    if (row.status === 'closed') return refusal('case-closed');
    return work(row, await this.access.keys(actor, caseId, classes));
  }
}

function refusal(code: ProblemCode): Work {
  return { ok: false, refusal: { code } };
}
