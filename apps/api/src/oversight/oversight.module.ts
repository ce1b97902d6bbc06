import { Module } from '@nestjs/common';
import { CallTakingModule } from '../call-taking/call-taking.module.js';
import { DispatchModule } from '../dispatch/dispatch.module.js';
import { ArrestRegister } from './arrest-register.js';
import { CallScores } from './call-scores.js';
import { CaseBundles } from './case-bundles.js';
import { CaseReviews } from './case-reviews.js';
import { ClinicalRecords } from './clinical-records.js';
import { Incidents } from './incidents.js';
import { IncidentsController } from './incidents.controller.js';
import { LogReading } from './log-reading.js';
import { LogStore } from './log.store.js';
import { OutcomesController } from './outcomes.controller.js';
import { OversightController } from './oversight.controller.js';
import { PatientOutcomes } from './patient-outcomes.js';
import { PeriodFigures } from './period-figures.js';
import { QualityController } from './quality.controller.js';
import { QualityStore } from './quality.store.js';
import { ReviewStore } from './review.store.js';
import { ReviewedCases } from './reviewed-cases.js';
import { ReviewedRecords } from './reviewed-records.js';
import { ReviewsController } from './reviews.controller.js';

@Module({
  imports: [CallTakingModule, DispatchModule],
  controllers: [
    IncidentsController,
    OutcomesController,
    OversightController,
    QualityController,
    ReviewsController,
  ],
  providers: [
    ArrestRegister,
    CallScores,
    CaseBundles,
    CaseReviews,
    ClinicalRecords,
    Incidents,
    LogReading,
    LogStore,
    PatientOutcomes,
    PeriodFigures,
    QualityStore,
    ReviewStore,
    ReviewedCases,
    ReviewedRecords,
  ],
})
export class OversightModule {}
