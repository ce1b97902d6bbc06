import type { Language } from '@lib/kernel';
import type { Answer, TriageContext } from './answers.js';
import type { Evaluation } from './evaluate.js';

/** A triage from outside: what was answered, without a case. Answers are plain values, or `unknown` and `refused`. */
export interface ExaminationBody {
  /** The code of one protocol, `C04`. */
  readonly protocol?: string;
  /** Several complaints of one patient: the worst wins. */
  readonly protocols?: readonly string[];
  /** Where no protocol is named: what the caller says. */
  readonly complaint?: string;
  /** Of the complaint; Dutch where it is not said. */
  readonly language?: Language;
  readonly context?: TriageContext;
  /** By the id of the question: true, false, a choice's code, a number, `"unknown"`, `"refused"`, or an answer in full. */
  readonly answers?: Readonly<Record<string, Answer | string | number | boolean | null>>;
}

export interface ExaminationView extends Evaluation {
  /** The protocol that was chosen, with its version; the first of several. */
  readonly protocol: string;
  readonly versions: Readonly<Record<string, number>>;
  readonly engine: string;
  /** Only where it was chosen by the complaint: how well it fits (0 to 1), and the next best. */
  readonly chosen?: { readonly score: number; readonly others: readonly string[] };
}

export const EXAMINATION_PROBLEMS = [
  'malformed-json',
  'field-unknown',
  'protocol-unknown',
  'protocol-missing',
  'complaint-unknown',
  'complaint-invalid',
  'language-unknown',
  'context-invalid',
  'question-unknown',
  'answer-invalid',
] as const;

/** Why a triage cannot be examined, and which field, protocol or question it is about. */
export interface ExaminationProblem {
  readonly code: (typeof EXAMINATION_PROBLEMS)[number];
  readonly id?: string;
}
