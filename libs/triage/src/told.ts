import { LANGUAGES, type Language, type Text } from '@lib/kernel';
import { compareLevels, type Level } from './level.js';

export const NET_SKIP_REASONS = [
  'caller-gone',
  'caller-refused-to-listen',
  'professional-caller',
  'help-is-there',
  'language',
  'other',
] as const;
export type NetSkipReason = (typeof NET_SKIP_REASONS)[number];

export const RECEIVERS = ['gp', 'nurse', '112', 'police'] as const;
export type Receiver = (typeof RECEIVERS)[number];

/** Something that was said to the caller, or heard back, each with its own time and person. */
export type Told =
  /** One sentence of the safety net was read aloud, in these words. */
  | { readonly kind: 'read'; readonly language: Language; readonly sentence: string }
  /** The caller said in their own words when to call again. */
  | { readonly kind: 'said-back'; readonly language: Language }
  | { readonly kind: 'skipped'; readonly reason: NetSkipReason }
  /** A point of the care until help is there. */
  | { readonly kind: 'interim'; readonly item: string }
  /** Keys pressed, or noises made, by a caller who cannot speak. */
  | { readonly kind: 'keypad'; readonly question: string; readonly yes: boolean }
  | { readonly kind: 'handed-over'; readonly to: Receiver };

/** Whether something from outside has the shape of what was told, with nothing beside it. */
export function isTold(value: unknown): value is Told {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const told = value as Readonly<Record<string, unknown>>;
  const has = (...names: readonly string[]): boolean =>
    Object.keys(told).length === names.length + 1 && names.every((name) => name in told);
  const isText = (text: unknown, most: number): boolean =>
    typeof text === 'string' && text.length > 0 && text.length <= most;
  const isLanguage = LANGUAGES.some((one) => one === told['language']);
  switch (told['kind']) {
    case 'read':
      return has('language', 'sentence') && isLanguage && isText(told['sentence'], 600);
    case 'said-back':
      return has('language') && isLanguage;
    case 'skipped':
      return has('reason') && NET_SKIP_REASONS.some((one) => one === told['reason']);
    case 'interim':
      return has('item') && isText(told['item'], 40);
    case 'keypad':
      return (
        has('question', 'yes') && isText(told['question'], 40) && typeof told['yes'] === 'boolean'
      );
    case 'handed-over':
      return has('to') && RECEIVERS.some((one) => one === told['to']);
    default:
      return false;
  }
}

/** The sentences of a text that is read aloud one by one; a full stop before a small letter or a digit ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Levels at which nobody comes at once: who stays alone must know when to call again. */
export function wantsSafetyNet(level: Level | null): boolean {
  return level !== null && compareLevels(level, '6') >= 0;
}

export interface SafetyNet {
  readonly sentences: readonly { readonly sentence: string; readonly read: boolean }[];
  readonly saidBack: boolean;
  readonly skipped: NetSkipReason | null;
  /** Every sentence was read in one language, and was said back; or it was skipped with a reason. */
  readonly done: boolean;
}

/** How far the safety net of a text was read in a language. A text that changed since is read anew. */
export function safetyNet(text: Text, language: Language, told: readonly Told[]): SafetyNet {
  const read = new Set(
    told.flatMap((one) => (one.kind === 'read' && one.language === language ? one.sentence : [])),
  );
  const sentences = sentencesOf(text[language]).map((sentence) => ({
    sentence,
    read: read.has(sentence),
  }));
  const saidBack = told.some((one) => one.kind === 'said-back' && one.language === language);
  const skipped = told.reduce<NetSkipReason | null>(
    (last, one) => (one.kind === 'skipped' ? one.reason : last),
    null,
  );
  const whole = sentences.length > 0 && sentences.every((one) => one.read) && saidBack;
  return { sentences, saidBack, skipped, done: whole || skipped !== null };
}

/** Whether the safety net was read to its end, in any language, or skipped with a reason. */
export function isSafetyNetDone(text: Text, told: readonly Told[]): boolean {
  return LANGUAGES.some((language) => safetyNet(text, language, told).done);
}
