import type { UnitType } from '@lib/dispatch';

/** A unit of the demonstration centre at a plausible, real site. Demonstration data: no statement about any service. */
export interface DemonstrationUnit {
  readonly callSign: string;
  readonly type: UnitType;
  readonly post: string;
  readonly latitude: number;
  readonly longitude: number;
  /** The demonstration user who is its crew. */
  readonly crew?: string;
}

export const DEMONSTRATION_UNITS: readonly DemonstrationUnit[] = [
  {
    callSign: 'AMB Gent 1',
    type: 'ambulance',
    post: 'Brandweer Gent Centrum',
    latitude: 51.0585,
    longitude: 3.7282,
    crew: 'crew.gent1',
  },
  {
    callSign: 'AMB Gent 2',
    type: 'ambulance',
    post: 'AZ Sint-Lucas, Gent',
    latitude: 51.0659,
    longitude: 3.7171,
  },
  {
    callSign: 'AMB Gent 3',
    type: 'ambulance',
    post: 'UZ Gent',
    latitude: 51.0235,
    longitude: 3.7277,
  },
  {
    callSign: 'AMB Merelbeke',
    type: 'ambulance',
    post: 'Brandweer Merelbeke',
    latitude: 50.9968,
    longitude: 3.7453,
  },
  {
    callSign: 'AMB Deinze',
    type: 'ambulance',
    post: 'Brandweer Deinze',
    latitude: 50.9822,
    longitude: 3.5274,
  },
  {
    callSign: 'AMB Eeklo',
    type: 'ambulance',
    post: 'AZ Alma, Eeklo',
    latitude: 51.1857,
    longitude: 3.5561,
  },
  {
    callSign: 'AMB Lokeren',
    type: 'ambulance',
    post: 'Brandweer Lokeren',
    latitude: 51.1046,
    longitude: 3.9903,
  },
  {
    callSign: 'AMB Wetteren',
    type: 'ambulance',
    post: 'Brandweer Wetteren',
    latitude: 51.0057,
    longitude: 3.8838,
  },
  {
    callSign: 'AMB Aalst',
    type: 'ambulance',
    post: 'OLV Ziekenhuis, Aalst',
    latitude: 50.9346,
    longitude: 4.0347,
  },
  {
    callSign: 'AMB Zelzate',
    type: 'ambulance',
    post: 'Brandweer Zelzate',
    latitude: 51.1994,
    longitude: 3.8125,
  },
  {
    callSign: 'AMB Oudenaarde',
    type: 'ambulance',
    post: 'AZ Oudenaarde',
    latitude: 50.8499,
    longitude: 3.6085,
  },
  { callSign: 'MUG Gent UZ', type: 'mug', post: 'UZ Gent', latitude: 51.0241, longitude: 3.7265 },
  {
    callSign: 'MUG Gent Lucas',
    type: 'mug',
    post: 'AZ Sint-Lucas, Gent',
    latitude: 51.0657,
    longitude: 3.7168,
  },
  {
    callSign: 'MUG Aalst',
    type: 'mug',
    post: 'OLV Ziekenhuis, Aalst',
    latitude: 50.9344,
    longitude: 4.0343,
  },
  {
    callSign: 'MUG Sint-Niklaas',
    type: 'mug',
    post: 'VITAZ, Sint-Niklaas',
    latitude: 51.1706,
    longitude: 4.1452,
  },
  {
    callSign: 'MUG Eeklo',
    type: 'mug',
    post: 'AZ Alma, Eeklo',
    latitude: 51.1859,
    longitude: 3.5558,
  },
  {
    callSign: 'PIT Deinze',
    type: 'pit',
    post: 'Brandweer Deinze',
    latitude: 50.9825,
    longitude: 3.5271,
  },
  {
    callSign: 'PIT Gent Maria',
    type: 'pit',
    post: 'AZ Maria Middelares, Gent',
    latitude: 51.0108,
    longitude: 3.7061,
  },
  {
    callSign: 'Dr. wacht Gent',
    type: 'doctor',
    post: 'Wachtpost Gent-Centrum',
    latitude: 51.0476,
    longitude: 3.7325,
    crew: 'dr.dubois',
  },
  {
    callSign: 'Dr. wacht Deinze',
    type: 'doctor',
    post: 'Wachtpost Deinze',
    latitude: 50.9839,
    longitude: 3.5322,
  },
  {
    callSign: 'Dr. wacht Meetjesland',
    type: 'doctor',
    post: 'Wachtpost Eeklo',
    latitude: 51.1852,
    longitude: 3.5642,
  },
  {
    callSign: 'Vervoer 1',
    type: 'transport',
    post: 'Gent Zwijnaarde',
    latitude: 51.0021,
    longitude: 3.7123,
  },
];
