import type { Position } from './position.js';

/** Mean radius of the earth (IUGG R1), km: a sphere is within 0.5 % of the ellipsoid. */
const EARTH_RADIUS_KM = 6371.0088;

/** The distance over the surface between two positions, in km (haversine, stable for metres too). */
export function greatCircleKm(from: Position, to: Position): number {
  const half =
    sinSquared((to.latitude - from.latitude) / 2) +
    cos(from.latitude) * cos(to.latitude) * sinSquared((to.longitude - from.longitude) / 2);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, half)));
}

/** The direction in which `to` is seen from `from`: degrees clockwise from north, 0 up to 360. */
export function bearingDegrees(from: Position, to: Position): number {
  const turn = to.longitude - from.longitude;
  const east = sin(turn) * cos(to.latitude);
  const north =
    cos(from.latitude) * sin(to.latitude) - sin(from.latitude) * cos(to.latitude) * cos(turn);
  return (Math.atan2(east, north) / RADIANS_PER_DEGREE + 360) % 360;
}

/** The eight winds, clockwise from north. */
export const COMPASS_POINTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassPoint = (typeof COMPASS_POINTS)[number];

/** The wind nearest to a bearing in degrees. */
export function compassPoint(bearing: number): CompassPoint {
  return COMPASS_POINTS[Math.round(bearing / 45) % 8] ?? 'n';
}

const RADIANS_PER_DEGREE = Math.PI / 180;

function sin(degrees: number): number {
  return Math.sin(degrees * RADIANS_PER_DEGREE);
}

function cos(degrees: number): number {
  return Math.cos(degrees * RADIANS_PER_DEGREE);
}

function sinSquared(degrees: number): number {
  return sin(degrees) ** 2;
}
