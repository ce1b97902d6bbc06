import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freshDatabase } from '../support/fresh-database.js';

const MANY = 1_200;

describe('the feed of the log', () => {
  let owner: pg.Client;

  beforeAll(async () => {
    const { superuserUrl } = await freshDatabase();
    owner = new pg.Client({ connectionString: superuserUrl });
    await owner.connect();
  }, 30_000);

  afterAll(() => owner.end());

  async function append(count: number): Promise<void> {
    await owner.query(
      `select audit.append(null, $1, 'system', $1, 'unit.created', null, 'unit', gen_random_uuid(), 1, null, null,
         'HSYSADMIN', null, null, '{}', true) from generate_series(1, $2)`,
      [randomUUID(), count],
    );
  }

  async function after(xid: string, position: string, limit: number): Promise<readonly bigint[]> {
    const { rows } = await owner.query<{ position: string }>(
      'select "position" from audit.feed_after($1::xid8, $2, $3)',
      [xid, position, limit],
    );
    return rows.map((row) => BigInt(row.position));
  }

  /** All that the feed says, once it says so much: it waits for every transaction of the server, other tests' too. */
  async function told(least: number): Promise<readonly bigint[]> {
    for (let looks = 1; ; looks++) {
      const all = await after('0', '0', 10 * MANY);
      if (all.length >= least || looks === 300) return all;
      await sleep(100);
    }
  }

  it('is in the order of its numbers, also where they get a digit more', async () => {
    await append(MANY);
    const all = await told(MANY);
    expect(all.length).toBeGreaterThanOrEqual(MANY);
    expect(all).toEqual([...all].sort((a, b) => (a < b ? -1 : 1)));
  }, 40_000);

  it('leaves nothing out when it is read in pieces', async () => {
    const all = await after('0', '0', 10 * MANY);
    const read: string[] = [];
    let last = { xid: '0', position: '0' };
    for (;;) {
      const { rows } = await owner.query<{ xid: string; position: string }>(
        'select xid, "position" from audit.feed_after($1::xid8, $2, 7)',
        [last.xid, last.position],
      );
      const end = rows.at(-1);
      if (!end) break;
      read.push(...rows.map(({ position }) => position));
      last = end;
    }
    expect(read.map(BigInt)).toEqual(all);
  });

  it('begins at the newest of its numbers', async () => {
    const all = await after('0', '0', 10 * MANY);
    const { rows } = await owner.query<{ position: string }>(
      'select "position" from audit.feed_tail(5)',
    );
    expect(BigInt(rows[0]?.position ?? 0)).toBe(all.at(-6));
  });
});
