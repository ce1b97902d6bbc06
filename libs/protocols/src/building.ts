import type { Text } from '@lib/kernel';
import type {
  Condition,
  Discriminator,
  Level,
  Outcome,
  Question,
  Source,
  UnknownPolicy,
} from '@lib/triage';
import type { RegisteredSource } from './sources.js';

interface Wording {
  readonly id: string;
  readonly text: Text;
  readonly rationale: Text;
  readonly selfText?: Text;
  readonly awayText?: Text;
  readonly support?: Text;
  readonly plain?: Text;
  readonly showIf?: Condition;
  /** Comfort, not danger: not knowing changes nothing. */
  readonly neutral?: true;
  readonly optional?: true;
  readonly always?: true;
  readonly stopLevel?: Level;
  /** Not knowing counts as the worst, and a clinician should be asked. */
  readonly askClinician?: true;
}

function base({ neutral, optional, askClinician, ...wording }: Wording) {
  const unknown: UnknownPolicy = neutral ? 'neutral' : askClinician ? 'ask-clinician' : 'worst';
  return { ...wording, unknown, mandatory: !optional };
}

/** A question that is answered with yes or no; yes is the worse answer unless its discriminators say otherwise. */
export function yesNo(wording: Wording): Question {
  return { ...base(wording), type: 'yes-no' };
}

/** A question with a few answers to choose from. */
export function choice(wording: Wording, choices: readonly (readonly [string, Text])[]): Question {
  return {
    ...base(wording),
    type: 'choice',
    choices: choices.map(([code, label]) => ({ code, label })),
  };
}

/** A measured number. Nobody must measure: not having it changes nothing. */
export function measured(
  wording: Wording,
  range: {
    readonly unit: string;
    readonly least: number;
    readonly most: number;
    readonly digits?: 0 | 1;
  },
): Question {
  return {
    ...base({ neutral: true, optional: true, ...wording }),
    type: 'number',
    digits: 0,
    ...range,
  };
}

/** A finding: its determinant is made of protocol, level and number. */
export function finding(
  protocol: string,
  level: Level,
  number: number,
  when: Condition,
  why: Text,
  source: Source = 'draft, no source',
  instructions?: readonly string[],
): Discriminator {
  const determinant = `${protocol}-${level}-${String(number).padStart(2, '0')}`;
  return { determinant, level, when, why, source, ...(instructions ? { instructions } : {}) };
}

/** A public guideline family with its year, as the registry of sources has it. */
export function guideline<Family extends RegisteredSource['family']>(
  family: Family,
  year: Extract<RegisteredSource, { family: Family }>['year'],
): Source {
  return { family, year };
}

/** What follows from each level, alike in most protocols: place, call back, what to speak and what to watch for. */
export function outcomes(
  levels: readonly Level[],
  safetyNetting: Text,
  instructions: Readonly<Partial<Record<Level, readonly string[]>>> = {},
): readonly Outcome[] {
  return levels.map((level) => ({
    level,
    place: PLACE_OF[level],
    instructions: instructions[level] ?? WAITING[level],
    safetyNetting,
    callBackMinutes: CALL_BACK[level],
  }));
}

const PLACE_OF: Readonly<Record<Level, Outcome['place']>> = {
  '1': 'on-scene',
  '2': 'on-scene',
  '3': 'on-scene',
  '4': 'on-scene',
  '5': 'hospital',
  '6': 'practice',
  '7': 'practice',
  '8': 'practice',
  A: 'home',
};

const CALL_BACK: Readonly<Record<Level, number | null>> = {
  '1': null,
  '2': null,
  '3': 10,
  '4': 15,
  '5': 30,
  '6': 60,
  '7': 360,
  '8': null,
  A: null,
};

const WAITING: Readonly<Record<Level, readonly string[]>> = {
  '1': ['waiting-for-help'],
  '2': ['waiting-for-help'],
  '3': ['waiting-for-help'],
  '4': ['waiting-for-help'],
  '5': ['waiting-for-help'],
  '6': [],
  '7': [],
  '8': [],
  A: [],
};
