import { countdownText, durationText } from './clock-text.js';

describe('a countdown', () => {
  it.each([
    [190_000, '3:10'],
    [189_001, '3:10'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-40_000, '\u22120:40'],
    [3_729_000, '1:02:09'],
    [-3_600_000, '\u22121:00:00'],
  ])('of %i ms reads %s', (remaining, text) => {
    expect(countdownText(remaining)).toBe(text);
  });
});

describe('a duration', () => {
  it.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [600, '10:00'],
    [-3, '0:00'],
  ])('of %d s reads %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});
