import { asOwner } from '../database/as-owner.js';
import type { Aed } from './aed-file.js';

/** Puts these in the place of all that an earlier import of the source brought, or leaves that as it was. */
export function keepAeds(migratorUrl: string, source: string, aeds: readonly Aed[]): Promise<void> {
  return asOwner(migratorUrl, async (client) => {
    await client.query('begin');
    // One import of a source at a time: the second waits for the first.
    await client.query(
      `insert into directory.aed_source (source, imported_at) values ($1, clock_timestamp())
       on conflict (source) do update set imported_at = excluded.imported_at`,
      [source],
    );
    await client.query('delete from directory.aed where source = $1', [source]);
    await client.query(
      `insert into directory.aed (source, id, name, hint, latitude, longitude, hours, indoor, for_customers, checked_on)
       select $1, id, name, hint, latitude, longitude, hours, indoor, "forCustomers", "checkedOn"
         from jsonb_to_recordset($2::jsonb) as a(id text, name text, hint text, latitude double precision,
           longitude double precision, hours text, indoor boolean, "forCustomers" boolean, "checkedOn" date)`,
      [source, JSON.stringify(aeds)],
    );
    await client.query('commit');
  });
}
