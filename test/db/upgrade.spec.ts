import {
  MIGRATION_NAMES,
  migrate,
  migrationSource,
} from '../../apps/api/src/database/data-source.js';
import { now, openedCase, organised, rowsOf } from '../support/bulk.js';
import { runningApp, type RunningApp } from '../support/running-app.js';

const CALLER = { name: 'Mieke Verhulst', phone: '0475 11 22 33' };

/** What cannot stay as it is: the list of migrations itself. */
const ITSELF = 'public.migrations';

describe('an upgrade from the previous version', () => {
  let running: RunningApp;
  let before: ReadonlyMap<string, string>;
  let caseId: string;

  beforeAll(async () => {
    running = await runningApp();
    const taker = await running.signIn('call-taker');
    for (let n = 0; n < 5; n++) {
      caseId = await openedCase(taker);
      await taker.put(`/cases/${caseId}/caller`, { value: CALLER, seenVersion: 0, at: now() });
      await organised(taker, caseId);
    }
    await running.app.close();
  }, 60_000);

  /** A digest of the rows of every table that there is. */
  async function digests(): Promise<ReadonlyMap<string, string>> {
    const url = running.database.superuserUrl;
    const tables = await rowsOf<{ name: string }>(
      url,
      `select schemaname || '.' || tablename as name from pg_tables
        where schemaname !~ '^(pg_|information_schema)' order by 1`,
    );
    const found = new Map<string, string>();
    for (const { name } of tables) {
      if (name === ITSELF) continue;
      const [row] = await rowsOf<{ digest: string }>(
        url,
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest
           from ${name} t`,
      );
      found.set(name, row?.digest ?? '');
    }
    return found;
  }

  /** Of those tables that both have; a table that is under the rule is entered and taken out with its migration. */
  function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) {
    const kept = [...one.keys()].filter((name) => other.has(name) && name !== 'platform.kept');
    return kept.filter((name) => one.get(name) !== other.get(name));
  }

  it('leaves every row as it was, down to that version and up again', async () => {
    before = await digests();
    expect(before.get('care.case')).toMatch(/^5 /);
    expect(Number(before.get('audit.entry')?.split(' ')[0])).toBeGreaterThan(50);
    const source = await migrationSource(running.database.migratorUrl).initialize();
    await source.undoLastMigration();
    await source.destroy();
    const previous = await digests();
    expect(differences(before, previous)).toEqual([]);
    expect(previous.has('audit.entry')).toBe(true);

    const applied = await migrate(running.database.migratorUrl);
    expect(applied).toEqual(MIGRATION_NAMES.slice(-1));
    const after = await digests();
    expect(differences(previous, after)).toEqual([]);
    expect([...after.keys()]).toEqual([...before.keys()]);
    // What the newest migration owns went with it; all else is there.
    const owned = [...before.keys()].filter((name) => !previous.has(name));
    expect(differences(before, after).filter((name) => !owned.includes(name))).toEqual([]);
  }, 60_000);
});
