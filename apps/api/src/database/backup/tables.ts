import pg from 'pg';

/** A table to copy, and what is read of each column. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly expressions: readonly string[];
}

/** Loaded anew from the gazetteer package at a start, and half of the whole. */
const FROM_A_PACKAGE = [
  'directory.place_source',
  'directory.place',
  'directory.place_name',
  'directory.municipality',
];

/** Made by the migrations themselves. */
const OF_THE_SCHEMA = ['public.migrations', 'platform.kept'];

/**
 * A number of a transaction means nothing in another cluster, and one from the future would hold up the boards: the
 * restored rows all come from the first transaction there is.
 */
const FIRST_TRANSACTION = `'3'::xid8`;

/** All that is kept of centres and cases, in the order of names. */
export async function tablesOf(client: pg.ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; types: string[] }>(
    `select n.nspname || '.' || c.relname as name,
            array_agg(a.attname::text order by a.attnum) as columns,
            array_agg(a.atttypid::regtype::text order by a.attnum) as types
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$)'
        and n.nspname || '.' || c.relname <> all ($1)
      group by 1 order by 1`,
    [[...FROM_A_PACKAGE, ...OF_THE_SCHEMA]],
  );
  return rows.map(({ name, columns, types }) => ({
    name,
    columns,
    expressions: columns.map((column, n) =>
      types[n] === 'xid8' ? FIRST_TRANSACTION : pg.escapeIdentifier(column),
    ),
  }));
}

/** Where the sequences of the tables stand. */
export async function sequencesOf(
  client: pg.ClientBase,
): Promise<Readonly<Record<string, string>>> {
  const { rows } = await client.query<{ name: string; value: string | null }>(
    `select schemaname || '.' || sequencename as name, last_value::text as value
       from pg_sequences where schemaname !~ '^(pg_|public$)'`,
  );
  return Object.fromEntries(rows.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
}

/** A name with its schema, for a statement. */
export function quoted(name: string): string {
  return name.split('.').map(pg.escapeIdentifier).join('.');
}

export function columnList(columns: readonly string[]): string {
  return columns.map(pg.escapeIdentifier).join(', ');
}
