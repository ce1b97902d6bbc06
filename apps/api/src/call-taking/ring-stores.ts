import { Injectable } from '@nestjs/common';
import { CallStore } from '../telephony/call.store.js';
import { CaseValuesStore } from './case-values.store.js';
import { Lookups } from './lookups.js';

/** What a ring is kept in. */
@Injectable()
export class RingStores {
  constructor(
    readonly calls: CallStore,
    readonly values: CaseValuesStore,
    readonly lookups: Lookups,
  ) {}
}
