import { Injectable } from '@nestjs/common';
import { CallFigures } from '../call-taking/call-figures.js';
import { CaseAccess } from '../call-taking/case-access.js';
import { CaseStore } from '../call-taking/case.store.js';
import { CaseValuesStore } from '../call-taking/case-values.store.js';
import { Clock } from '../platform/clock.js';

/** The case that help is organised for: its row, its values, and the time. */
@Injectable()
export class CaseRecords {
  constructor(
    readonly store: CaseStore,
    readonly values: CaseValuesStore,
    readonly access: CaseAccess,
    readonly figures: CallFigures,
    readonly clock: Clock,
  ) {}
}
