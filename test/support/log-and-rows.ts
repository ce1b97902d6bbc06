import { boardOf, type Board, type BoardRow } from '@lib/dispatch';
import { rowOf } from '../../apps/api/src/database/rows.js';
import { rowsOf } from './bulk.js';

/**
 * Where rows and log disagree, of every table that is watched: a row whose versions have not one entry each, that is
 * other than its entries say one after the other, or an entry of a row that is not there.
 */
export async function disagreements(url: string): Promise<readonly string[]> {
  const kinds = await rowsOf<{ readonly kind: string; readonly keeper: string }>(
    url,
    'select kind, keeper from platform.kept order by kind',
  );
  const found: string[] = [];
  for (const { kind, keeper } of kinds) {
    const query = disagreementsIn(keeper.replace('.keep_', '.'));
    const rows = await rowsOf<{ readonly id: string }>(url, query, [kind]);
    found.push(...rows.map(({ id }) => `${kind} ${id}`));
  }
  return found;
}

/** A value has one version for good, so its first may be any; every other row begins with 1. */
function disagreementsIn(table: string): string {
  return `
    with counted as (
      select object_id as id, count(*) as entries, min(object_version) as first, max(object_version) as last,
             count(*) filter (where change = 'create') as creations
        from audit.entry where kind = $1 and change is not null group by object_id),
    said as (
      select e.object_id as id, jsonb_object_agg(d.key, d.value order by e.object_version) as row
        from audit.entry e cross join jsonb_each(e.data) d
       where e.kind = $1 and e.change is not null group by e.object_id)
    select coalesce(t.id, c.id) as id
      from ${table} t full join counted c on c.id = t.id left join said s on s.id = t.id
     where t.id is null or c.id is null
        or c.creations <> 1 or c.last <> t.version or c.entries <> c.last - c.first + 1
        or (c.first <> 1 and c.entries <> 1)
        or jsonb_populate_record(t, s.row) is distinct from t`;
}

/** The board of a centre as its rows make it, whatever the servers remember. */
export async function boardIn(url: string, centreId: string): Promise<Board> {
  const found = await rowsOf<{ readonly kind: string; readonly data: Record<string, unknown> }>(
    url,
    'select kind, data from dispatch.board_rows() where centre_id = $1',
    [centreId],
  );
  const rows = found.map(({ kind, data }): BoardRow => {
    const { id, version, centreId: _, ...values } = rowOf<BoardRow & Record<string, unknown>>(data);
    return { kind, id, version, values };
  });
  return boardOf('0.0', rows);
}
