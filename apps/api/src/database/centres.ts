import { randomUUID } from 'node:crypto';
import { asOwner } from './as-owner.js';

export interface NewCentre {
  readonly name: string;
  readonly languages: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly demonstration: boolean;
}

/** Opens a centre, as the owner; its people and units are made in its own name afterwards. */
export async function createCentre(migratorUrl: string, centre: NewCentre): Promise<string> {
  return asOwner(migratorUrl, async (client) => {
    const id = randomUUID();
    const { name, languages, latitude, longitude, demonstration } = centre;
    await client.query('select identity.create_centre($1, $2, $3, $4, $5, $6, $7)', [
      id,
      name,
      languages,
      'Europe/Brussels',
      latitude,
      longitude,
      demonstration,
    ]);
    return id;
  });
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
