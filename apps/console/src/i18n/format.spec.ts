import { dateTimeText, secondsText, timeText } from './format.js';

describe('a moment', () => {
  it.each(['nl', 'fr', 'de', 'en'] as const)(
    'is told in %s by the 24 h clock of the centre',
    (language) => {
      expect(timeText('2026-03-03T22:05:09.000Z', language)).toBe('23:05');
      expect(secondsText('2026-07-03T22:05:09.000Z', language)).toBe('00:05:09');
    },
  );

  it('carries its date in a record', () => {
    expect(dateTimeText('2026-03-03T13:05:09.000Z', 'en')).toBe('3 March 2026 at 14:05:09');
  });
});
