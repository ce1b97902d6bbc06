import { Injectable } from '@nestjs/common';
import type { PlaceHit, ReversePlaceBody, SearchPlacesBody } from '@lib/contracts';
import { greatCircleKm, parsePosition, type Position } from '@lib/geo';
import type { Language } from '@lib/kernel';
import { placeLabel, positionLabel } from './place-label.js';
import { normalName, placeParts } from './place-names.js';
import { ranked } from './place-ranking.js';
import { PlaceStore, type Place } from './place.store.js';
import { plusCodeIn, plusCodePosition, type PlusCode } from './plus-code.js';

type Found<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly refusal: { readonly code: 'places-not-loaded' } };

const HOME = 'BE';
const LIMIT = 8;
/** Less alike than this, the part of an address that names a place is looked for apart. */
const ALIKE = 0.6;

/** Finds places by what a person types, and tells where a position lies. Nothing of it is kept or logged. */
@Injectable()
export class PlaceSearch {
  constructor(private readonly places: PlaceStore) {}

  async search(body: SearchPlacesBody): Promise<Found<readonly PlaceHit[]>> {
    if (!(await this.places.state()).loaded) return NOT_LOADED;
    return { ok: true, answer: await this.hits(body) };
  }

  async reverse({ language, ...position }: ReversePlaceBody): Promise<Found<PlaceHit>> {
    if (!(await this.places.state()).loaded) return NOT_LOADED;
    return { ok: true, answer: await this.positionHit(position, language, HOME, 'map') };
  }

  private async hits(body: SearchPlacesBody): Promise<readonly PlaceHit[]> {
    const { text, language, country = HOME, near, limit = LIMIT } = body;
    const typed = parsePosition(text);
    if (typed) return [await this.positionHit(typed, language, country, 'coordinates')];

    const plusCode = plusCodeIn(text);
    if (plusCode) {
      const position = await this.plusCodePosition(plusCode, country, near);
      return position ? [await this.positionHit(position, language, country, 'plus-code')] : [];
    }

    const found = await this.named(text, country);
    return found.slice(0, limit).map((place) => placeHit(place, language, country));
  }

  /** Places with that name; of an address, those of its part that names one. */
  private async named(text: string, home: string): Promise<readonly Place[]> {
    const whole = await this.rankedBy(text, home);
    if ((whole[0]?.similarity ?? 0) >= ALIKE) return whole;
    for (const part of placeParts(text)) {
      const found = await this.rankedBy(part, home);
      if ((found[0]?.similarity ?? 0) >= ALIKE) return found;
    }
    return whole;
  }

  private async rankedBy(text: string, home: string) {
    const norm = normalName(text);
    return norm ? ranked(await this.places.named(norm, home), norm, home) : [];
  }

  private async plusCodePosition(
    plusCode: PlusCode,
    home: string,
    near: Position | undefined,
  ): Promise<Position | null> {
    const [beside] = plusCode.short ? await this.named(plusCode.beside, home) : [];
    return plusCodePosition(plusCode, beside ?? near);
  }

  private async positionHit(
    position: Position,
    language: Language,
    home: string,
    source: PlaceHit['source'],
  ): Promise<PlaceHit> {
    const around = await this.places.around(position);
    const [nearest] = around.toSorted(
      (a, b) => greatCircleKm(a, position) - greatCircleKm(b, position),
    );
    if (!nearest) throw new Error('The directory has no place');
    return {
      ...placeHit(nearest, language, home),
      ...position,
      label: positionLabel(position, nearest, language, home),
      precision: 'position',
      source,
    };
  }
}

const NOT_LOADED = { ok: false, refusal: { code: 'places-not-loaded' } } as const;

function placeHit(place: Place, language: Language, home: string): PlaceHit {
  return {
    label: placeLabel(place, language, home),
    latitude: place.latitude,
    longitude: place.longitude,
    precision: place.seat ? 'municipality' : 'place',
    municipality: place.municipality?.[language] ?? null,
    nis5: place.nis5,
    country: place.country,
    source: 'search',
  };
}
