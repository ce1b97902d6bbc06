import {
  ENGINE_VERSION,
  LEVELS,
  readable,
  type AnswersFor,
  type Discriminator,
  type Instruction,
  type Modifier,
  type Protocol,
  type Question,
} from '@lib/triage';
import { SOURCES } from './sources.js';

/** The library for readers and programs outside: every condition as data and in words, every answer that may be given. */
export function describeLibrary(
  protocols: readonly Protocol[],
  instructions: readonly Instruction[],
): object {
  return {
    notice: 'Draft, not for clinical use, until a medical director has signed it.',
    engine: ENGINE_VERSION,
    forms:
      '{he|she} in a text: the first of a man or where the sex is not known, the second of a woman',
    levels: LEVELS,
    languages: ['nl', 'fr', 'de', 'en'],
    context: {
      ageYears: 'whole number, 0 to 130',
      ageMonths: 'whole number, 0 to 36',
      sex: ['female', 'male', 'other'],
      pregnant: 'true or false',
      frail: 'true or false',
      worried: 'true or false: the caller is very worried',
      gutFeeling: 'true or false: the call-taker senses that something is wrong',
      party: ['patient', 'beside-patient', 'away-from-patient'],
    },
    sources: SOURCES,
    protocols: protocols.map(described),
    instructions,
  };
}

function described(protocol: Protocol): object {
  const { population, questions, discriminators, modifiers, answersFor } = protocol;
  return {
    ...protocol,
    population: population && { when: population, readable: readable(population) },
    questions: questions.map(question),
    discriminators: discriminators.map(rule),
    modifiers: modifiers.map(rule),
    ...(answersFor ? { answersFor: answersFor.map(rule) } : {}),
  };
}

function question(one: Question): object {
  return {
    ...one,
    answers: [...valuesOf(one), 'unknown', 'refused'],
    ...(one.showIf ? { showIfReadable: readable(one.showIf) } : {}),
  };
}

function valuesOf(one: Question): readonly (string | boolean | object)[] {
  switch (one.type) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return one.choices.map(({ code }) => code);
    case 'number':
      return [{ least: one.least, most: one.most, digits: one.digits, unit: one.unit }];
  }
}

function rule(one: Discriminator | Modifier | AnswersFor): object {
  return { ...one, readable: readable(one.when) };
}
