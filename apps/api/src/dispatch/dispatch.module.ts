import { Module } from '@nestjs/common';
import { CallTakingModule } from '../call-taking/call-taking.module.js';
import { UnitsModule } from '../units/units.module.js';
import { AddressCorrection } from './address-correction.js';
import { AssignmentsController } from './assignments.controller.js';
import { CaseClosing } from './case-closing.js';
import { CaseCommandsController } from './case-commands.controller.js';
import { CasePlaces } from './case-places.js';
import { CaseRecords } from './case-records.js';
import { InterventionControl } from './intervention-control.js';
import { InterventionsController } from './interventions.controller.js';
import { Missions } from './missions.js';
import { OrderAnswers } from './order-answers.js';
import { RecallClock } from './recall-clock.js';
import { Recommendation } from './recommendation.js';
import { RecommendationProof } from './recommendation-proof.js';
import { ResponseMatricesController } from './response-matrices.controller.js';
import { ResponseMatrices } from './response-matrices.js';
import { ResponseMatrixStore } from './response-matrix.store.js';
import { ResponsePlans } from './response-plans.js';
import { SituationStore } from './situation.store.js';
import { UnitAssignment } from './unit-assignment.js';

@Module({
  imports: [CallTakingModule, UnitsModule],
  controllers: [
    InterventionsController,
    AssignmentsController,
    CaseCommandsController,
    ResponseMatricesController,
  ],
  providers: [
    AddressCorrection,
    CaseClosing,
    CasePlaces,
    CaseRecords,
    InterventionControl,
    Missions,
    OrderAnswers,
    RecallClock,
    Recommendation,
    RecommendationProof,
    ResponseMatrices,
    ResponseMatrixStore,
    ResponsePlans,
    SituationStore,
    UnitAssignment,
  ],
  exports: [SituationStore],
})
export class DispatchModule {}
