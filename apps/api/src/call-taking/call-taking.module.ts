import { Module } from '@nestjs/common';
import { ProtocolsModule } from '../protocols/protocols.module.js';
import { TelephonyModule } from '../telephony/telephony.module.js';
import { CallAnswering } from './call-answering.js';
import { CallFigures } from './call-figures.js';
import { CallRecords } from './call-records.js';
import { CallsController } from './calls.controller.js';
import { CaseAccess } from './case-access.js';
import { CaseDetails } from './case-details.js';
import { CaseEdits } from './case-edits.js';
import { CaseEnding } from './case-ending.js';
import { CaseFiles } from './case-files.js';
import { CaseOpening } from './case-opening.js';
import { CaseStore } from './case.store.js';
import { CaseValuesStore } from './case-values.store.js';
import { CasesController } from './cases.controller.js';
import { Exchange } from './exchange.js';
import { FollowUpController } from './follow-up.controller.js';
import { FollowUpStore } from './follow-up.store.js';
import { Handovers } from './handovers.js';
import { Hazards } from './hazards.js';
import { Lookups } from './lookups.js';
import { Messages } from './messages.js';
import { NewCase } from './new-case.js';
import { OutcomeDifferenceController } from './outcome-difference.controller.js';
import { OutcomeDifference } from './outcome-difference.js';
import { Recalls } from './recalls.js';
import { Ring } from './ring.js';
import { RingStores } from './ring-stores.js';
import { RingingCalls } from './ringing-calls.js';
import { SecondReadings } from './second-readings.js';
import { SecondReadingsController } from './second-readings.controller.js';
import { SessionLevels } from './session-levels.js';
import { SessionProtocols } from './session-protocols.js';
import { ShadowEvaluation } from './shadow-evaluation.js';
import { TriageController } from './triage.controller.js';
import { TriageSessions } from './triage-sessions.js';

@Module({
  imports: [ProtocolsModule, TelephonyModule],
  controllers: [
    CallsController,
    CasesController,
    FollowUpController,
    OutcomeDifferenceController,
    SecondReadingsController,
    TriageController,
  ],
  providers: [
    CallAnswering,
    CallFigures,
    CallRecords,
    CaseAccess,
    CaseDetails,
    CaseEdits,
    CaseEnding,
    CaseFiles,
    CaseOpening,
    CaseStore,
    CaseValuesStore,
    Exchange,
    FollowUpStore,
    Handovers,
    Hazards,
    Lookups,
    Messages,
    NewCase,
    OutcomeDifference,
    Recalls,
    Ring,
    RingStores,
    RingingCalls,
    SecondReadings,
    SessionLevels,
    SessionProtocols,
    ShadowEvaluation,
    TriageSessions,
  ],
  exports: [
    CallFigures,
    CallRecords,
    CaseAccess,
    CaseDetails,
    CaseEnding,
    CaseFiles,
    CaseStore,
    CaseValuesStore,
    FollowUpStore,
    Handovers,
    SessionLevels,
  ],
})
export class CallTakingModule {}
