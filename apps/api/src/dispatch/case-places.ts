import { Injectable } from '@nestjs/common';
import type { LocationsView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Openings } from '../audit/openings.js';
import { CaseValuesStore, named, newest } from '../call-taking/case-values.store.js';
import type { Actor } from '../platform/actor.js';

/** The places of open cases, for those who send help; each opened on a grant of its own. */
@Injectable()
export class CasePlaces {
  constructor(
    private readonly openings: Openings,
    private readonly values: CaseValuesStore,
  ) {}

  async of(actor: Actor, caseIds: readonly Id<'case'>[]): Promise<LocationsView> {
    const openings = await this.openings.open(actor, caseIds, ['location'], 'ETREAT');
    const opened = openings.filter(({ basis }) => basis !== null).map(({ caseId }) => caseId);
    const values = named(await this.values.values(actor, opened, ['location']), 'place');
    return {
      locations: opened.flatMap((caseId) => {
        const place = newest(values, 'place', caseId);
        if (!place) return [];
        return [{ caseId, location: { value: place.value, version: place.version, at: place.at } }];
      }),
      denied: openings.filter(({ basis }) => basis === null).map(({ caseId }) => caseId),
    };
  }
}
