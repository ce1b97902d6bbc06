import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { asOwner } from './as-owner.js';

export interface NewCentre {
  readonly name: string;
  readonly languages: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly demonstration: boolean;
}

export interface FirstAdministrator {
  readonly userName: string;
  readonly displayName: string;
  readonly language: string;
  readonly passwordHash: string;
}

/** A sign-in name that somebody has already, at this centre or another. */
export class UserNameTaken extends Error {}

/** Opens a centre with its first administrator, both or neither, as the owner; the rest is made in its own name afterwards. */
export async function createCentre(
  migratorUrl: string,
  centre: NewCentre,
  administrator?: FirstAdministrator,
): Promise<string> {
  return asOwner(migratorUrl, async (client) => {
    const id = randomUUID();
    const { name, languages, latitude, longitude, demonstration } = centre;
    await client.query('begin');
    await client.query('select identity.create_centre($1, $2, $3, $4, $5, $6, $7)', [
      id,
      name,
      languages,
      'Europe/Brussels',
      latitude,
      longitude,
      demonstration,
    ]);
    if (administrator) await createAdministrator(client, id, administrator);
    await client.query('commit');
    return id;
  });
}

const UNIQUE_VIOLATION = '23505';

async function createAdministrator(
  client: pg.Client,
  centreId: string,
  { userName, displayName, language, passwordHash }: FirstAdministrator,
): Promise<void> {
  try {
    await client.query('select identity.create_first_administrator($1, $2, $3, $4, $5, $6)', [
      centreId,
      randomUUID(),
      userName,
      displayName,
      language,
      passwordHash,
    ]);
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code !== UNIQUE_VIOLATION) throw error;
    throw new UserNameTaken(`${userName} is the name of somebody already`);
  }
}

/** Opens the demonstration centre where there is no centre yet. */
export async function createDemonstrationCentre(migratorUrl: string): Promise<void> {
  const any = await asOwner(migratorUrl, async (client) => {
    const { rows } = await client.query('select from directory.centre limit 1');
    return rows.length > 0;
  });
  if (any) return;
  await createCentre(migratorUrl, {
    name: 'Meldkamer Gent (demo)',
    languages: ['nl', 'fr', 'en', 'de'],
    latitude: 51.0536,
    longitude: 3.7253,
    demonstration: true,
  });
}
