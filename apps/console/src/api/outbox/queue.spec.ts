import type { Id, Instant } from '@lib/kernel';
import { backOffMs, merged, nextRetryAt, nextToSend, type QueuedCommand } from './queue.js';

const command = (id: string, caseId: string, more: Partial<QueuedCommand> = {}): QueuedCommand => ({
  id,
  caseId: caseId as Id<'case'>,
  at: '2026-01-01T00:00:00.000Z' as Instant,
  method: 'POST',
  path: '/api/answers',
  body: {},
  attempts: 0,
  retryAt: 0,
  kept: 'stored',
  ...more,
});
const conflict = { status: 409, code: 'stale-version' };

describe('the next command to send', () => {
  it.each([
    ['the oldest', [command('a1', 'a'), command('a2', 'a')], 'a1'],
    [
      'nothing of a case whose head was refused',
      [command('a1', 'a', { conflict }), command('a2', 'a')],
      undefined,
    ],
    [
      'another case when one was refused',
      [command('a1', 'a', { conflict }), command('b1', 'b')],
      'b1',
    ],
    [
      'another case when one waits for its time',
      [command('a1', 'a', { retryAt: 200 }), command('a2', 'a'), command('b1', 'b')],
      'b1',
    ],
    [
      'nothing that is not stored yet, and nothing behind it',
      [command('a1', 'a', { kept: 'not-yet' }), command('a2', 'a')],
      undefined,
    ],
  ])('is %s', (_what, queue, expected) => {
    expect(nextToSend(queue, 100)?.id).toBe(expected);
  });

  it('waits for the earliest head, not for those behind a refusal', () => {
    const queue = [
      command('a1', 'a', { conflict, retryAt: 5 }),
      command('b1', 'b', { retryAt: 300 }),
      command('c1', 'c', { retryAt: 200 }),
    ];
    expect(nextRetryAt(queue)).toBe(200);
  });
});

describe('the pause after a failure', () => {
  it.each([
    [1, 375, 625],
    [2, 750, 1_250],
    [20, 22_500, 37_500],
  ])('after %i failures is between %i and %i ms', (attempts, least, most) => {
    expect(backOffMs(attempts, 0)).toBe(least);
    expect(backOffMs(attempts, 1)).toBe(most);
  });
});

describe('the queue after another tab changed it', () => {
  it('keeps its order and its failures, and adds what is new at the end', () => {
    const known = [
      command('a1', 'a', { kept: 'memory-only' }),
      command('a2', 'a', { attempts: 3 }),
      command('a3', 'a', { kept: 'not-yet' }),
    ];
    const queue = merged(known, [command('b1', 'b'), command('a2', 'a', { conflict })]);
    expect(queue.map(({ id, attempts, conflict: refusal }) => [id, attempts, refusal])).toEqual([
      ['a1', 0, undefined],
      ['a2', 3, conflict],
      ['a3', 0, undefined],
      ['b1', 0, undefined],
    ]);
  });

  it('forgets what another tab has sent', () => {
    expect(merged([command('a1', 'a')], [])).toEqual([]);
  });
});
