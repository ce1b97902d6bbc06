import { greatCircleKm } from './great-circle.js';
import type { Position } from './position.js';

/** How a vehicle drives: what it is, and whether it drives with lights and siren. */
export const VEHICLE_CLASSES = [
  'ambulance-siren',
  'medical-car-siren',
  'without-siren',
  'planned-transport',
  'doctor-car',
] as const;
export type VehicleClass = (typeof VEHICLE_CLASSES)[number];

/**
 * How long a drive takes beside that of an ambulance with siren. Car of a MUG or PIT: 44.5/54.5, the mean speeds of
 * the Brussels fire service's GPS of 2017 (Huart, ULB 2019). Without siren: the middle of 1.10 to 1.45 (JEMSS, Auckland
 * University). Planned transport and the doctor's own car are assumptions, until measured.
 */
export const TRAVEL_FACTORS: Readonly<Record<VehicleClass, number>> = {
  'ambulance-siren': 1,
  'medical-car-siren': 0.82,
  'without-siren': 1.25,
  'planned-transport': 1.35,
  'doctor-car': 1.25,
};

/** How long a drive will take, without turnout; `low` to `high` holds four drives in five. */
export interface TravelEstimate {
  readonly minutes: number;
  readonly lowMinutes: number;
  readonly highMinutes: number;
  readonly roadKm: number;
  /** Distance alone, no street network: to be shown as an estimate. */
  readonly source: 'estimate';
}

/** 10th and 90th percentile of actual over estimated time: 5,568 Flemish pairs against a router, 0.2 to 15 km. */
const LOW = 0.75;
const HIGH = 1.3;

/**
 * The drive from one position to another, in minutes and km by road, when no router is at hand. `calibration` is a
 * centre's own median of actual over estimated time (0.6 to 1.8), 1 until it has measured thirty drives.
 */
export function estimateTravel(
  from: Position,
  to: Position,
  vehicleClass: VehicleClass,
  calibration = 1,
): TravelEstimate {
  const km = roadKm(greatCircleKm(from, to));
  const minutes = TRAVEL_FACTORS[vehicleClass] * calibration * ambulanceMinutes(km);
  return {
    minutes,
    lowMinutes: LOW * minutes,
    highMinutes: HIGH * minutes,
    roadKm: km,
    source: 'estimate',
  };
}

/** Acceleration, km/min2: fitted to Flemish pairs with the form of Kolesar and Walker (RAND R-1449, 1974). */
const ACCELERATION = 1.34;
/** Town speed, 50 km/h: with it 2 to 5 km average 42 to 47 km/h, as Brussels ambulances do (44.5). */
const TOWN_KM_PER_MINUTE = 50 / 60;
/** Speed of a long drive, 75 km/h, after its first 10 km: assumptions. */
const OPEN_KM_PER_MINUTE = 75 / 60;
const TOWN_KM = 10;

/** What an ambulance with siren needs for a distance by road, in minutes. */
export function ambulanceMinutes(km: number): number {
  if (km <= TOWN_KM_PER_MINUTE ** 2 / ACCELERATION) return 2 * Math.sqrt(km / ACCELERATION);
  return (
    TOWN_KM_PER_MINUTE / ACCELERATION +
    Math.min(km, TOWN_KM) / TOWN_KM_PER_MINUTE +
    Math.max(0, km - TOWN_KM) / OPEN_KM_PER_MINUTE
  );
}

/**
 * The distance by road, in km, from that over the surface: detour 1.45 when short (Antwerp 1.42, Kempen 1.43) down to
 * 1.20 when long (Belgian municipalities, 40 to 100 km).
 */
export function roadKm(greatCircle: number): number {
  return greatCircle * (1.2 + 0.25 * Math.exp(-greatCircle / 25));
}
