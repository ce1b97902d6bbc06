import { randomBytes } from 'node:crypto';
import { text as read } from 'node:stream/consumers';
import { asOwner } from '../database/as-owner.js';
import { createCentre, type NewCentre } from '../database/centres.js';
import { migrate } from '../database/data-source.js';
import { reachDatabase } from '../database/open-database.js';
import { passwordHash } from '../identity/password-hash.js';
import { seedProtocols } from '../protocols/seed-protocols.js';
import { operation, say, WrongRequest } from './operation.js';

const USAGE = `Usage: npm run centre:create -- --name NAME --admin USER-NAME --admin-name "DISPLAY NAME"
         [--language nl] [--latitude 50.8467 --longitude 4.3525] [--password-stdin]`;

const OPTIONS = {
  name: { type: 'string' },
  language: { type: 'string', default: 'nl' },
  latitude: { type: 'string', default: '50.8467' },
  longitude: { type: 'string', default: '4.3525' },
  admin: { type: 'string' },
  'admin-name': { type: 'string' },
  'password-stdin': { type: 'boolean', default: false },
} as const;

const LANGUAGES = ['nl', 'fr', 'de', 'en'];
const LEAST_PASSWORD = 12;

await operation(OPTIONS, USAGE, async ({ values, names }, configuration) => {
  if (names.length > 0) throw new WrongRequest(USAGE);
  const centre = centreOf(values);
  const userName = field(values, 'admin', /^[a-z0-9][a-z0-9._-]{1,63}$/);
  const displayName = field(values, 'admin-name', /^\P{C}{1,80}$/u);
  const given = values['password-stdin'] === true ? await passwordGiven() : undefined;
  const password = given ?? randomBytes(15).toString('base64url');

  const database = await reachDatabase(configuration);
  try {
    const { migratorUrl } = database;
    if (!migratorUrl) throw new WrongRequest('Set VIGIL_MIGRATION_DATABASE_URL to open a centre');
    await migrate(migratorUrl);
    await createCentre(migratorUrl, centre, {
      userName,
      displayName,
      language: field(values, 'language', /./),
      passwordHash: await passwordHash(password),
    });
    await asOwner(migratorUrl, seedProtocols);
    say(`${centre.name} is open; ${userName} is its administrator`);
    if (!given) say(`The password, shown this once: ${password}`);
  } finally {
    await database.stop();
  }
});

/** The first language is the one the centre speaks; all four are there for its callers. */
function centreOf(values: Readonly<Record<string, unknown>>): NewCentre {
  const language = field(values, 'language', new RegExp(`^(${LANGUAGES.join('|')})$`));
  return {
    name: field(values, 'name', /^\P{C}{1,120}$/u),
    languages: [language, ...LANGUAGES.filter((other) => other !== language)],
    latitude: degrees(values, 'latitude', 90),
    longitude: degrees(values, 'longitude', 180),
    demonstration: false,
  };
}

function field(values: Readonly<Record<string, unknown>>, name: string, shape: RegExp): string {
  const value = values[name];
  if (typeof value !== 'string') throw new WrongRequest(`--${name} is missing\n${USAGE}`);
  if (!shape.test(value)) throw new WrongRequest(`--${name} cannot be "${value}"\n${USAGE}`);
  return value;
}

function degrees(values: Readonly<Record<string, unknown>>, name: string, most: number): number {
  const text = field(values, name, /^-?\d+(\.\d+)?$/);
  if (Math.abs(Number(text)) > most)
    throw new WrongRequest(`--${name} is from -${most} to ${most}`);
  return Number(text);
}

async function passwordGiven(): Promise<string> {
  const password = (await read(process.stdin)).replace(/\r?\n$/, '');
  if (password.length < LEAST_PASSWORD)
    throw new WrongRequest(`A password has at least ${LEAST_PASSWORD} characters`);
  return password;
}
