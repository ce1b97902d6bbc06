import type { Instant } from '@lib/kernel';
import {
  EMPTY_BOARD,
  boardAfter,
  boardHash,
  boardOf,
  comparePositions,
  type BoardChange,
} from './board.js';

function change(
  position: string,
  id: string,
  version: number,
  values: object,
  kind = 'unit',
): BoardChange {
  const at = '2026-11-24T03:00:00.000Z' as Instant;
  return { position, at, action: 'test', kind, id, version, values: { ...values } };
}

describe('the board', () => {
  it('lays changes over its rows, in order', () => {
    const board = boardAfter(EMPTY_BOARD, [
      change('1.1', 'a', 1, { status: 'available', callSign: 'AMB 1' }),
      change('2.2', 'a', 2, { status: 'assigned' }),
    ]);
    expect(board.position).toBe('2.2');
    expect(board.rows.get('unit/a')).toMatchObject({
      version: 2,
      values: { status: 'assigned', callSign: 'AMB 1' },
    });
  });

  it('passes over what it knows already', () => {
    const news = [
      change('1.1', 'a', 1, { status: 'available' }),
      change('2.2', 'a', 2, { status: 'assigned' }),
    ];
    const board = boardAfter(EMPTY_BOARD, news);
    expect(boardHash(boardAfter(board, news))).toBe(boardHash(board));
  });

  it.each([
    ['call', { endedAt: '2026-11-24T03:00:00.000Z' }],
    ['case', { status: 'closed' }],
    ['intervention', { status: 'completed' }],
    ['assignment', { endedAt: '2026-11-24T03:00:00.000Z' }],
    ['crew-order', { acknowledgedAt: '2026-11-24T03:00:00.000Z' }],
  ])('lets a %s go that is done', (kind, values) => {
    const board = boardAfter(EMPTY_BOARD, [change('1.1', 'a', 1, { status: 'open' }, kind)]);
    expect(board.rows.size).toBe(1);
    expect(boardAfter(board, [change('2.2', 'a', 2, values, kind)]).rows.size).toBe(0);
  });

  it('does not take up a row from its middle', () => {
    expect(boardAfter(EMPTY_BOARD, [change('9.9', 'a', 4, { status: 'on-scene' })]).rows.size).toBe(
      0,
    );
  });

  it('has one hash, whatever the order in which its rows came', () => {
    const row = (id: string) => ({ kind: 'unit', id, version: 3, values: {} });
    expect(boardHash(boardOf('1.0', [row('a'), row('b')]))).toBe(
      boardHash(boardOf('2.0', [row('b'), row('a')])),
    );
    expect(boardHash(boardOf('1.0', [row('a')]))).not.toBe(boardHash(boardOf('1.0', [row('b')])));
  });
});

describe('positions', () => {
  it.each([
    ['9.1', '10.0'],
    ['10.9', '10.10'],
  ])('%s comes before %s', (a, b) => {
    expect(comparePositions(a, b)).toBeLessThan(0);
    expect(comparePositions(b, a)).toBeGreaterThan(0);
  });
});
