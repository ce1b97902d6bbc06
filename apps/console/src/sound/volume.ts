import { rememberAtSeat, rememberedAtSeat } from '../state/seat.js';
import { createStore, useStore } from '../state/store.js';

/** In per cent. Nobody can turn an emergency off: the floor stays audible in a headset. */
export const QUIETEST = 20;
const LOUDEST = 100;

const volume = createStore(within(Number(rememberedAtSeat('volume') ?? 60)));

export function useVolume(): readonly [number, (percent: number) => void] {
  return [useStore(volume), setVolume];
}

/** As the gain of a node: the ear hears a square root. */
export function volumeGain(): number {
  return (volume.get() / LOUDEST) ** 2;
}

function setVolume(percent: number): void {
  volume.set(within(percent));
  rememberAtSeat('volume', String(volume.get()));
}

function within(percent: number): number {
  if (Number.isNaN(percent)) return 60;
  return Math.min(Math.max(Math.round(percent), QUIETEST), LOUDEST);
}
