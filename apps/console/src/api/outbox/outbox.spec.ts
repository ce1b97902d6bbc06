import type { Id, Instant } from '@lib/kernel';
import { Problem } from '../problem.js';
import { createOutbox, type Outbox, type OutboxCommand } from './outbox.js';
import type { QueuedCommand } from './queue.js';
import { memoryStorage, type OutboxStorage } from './storage.js';

/** A server that answers each idempotency key once, when it can be reached. */
function aServer() {
  const effects: string[] = [];
  const answered = new Set<string>();
  let weather: 'fine' | 'down' | 'answer-lost' = 'fine';
  const refusals = new Map<string, Problem>();
  return {
    effects,
    refusals,
    become(next: typeof weather) {
      weather = next;
    },
    send: (command: QueuedCommand): Promise<unknown> => {
      if (weather === 'down')
        return Promise.reject(new Problem({ status: 0, code: 'unreachable' }));
      const refusal = refusals.get(command.path);
      if (refusal) return Promise.reject(refusal);
      if (!answered.has(command.id)) effects.push(command.path);
      answered.add(command.id);
      if (weather === 'answer-lost')
        return Promise.reject(new Problem({ status: 0, code: 'unreachable' }));
      return Promise.resolve({});
    },
  };
}

/** Time that stands until it is moved on. */
function aClock() {
  let time = 0;
  let calls: { at: number; call: () => void }[] = [];
  return {
    now: () => time,
    later: (call: () => void, ms: number) => {
      const planned = { at: time + ms, call };
      calls.push(planned);
      return () => {
        calls = calls.filter((other) => other !== planned);
      };
    },
    async pass(ms: number) {
      time += ms;
      const due = calls.filter(({ at }) => at <= time);
      calls = calls.filter(({ at }) => at > time);
      for (const { call } of due) call();
      await settled();
    },
  };
}

const settled = () => new Promise((done) => setImmediate(done));

function anOutbox(
  server: ReturnType<typeof aServer>,
  storage: OutboxStorage = memoryStorage(),
  more: { maySend?: () => boolean } = {},
) {
  const clock = aClock();
  const outbox = createOutbox({
    storage,
    send: server.send,
    toProblem: (error) => error as Problem,
    now: clock.now,
    chance: () => 0.5,
    later: clock.later,
    maySend: () => true,
    tellOthers: () => undefined,
    onAnswer: () => undefined,
    ...more,
  });
  return { outbox, clock };
}

const at = '2026-01-01T00:00:00.000Z' as Instant;
const command = (path: string, caseId = 'case-1'): OutboxCommand => ({
  caseId: caseId as Id<'case'>,
  method: 'POST',
  path,
  at,
  body: { at },
});
const put = async (outbox: Outbox, ...paths: string[]) => {
  await Promise.all(paths.map((path) => outbox.put(command(path))));
  await settled();
};
const waiting = (outbox: Outbox) => outbox.state.get().queue.map(({ path }) => path);

describe('the outbox', () => {
  it('sends the commands of a case in the order of the person', async () => {
    const server = aServer();
    const { outbox } = anOutbox(server);
    await put(outbox, '1', '2', '3');
    expect(server.effects).toEqual(['1', '2', '3']);
    expect(waiting(outbox)).toEqual([]);
  });

  it('keeps everything while the network is down, and sends it in order when it is back', async () => {
    const server = aServer();
    const { outbox, clock } = anOutbox(server);
    server.become('down');
    await put(outbox, '1', '2');
    expect(waiting(outbox)).toEqual(['1', '2']);
    server.become('fine');
    await clock.pass(500);
    expect(server.effects).toEqual(['1', '2']);
    expect(waiting(outbox)).toEqual([]);
  });

  it('waits longer after each failure', async () => {
    const server = aServer();
    const { outbox, clock } = anOutbox(server);
    server.become('down');
    await put(outbox, '1');
    await clock.pass(500);
    server.become('fine');
    await clock.pass(999);
    expect(server.effects).toEqual([]);
    await clock.pass(1);
    expect(server.effects).toEqual(['1']);
  });

  it('has one effect when an answer was lost', async () => {
    const server = aServer();
    const { outbox, clock } = anOutbox(server);
    server.become('answer-lost');
    await put(outbox, '1', '2');
    server.become('fine');
    await clock.pass(500);
    expect(server.effects).toEqual(['1', '2']);
  });

  it('stops a case at a refusal, shows it, and lets other cases go', async () => {
    const server = aServer();
    server.refusals.set('2', new Problem({ status: 409, code: 'stale-version' }));
    const { outbox } = anOutbox(server);
    await put(outbox, '1', '2', '3');
    await outbox.put(command('other', 'case-2'));
    await settled();
    expect(server.effects).toEqual(['1', 'other']);
    expect(outbox.state.get().queue[0]?.conflict?.code).toBe('stale-version');
    expect(waiting(outbox)).toEqual(['2', '3']);
  });

  it.each([
    ['sends a refused command again', 'sendAgain', ['1', '2']],
    ['goes on without a command that is left out', 'leaveOut', ['2']],
  ] as const)('%s when the person says so', async (_what, deed, effects) => {
    const server = aServer();
    server.refusals.set('1', new Problem({ status: 422, code: 'case-closed' }));
    const { outbox } = anOutbox(server);
    await put(outbox, '1', '2');
    server.refusals.clear();
    await outbox[deed](outbox.state.get().queue[0]?.id ?? '');
    await settled();
    expect(server.effects).toEqual(effects);
  });

  it.each([
    [401, 'session-ended'],
    [423, 'session-locked'],
  ])('keeps everything at %i, and goes on when asked', async (status, code) => {
    const server = aServer();
    server.refusals.set('1', new Problem({ status, code }));
    const { outbox, clock } = anOutbox(server);
    await put(outbox, '1', '2');
    server.refusals.clear();
    await clock.pass(60_000);
    expect(server.effects).toEqual([]);
    expect(outbox.state.get().queue[0]?.conflict).toBeUndefined();
    outbox.tryNow();
    await settled();
    expect(server.effects).toEqual(['1', '2']);
  });

  it('sends after a reload of the tab what was put before it', async () => {
    const server = aServer();
    const storage = memoryStorage();
    server.become('down');
    const before = anOutbox(server, storage);
    await put(before.outbox, '1', '2');
    before.outbox.close();
    server.become('fine');
    const after = anOutbox(server, storage);
    await after.outbox.reload();
    await settled();
    expect(server.effects).toEqual(['1', '2']);
  });

  it('leaves sending to one tab', async () => {
    const server = aServer();
    const storage = memoryStorage();
    const second = anOutbox(server, storage, { maySend: () => false });
    await put(second.outbox, '1');
    expect(server.effects).toEqual([]);
    const first = anOutbox(server, storage);
    await first.outbox.reload();
    await settled();
    await second.outbox.reload();
    expect(server.effects).toEqual(['1']);
    expect(waiting(second.outbox)).toEqual([]);
  });

  it('takes a command of one key once', async () => {
    const server = aServer();
    const { outbox } = anOutbox(server);
    const once = { ...command('1'), idempotencyKey: 'k' };
    await Promise.all([outbox.put(once), outbox.put(once)]);
    await settled();
    expect(server.effects).toEqual(['1']);
  });

  it('sends from memory, and says so, when the browser cannot store', async () => {
    const server = aServer();
    const full: OutboxStorage = {
      ...memoryStorage(),
      durable: true,
      add: () => Promise.reject(new Error('QuotaExceededError')),
    };
    const { outbox } = anOutbox(server, full);
    await put(outbox, '1');
    expect(server.effects).toEqual(['1']);
    expect(outbox.state.get().durable).toBe(false);
  });

  it('forgets everything at sign-out', async () => {
    const server = aServer();
    const storage = memoryStorage();
    server.become('down');
    const { outbox } = anOutbox(server, storage);
    await put(outbox, '1');
    await outbox.wipe();
    expect(waiting(outbox)).toEqual([]);
    expect(await storage.all()).toEqual([]);
  });
});
