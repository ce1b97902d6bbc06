import { LANGUAGES, type Language } from '@lib/kernel';
import { placeLabel, positionLabel } from './place-label.js';
import type { Place } from './place.store.js';

const EEKLO: Place = {
  placeId: 1,
  name: 'Eeklo',
  country: 'BE',
  admin1: 'VLG',
  nis5: '43005',
  municipality: { nl: 'Eeklo', fr: 'Eeklo', de: 'Eeklo', en: 'Eeklo' },
  seat: true,
  population: 20_000,
  latitude: 51.1864,
  longitude: 3.5567,
};
const LEUVEN = { nl: 'Leuven', fr: 'Louvain', de: 'Löwen', en: 'Leuven' };

describe('placeLabel', () => {
  it.each([
    ['nl', 'Leuven', 'Heverlee (Leuven)', 'Phuket, Thailand'],
    ['fr', 'Louvain', 'Heverlee (Louvain)', 'Phuket, Thaïlande'],
    ['de', 'Löwen', 'Heverlee (Löwen)', 'Phuket, Thailand'],
    ['en', 'Leuven', 'Heverlee (Leuven)', 'Phuket, Thailand'],
  ] as const)('speaks %s', (language, seat, section, abroad) => {
    const leuven = { ...EEKLO, name: 'Leuven', municipality: LEUVEN };
    const heverlee = { ...leuven, name: 'Heverlee', seat: false };
    const phuket = { ...EEKLO, name: 'Phuket', country: 'TH', admin1: '62', municipality: null };
    expect(placeLabel(leuven, language, 'BE')).toBe(seat);
    expect(placeLabel(heverlee, language, 'BE')).toBe(section);
    expect(placeLabel(phuket, language, 'BE')).toBe(abroad);
  });

  it('tells one Springfield from another', () => {
    const springfield = {
      ...EEKLO,
      name: 'Springfield',
      country: 'US',
      admin1: 'IL',
      municipality: null,
      seat: false,
    };
    expect(placeLabel(springfield, 'en', 'BE')).toBe('Springfield, IL, United States');
  });
});

describe('positionLabel', () => {
  const northEast = { latitude: 51.2061, longitude: 3.5881 };

  it.each<[Language, string]>([
    ['nl', '3,1 km NO van Eeklo'],
    ['fr', "3,1 km NE d'Eeklo"],
    ['de', '3,1 km NO von Eeklo'],
    ['en', '3.1 km NE of Eeklo'],
  ])('says in %s: %s', (language, label) => {
    expect(positionLabel(northEast, EEKLO, language, 'BE')).toBe(label);
  });

  it('says the name alone in the village itself', () => {
    const market = { latitude: 51.1866, longitude: 3.5571 };
    for (const language of LANGUAGES)
      expect(positionLabel(market, EEKLO, language, 'BE')).toBe('Eeklo');
  });
});
