import { randomUUID } from 'node:crypto';
import type { Intervention, Unit } from '@lib/dispatch';
import type { Id, Instant } from '@lib/kernel';
import pg from 'pg';
import { creation } from '../../apps/api/src/database/changes.js';
import { Transactions, type Change } from '../../apps/api/src/database/transactions.js';
import { SystemSessions } from '../../apps/api/src/identity/system-sessions.js';
import type { Answered, Client, RunningApp } from './running-app.js';

/** So many rows in one statement stay well within its time. */
const AT_ONCE = 250;

export function now(): Instant {
  return new Date().toISOString() as Instant;
}

/** The code of a refusal. */
export function codeOf({ body }: Answered): string {
  return (body as { readonly code?: string }).code ?? '';
}

/** A case of the one who asks, without a call. */
export async function openedCase(who: Client): Promise<Id<'case'>> {
  const caseId = randomUUID() as Id<'case'>;
  const opened = await who.post('/cases', { caseId, entered: 'live', openedAt: now() });
  if (opened.status !== 201) throw new Error(`no case: ${opened.status} ${codeOf(opened)}`);
  return caseId;
}

/** An ambulance asked for, without any unit yet. */
export async function organised(who: Client, caseId: string): Promise<Id<'intervention'>> {
  const interventionId = randomUUID() as Id<'intervention'>;
  const body = { interventionId, kind: 'ambulance', level: '3', at: now() };
  const created = await who.post(`/cases/${caseId}/interventions`, body);
  if (created.status !== 201) throw new Error(`no help: ${created.status} ${codeOf(created)}`);
  return interventionId;
}

/** Many free ambulances, kept in the server's own name through the same door as any row. */
export async function manyUnits(running: RunningApp, count: number): Promise<readonly Unit[]> {
  const since = now();
  const units = Array.from({ length: count }, (_, n): Unit => ({
    id: randomUUID() as Id<'unit'>,
    version: 1,
    callSign: `R ${n}`,
    type: 'ambulance',
    status: 'available',
    statusSince: since,
    post: 'Gent',
    latitude: 51.05,
    longitude: 3.72,
  }));
  await keptByServer(running, (actor) =>
    units.map((unit) => creation(actor, 'unit', 'unit.created', unit)),
  );
  return units;
}

/** Many interventions of one case. */
export async function manyInterventions(
  running: RunningApp,
  { session: { userId } }: Client,
  caseId: Id<'case'>,
  count: number,
): Promise<readonly Id<'intervention'>[]> {
  const at = now();
  const interventions = Array.from({ length: count }, (): Intervention => ({
    id: randomUUID() as Id<'intervention'>,
    version: 1,
    caseId,
    kind: 'ambulance',
    level: '3',
    status: 'open',
    createdAt: at,
    createdBy: userId,
    targetAt: at,
    endedAt: null,
    area: null,
  }));
  await keptByServer(running, (actor) =>
    interventions.map((one) =>
      creation(actor, 'intervention', 'intervention.created', one, caseId),
    ),
  );
  return interventions.map(({ id }) => id);
}

async function keptByServer(
  { app, database }: RunningApp,
  changesOf: (actor: { readonly centreId: Id<'centre'> }) => readonly Change[],
): Promise<void> {
  const [centre] = await rowsOf<{ id: Id<'centre'> }>(
    database.superuserUrl,
    'select id from directory.centre where demonstration',
  );
  if (!centre) throw new Error('There is no demonstration centre');
  const actor = await app.get(SystemSessions, { strict: false }).actor(centre.id);
  const transactions = app.get(Transactions, { strict: false });
  const changes = changesOf(actor);
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    const kept = await transactions.inTransaction(actor, 'HSYSADMIN', () =>
      Promise.resolve({
        ok: true,
        changes: changes.slice(from, from + AT_ONCE),
        answer: { id: centre.id, version: 1 },
      }),
    );
    if (!kept.ok) throw new Error(`The rows were refused: ${kept.refusal.code}`);
  }
}

/** What a statement finds when no rule hides a row from it. */
export async function rowsOf<Row extends object>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

export async function countOf(
  url: string,
  from: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const [row] = await rowsOf<{ n: string }>(url, `select count(*) as n from ${from}`, values);
  return Number(row?.n);
}
