import { createStore, useStore } from '../state/store.js';
import { pauseBefore, PATTERNS, type Sound } from './patterns.js';
import { play } from './play.js';

export interface Alarm {
  readonly sound: Sound;
  /** What it is about: of a kind and key there is one alarm, however often it is raised. */
  readonly key: string;
  /** Operational words only: it may stand on a wall. */
  readonly label?: string | undefined;
}

const alarms = createStore<readonly Alarm[]>([]);
const timers = new Map<Sound, ReturnType<typeof setTimeout>>();

/** Sounds and shows an alarm until it is acknowledged. Several of one kind are one sound. */
export function raise(alarm: Alarm): void {
  if (alarms.get().some((other) => isSame(other, alarm))) return;
  alarms.set([...alarms.get(), alarm]);
  if (!timers.has(alarm.sound)) sound(alarm.sound, 0);
}

/** Stops an alarm, its sound and its picture; without a key, all of that sound. */
export function acknowledge(of: Sound, key?: string): void {
  alarms.set(
    alarms.get().filter((alarm) => alarm.sound !== of || (key !== undefined && alarm.key !== key)),
  );
  if (!isRaised(of)) silence(of);
}

export function acknowledgeAll(): void {
  alarms.set([]);
  for (const of of [...timers.keys()]) silence(of);
}

/** The picture of each sound: what sounds now. */
export function useAlarms(): readonly Alarm[] {
  return useStore(alarms);
}

function sound(of: Sound, repeat: number): void {
  play(of);
  const pattern = PATTERNS[of];
  if (pattern.repeatSeconds === undefined) return;
  const again = (): void => {
    if (isRaised(of)) sound(of, repeat + 1);
  };
  timers.set(of, setTimeout(again, pauseBefore(pattern, repeat) * 1_000));
}

function isRaised(of: Sound): boolean {
  return alarms.get().some((alarm) => alarm.sound === of);
}

function silence(of: Sound): void {
  clearTimeout(timers.get(of));
  timers.delete(of);
}

function isSame(a: Alarm, b: Alarm): boolean {
  return a.sound === b.sound && a.key === b.key;
}
