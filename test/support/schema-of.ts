import type { DataSource } from 'typeorm';

const APP_SCHEMAS = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
  and not exists (select from pg_depend d where d.deptype = 'e' and d.objid = %s)`;

const within = (objectId: string): string => APP_SCHEMAS.replace('%s', objectId);

/** What a dump would say, as one line for each thing: two schemas are the same when these are. */
const PARTS: Readonly<Record<string, string>> = {
  schema: `select concat_ws(' ', n.nspname, n.nspacl) as line from pg_namespace n where ${within('n.oid')}`,
  relation: `
    select concat_ws(' ', c.oid::regclass, c.relkind, c.relrowsecurity, c.relforcerowsecurity,
             c.relowner::regrole, c.relacl) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r','p','S','v','m') and ${within('c.oid')}`,
  column: `
    select concat_ws(' ', c.oid::regclass, a.attname, a.attnum, format_type(a.atttypid, a.atttypmod),
             a.attnotnull, a.attidentity, a.attgenerated, a.attacl, pg_get_expr(d.adbin, d.adrelid)) as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where c.relkind in ('r','p') and a.attnum > 0 and not a.attisdropped and ${within('c.oid')}`,
  constraint: `
    select concat_ws(' ', o.conrelid::regclass, o.conname, pg_get_constraintdef(o.oid)) as line
      from pg_constraint o join pg_namespace n on n.oid = o.connamespace
     where o.conrelid <> 0 and ${within('o.oid')}`,
  index: `
    select pg_get_indexdef(i.indexrelid) as line from pg_index i join pg_class c on c.oid = i.indexrelid
      join pg_namespace n on n.oid = c.relnamespace where ${within('c.oid')}`,
  policy: `select p::text as line from pg_policies p`,
  function: `
    select concat_ws(' ', pg_get_functiondef(f.oid), f.proowner::regrole, f.proacl) as line
      from pg_proc f join pg_namespace n on n.oid = f.pronamespace where ${within('f.oid')}`,
  trigger: `
    select concat_ws(' ', pg_get_triggerdef(t.oid), t.tgenabled) as line from pg_trigger t where not t.tgisinternal`,
  extension: `select concat_ws(' ', extname, extversion) as line from pg_extension`,
};

/** Everything that the migrations made, sorted. */
export async function schemaOf(source: DataSource): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [part, query] of Object.entries(PARTS)) {
    const rows = await source.query<{ readonly line: string }[]>(query);
    lines.push(...rows.map(({ line }) => `${part}: ${line}`));
  }
  return lines.sort();
}
