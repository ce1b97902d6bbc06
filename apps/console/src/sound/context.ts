let context: AudioContext | undefined;

/** The sound of this page. A browser allows it after the first key or click: signing in is one. */
export function audioContext(): AudioContext {
  context ??= new AudioContext({ latencyHint: 'interactive' });
  if (context.state === 'suspended') void context.resume();
  return context;
}

/** Wakes the sound at the first key or click of the page. */
export function unlockSoundAtFirstTouch(): () => void {
  const end = new AbortController();
  const unlock = (): void => {
    audioContext();
    end.abort();
  };
  for (const touch of ['pointerdown', 'keydown'])
    addEventListener(touch, unlock, { signal: end.signal, capture: true });
  return () => {
    end.abort();
  };
}
