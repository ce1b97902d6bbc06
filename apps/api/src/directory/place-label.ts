import {
  bearingDegrees,
  compassPoint,
  greatCircleKm,
  type CompassPoint,
  type Position,
} from '@lib/geo';
import type { Language } from '@lib/kernel';
import type { Place } from './place.store.js';

/** A place as it is called in a language: with its municipality at home, with its country abroad. */
export function placeLabel(place: Place, language: Language, home: string): string {
  const name = placeName(place, language);
  if (place.country !== home) {
    // Other countries number their regions, or name them for nobody abroad.
    const region = place.country === 'US' ? `, ${place.admin1}` : '';
    return `${name}${region}, ${countryName(place.country, language)}`;
  }
  const municipality = place.municipality?.[language];
  return !municipality || place.seat ? name : `${name} (${municipality})`;
}

/** Where a position lies, seen from a place: "3.1 km NE of Eeklo". */
export function positionLabel(
  position: Position,
  place: Place,
  language: Language,
  home: string,
): string {
  const name = placeLabel(place, language, home);
  const km = greatCircleKm(place, position);
  if (km < AT_THE_PLACE_KM) return name;
  const distance = km.toLocaleString(language, { maximumFractionDigits: km < 10 ? 1 : 0 });
  const wind = WINDS[language][compassPoint(bearingDegrees(place, position))];
  return `${distance} km ${wind} ${of(name, language)}`;
}

/** Nearer than this, a position is in the village. */
const AT_THE_PLACE_KM = 0.5;

function placeName({ name, seat, municipality }: Place, language: Language): string {
  return seat && municipality ? municipality[language] : name;
}

function of(name: string, language: Language): string {
  if (language === 'fr') return /^[aeiouyàâéèêëîïôöûüœ]/i.test(name) ? `d'${name}` : `de ${name}`;
  return `${{ nl: 'van', de: 'von', en: 'of' }[language]} ${name}`;
}

function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

const WINDS: Readonly<Record<Language, Readonly<Record<CompassPoint, string>>>> = {
  nl: { n: 'N', ne: 'NO', e: 'O', se: 'ZO', s: 'Z', sw: 'ZW', w: 'W', nw: 'NW' },
  fr: { n: 'N', ne: 'NE', e: 'E', se: 'SE', s: 'S', sw: 'SO', w: 'O', nw: 'NO' },
  de: { n: 'N', ne: 'NO', e: 'O', se: 'SO', s: 'S', sw: 'SW', w: 'W', nw: 'NW' },
  en: { n: 'N', ne: 'NE', e: 'E', se: 'SE', s: 'S', sw: 'SW', w: 'W', nw: 'NW' },
};
