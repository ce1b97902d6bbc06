import { CASES, PROTOCOLS } from '@lib/protocols';
import type pg from 'pg';
import { canonicalContent } from './content.js';

/**
 * Gives every centre the protocols of the library that it has no version of, released as drafts that nobody signed, as
 * the owner. A centre that has any version of a code keeps its own: from then on the database is the truth.
 */
export async function seedProtocols(client: Pick<pg.ClientBase, 'query'>): Promise<void> {
  const { rows } = await client.query<{ centre: string; codes: readonly string[] }>(
    `select c.id as centre, array(select distinct v.code from protocols.protocol_version v
                                   where v.centre_id = c.id) as codes
       from directory.centre c`,
  );
  for (const { centre, codes } of rows) await seedCentre(client, centre, new Set(codes));
}

async function seedCentre(
  client: Pick<pg.ClientBase, 'query'>,
  centre: string,
  known: ReadonlySet<string>,
): Promise<void> {
  const missing = PROTOCOLS.filter(({ code }) => !known.has(code));
  if (missing.length === 0) return;
  const versions = missing.map((protocol) => {
    const { code, version, title } = protocol;
    const { content, contentHash } = canonicalContent(protocol);
    const cases = JSON.stringify(CASES[code] ?? []);
    return { code, version, title, content, contentHash, cases };
  });
  await client.query(
    `select protocols.seed_version($1, v->>'code', (v->>'version')::int, v->'title', v->>'content', v->>'contentHash',
              v->>'cases')
       from jsonb_array_elements($2::jsonb) as e(v)`,
    [centre, JSON.stringify(versions)],
  );
}
