/** Body and answer of `POST /api/triage/evaluate`. */
export type { ExaminationBody, ExaminationView } from '@lib/triage';
