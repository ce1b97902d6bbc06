/** Every code that a refusal can have. The console has words for each, in each language. */
export const PROBLEM_CODES = [
  'malformed-request',
  'invalid-fields',
  'payload-too-large',
  'not-found',
  'internal',
  'database-unavailable',
  'places-not-loaded',
  'sign-in-failed',
  'too-many-attempts',
  'session-ended',
  'session-locked',
  'session-busy',
  'foreign-origin',
  'not-allowed',
  'access-denied',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'stale-version',
  'line-unknown',
  'call-unknown',
  'call-not-ringing',
  'call-not-active',
  'already-on-a-call',
  'case-unknown',
  'case-exists',
  'case-closed',
  'case-has-open-intervention',
  'patient-unknown',
  'protocol-unknown',
  'protocol-not-released',
  'protocol-content-invalid',
  'protocol-flawed',
  'protocol-version-unknown',
  'protocol-version-state',
  'protocol-version-scheduled',
  'already-signed',
  'director-must-sign',
  'complaint-unknown',
  'context-invalid',
  'question-unknown',
  'answer-invalid',
  'triage-session-unknown',
  'answer-out-of-order',
  'script-unknown',
  'score-unknown',
  'score-not-shown',
  'case-not-picked',
  'review-sent',
  'incident-unknown',
  'intervention-unknown',
  'intervention-ended',
  'repatriation-incomplete',
  'unit-unknown',
  'unit-not-available',
  'unit-already-assigned',
  'unit-busy',
  'deviation-unexplained',
  'assignment-unknown',
  'assignment-ended',
  'assignment-status-unreachable',
  'hospital-unknown',
  'order-unknown',
  'order-acknowledged',
  'time-in-future',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** RFC 9457 problem details; `detail` never holds a value that somebody sent. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly requestId: string;
  /** The names of fields that were refused, with the rule they broke. */
  readonly fields?: readonly { readonly field: string; readonly rule: string }[];
}
