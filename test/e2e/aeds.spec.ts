import type { AedsView } from '@lib/contracts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signIn, type Client } from '../support/client.js';
import { fetchDescribed } from '../support/described.js';
import {
  dataFolder,
  operate,
  removeDataFolder,
  startServer,
  type Ended,
  type ServerProcess,
} from '../support/server-process.js';

const HEADER = 'id,name,hint,latitude,longitude,hours,indoor,checked_on';
const HALL = '1,Test hall,"entrance, code at the desk",51.05,3.72,Mo-Fr 09:00-17:00,yes,2026-03-01';
const POOL = '2,Test pool,,51.06,3.73,,,';

describe('the defibrillators of a centre', () => {
  const folder = dataFolder();
  let server: ServerProcess;
  let taker: Client;

  beforeAll(async () => {
    server = await startServer(folder);
    taker = await signIn(server.url, 'call-taker');
  }, 90_000);

  afterAll(async () => {
    await server.stop();
    removeDataFolder(folder);
  });

  function bring(name: string, text: string, ...more: readonly string[]): Promise<Ended> {
    const file = join(folder, name);
    writeFileSync(file, text);
    return operate('aeds', [file, ...more], folder);
  }

  async function known(): Promise<AedsView['aeds']> {
    const { status, body } = await taker.get('/directory/aeds');
    expect(status).toBe(200);
    return (body as AedsView).aeds;
  }

  async function names(): Promise<readonly (string | null)[]> {
    return (await known()).map(({ name }) => name);
  }

  it('are none until it has imported some', async () => {
    expect(await known()).toEqual([]);
  });

  it('are imported from a table while the centre works', async () => {
    const { code, out, err } = await bring('list.csv', [HEADER, HALL, POOL].join('\n'));
    expect({ code, out, err }).toMatchObject({ code: 0, err: '' });
    expect(out).toBe('2 AEDs of centre are in the directory\n');
    expect(await known()).toEqual([
      {
        id: '1',
        source: 'centre',
        name: 'Test hall',
        hint: 'entrance, code at the desk',
        latitude: 51.05,
        longitude: 3.72,
        hours: 'Mo-Fr 09:00-17:00',
        indoor: true,
        forCustomers: false,
        checkedOn: '2026-03-01',
      },
      expect.objectContaining({ id: '2', name: 'Test pool', indoor: null, checkedOn: null }),
    ]);
  });

  it('stay as they were when one line of a file is bad, which is named', async () => {
    const text = [HEADER, '3,Good,,51,4,,,', '4,Bad,,91,4,,,', '5,Worse,,51,4,,,soon'].join('\n');
    const { code, out, err } = await bring('bad.csv', text);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('bad.csv, line 3: no latitude from -90 to 90: "91"\n');
    expect(err).toContain('bad.csv, line 4: no day of the past as 2026-03-01: "soon"\n');
    expect(err).toContain('Nothing was imported');
    expect(await names()).toEqual(['Test hall', 'Test pool']);
  });

  it('of one source are replaced by its next import, and by no other', async () => {
    const feature = {
      type: 'Feature',
      properties: { '@id': 'node/9', emergency: 'defibrillator', name: 'Test station' },
      geometry: { type: 'Point', coordinates: [3.71, 51.03] },
    };
    const other = { ...feature, properties: { amenity: 'bench' } };
    const geojson = JSON.stringify({ type: 'FeatureCollection', features: [feature, other] });
    const { out } = await bring('export.geojson', geojson);
    expect(out).toBe(
      '1 AEDs of openstreetmap are in the directory\n1 other things were left out\n',
    );
    expect(await names()).toEqual(['Test hall', 'Test pool', 'Test station']);
    await bring('list.csv', [HEADER, POOL].join('\n'));
    expect(await names()).toEqual(['Test pool', 'Test station']);
  });

  it('are sent once, and then only after another import', async () => {
    const tag = (await taker.get('/directory/aeds')).headers.get('etag') ?? '';
    const again = (): Promise<Response> =>
      fetchDescribed(`${server.url}/api/directory/aeds`, {
        headers: { cookie: taker.cookie, 'if-none-match': tag },
      });
    const same = await again();
    expect([same.status, await same.text()]).toEqual([304, '']);
    await bring('list.csv', [HEADER, POOL].join('\n'));
    expect((await again()).status).toBe(200);
  });

  it('are for those who are signed in', async () => {
    expect((await fetchDescribed(`${server.url}/api/directory/aeds`)).status).toBe(401);
  });

  it.each([
    ['no file', [], 'Usage: npm run aeds'],
    ['a file that is not there', ['/nowhere.csv'], '/nowhere.csv cannot be read: ENOENT'],
    ['a source that is no word', ['list.csv', '--source', 'A list'], 'not "A list"'],
  ])('want more than %s', async (_, parameters, message) => {
    const whole = parameters.map((one) => (one === 'list.csv' ? join(folder, one) : one));
    const { code, err } = await operate('aeds', whole, folder);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(message) });
  });

  it('are not imported from a file without any, or that is no text', async () => {
    const none = await bring('none.csv', `${HEADER}\n`);
    expect(none.err).toContain('none.csv holds no AED: nothing was imported');
    const file = join(folder, 'latin.csv');
    writeFileSync(file, Buffer.from(`${HEADER}\n1,Caf\xe9,,51,4,,,`, 'latin1'));
    const latin = await operate('aeds', [file], folder);
    expect(latin.err).toContain('latin.csv is no text in UTF-8');
    expect(await names()).toEqual(['Test pool', 'Test station']);
  });
});
