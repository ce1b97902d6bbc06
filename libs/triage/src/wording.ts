import type { Text } from '@lib/kernel';
import type { TriageContext } from './answers.js';
import type { Question } from './protocol.js';

/** `{he|she}`, `gris{|e}`: what is said of a man, and what of a woman. */
const BY_SEX = /\{([^{}|]*)\|([^{}|]*)\}/g;

/** A text as it is read aloud of this patient; of a man where the sex is not known or is neither. */
export function spoken(text: Text, { sex }: Pick<TriageContext, 'sex'>): Text {
  const of = (one: string): string =>
    one.replace(BY_SEX, (_, ofHim: string, ofHer: string) => (sex === 'female' ? ofHer : ofHim));
  return { nl: of(text.nl), fr: of(text.fr), de: of(text.de), en: of(text.en) };
}

/** The wording of a question for who is on the line: the patient, somebody beside them, or somebody elsewhere. */
export function spokenQuestion(question: Question, context: TriageContext): Text {
  const { text, selfText, awayText } = question;
  const ofParty = { patient: selfText, 'beside-patient': text, 'away-from-patient': awayText };
  return spoken((context.party && ofParty[context.party]) ?? text, context);
}
