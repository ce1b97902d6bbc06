import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import type { EarlierCase } from '@lib/contracts';
import { gridCell, gridCellsAround, type Position } from '@lib/geo';
import type { Id, Instant } from '@lib/kernel';
import { parsePhoneNumberFromString, type MetadataJson } from 'libphonenumber-js/core';
import { Vault } from '../audit/vault.js';
import { creation } from '../database/changes.js';
import { rowOf } from '../database/rows.js';
import { Transactions, type Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';

export type Findable =
  | { readonly by: 'phone'; readonly value: string }
  | { readonly by: 'national-number'; readonly value: string }
  | { readonly by: 'place'; readonly value: Position };

/** Read as a file: the package imports JSON in a way that not every loader knows. */
const METADATA = createRequire(import.meta.url)(
  'libphonenumber-js/metadata.min.json',
) as MetadataJson;
const MOST_EARLIER_CASES = 20;

/** Finds cases by keyed digests of phone, national number and place: no value is read, and an entry says that one looked. */
@Injectable()
export class Lookups {
  constructor(
    private readonly vault: Vault,
    private readonly transactions: Transactions,
  ) {}

  /** The row by which a case is found again; none when the value says nothing. */
  async kept(
    actor: Actor,
    caseId: Id<'case'>,
    findable: Findable,
    at: Instant,
  ): Promise<readonly Change[]> {
    const [own] = textsOf(findable);
    if (own === undefined) return [];
    const digest = await this.vault.digest(findable.by, actor.centreId, own);
    const row = { id: randomUUID(), caseId, foundBy: findable.by, digest, at };
    return [creation(actor, 'lookup', 'lookup.add', row, caseId)];
  }

  /** Earlier cases with an equal value; a place also finds its neighbours within some 300 m. */
  async earlier(
    actor: Actor,
    caseId: Id<'case'>,
    findables: readonly Findable[],
  ): Promise<readonly EarlierCase[]> {
    const digests = await Promise.all(
      findables.flatMap((findable) =>
        textsOf(findable).map((text) => this.vault.digest(findable.by, actor.centreId, text)),
      ),
    );
    if (digests.length === 0) return [];
    const rows = await this.transactions.call<Record<string, unknown>>(
      'select * from care.find_cases($1, $2, $3, $4, $5, $6, $7)',
      [actor.token, 'call-leg', digests, caseId, 'ETREAT', actor.requestId, MOST_EARLIER_CASES],
    );
    return rows.map((row) => rowOf<EarlierCase>(row)).sort((a, b) => b.at.localeCompare(a.at));
  }
}

/** What is digested: the value itself first, then what counts as near to it. */
function textsOf(findable: Findable): readonly string[] {
  switch (findable.by) {
    case 'phone': {
      const number = e164(findable.value);
      return number ? [number] : [];
    }
    case 'national-number': {
      const digits = findable.value.replace(/\D/g, '');
      return digits.length === 11 ? [digits] : [];
    }
    case 'place':
      return [gridCell(findable.value), ...gridCellsAround(findable.value)];
  }
}

/** A phone number in international notation, read as a Belgian one when it has no country. */
export function e164(text: string): string | undefined {
  return parsePhoneNumberFromString(text, 'BE', METADATA)?.number;
}
