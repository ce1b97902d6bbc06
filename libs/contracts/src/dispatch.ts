import type {
  Assignment,
  AssignmentStatus,
  Deviation,
  InterventionKind,
  RankedUnit,
  ResponseMode,
  ResponsePlan,
  SceneHazard,
  UnitType,
} from '@lib/dispatch';
import type { Id, Instant, Text } from '@lib/kernel';
import type { HandoverSection, Level } from '@lib/triage';
import type { CallerValue, LocationValue, PatientValue, RepatriationValue } from './cases.js';
import type { Versioned } from './versioned.js';

/** Body of `POST /api/cases/:caseId/interventions`. */
export interface OrganiseBody {
  readonly interventionId: Id<'intervention'>;
  readonly kind: InterventionKind;
  readonly level: Level;
  readonly at: Instant;
  readonly repatriation?: RepatriationValue;
  /** Code of the finding that leads, for the response matrix; it is looked at and not kept. */
  readonly determinant?: string;
}

/** Body of `PUT /api/interventions/:id/level`: upgrade or downgrade, also while units are en route. */
export interface ChangeLevelBody {
  readonly level: Level;
  readonly seenVersion: number;
}

/** Answer of `POST /api/interventions/:id/recommendation`. */
export interface RecommendationView {
  readonly interventionId: Id<'intervention'>;
  readonly plan: ResponsePlan;
  readonly mode: ResponseMode;
  /** The response matrix that says so; null: the levels do. */
  readonly matrix: number | null;
  readonly open: ResponsePlan;
  readonly units: readonly RankedUnit[];
  /** Where the times come from: an estimate by distance, until a road network is configured. */
  readonly source: 'estimate';
  /** False: the case has no place yet, and the times say nothing. */
  readonly located: boolean;
  /** Says which units were recommended, signed by the server; sent back with an assignment. */
  readonly proof: string;
}

/** Body of `POST /api/interventions/:id/assignments`. */
export interface AssignUnitBody {
  readonly assignmentId: Id<'assignment'>;
  readonly unitId: Id<'unit'>;
  /** The `proof` of the recommendation that was followed; without one the choice asks for a reason. */
  readonly proof?: string;
  readonly deviation?: Deviation;
}

/** Body of `POST /api/assignments/:id/status`. */
export interface ReportStatusBody {
  readonly status: AssignmentStatus;
  readonly seenVersion: number;
  readonly at: Instant;
  readonly hospitalId?: string;
}

/** Body of `POST /api/assignments/:id/swap`: another unit goes in its place. */
export interface SwapUnitBody {
  readonly seenVersion: number;
  readonly assignmentId: Id<'assignment'>;
  readonly unitId: Id<'unit'>;
  readonly proof?: string;
  readonly deviation?: Deviation;
}

/** Body of `PUT /api/units/:id/service`. */
export interface ServiceBody {
  readonly inService: boolean;
  readonly seenVersion: number;
}

/** Answer of `POST /api/locations`: the places of open cases, for a dispatcher on shift; S1. */
export interface LocationsView {
  readonly locations: readonly {
    readonly caseId: Id<'case'>;
    readonly location: Versioned<LocationValue>;
  }[];
  readonly denied: readonly Id<'case'>[];
}

/** What a crew needs and no more; answer of `POST /api/mission`. */
export interface MissionView {
  readonly unit: {
    readonly id: Id<'unit'>;
    readonly callSign: string;
    readonly type: UnitType;
    readonly version: number;
  } | null;
  readonly orders: readonly {
    readonly id: Id<'crew-order'>;
    readonly version: number;
    readonly type: string;
    readonly sentAt: Instant;
    readonly assignmentId: Id<'assignment'>;
  }[];
  readonly assignment: Assignment | null;
  readonly caseNumber: string | null;
  readonly level: Level | null;
  readonly kind: InterventionKind | null;
  readonly location: LocationValue | null;
  readonly caller: Pick<CallerValue, 'phone' | 'name'> | null;
  readonly patients: readonly Pick<
    PatientValue,
    'name' | 'ageYears' | 'ageMonths' | 'sex' | 'pregnant'
  >[];
  /** Why they are sent: the reasons that set the level, and the notes of the call. */
  readonly reasons: readonly Text[];
  readonly notes: readonly string[];
  /** All that was asked and answered, patient by patient, so that nothing is asked twice. */
  readonly handovers: readonly (readonly HandoverSection[])[];
  /** What makes the scene dangerous, and who was told. */
  readonly hazards: readonly Pick<SceneHazard, 'hazard' | 'cover'>[];
}
