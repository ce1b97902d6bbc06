import type pg from 'pg';
import { HOSPITALS } from './hospitals.js';
import { SERVICES } from './referral-numbers.js';

/** Keeps the hospitals and services of this version, as the owner; what is there of an earlier one is brought up to date. */
export async function seedDirectory(client: Pick<pg.ClientBase, 'query'>): Promise<void> {
  await client.query(
    `insert into directory.hospital (id, name, municipality, nis5, latitude, longitude, functions)
     select id, name, municipality, nis5, latitude, longitude, functions
       from jsonb_to_recordset($1::jsonb) as h(id text, name text, municipality text, nis5 text,
         latitude double precision, longitude double precision, functions jsonb)
     on conflict (id) do update set (name, municipality, nis5, latitude, longitude, functions) =
       (excluded.name, excluded.municipality, excluded.nis5, excluded.latitude, excluded.longitude,
        excluded.functions)`,
    [JSON.stringify(HOSPITALS)],
  );
  await client.query(
    `insert into directory.service (id, position, name, use_for, contact, evidence, to_be_verified)
     select s->>'id', n, s->'name', s->'useFor', s->>'contact', s->>'evidence',
            (s->>'toBeVerified')::boolean
       from jsonb_array_elements($1::jsonb) with ordinality as e(s, n)
     on conflict (id) do update set (position, name, use_for, contact, evidence, to_be_verified) =
       (excluded.position, excluded.name, excluded.use_for, excluded.contact, excluded.evidence,
        excluded.to_be_verified)`,
    [JSON.stringify(SERVICES)],
  );
}
