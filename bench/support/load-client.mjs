// A process of its own that works through dispatch cycles, one connection a client, and reports each command's time.
import { randomUUID } from 'node:crypto';
import { now } from './figures.mjs';
import { RawHttp } from './raw-http.mjs';

process.on('message', async ({ port, cookie, clients, statuses, milliseconds }) => {
  const times = {};
  const note = (name, ms) => (times[name] ??= []).push(ms);
  const begun = now();
  const until = begun + milliseconds;
  try {
    const cycles = await Promise.all(
      clients.map(async ({ caseIds, unitId }) => {
        const client = await RawHttp.open(port);
        const command = (path, body) => kept(client, cookie, path, body);
        let done = 0;
        while (now() < until) {
          const caseId = caseIds[done % caseIds.length];
          await cycle({ command, note, caseId, unitId, statuses });
          done++;
        }
        client.close();
        return done;
      }),
    );
    const elapsed = now() - begun;
    const { user, system } = process.cpuUsage();
    const processorMs = (user + system) / 1_000;
    process.send({ times, cycles: cycles.reduce((a, b) => a + b, 0), elapsed, processorMs });
  } catch (error) {
    process.send({ failed: String(error) });
  }
});

async function cycle({ command, note, caseId, unitId, statuses }) {
  const interventionId = randomUUID();
  const assignmentId = randomUUID();
  const at = () => new Date().toISOString();
  const send = async (name, path, body) => {
    const before = now();
    await command(path, body);
    note(name, now() - before);
  };
  await send('create', `/api/cases/${caseId}/interventions`, {
    interventionId,
    kind: 'ambulance',
    level: '3',
    at: at(),
  });
  await send('assign', `/api/interventions/${interventionId}/assignments`, {
    assignmentId,
    unitId,
    deviation: 'local-knowledge',
  });
  for (const [index, status] of statuses.entries())
    await send(status, `/api/assignments/${assignmentId}/status`, {
      status,
      seenVersion: index + 1,
      at: at(),
    });
}

async function kept(client, cookie, path, body) {
  const { status, text } = await client.request('POST', path, cookie, body, randomUUID());
  if (status !== 201) throw new Error(`${path}: ${status} ${text}`);
}
