import type { Instant } from '@lib/kernel';
import { secondsBetween, type Library, type RecordedCall } from './recorded-call.js';
import { isArrest, replayed } from './session-replay.js';

/** What stood between the call and the first compression; coded by who reviews it. Draft. */
export const ARREST_BARRIERS = [
  'none',
  'breathing-misread',
  'language',
  'caller-upset',
  'caller-away',
  'patient-not-moved',
  'caller-refused',
  'caller-unable',
  'address-unclear',
  'certain-death',
  'treatment-limits',
  'other',
] as const;
export type ArrestBarrier = (typeof ARREST_BARRIERS)[number];

/** What a record says of an arrest; seconds since the call was answered, null for what never came. */
export interface ArrestTimes {
  /** The answers say an arrest: nobody breathing normally. */
  readonly recognised: boolean;
  /** It was taken for one because an answer was not known. */
  readonly assumed: boolean;
  readonly secondsToRecognition: number | null;
  /** Until the first step that counts compressions was shown to be read. */
  readonly secondsToCompression: number | null;
}

/** The times of an arrest; null for a call whose answers never said one. Paper knows no seconds. */
export function arrestTimesOf(
  { beganAt, entered, sessions }: RecordedCall,
  library: Library,
  isCompression: (script: string, step: string) => boolean,
): ArrestTimes | null {
  const stands = sessions.flatMap((session) => replayed(session, library));
  const arrests = stands.filter(({ evaluation }) => isArrest(evaluation));
  if (arrests.length === 0) return null;
  const pressed = sessions
    .flatMap(({ scripts }) => scripts)
    .filter(({ script, step }) => isCompression(script, step));
  const since = (moments: readonly { readonly at: Instant }[]): number | null => {
    const [first] = moments.map(({ at }) => at).sort();
    return first && entered === 'live' ? secondsBetween(beganAt, first) : null;
  };
  const last = arrests.at(-1)?.evaluation?.reasons[0];
  return {
    recognised: true,
    assumed: last?.assumed ?? false,
    secondsToRecognition: since(arrests),
    secondsToCompression: since(pressed),
  };
}
