import { Injectable } from '@nestjs/common';
import type { DutyPostView } from '@lib/contracts';
import { Clock } from '../platform/clock.js';
import { belgianHolidays } from './belgian-holidays.js';
import { dutyWindows, type DutyHours } from './duty-windows.js';

/** From Friday evening to Monday morning, and over holidays: a post that opens at 18:00 is said to be open an hour late. */
const USUAL: DutyHours = { from: 19, to: 8 };

type DutyPost = Omit<DutyPostView, 'windows'>;
type Row = readonly [id: string, municipality: string, latitude: number, longitude: number];

/**
 * Posts where GPs on call see patients, by town, of every province. From general knowledge: neither the house nor the
 * hours of any was checked with it. The place is the middle of the town; nobody is sent there before 1733 was rung.
 */
const DUTY_POSTS: readonly DutyPost[] = [
  ...named('Huisartsenwachtpost', [
    ['aalst', 'Aalst', 50.9383, 4.0392],
    ['antwerpen', 'Antwerpen', 51.2194, 4.4025],
    ['brugge', 'Brugge', 51.2093, 3.2247],
    ['dendermonde', 'Dendermonde', 51.0286, 4.1011],
    ['eeklo', 'Eeklo', 51.1855, 3.5641],
    ['genk', 'Genk', 50.9661, 5.5023],
    ['gent', 'Gent', 51.0543, 3.7174],
    ['halle', 'Halle', 50.7339, 4.2345],
    ['hasselt', 'Hasselt', 50.9307, 5.3325],
    ['ieper', 'Ieper', 50.8503, 2.8833],
    ['kortrijk', 'Kortrijk', 50.828, 3.2649],
    ['leuven', 'Leuven', 50.8796, 4.7009],
    ['lier', 'Lier', 51.1313, 4.5704],
    ['mechelen', 'Mechelen', 51.0259, 4.4776],
    ['oostende', 'Oostende', 51.2254, 2.9194],
    ['oudenaarde', 'Oudenaarde', 50.8456, 3.6037],
    ['roeselare', 'Roeselare', 50.9461, 3.1224],
    ['sint-niklaas', 'Sint-Niklaas', 51.1651, 4.1437],
    ['tienen', 'Tienen', 50.8075, 4.9376],
    ['tongeren', 'Tongeren-Borgloon', 50.7805, 5.4648],
    ['turnhout', 'Turnhout', 51.3227, 4.9445],
    ['vilvoorde', 'Vilvoorde', 50.9281, 4.4246],
  ]),
  ...named('Poste médical de garde', [
    ['arlon', 'Arlon', 49.6833, 5.8167],
    ['bruxelles', 'Bruxelles', 50.8467, 4.3525],
    ['charleroi', 'Charleroi', 50.4108, 4.4446],
    ['huy', 'Huy', 50.5192, 5.2399],
    ['la-louviere', 'La Louvière', 50.4777, 4.1881],
    ['libramont', 'Libramont-Chevigny', 49.9193, 5.379],
    ['liege', 'Liège', 50.6326, 5.5797],
    ['marche', 'Marche-en-Famenne', 50.2268, 5.3442],
    ['mons', 'Mons', 50.4542, 3.9567],
    ['namur', 'Namur', 50.4674, 4.8718],
    ['ottignies', 'Ottignies-Louvain-la-Neuve', 50.6654, 4.5669],
    ['tournai', 'Tournai', 50.6056, 3.3878],
    ['verviers', 'Verviers', 50.5891, 5.8624],
  ]),
];

function named(kind: string, rows: readonly Row[]): readonly DutyPost[] {
  return rows.map(([id, municipality, latitude, longitude]) => ({
    id,
    name: `${kind} ${municipality}`,
    municipality,
    latitude,
    longitude,
    contact: '1733',
    evidence: 'GP duty posts by town, general knowledge; house and hours not checked',
    toBeVerified: true,
  }));
}

/** The posts for GPs on call, and when they are open. */
@Injectable()
export class DutyPosts {
  private holidays: ReturnType<typeof belgianHolidays> | undefined;

  constructor(private readonly clock: Clock) {}

  async posts(): Promise<readonly DutyPostView[]> {
    this.holidays ??= belgianHolidays();
    const windows = dutyWindows(USUAL, this.clock.now(), await this.holidays);
    return DUTY_POSTS.map((post) => ({ ...post, windows }));
  }
}
