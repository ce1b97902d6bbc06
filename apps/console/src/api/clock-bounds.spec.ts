import { narrowed, type ClockBounds } from './clock-bounds.js';

/** What a server that is `ahead` writes in its header, for a request that takes 20 ms. */
const asked = (at: number, ahead: number) => ({
  told: Math.floor((at + 10 + ahead) / 1_000) * 1_000,
  askedAt: at,
  cameAt: at + 20,
});
const middle = ({ low, high }: ClockBounds) => (low + high) / 2;

describe('the offset to the server', () => {
  it('narrows to a few hundredths of a second from headers in whole seconds', () => {
    let bounds: ClockBounds | undefined;
    for (let i = 0; i < 40; i += 1) bounds = narrowed(bounds, asked(100_000 + i * 977, 7_340));
    expect(bounds && Math.abs(middle(bounds) - 7_340)).toBeLessThan(30);
  });

  it('begins anew when a clock was set', () => {
    const before = narrowed(undefined, asked(100_000, 0));
    const after = narrowed(before, asked(200_000, -60_000));
    expect(Math.abs(middle(after) + 60_000)).toBeLessThan(600);
  });
});
