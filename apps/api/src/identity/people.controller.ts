import { Controller, Get, Injectable } from '@nestjs/common';
import type { PersonView } from '@lib/contracts';
import { Answers } from '../description/route-marks.js';
import { rowOf } from '../database/rows.js';
import { Transactions } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { AnyRole } from './allow.js';
import { CurrentActor } from './current-actor.js';

@Injectable()
export class PersonStore {
  constructor(private readonly transactions: Transactions) {}

  async all(actor: Actor): Promise<readonly PersonView[]> {
    const rows = await this.transactions.reading(actor, (manager) =>
      manager.query<Record<string, unknown>[]>(
        `select id, display_name, role from identity.app_user order by display_name`,
      ),
    );
    return rows.map((row) => rowOf<PersonView>(row));
  }
}

@Controller('people')
export class PeopleController {
  constructor(private readonly people: PersonStore) {}

  @Get()
  @Answers('PersonView[]')
  @AnyRole()
  all(@CurrentActor() actor: Actor): Promise<readonly PersonView[]> {
    return this.people.all(actor);
  }
}
