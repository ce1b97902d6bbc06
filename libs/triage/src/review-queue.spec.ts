import { reviewQueue, type Pickable } from './review-queue.js';

const PLAIN: Pickable = {
  caseId: '',
  level: '5',
  overridden: false,
  complaint: false,
  died: false,
  secondContact: false,
};

function some(count: number, from: string, more: Partial<Pickable> = {}): readonly Pickable[] {
  return Array.from({ length: count }, (_, n) => ({ ...PLAIN, ...more, caseId: `${from}-${n}` }));
}

const CASES = [
  ...some(100, 'plain'),
  ...some(20, 'level-2', { level: '2' }),
  ...some(10, 'again', { secondContact: true }),
  ...some(3, 'arrest', { level: '1' }),
  ...some(2, 'override', { overridden: true }),
  ...some(1, 'complaint', { complaint: true }),
  ...some(1, 'death', { died: true }),
];
const SAMPLING = { seed: '2026-W48', size: 20, randomShare: 0.5 };

function counted(picks: ReturnType<typeof reviewQueue>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { reason } of picks) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

describe('the queue for review', () => {
  it('holds every override, level 1, complaint and death, whatever its size', () => {
    const must = { override: 2, 'level-1': 3, complaint: 1, death: 1 };
    expect(counted(reviewQueue(CASES, SAMPLING))).toMatchObject(must);
    expect(counted(reviewQueue(CASES, { ...SAMPLING, size: 0 }))).toEqual(must);
  });

  it.each([
    [0, 0],
    [0.25, 5],
    [0.5, 10],
    [1, 20],
  ])('draws by lot a share of %d of its size', (randomShare, random) => {
    const picks = reviewQueue(CASES, { ...SAMPLING, randomShare });
    expect(counted(picks)['random'] ?? 0).toBe(random);
    expect(picks).toHaveLength(Math.max(20, random + 7));
  });

  it('is the same for the same seed, whatever the order of the cases, and another for another', () => {
    const queue = reviewQueue(CASES, SAMPLING);
    expect(reviewQueue([...CASES].reverse(), SAMPLING)).toEqual(queue);
    expect(reviewQueue(CASES, { ...SAMPLING, seed: '2026-W49' })).not.toEqual(queue);
  });

  it('draws each ordinary case about as often as any other', () => {
    const drawn = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed++)
      for (const { caseId } of reviewQueue(some(10, 'plain'), {
        seed: String(seed),
        size: 3,
        randomShare: 1,
      }))
        drawn.set(caseId, (drawn.get(caseId) ?? 0) + 1);
    // 600 each; five standard deviations are about 100.
    for (const times of drawn.values()) expect(Math.abs(times - 600)).toBeLessThan(100);
    expect(drawn.size).toBe(10);
  });

  it('says one reason for each case, and no case twice', () => {
    const both = some(1, 'both', { overridden: true, level: '1', died: true });
    const picks = reviewQueue([...CASES, ...both], SAMPLING);
    expect(picks.filter(({ caseId }) => caseId === 'both-0')).toEqual([
      { caseId: 'both-0', reason: 'override' },
    ]);
    expect(new Set(picks.map(({ caseId }) => caseId)).size).toBe(picks.length);
  });
});
