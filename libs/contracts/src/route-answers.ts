import type { DryRunView, ResponseMatricesView } from './response-matrix.js';
import type { Unit } from '@lib/dispatch';
import type { FhirBundle } from '@lib/triage';
import type { KeptView, LineView } from './calls.js';
import type { CaseFile, CaseListView, EarlierCase } from './cases.js';
import type {
  AedsView,
  DutyPostsView,
  HospitalsView,
  PlacesState,
  PlacesView,
  ReversePlaceView,
  ServicesView,
} from './directory.js';
import type { LocationsView, MissionView, RecommendationView } from './dispatch.js';
import type {
  LevelOverride,
  LevelOverridesView,
  MessageGatewayView,
  OverrideReadingView,
  RecallsView,
} from './follow-up.js';
import type { HealthView } from './health.js';
import type { EntryListView, LogState } from './oversight.js';
import type { Problem } from './problem.js';
import type {
  AccuracyView,
  AgreementView,
  ArrestRegisterView,
  BlindCaseView,
  CallScoreView,
  CaseBundle,
  FiguresView,
  IncidentFileView,
  IncidentsView,
  OutcomesReport,
  OwnScoresView,
  ReviewQueueView,
  TeamScoresView,
} from './quality.js';
import type {
  ConsoleConfiguration,
  DemonstrationPerson,
  PersonView,
  SessionView,
} from './session.js';
import type { ImportedVersionView, ProtocolExport } from './protocol-exchange.js';
import type {
  OutcomeDifferenceView,
  ProtocolVersionFile,
  ProtocolVersionsView,
  ReleasedProtocol,
  ReleasedProtocolsView,
  ShadowReport,
} from './protocols.js';
import type { ExaminationView } from './triage.js';

/** What routes answer, by the name of the type; a list of them as `Type[]`. Their JSON Schemas are made from this. */
export interface RouteAnswers {
  readonly AccuracyView: AccuracyView;
  readonly AgreementView: AgreementView;
  readonly ArrestRegisterView: ArrestRegisterView;
  readonly BlindCaseView: BlindCaseView;
  readonly CallScoreView: CallScoreView;
  readonly CaseBundle: CaseBundle;
  readonly CaseFile: CaseFile;
  readonly CaseListView: CaseListView;
  readonly ConsoleConfiguration: ConsoleConfiguration;
  readonly 'DemonstrationPerson[]': readonly DemonstrationPerson[];
  readonly 'EarlierCase[]': readonly EarlierCase[];
  readonly EntryListView: EntryListView;
  readonly ExaminationView: ExaminationView;
  readonly FhirBundle: FhirBundle;
  readonly FiguresView: FiguresView;
  readonly HealthView: HealthView;
  readonly AedsView: AedsView;
  readonly DutyPostsView: DutyPostsView;
  readonly HospitalsView: HospitalsView;
  readonly ImportedVersionView: ImportedVersionView;
  readonly KeptView: KeptView;
  readonly IncidentFileView: IncidentFileView;
  readonly IncidentsView: IncidentsView;
  readonly 'LineView[]': readonly LineView[];
  readonly 'LevelOverride[]': readonly LevelOverride[];
  readonly LevelOverridesView: LevelOverridesView;
  readonly LocationsView: LocationsView;
  readonly LogState: LogState;
  readonly MessageGatewayView: MessageGatewayView;
  readonly MissionView: MissionView;
  readonly OutcomesReport: OutcomesReport;
  readonly OverrideReadingView: OverrideReadingView;
  readonly OwnScoresView: OwnScoresView;
  readonly OutcomeDifferenceView: OutcomeDifferenceView;
  readonly 'PersonView[]': readonly PersonView[];
  readonly PlacesState: PlacesState;
  readonly PlacesView: PlacesView;
  readonly Problem: Problem;
  readonly RecallsView: RecallsView;
  readonly ProtocolExport: ProtocolExport;
  readonly ProtocolVersionFile: ProtocolVersionFile;
  readonly ProtocolVersionsView: ProtocolVersionsView;
  readonly RecommendationView: RecommendationView;
  readonly ReleasedProtocol: ReleasedProtocol;
  readonly ReleasedProtocolsView: ReleasedProtocolsView;
  readonly ResponseMatricesView: ResponseMatricesView;
  readonly DryRunView: DryRunView;
  readonly ReviewQueueView: ReviewQueueView;
  readonly ReversePlaceView: ReversePlaceView;
  readonly ServicesView: ServicesView;
  readonly SessionView: SessionView;
  readonly TeamScoresView: TeamScoresView;
  readonly ShadowReport: ShadowReport;
  readonly 'Unit[]': readonly Unit[];
}
