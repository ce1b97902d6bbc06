import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Unit } from '@lib/dispatch';
import type { Id } from '@lib/kernel';
import { creation } from '../database/changes.js';
import { Transactions, type Change } from '../database/transactions.js';
import { DEMONSTRATION_UNITS } from '../directory/stations.js';
import { DEMONSTRATION_PEOPLE } from '../identity/demonstration-people.js';
import { passwordHash } from '../identity/password-hash.js';
import { SystemSessions } from '../identity/system-sessions.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';

const LINES = [
  { number: '112', name: '112 Oost-Vlaanderen (demo)' },
  { number: '1733', name: 'Huisarts van wacht (demo)' },
  { number: '02 700 00 00', name: 'Assistance (demo)' },
];

/** Who stands on which unit: the demonstration people that have a phone. */
const CREWS = new Map([
  ['AMB Gent 1', 'crew.gent1'],
  ['DOC Gent 1', 'dr.dubois'],
]);

/** Fills the demonstration centre: people, lines, units and crews. Done once; all of it is in the log like any change. */
@Injectable()
export class Demonstration {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SystemSessions,
    private readonly clock: Clock,
  ) {}

  async fill(): Promise<void> {
    const centres = await this.transactions.call<{ id: Id<'centre'>; demonstration: boolean }>(
      'select id, demonstration from identity.centres()',
      [],
    );
    const centre = centres.find(({ demonstration }) => demonstration);
    if (!centre) return;
    const actor = await this.sessions.actor(centre.id);
    if (await this.isFilled(actor)) return;
    const kept = await this.transactions.inTransaction(actor, 'HSYSADMIN', async () => ({
      ok: true,
      changes: await this.changes(actor),
      answer: { id: centre.id, version: 1 },
    }));
    if (!kept.ok) throw new Error(`The demonstration was refused: ${kept.refusal.code}`);
  }

  private async isFilled(actor: Actor): Promise<boolean> {
    const rows = await this.transactions.reading(actor, (manager) =>
      manager.query<unknown[]>('select id from directory.line limit 1'),
    );
    return rows.length > 0;
  }

  private async changes(actor: Actor): Promise<readonly Change[]> {
    const now = this.clock.now();
    const users = new Map(DEMONSTRATION_PEOPLE.map(({ userName }) => [userName, randomUUID()]));
    const people: Change[] = [];
    for (const { userName, displayName, role, password } of DEMONSTRATION_PEOPLE)
      people.push(
        creation(actor, 'user', 'user.created', {
          id: users.get(userName) ?? randomUUID(),
          userName,
          displayName,
          role,
          language: 'nl',
          passwordHash: await passwordHash(password),
          disabledAt: null,
        } as { id: string }),
      );
    const units = DEMONSTRATION_UNITS.flatMap(({ callSign, type, post, latitude, longitude }) => {
      const crew = CREWS.get(callSign);
      const unit: Unit = {
        id: randomUUID() as Id<'unit'>,
        version: 1,
        status: 'available',
        statusSince: now,
        callSign,
        type,
        post,
        latitude,
        longitude,
      };
      const member = {
        id: randomUUID(),
        unitId: unit.id,
        userId: users.get(crew ?? ''),
        since: now,
        until: null,
      };
      return [
        creation(actor, 'unit', 'unit.created', unit),
        ...(crew ? [creation(actor, 'crew-member', 'crew.member-added', member)] : []),
      ];
    });
    const lines = LINES.map((line) =>
      creation(actor, 'line', 'line.created', { id: randomUUID(), ...line }),
    );
    return [...people, ...lines, ...units];
  }
}
