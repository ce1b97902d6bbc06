import type { CaseFile } from '@lib/contracts';
import {
  MIGRATION_NAMES,
  migrate,
  migrationSource,
} from '../../apps/api/src/database/data-source.js';
import { codeOf, rowsOf } from '../support/bulk.js';
import { commandsAt } from '../support/commands.js';
import { runningApp, startedOn, type RunningApp } from '../support/running-app.js';
import { secondCentre } from '../support/second-centre.js';

/** Tables by their columns, each as a list for a query. */
type Tables = ReadonlyMap<string, string>;

/** The gazetteer is loaded apart from the start. */
const A_PLACE = `
  insert into directory.place (id, name, country, admin1, seat, latitude, longitude, population, feature_code, time_zone)
  values (1, 'Gent', 'BE', 'VLG', true, 51.05, 3.72, 265000, 'PPLA2', 'Europe/Brussels')`;

describe.each(MIGRATION_NAMES.slice(1))('an upgrade by %s', (migration) => {
  let running: RunningApp;
  let caseId: string;
  let told: Partial<CaseFile>;

  beforeAll(async () => {
    running = await runningApp();
    await rowsOf(running.database.superuserUrl, A_PLACE);
    caseId = await workedOn(running);
    const { caller, location, patients, notes, repatriations } = await fileOf(running, caseId);
    told = { caller, location, patients, notes, repatriations };
    await running.app.close();
  }, 60_000);

  it('keeps every row that was there before, and the application goes on with them', async () => {
    const { superuserUrl, migratorUrl } = running.database;
    await revertFrom(migration, migratorUrl);
    const tables = await tablesIn(superuserUrl);
    const before = await linesIn(superuserUrl, tables);
    expect(before.filter((line) => line.startsWith('audit.entry')).length).toBeGreaterThan(100);

    expect(await migrate(migratorUrl)).toContain(migration);
    const after = new Set(await linesIn(superuserUrl, tables));
    expect(before.filter((line) => !after.has(line))).toEqual([]);

    const upgraded = await startedOn(running);
    try {
      const director = await upgraded.signIn('medical-director');
      expect((await director.get('/log/entries')).status).toBe(200);
      if (tables.has('care."case"')) expect(await fileOf(upgraded, caseId)).toMatchObject(told);
    } finally {
      await upgraded.app.close();
    }
  }, 60_000);
});

/** Gives every command, each at its own desk; the case that most of them are about. */
async function workedOn(running: RunningApp): Promise<string> {
  const [taker, dispatcher, crew, director, supervisor] = await Promise.all([
    running.signIn('call-taker'),
    running.signIn('dispatcher'),
    running.signIn('crew'),
    running.signIn('medical-director'),
    running.signIn('supervisor'),
  ]);
  const commands = await commandsAt(
    { taker, dispatcher, crew, director, supervisor },
    await secondCentre(running),
  );
  for (const { name, by, method, path, body } of commands) {
    const answer = await by.send(method, path, body);
    if (answer.status >= 300) throw new Error(`${name}: ${answer.status} ${codeOf(answer)}`);
  }
  const path = commands.find(({ name }) => name === 'identify the caller')?.path ?? '';
  return path.split('/')[2] ?? '';
}

async function fileOf(running: RunningApp, caseId: string): Promise<CaseFile> {
  const taker = await running.signIn('call-taker');
  const answer = await taker.post(`/cases/${caseId}/file`, {});
  if (answer.status !== 200) throw new Error(`no file: ${answer.status} ${codeOf(answer)}`);
  return answer.body as CaseFile;
}

/** Takes a migration back, and before it all that came after. */
async function revertFrom(migration: string, url: string): Promise<void> {
  const source = await migrationSource(url).initialize();
  try {
    for (const _ of MIGRATION_NAMES.slice(MIGRATION_NAMES.indexOf(migration)))
      await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}

async function tablesIn(url: string): Promise<Tables> {
  const rows = await rowsOf<{ readonly name: string; readonly columns: string }>(
    url,
    `select format('%I.%I', c.table_schema, c.table_name) as name,
            string_agg(format('%I', c.column_name), ', ' order by c.ordinal_position) as columns
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
        and c.table_name <> 'migrations'
      group by 1`,
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/** Every row of some tables, of the columns that are named. */
async function linesIn(url: string, tables: Tables): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [table, columns] of tables) {
    const rows = await rowsOf<{ readonly line: string }>(
      url,
      `select to_jsonb(t)::text as line from (select ${columns} from ${table}) t`,
    );
    lines.push(...rows.map(({ line }) => `${table} ${line}`));
  }
  return lines;
}
