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
import { CaseFiles } from './case-files.js';
import { CaseOpening } from './case-opening.js';
import { CaseStore } from './case.store.js';
import { CaseValuesStore } from './case-values.store.js';
import { CasesController } from './cases.controller.js';
import { Exchange } from './exchange.js';
import { Lookups } from './lookups.js';
import { NewCase } from './new-case.js';
import { OutcomeDifferenceController } from './outcome-difference.controller.js';
import { OutcomeDifference } from './outcome-difference.js';
import { Ring } from './ring.js';
import { RingStores } from './ring-stores.js';
import { RingingCalls } from './ringing-calls.js';
import { SessionProtocols } from './session-protocols.js';
import { SessionRecords } from './session-records.js';
import { ShadowEvaluation } from './shadow-evaluation.js';
import { TriageController } from './triage.controller.js';
import { TriageSessions } from './triage-sessions.js';

@Module({
  imports: [ProtocolsModule, TelephonyModule],
  controllers: [CallsController, CasesController, OutcomeDifferenceController, TriageController],
  providers: [
    CallAnswering,
    CallFigures,
    CallRecords,
    CaseAccess,
    CaseDetails,
    CaseEdits,
    CaseFiles,
    CaseOpening,
    CaseStore,
    CaseValuesStore,
    Exchange,
    Lookups,
    NewCase,
    OutcomeDifference,
    Ring,
    RingStores,
    RingingCalls,
    SessionProtocols,
    SessionRecords,
    ShadowEvaluation,
    TriageSessions,
  ],
  exports: [
    CallFigures,
    CallRecords,
    CaseAccess,
    CaseDetails,
    CaseFiles,
    CaseStore,
    CaseValuesStore,
  ],
})
export class CallTakingModule {}
