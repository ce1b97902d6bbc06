import type { Instant } from '@lib/kernel';
import { overdueDays } from './rule-review.js';

describe('the day of review of a rule', () => {
  it('is over when the next one has begun', () => {
    const days = ['2025-12-31', '2026-03-01', '2026-03-02'];
    const at = (moment: string) => overdueDays(days, moment as Instant);
    expect(at('2026-03-01T23:59:59.999Z')).toEqual(['2025-12-31']);
    expect(at('2026-03-02T00:00:00.000Z')).toEqual(['2025-12-31', '2026-03-01']);
    expect(at('2025-01-01T00:00:00.000Z')).toEqual([]);
  });
});
