import type { ConfidentialClass } from '@lib/access';
import type {
  AnswerValue,
  ArrestFindings,
  CallerValue,
  ExitValue,
  LocationValue,
  MessageValue,
  MethaneValue,
  OverrideValue,
  PatientValue,
  ProtocolValue,
  RepatriationValue,
  ScriptValue,
} from '@lib/contracts';
import type { PatientOutcome, SessionFact, Told } from '@lib/triage';

/** The confidential values of a case by name: which class opens each, and its shape. */
export interface CaseValues {
  readonly place: LocationValue;
  readonly caller: CallerValue;
  readonly patient: PatientValue;
  readonly note: string;
  readonly protocol: ProtocolValue;
  readonly answer: AnswerValue;
  readonly override: OverrideValue;
  readonly exit: ExitValue;
  readonly told: Told;
  readonly methane: MethaneValue;
  readonly message: MessageValue;
  readonly fact: SessionFact;
  readonly script: ScriptValue;
  readonly repatriation: RepatriationValue;
  readonly result: string;
  readonly 'review-note': string;
  readonly 'incident-note': string;
  readonly 'patient-outcome': PatientOutcome;
  readonly arrest: ArrestFindings;
}
export type ValueName = keyof CaseValues;

export const CLASS_OF = {
  place: 'location',
  caller: 'identity',
  patient: 'identity',
  note: 'clinical',
  protocol: 'clinical',
  answer: 'clinical',
  override: 'clinical',
  exit: 'clinical',
  told: 'clinical',
  methane: 'clinical',
  message: 'clinical',
  fact: 'clinical',
  script: 'clinical',
  repatriation: 'clinical',
  result: 'clinical',
  'review-note': 'clinical',
  'incident-note': 'clinical',
  'patient-outcome': 'clinical',
  arrest: 'clinical',
} as const satisfies Record<ValueName, ConfidentialClass>;

/** The classes that a case is made with; the others come with the features that need them. */
export const CASE_CLASSES = ['location', 'identity', 'clinical'] as const;
export type CaseClass = (typeof CASE_CLASSES)[number];
