import { audioContext } from './context.js';
import { PATTERNS, type Sound } from './patterns.js';
import { volumeGain } from './volume.js';

/** Plays a sound once, now. */
export function play(sound: Sound): void {
  const context = audioContext();
  const begin = context.currentTime + 0.02;
  for (const { at, seconds, hertz } of PATTERNS[sound].notes)
    playNote(context, { at: begin + at, seconds, hertz, gain: volumeGain() });
}

/** One tone with soft edges, so that it does not click; `at` is on the clock of the context. */
export function playNote(
  context: AudioContext,
  {
    at,
    seconds,
    hertz,
    gain,
  }: {
    readonly at: number;
    readonly seconds: number;
    readonly hertz: number;
    readonly gain: number;
  },
): OscillatorNode {
  const tone = new OscillatorNode(context, { type: 'triangle', frequency: hertz });
  const envelope = new GainNode(context, { gain: 0 });
  const end = at + seconds;
  envelope.gain.setValueAtTime(0, at);
  envelope.gain.linearRampToValueAtTime(gain, at + 0.008);
  envelope.gain.setValueAtTime(gain, Math.max(end - 0.03, at + 0.008));
  envelope.gain.linearRampToValueAtTime(0, end);
  tone.connect(envelope).connect(context.destination);
  tone.start(at);
  tone.stop(end + 0.01);
  return tone;
}
