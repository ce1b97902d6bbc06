import type { Evaluation, Instruction, TriageContext } from '@lib/triage';
import { AIRWAY } from './airway.js';
import { BIRTH } from './birth.js';
import { BLEEDING_AND_WOUNDS } from './bleeding-and-wounds.js';
import { BURNS_AND_BLOWS } from './burns-and-blows.js';
import { ILLNESS } from './illness.js';
import { MIND } from './mind.js';
import { POISONING } from './poisoning.js';
import { RESUSCITATION } from './resuscitation.js';
import { SURROUNDINGS } from './surroundings.js';

/** Scripts to speak; draft, not for clinical use. */
export const INSTRUCTIONS: readonly Instruction[] = [
  ...RESUSCITATION,
  ...AIRWAY,
  ...ILLNESS,
  ...BLEEDING_AND_WOUNDS,
  ...BURNS_AND_BLOWS,
  ...BIRTH,
  ...POISONING,
  ...SURROUNDINGS,
  ...MIND,
];

/** Scripts that save a life in the next minute, or make it safe to try. */
const LIFE_SAVING =
  /^(cpr-|choking-|drowning-rescue$|tracheostomy-blocked$|anaphylaxis-pen$|seizure-safe$|childbirth$|tourniquet$|scene-safety$|electrocution-safe$|co-leave$)/;

/**
 * The script that opens by itself: the first one, where a life hangs on it now. Resuscitation waits for nothing once it is
 * settled; before others is asked what is always asked.
 */
export function opensAtOnce(
  { level, next, settled }: Pick<Evaluation, 'level' | 'next' | 'settled'>,
  scripts: readonly string[],
): string | null {
  const [first] = scripts;
  if (level !== '1' || !settled || !first) return null;
  return first.startsWith('cpr-') || (!next && LIFE_SAVING.test(first)) ? first : null;
}

/** Of the scripts of a level, those for this patient: one way of resuscitating, one way of clearing an airway. */
export function instructionsFor(ids: readonly string[], context: TriageContext): readonly string[] {
  const months =
    context.ageMonths ?? (context.ageYears === undefined ? undefined : context.ageYears * 12);
  const infant = months !== undefined && months < 12;
  const child = months !== undefined && months < 12 * 12;
  const cpr = infant
    ? 'cpr-infant'
    : child
      ? 'cpr-child'
      : context.pregnant
        ? 'cpr-pregnant'
        : 'cpr-adult';
  const choking = infant ? 'choking-infant' : 'choking-adult';
  const chosen = ids.map((id) =>
    id.startsWith('cpr-') ? cpr : id.startsWith('choking-') ? choking : id,
  );
  return [...new Set(chosen)];
}
