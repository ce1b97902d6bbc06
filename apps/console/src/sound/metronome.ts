import { audioContext } from './context.js';
import { beatsBetween } from './beats.js';
import { playNote } from './play.js';
import { volumeGain } from './volume.js';

/** Compressions a minute: 100 to 120 (European Resuscitation Council, basic life support). */
const SLOWEST_RATE = 100;
const FASTEST_RATE = 120;
export const USUAL_RATE = 110;

/** Planned this far ahead: longer than the second to which a browser slows the timers of a hidden tab. */
const AHEAD_SECONDS = 1.5;
const PLAN_EVERY_MS = 250;

export interface Metronome {
  readonly rate: number;
  /** How far the present beat is: 0 at the stroke, to 1. As heard: the delay of the speaker is taken off. */
  readonly phase: () => number;
  readonly stop: () => void;
}

/** Beats on the clock of the sound card, which a busy page does not hold up. */
export function startMetronome(wantedRate: number = USUAL_RATE): Metronome {
  const rate = Math.min(Math.max(wantedRate, SLOWEST_RATE), FASTEST_RATE);
  const context = audioContext();
  const period = 60 / rate;
  const begin = context.currentTime + 0.1;
  let planned = begin;
  let tones: readonly { readonly at: number; readonly tone: OscillatorNode }[] = [];

  const plan = (): void => {
    const until = context.currentTime + AHEAD_SECONDS;
    const strokes = beatsBetween({ begin, period }, Math.max(planned, context.currentTime), until);
    const fresh = strokes.map((at) => ({
      at,
      tone: playNote(context, { at, seconds: 0.06, hertz: 880, gain: volumeGain() }),
    }));
    tones = [...tones.filter(({ at }) => at > context.currentTime - 1), ...fresh];
    planned = until;
  };
  plan();
  const timer = setInterval(plan, PLAN_EVERY_MS);

  return {
    rate,
    phase: () => {
      const heard = context.currentTime - (context.outputLatency || 0) - begin;
      return heard < 0 ? 1 : (heard / period) % 1;
    },
    stop: () => {
      clearInterval(timer);
      for (const { at, tone } of tones) if (at > context.currentTime) tone.disconnect();
    },
  };
}
