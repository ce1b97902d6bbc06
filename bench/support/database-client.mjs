// A process of its own that sends statements straight to PostgreSQL, one after another on each connection.
import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { now } from './figures.mjs';

const API = '../../dist/apps/api/src';

process.on('message', async ({ work, url, actor, own, milliseconds }) => {
  try {
    const turn = work === 'insert' ? insert : await keeping(actor);
    const clients = await Promise.all(own.map(() => connected(url)));
    const times = [];
    const begun = now();
    const until = begun + milliseconds;
    await Promise.all(
      clients.map(async (client, index) => {
        const send = async (statement, values) => {
          const before = now();
          const result = await client.query(statement, values);
          times.push(now() - before);
          return result.rows;
        };
        while (now() < until) await turn(send, own[index]);
      }),
    );
    const elapsed = now() - begun;
    await Promise.all(clients.map((client) => client.end()));
    process.send({ times, elapsed });
  } catch (error) {
    process.send({ failed: error.stack });
  }
});

async function connected(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function insert(send) {
  await send('insert into plain (id, said) values ($1, $2)', [randomUUID(), 'one small row']);
}

/**
 * One cycle of the statements that keep it. The API's own classes build them, with a connection of ours in the place
 * of its pool, so that what is sent is what the API sends.
 */
async function keeping(session) {
  const { Transactions } = await import(`${API}/database/transactions.js`);
  const { SituationStore } = await import(`${API}/dispatch/situation.store.js`);
  const { assignUnit, reportStatus } = await import('../../dist/libs/dispatch/src/index.js');
  const store = new SituationStore();
  return async (send, own) => {
    const master = {
      query: async ({ name, text, values }) => ({ rows: await send({ name, text, values }) }),
    };
    const transactions = new Transactions({ driver: { master } }, { announce: () => undefined });
    const { caseId } = own;
    const by = session.userId;
    const at = new Date().toISOString();
    const keep = async (id, changes) => {
      const idempotency = { key: randomUUID(), fingerprint: randomBytes(32) };
      const actor = { ...session, requestId: randomUUID(), idempotency };
      const answer = { id, version: 1, caseId };
      const kept = await transactions.inTransaction(actor, 'ETREAT', () =>
        Promise.resolve({ ok: true, changes, answer }),
      );
      if (!kept.ok) throw new Error(kept.refusal.code);
    };

    const intervention = {
      id: randomUUID(),
      version: 1,
      caseId,
      kind: 'ambulance',
      level: '3',
      status: 'open',
      createdAt: at,
      createdBy: by,
      targetAt: at,
      endedAt: null,
      area: null,
    };
    await keep(intervention.id, [store.created(session, intervention)]);

    const assignmentId = randomUUID();
    const sent = { assignmentId, at, by, recommended: false, deviation: 'local-knowledge' };
    let [assignment] = assignUnit(sent, intervention, own.unit).events;
    await keep(assignmentId, store.assigned(session, assignment, own.unit, []));
    let unit = { ...own.unit, version: own.unit.version + 1, status: 'assigned' };

    for (const status of ['on-scene', 'cleared']) {
      const [after] = reportStatus({ status, at, hospitalId: null }, assignment).events;
      const changes = store.reported(`unit.${status}`, { assignment, unit }, after, at, {
        crew: [],
        bases: [],
      });
      const ended =
        status === 'cleared'
          ? [
              store.changed('intervention.completed', intervention, {
                status: 'completed',
                endedAt: at,
              }),
            ]
          : [];
      await keep(assignmentId, [...changes, ...ended]);
      assignment = { ...assignment, ...after.assignment, version: assignment.version + 1 };
      unit = { ...unit, version: unit.version + 1, status: after.unitStatus };
    }
    own.unit = unit;
  };
}
