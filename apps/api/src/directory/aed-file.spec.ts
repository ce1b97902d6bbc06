import { readAeds, type Aed } from './aed-file.js';

const TODAY = '2026-11-25';
const HALL: Aed = {
  id: 'node/1',
  name: 'Town hall, Test street 1, Testham',
  hint: 'entrance, code at the desk',
  latitude: 51.05,
  longitude: 3.72,
  hours: 'Mo-Fr 09:00-17:00',
  indoor: true,
  forCustomers: false,
  checkedOn: '2026-03-01',
};
const TAGS = {
  emergency: 'defibrillator',
  name: 'Town hall',
  'addr:street': 'Test street',
  'addr:housenumber': '1',
  'addr:city': 'Testham',
  'defibrillator:location': 'entrance, code at the desk',
  opening_hours: 'Mo-Fr 09:00-17:00',
  indoor: 'yes',
  access: 'yes',
  check_date: '2026-03-01',
};

function feature(properties: object, coordinates: unknown = [3.72, 51.05], type = 'Point') {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

function collection(...features: readonly object[]): string {
  const head = '{\n"features-of": {"type": "name", "features": "{"},\n"features": [\n';
  return `${head}${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}`;
}

function read(text: string) {
  return readAeds(text, TODAY);
}

describe('a table of defibrillators', () => {
  it('is read by its header, in any order and with any of three separators', () => {
    for (const separator of [',', ';', '\t']) {
      const text = [
        ['checkedOn', 'id', 'address', 'name', 'indoor', 'hours', 'hint', 'latitude', 'longitude'],
        ['2026-03-01', 'node/1', '"Test street 1, Testham"', 'Town hall', 'yes'].concat([
          'Mo-Fr 09:00-17:00',
          '"entrance, code at the desk"',
          '51.05',
          '3.72',
        ]),
      ]
        .map((cells) => cells.join(separator))
        .join('\r\n');
      expect(read(`\uFEFF${text}\r\n`)).toEqual({
        kind: 'table',
        aeds: [HALL],
        faults: [],
        others: 0,
        notPublic: 0,
      });
    }
  });

  it('is read as Overpass writes it, with the tags of OpenStreetMap as columns', () => {
    const text =
      '@id\t@lat\t@lon\temergency\tdefibrillator:location\taccess\n' +
      '7\t51.1\t3.7\tdefibrillator\tbehind the bar\tcustomers\n' +
      '8\t51.1\t3.7\tfire_hydrant\t\t\n' +
      '9\t51.1\t3.7\tdefibrillator\t\tprivate\n';
    expect(read(text)).toMatchObject({
      aeds: [{ id: '7', name: null, hint: 'behind the bar', forCustomers: true, hours: null }],
      others: 1,
      notPublic: 1,
    });
  });

  it('takes decimals after a comma, as a Belgian spreadsheet writes them', () => {
    expect(read('latitude;longitude\n51,05;3,72').aeds).toMatchObject([
      { id: 'line-2', latitude: 51.05, longitude: 3.72 },
    ]);
  });

  it('names each line that is wrong, as it stands in the file', () => {
    const text = [
      'id,latitude,longitude,name,check_date',
      'a,51,4,"over',
      'two lines",2026-01-01',
      '',
      'b,151,4,,',
      'c,51,,,',
      'd,51,4,,yesterday',
      'e,51,4,,2026-02-30',
      'f,51,4,,2026-11-26',
      'a,51,4,,',
      `g,51,4,${'x'.repeat(256)},`,
    ].join('\n');
    expect(read(text).faults).toEqual([
      { where: 'line 5', message: 'no latitude from -90 to 90: "151"' },
      { where: 'line 6', message: 'no longitude from -180 to 180: nothing' },
      { where: 'line 7', message: 'no day of the past as 2026-03-01: "yesterday"' },
      { where: 'line 8', message: 'no day of the past as 2026-03-01: "2026-02-30"' },
      { where: 'line 9', message: 'no day of the past as 2026-03-01: "2026-11-26"' },
      { where: 'line 10', message: 'the id a stands in line 3 already' },
      { where: 'line 11', message: 'name is longer than 255 characters' },
    ]);
  });

  it.each([
    [
      'without a place',
      'id,name\n1,a',
      { where: 'line 1', message: 'the header has no column latitude' },
    ],
    ['that is empty', '', { where: 'line 1', message: 'the header has no column latitude' }],
    [
      'with a row too short',
      'latitude,longitude\n51,4\n51',
      { where: 'line 3', message: 'no row as the header has it' },
    ],
  ])('%s is refused', (_, text, fault) => {
    expect(read(text)).toMatchObject({ aeds: [], faults: [fault] });
  });
});

describe('GeoJSON of defibrillators', () => {
  it.each([
    ['flat', { '@id': 'node/1', ...TAGS }],
    ['under tags', { id: 'node/1', tags: TAGS }],
  ])('is read with its tags %s', (_, properties) => {
    expect(read(collection(feature(properties))).aeds).toEqual([HALL]);
  });

  it('is read with a feature a line', () => {
    const text = `\x1e${JSON.stringify({ ...feature(TAGS), id: 'node/1' })}\n\n${JSON.stringify(feature(TAGS))}\n`;
    expect(read(text).aeds.map(({ id }) => id)).toEqual(['node/1', 'feature-2']);
    expect(read(`${text}{"type"`).faults).toMatchObject([
      { where: 'the file', message: expect.stringContaining('no JSON') as string },
    ]);
  });

  it('leaves out what is no defibrillator, no point or not for the public, and counts it', () => {
    const text = collection(
      feature(TAGS),
      feature({ amenity: 'bench' }),
      feature(TAGS, [[3, 51]], 'LineString'),
      feature({ ...TAGS, access: 'private' }),
    );
    expect(read(text)).toMatchObject({ aeds: [{}], faults: [], others: 2, notPublic: 1 });
  });

  it('takes the first day of a month or year', () => {
    const text = collection(
      feature({ ...TAGS, check_date: '2025-06' }),
      feature({ ...TAGS, check_date: '2024' }),
    );
    expect(read(text).aeds.map(({ checkedOn }) => checkedOn)).toEqual(['2025-06-01', '2024-01-01']);
  });

  it('names each feature that is wrong', () => {
    const text = collection(feature(TAGS), feature(TAGS, ['east', 51]), feature(TAGS, [3]));
    expect(read(text).faults).toEqual([
      { where: 'feature 2', message: 'no longitude from -180 to 180: "east"' },
      { where: 'feature 3', message: 'no latitude from -90 to 90: nothing' },
    ]);
  });

  it.each([
    [
      'broken off',
      '{"features": [\n{"type": "Feature"},\n',
      'no JSON: Unexpected end of JSON input',
    ],
    [
      'with a word too many',
      '{\n"features": nothing\n}',
      `no JSON: Unexpected token 'o', ..."atures": nothing }" is not valid JSON`,
    ],
    ['of something else', '{"type": "Topology"}', 'no GeoJSON with features'],
  ])('%s is refused', (_, text, message) => {
    expect(read(text)).toMatchObject({ aeds: [], faults: [{ where: 'the file', message }] });
  });

  it('loses what no text can hold', () => {
    const text = collection(feature({ ...TAGS, name: 'a\u0000\n b\ud800' }));
    expect(read(text).aeds[0]?.name).toBe('a b\uFFFD, Test street 1, Testham');
  });
});
