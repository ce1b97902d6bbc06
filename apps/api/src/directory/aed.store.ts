import { Injectable } from '@nestjs/common';
import type { AedView } from '@lib/contracts';
import { DataSource } from 'typeorm';

/** The public defibrillators that the centre has imported. */
@Injectable()
export class AedStore {
  constructor(private readonly dataSource: DataSource) {}

  aeds(): Promise<readonly AedView[]> {
    return this.dataSource.query<AedView[]>(
      `select id, source, name, hint, latitude, longitude, hours, indoor,
              for_customers as "forCustomers", checked_on::text as "checkedOn"
         from directory.aed order by source, id`,
    );
  }

  /** Another one after each import. */
  async tag(): Promise<string> {
    const [row] = await this.dataSource.query<[{ tag: string }]>(
      `select md5(coalesce(string_agg(source || extract(epoch from imported_at), ' ' order by source), '')) as tag
         from directory.aed_source`,
    );
    return `"${row.tag}"`;
  }
}
