import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Versioned } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import type { Protocol } from '@lib/triage';
import { openValue, sealValue, Vault, type CaseKeys } from '../audit/vault.js';
import { creation } from '../database/changes.js';
import { Transactions, type Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { ReleasedProtocols } from '../protocols/released-protocols.js';
import { CLASS_OF, type CaseClass, type CaseValues, type ValueName } from './values.js';

/** A value of a case with what it is about (the case itself, a patient, a triage session, an intervention). */
export interface StoredValue<Name extends ValueName = ValueName> extends Versioned<
  CaseValues[Name]
> {
  readonly caseId: Id<'case'>;
  readonly subjectId: string;
  readonly name: Name;
  readonly by: Id<'user'>;
  /** Of a protocol that was taken up: its content in the version that was. */
  readonly pinned?: Protocol;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly case_id: Id<'case'>;
  readonly subject_id: string;
  readonly name: ValueName;
  readonly content: Buffer;
  readonly at: Date;
  readonly by_user: Id<'user'>;
}

/** Seals and opens the confidential values of cases: each is a row that is added and never changed. */
@Injectable()
export class CaseValuesStore {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly protocols: ReleasedProtocols,
  ) {}

  /** The row that keeps a value; of equal versions of one subject the database takes one. */
  sealed<Name extends ValueName>(
    actor: Actor,
    keys: CaseKeys,
    value: Omit<StoredValue<Name>, 'by' | 'pinned'>,
    id: string = randomUUID(),
  ): Change {
    const name = CLASS_OF[value.name];
    const key = keys[name];
    return {
      ...creation(
        actor,
        `${name}-value`,
        `case.${value.name}`,
        {
          id,
          version: value.version,
          caseId: value.caseId,
          subjectId: value.subjectId,
          name: value.name,
          content: sealValue(key, `care.${name}_value`, id, value.value),
          keyId: key?.id,
          at: value.at,
          byUser: actor.userId,
        } as { id: string; version: number },
        value.caseId,
      ),
      class: name,
    };
  }

  /** What the actor holds grants for, oldest first. */
  async values(
    actor: Actor,
    caseIds: readonly Id<'case'>[],
    classes: readonly CaseClass[],
  ): Promise<readonly StoredValue[]> {
    if (caseIds.length === 0 || classes.length === 0) return [];
    const keys = await this.vault.keys(actor, caseIds);
    const rows = await this.transactions.reading(actor, (manager) =>
      manager.query<(Row & { readonly class: CaseClass })[]>(
        classes
          .map(
            (
              name,
            ) => `select id, version, case_id, subject_id, name, content, at, by_user, '${name}' as class
              from care.${name}_value where case_id = any ($1)`,
          )
          .join(' union all ') + ' order by at, id',
        [caseIds],
      ),
    );
    const values = rows.map((row): StoredValue => ({
      caseId: row.case_id,
      subjectId: row.subject_id,
      name: row.name,
      version: row.version,
      at: row.at.toISOString() as Instant,
      by: row.by_user,
      value: openValue(
        keys.get(row.case_id)?.[row.class],
        `care.${row.class}_value`,
        row.id,
        row.content,
      ) as CaseValues[ValueName],
    }));
    return this.withPinned(actor, values);
  }

  private async withPinned(
    actor: Actor,
    values: readonly StoredValue[],
  ): Promise<readonly StoredValue[]> {
    const taken = named(values, 'protocol');
    if (taken.length === 0) return values;
    const pins = taken.map(({ value }) => value);
    const contents = await this.protocols.pinned(actor, pins);
    const pinned = new Map(taken.map((one, index) => [one as StoredValue, contents[index]]));
    return values.map((one) => {
      const protocol = pinned.get(one);
      return protocol ? { ...one, pinned: protocol } : one;
    });
  }
}

/** The values of one name, in their order. */
export function named<Name extends ValueName>(
  values: readonly StoredValue[],
  name: Name,
): readonly StoredValue<Name>[] {
  return values.filter((value): value is StoredValue<Name> => value.name === name);
}

/** The values of one name and one subject by their number: what was taken on paper has one time for all. */
export function numbered<Name extends ValueName>(
  values: readonly StoredValue[],
  name: Name,
): readonly StoredValue<Name>[] {
  return [...named(values, name)].sort((a, b) => a.version - b.version);
}

/** The newest value of a name about a subject. */
export function newest<Name extends ValueName>(
  values: readonly StoredValue[],
  name: Name,
  subjectId: string,
): StoredValue<Name> | undefined {
  return named(values, name)
    .filter((value) => value.subjectId === subjectId)
    .reduce<StoredValue<Name> | undefined>(
      (last, value) => (last && last.version > value.version ? last : value),
      undefined,
    );
}

/** A value as a case file shows it. */
export function versioned<Name extends ValueName>(
  stored: StoredValue<Name> | undefined,
): Versioned<CaseValues[Name]> | null {
  return stored ? { value: stored.value, version: stored.version, at: stored.at } : null;
}
