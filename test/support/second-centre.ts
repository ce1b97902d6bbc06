import { randomUUID } from 'node:crypto';
import type { Assignment, CrewOrder, Intervention, Unit } from '@lib/dispatch';
import type { Id } from '@lib/kernel';
import pg from 'pg';
import { grantBasis } from '../../apps/api/src/audit/bases.js';
import { asOwner } from '../../apps/api/src/database/as-owner.js';
import { creation } from '../../apps/api/src/database/changes.js';
import { createCentre } from '../../apps/api/src/database/centres.js';
import { Transactions, type Change } from '../../apps/api/src/database/transactions.js';
import { passwordHash } from '../../apps/api/src/identity/password-hash.js';
import { SystemSessions } from '../../apps/api/src/identity/system-sessions.js';
import { seedProtocols } from '../../apps/api/src/protocols/seed-protocols.js';
import { now } from './bulk.js';
import type { RunningApp } from './running-app.js';

const PASSWORD = 'second-centre';

/** What another centre has, by the name of its kind. */
export interface SecondCentre {
  readonly centreId: Id<'centre'>;
  readonly line: string;
  readonly call: string;
  readonly case: string;
  readonly patient: string;
  readonly triageSession: string;
  readonly intervention: string;
  readonly unit: string;
  readonly freeUnit: string;
  readonly assignment: string;
  readonly crewOrder: string;
  readonly protocolVersion: string;
  /** Its dispatcher, who may sign in. */
  readonly dispatcher: { readonly userName: string; readonly password: string };
}

/** Opens another centre beside the demonstration, with one of everything under way. */
export async function secondCentre(running: RunningApp): Promise<SecondCentre> {
  const { app, database } = running;
  const centreId = (await createCentre(database.migratorUrl, {
    name: 'Centrale Liège',
    languages: ['fr'],
    latitude: 50.63,
    longitude: 5.57,
    demonstration: false,
  })) as Id<'centre'>;
  await asOwner(database.migratorUrl, seedProtocols);
  const actor = await app.get(SystemSessions, { strict: false }).actor(centreId);
  const ids = {
    line: randomUUID(),
    call: randomUUID(),
    case: randomUUID(),
    patient: randomUUID(),
    triageSession: randomUUID(),
    intervention: randomUUID(),
    unit: randomUUID(),
    freeUnit: randomUUID(),
    assignment: randomUUID(),
    crewOrder: randomUUID(),
  };
  const at = now();
  const caseId = ids.case as Id<'case'>;
  const unit = (id: string, callSign: string): Unit => ({
    id: id as Id<'unit'>,
    version: 1,
    callSign,
    type: 'ambulance',
    status: 'available',
    statusSince: at,
    post: 'Liège',
    latitude: 50.63,
    longitude: 5.57,
  });
  const intervention: Intervention = {
    id: ids.intervention as Id<'intervention'>,
    version: 1,
    caseId,
    kind: 'ambulance',
    level: '3',
    status: 'open',
    createdAt: at,
    createdBy: actor.userId,
    targetAt: at,
    endedAt: null,
    area: null,
  };
  const assignment: Assignment = {
    id: ids.assignment as Id<'assignment'>,
    version: 1,
    caseId,
    interventionId: intervention.id,
    unitId: ids.unit as Id<'unit'>,
    status: 'assigned',
    assignedAt: at,
    assignedBy: actor.userId,
    recommended: true,
    deviation: null,
    acceptedAt: null,
    enRouteAt: null,
    onSceneAt: null,
    transportingAt: null,
    atHospitalAt: null,
    endedAt: null,
    hospitalId: null,
  };
  const order: CrewOrder = {
    id: ids.crewOrder as Id<'crew-order'>,
    version: 1,
    caseId,
    assignmentId: assignment.id,
    unitId: assignment.unitId,
    type: 'level-changed',
    sentAt: at,
    sentBy: actor.userId,
    acknowledgedAt: null,
    acknowledgedBy: null,
  };
  const dispatcher = { userName: 'louise.lambert', password: PASSWORD };
  const made = (kind: string, row: object): Change =>
    creation(actor, kind, `${kind}.created`, row as { id: string }, caseId);
  const changes: readonly Change[] = [
    made('user', {
      id: randomUUID(),
      userName: dispatcher.userName,
      displayName: 'Louise Lambert',
      role: 'dispatcher',
      language: 'fr',
      passwordHash: await passwordHash(PASSWORD),
      disabledAt: null,
    }),
    made('line', { id: ids.line, number: '112', name: '112 Liège' }),
    made('call', {
      id: ids.call,
      lineId: ids.line,
      caseId,
      direction: 'in',
      status: 'ringing',
      rangAt: at,
      answeredAt: null,
      answeredBy: null,
      endedAt: null,
    }),
    made('case', {
      id: caseId,
      number: '26-900001',
      status: 'open',
      entered: 'live',
      openedAt: at,
      openedBy: actor.userId,
      level: null,
      area: null,
      placeVersion: 0,
      closedAt: null,
      outcome: null,
    }),
    grantBasis({
      centreId,
      caseId,
      to: { role: 'dispatcher' },
      basis: 'on-shift',
      classes: ['location', 'identity', 'clinical'],
      since: at,
    }),
    made('patient', { id: ids.patient, caseId, ordinal: 1 }),
    made('triage-session', {
      id: ids.triageSession,
      caseId,
      patientId: ids.patient,
      startedAt: at,
      answers: 0,
      level: null,
      settled: false,
      overridden: false,
    }),
    made('unit', unit(ids.unit, 'Ambulance Liège 1')),
    made('unit', unit(ids.freeUnit, 'Ambulance Liège 2')),
    made('intervention', intervention),
    made('assignment', assignment),
    made('crew-order', order),
  ];
  const kept = await app
    .get(Transactions, { strict: false })
    .inTransaction(actor, 'HSYSADMIN', () =>
      Promise.resolve({ ok: true, changes, answer: { id: centreId, version: 1 } }),
    );
  if (!kept.ok) throw new Error(`The second centre was refused: ${kept.refusal.code}`);
  return { centreId, ...ids, protocolVersion: await versionOf(running, centreId), dispatcher };
}

async function versionOf({ database }: RunningApp, centreId: string): Promise<string> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ readonly id: string }>(
      `select id from protocols.protocol_version where centre_id = $1 and code = 'C46'`,
      [centreId],
    );
    return rows[0]?.id ?? '';
  } finally {
    await client.end();
  }
}
