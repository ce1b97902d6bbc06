import { pauseBefore, PATTERNS, SOUNDS } from './patterns.js';

describe('the sounds', () => {
  it('are told apart by rhythm alone', () => {
    const rhythms = SOUNDS.map((sound) =>
      PATTERNS[sound].notes.map(({ at, seconds }) => `${at}+${seconds}`).join(' '),
    );
    expect(new Set(rhythms).size).toBe(SOUNDS.length);
  });

  it('come nearer while nobody answers, and not nearer than their fastest', () => {
    const pattern = PATTERNS['new-emergency'];
    expect(pauseBefore(pattern, 1)).toBeLessThan(pauseBefore(pattern, 0));
    expect(pauseBefore(pattern, 50)).toBe(2);
  });

  it.each(SOUNDS)('%s never plays over itself', (sound) => {
    const { notes, repeatSeconds, fastestSeconds = repeatSeconds ?? Infinity } = PATTERNS[sound];
    const last = notes.at(-1);
    expect((last?.at ?? 0) + (last?.seconds ?? 0)).toBeLessThan(fastestSeconds);
  });
});
