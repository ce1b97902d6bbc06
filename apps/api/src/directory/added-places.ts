interface AddedPlace {
  /** As it is called there; other names after a slash. */
  readonly name: string;
  readonly nis5: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/** Belgian places that the gazetteer lacks: two municipalities, and villages of fewer than 500 that callers name. */
export const ADDED_PLACES: readonly AddedPlace[] = [
  {
    name: 'Woluwe-Saint-Pierre',
    nis5: '21019',
    latitude: 50.8354,
    longitude: 4.4303,
    population: 42000,
  },
  { name: 'Herstappe', nis5: '73028', latitude: 50.7257, longitude: 5.4265, population: 80 },
  { name: 'Doel', nis5: '46030', latitude: 51.3108, longitude: 4.2653, population: 20 },
  { name: 'Prosperpolder', nis5: '46030', latitude: 51.3467, longitude: 4.2264, population: 100 },
  {
    name: 'Vresse-sur-Semois',
    nis5: '91143',
    latitude: 49.8722,
    longitude: 4.9306,
    population: 300,
  },
  { name: 'Bohan', nis5: '91143', latitude: 49.8661, longitude: 4.8842, population: 400 },
  { name: 'Membre', nis5: '91143', latitude: 49.8664, longitude: 4.9035, population: 200 },
  { name: 'Frahan', nis5: '84010', latitude: 49.8299, longitude: 4.9756, population: 100 },
  { name: 'Ouren', nis5: '63087', latitude: 50.1408, longitude: 6.1367, population: 100 },
  { name: 'Laken/Laeken', nis5: '21004', latitude: 50.8793, longitude: 4.3559, population: 60000 },
  { name: 'Haren', nis5: '21004', latitude: 50.8925, longitude: 4.4206, population: 6000 },
  {
    name: 'Neder-Over-Heembeek',
    nis5: '21004',
    latitude: 50.8973,
    longitude: 4.3879,
    population: 14000,
  },
  { name: 'Redu', nis5: '84035', latitude: 50.0074, longitude: 5.1608, population: 400 },
  { name: 'Waulsort', nis5: '91142', latitude: 50.2043, longitude: 4.8684, population: 400 },
  {
    name: 'Baraque de Fraiture',
    nis5: '82032',
    latitude: 50.2481,
    longitude: 5.7364,
    population: 10,
  },
];
