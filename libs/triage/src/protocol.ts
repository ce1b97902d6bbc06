import type { Text } from '@lib/kernel';
import type { Level } from './level.js';

/** A condition over answers and context, as data: it can be kept, checked, printed and compared. */
export type Condition =
  | { readonly question: string; readonly is: string | boolean }
  | { readonly question: string; readonly in: readonly string[] }
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly atMost: number }
  /** The answer was given, and was unknown or refused. */
  | { readonly question: string; readonly unanswerable: true }
  | { readonly context: 'ageYears' | 'ageMonths'; readonly atLeast: number }
  | { readonly context: 'ageYears' | 'ageMonths'; readonly below: number }
  | { readonly context: 'sex' | 'party'; readonly is: string }
  | { readonly context: 'pregnant' | 'frail' | 'worried' | 'gutFeeling'; readonly is: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** One of the answers that a question of choice offers. */
export interface Choice {
  readonly code: string;
  readonly label: Text;
}

/**
 * What an unknown or refused answer means. `worst`: it counts as the worst that it could hide, and says so;
 * `ask-clinician`: so too, and a clinician should be asked, who may know; `neutral`: it changes nothing, because the
 * question separates comfort and not danger. Not asked is none of them: it leaves the question open.
 */
export type UnknownPolicy = 'worst' | 'ask-clinician' | 'neutral';

interface QuestionBase {
  /** Stable over versions. Questions of several protocols with one id are one question: asked once. */
  readonly id: string;
  /** `{he|she}`: the first where the patient is male or it is not known, the second where she is female. */
  readonly text: Text;
  /** The wording when the patient speaks for themselves. */
  readonly selfText?: Text;
  /** The wording when the caller speaks of somebody who is not beside them. */
  readonly awayText?: Text;
  /** Why it is asked: for the call-taker. */
  readonly rationale: Text;
  /** What counts as which answer, where that is not plain: for the call-taker. */
  readonly support?: Text;
  /** In plainer words, when the first ones were not understood. */
  readonly plain?: Text;
  readonly unknown: UnknownPolicy;
  /** Asked only when this holds. */
  readonly showIf?: Condition;
  /** A session without it is not complete. */
  readonly mandatory: boolean;
  /** Asked although the level is settled: what is to be said depends on it. */
  readonly always?: true;
  /** Not asked any more once the level is at least as urgent as this; no more urgent finding may hang on it. */
  readonly stopLevel?: Level;
}

export type Question = QuestionBase &
  (
    | { readonly type: 'yes-no' }
    | { readonly type: 'choice'; readonly choices: readonly Choice[] }
    | {
        readonly type: 'number';
        readonly unit: string;
        readonly least: number;
        readonly most: number;
        /** Digits after the point. */
        readonly digits: 0 | 1;
      }
  );

/** Where a rule comes from: a public guideline and its year, or nothing yet. */
export type Source = { readonly family: string; readonly year: number } | 'draft, no source';

/** A finding that sets a level. */
export interface Discriminator {
  /** `C04-2-03`: protocol, level, number; stable over versions. */
  readonly determinant: string;
  readonly level: Level;
  readonly when: Condition;
  readonly why: Text;
  readonly source: Source;
  /** Scripts that the finding itself calls for, before those of its level. */
  readonly instructions?: readonly string[];
  /** Who answers for the rule: a role or a person. */
  readonly owner?: string;
  /** The day, `2027-03-01`, by which somebody must look at the rule again. */
  readonly reviewBy?: string;
  /** The https address of what the rule rests on. */
  readonly evidence?: string;
}

/** A group at risk: once all was asked, whoever belongs to it is never less urgent than `level`. */
export interface Modifier {
  readonly determinant: string;
  readonly when: Condition;
  readonly level: Level;
  readonly why: Text;
  readonly source: Source;
}

/**
 * Findings of other protocols that a protocol answers for itself: those of the vital functions in an expected death, in
 * a silent alarm, in a transfer under sedation. They count until `when` holds by answers that were given; not knowing
 * never sets them aside.
 */
export interface AnswersFor {
  /** Determinants. */
  readonly findings: readonly string[];
  readonly when: Condition;
  /** Only where they were taken for the worst because nobody knows; what was seen counts. */
  readonly onlyAssumed?: true;
}

export const PLACES = ['on-scene', 'hospital', 'practice', 'home'] as const;
export type CarePlace = (typeof PLACES)[number];

/** What follows from a level in this protocol. */
export interface Outcome {
  readonly level: Level;
  readonly place: CarePlace;
  /** Instruction scripts, the first one first. */
  readonly instructions: readonly string[];
  /** What should make the caller call again, read aloud. */
  readonly safetyNetting: Text;
  /** Minutes until the centre calls back while help is not there; null: no call back. */
  readonly callBackMinutes: number | null;
}

/** The structured questions of one complaint, versioned. */
export interface Protocol {
  readonly code: string;
  readonly version: number;
  readonly title: Text;
  readonly status: 'draft';
  /** Who it is for; the runner says so when a patient is not among them. */
  readonly population: Condition | null;
  /** What lay people say, by language. */
  readonly entryTerms: Readonly<Record<keyof Text, readonly string[]>>;
  /** In clinical order: danger first. */
  readonly questions: readonly Question[];
  readonly discriminators: readonly Discriminator[];
  readonly modifiers: readonly Modifier[];
  readonly answersFor?: readonly AnswersFor[];
  readonly outcomes: readonly Outcome[];
  /** The level when all was asked and nothing was found. */
  readonly restLevel: Level;
}

/** One step of an instruction, read aloud. */
export interface InstructionStep {
  readonly id: string;
  readonly text: Text;
  /** Presses a minute, 100 to 120. */
  readonly metronome?: number;
  /** Where each reply leads; without replies the next step follows. */
  readonly replies?: readonly { readonly label: Text; readonly next: string }[];
}

/** A script of instructions to speak. */
export interface Instruction {
  readonly id: string;
  readonly title: Text;
  readonly source: Source;
  readonly steps: readonly InstructionStep[];
}
