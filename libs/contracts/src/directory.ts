import type { Position } from '@lib/geo';
import type { Instant, Language, Text } from '@lib/kernel';

/** How near a hit comes to the door. */
export type PlacePrecision = 'position' | 'place' | 'municipality';

/** A place that was found. */
export interface PlaceHit {
  /** In the language that was asked for: "Heverlee (Leuven)", "3.1 km NE of Eeklo", "Phuket, Thailand". */
  readonly label: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: PlacePrecision;
  /** Belgian municipality, in that language; of a position: that of the nearest place. */
  readonly municipality: string | null;
  readonly nis5: string | null;
  /** ISO 3166-1, two letters; of a position: that of the nearest place. */
  readonly country: string | null;
  readonly source: 'search' | 'map' | 'coordinates' | 'plus-code';
}

/** Body of `POST /api/places/search`. What is typed may be a patient's address: never in a URL, never in a log. */
export interface SearchPlacesBody {
  readonly text: string;
  readonly language: Language;
  /** Where most calls come from, ranked first; BE unless said. */
  readonly country?: string;
  /** What a short Plus Code is near to when it names no place. */
  readonly near?: Position;
  readonly limit?: number;
}

/** Answer of `POST /api/places/search`, best first. */
export interface PlacesView {
  readonly hits: readonly PlaceHit[];
}

/** Body of `POST /api/places/reverse`: what is a position near to? */
export interface ReversePlaceBody {
  readonly latitude: number;
  readonly longitude: number;
  readonly language: Language;
}

/** Answer of `POST /api/places/reverse`. */
export interface ReversePlaceView {
  readonly hit: PlaceHit;
}

/** Answer of `GET /api/directory/places-state`: until they are loaded, searching is refused as `places-not-loaded`. */
export type PlacesState =
  | { readonly loaded: false }
  | {
      readonly loaded: true;
      readonly version: string;
      readonly places: number;
      readonly loadedAt: Instant;
    };

/** What a hospital can receive or send out, as the public recognitions name it. */
export const HOSPITAL_FUNCTIONS = [
  'emergency',
  'mug-base',
  'pit-base',
  'stroke-s2',
  'pci',
  'major-trauma',
  'burn',
  'nicu',
  'hyperbaric',
] as const;
export type HospitalFunction = (typeof HOSPITAL_FUNCTIONS)[number];

/** A hospital as a destination; S0. */
export interface HospitalView {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly nis5: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly functions: readonly {
    readonly function: HospitalFunction;
    /** False until the centre has checked it with the hospital. */
    readonly verified: boolean;
    readonly source: string;
  }[];
}

/** Answer of `GET /api/directory/hospitals`. */
export interface HospitalsView {
  readonly hospitals: readonly HospitalView[];
}

/** A number to ring or to give to a caller; S0. */
export interface ServiceView {
  readonly id: string;
  readonly name: Text;
  readonly useFor: Text;
  /** A phone number as it is dialled, or the name of an app or site. */
  readonly contact: string;
  readonly evidence: string;
  readonly toBeVerified: boolean;
}

/** Answer of `GET /api/directory/services`. */
export interface ServicesView {
  readonly services: readonly ServiceView[];
}

export interface DutyWindow {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

/** A post where GPs on call see patients out of hours; S0. */
export interface DutyPostView {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly latitude: number;
  readonly longitude: number;
  /** When it is usually open: now and in the next two weeks, in their order. */
  readonly windows: readonly DutyWindow[];
  /** The number to ring before anybody goes there. */
  readonly contact: string;
  readonly evidence: string;
  readonly toBeVerified: boolean;
}

/** Answer of `GET /api/directory/duty-posts`. */
export interface DutyPostsView {
  readonly posts: readonly DutyPostView[];
}

/** A public defibrillator; S0. What is null was not told. */
export interface AedView {
  readonly id: string;
  /** The name of the import that it came with. */
  readonly source: string;
  /** Its name and address in one line. */
  readonly name: string | null;
  /** How to come to it: "entrance, code at the desk". */
  readonly hint: string | null;
  readonly latitude: number;
  readonly longitude: number;
  /** As the source writes them, mostly as OpenStreetMap's `opening_hours`; nothing is concluded from them. */
  readonly hours: string | null;
  readonly indoor: boolean | null;
  /** Only those who are customers or guests of the place come to it. */
  readonly forCustomers: boolean;
  /** The day on which somebody last saw it there, `2026-03-01`. */
  readonly checkedOn: string | null;
}

/** Answer of `GET /api/directory/aeds`. */
export interface AedsView {
  readonly aeds: readonly AedView[];
}
