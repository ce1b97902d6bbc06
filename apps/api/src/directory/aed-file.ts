import { CsvError, parse } from 'csv-parse/sync';
import { DateTime } from 'luxon';
import type { AedView } from '@lib/contracts';

export type Aed = Omit<AedView, 'source'>;

/** What is wrong with a file, and where: on which line, or in which feature, from 1. */
interface AedFault {
  readonly where: string;
  readonly message: string;
}

export interface AedFile {
  readonly kind: 'features' | 'table';
  readonly aeds: readonly Aed[];
  readonly faults: readonly AedFault[];
  /** Features that are no defibrillator, or no point. */
  readonly others: number;
  /** Defibrillators that are not for the public: nobody can fetch them. */
  readonly notPublic: number;
}

/** A thing in the file, by the tags of OpenStreetMap or the columns of a table. */
interface Entry {
  /** `line 3` of a table, `feature 3` of GeoJSON. */
  readonly where: string;
  readonly id: string | undefined;
  readonly latitude: unknown;
  readonly longitude: unknown;
  readonly tags: Tags;
}
type Tags = Readonly<Record<string, string | undefined>>;

interface Entries {
  readonly entries: readonly Entry[];
  readonly others: number;
  readonly fault?: AedFault;
}

/**
 * Reads defibrillators: a table with a header (comma, semicolon or tab), GeoJSON, or GeoJSON with a feature a line.
 * `today`, as `2026-03-01`: nobody has checked one later.
 */
export function readAeds(text: string, today: string): AedFile {
  // The mark of the byte order, and the separators of GeoJSON text sequences (RFC 8142).
  const whole = text.replaceAll('\uFEFF', '').replaceAll(RECORD_SEPARATOR, '');
  const isJson = /^\s*[{[]/.test(whole);
  const { entries, others, fault } = isJson ? featureEntries(whole) : tableEntries(whole);
  const kind = isJson ? 'features' : 'table';
  if (fault) return { kind, aeds: [], faults: [fault], others, notPublic: 0 };

  const aeds: Aed[] = [];
  const faults: AedFault[] = [];
  const placeOf = new Map<string, string>();
  const open = entries.filter(({ tags }) => !NOT_PUBLIC.has(tags['access'] ?? ''));
  for (const entry of open) {
    const { where } = entry;
    const aed = aedOf(entry, today);
    const message = typeof aed === 'string' ? aed : repeated(aed.id, placeOf);
    if (message !== undefined) faults.push({ where, message });
    else if (typeof aed !== 'string') {
      aeds.push(aed);
      placeOf.set(aed.id, where);
    }
  }
  return { kind, aeds, faults, others, notPublic: entries.length - open.length };
}

const RECORD_SEPARATOR = String.fromCharCode(0x1e);

const NOT_PUBLIC = new Set(['private', 'no']);

function repeated(id: string, placeOf: ReadonlyMap<string, string>): string | undefined {
  const where = placeOf.get(id);
  return where === undefined ? undefined : `the id ${id} stands in ${where} already`;
}

/** The defibrillator, or what is wrong with it. */
function aedOf({ where, id, latitude, longitude, tags }: Entry, today: string): Aed | string {
  const north = degrees(latitude, 90);
  if (north === undefined) return `no latitude from -90 to 90: ${shown(latitude)}`;
  const east = degrees(longitude, 180);
  if (east === undefined) return `no longitude from -180 to 180: ${shown(longitude)}`;
  const checkedOn = dayOf(tags['check_date']);
  if (checkedOn === undefined || (checkedOn !== null && checkedOn > today))
    return `no day of the past as 2026-03-01: ${shown(tags['check_date'])}`;
  const name = nameOf(tags);
  const texts = {
    id: id ?? where.replace(' ', '-'),
    name,
    hint: tags['hint'],
    hours: tags['opening_hours'],
  };
  const tooLong = Object.entries(texts).find(([, value]) => (value ?? '').length > LONGEST);
  if (tooLong) return `${tooLong[0]} is longer than ${LONGEST} characters`;
  return {
    id: texts.id,
    name: name || null,
    hint: texts.hint ?? null,
    latitude: north,
    longitude: east,
    hours: texts.hours ?? null,
    indoor: INDOOR[tags['indoor']?.toLowerCase() ?? ''] ?? null,
    forCustomers: tags['access'] === 'customers',
    checkedOn,
  };
}

/** As long as a tag of OpenStreetMap may be. */
const LONGEST = 255;

const INDOOR: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  no: false,
  false: false,
};

/** "Gemeentehuis, Grote Markt 1, Eeklo", as far as it is told. */
function nameOf(tags: Tags): string {
  const street = [tags['addr:street'], tags['addr:housenumber']].filter(Boolean).join(' ');
  const address = tags['address'] ?? [street, tags['addr:city']].filter(Boolean).join(', ');
  return [tags['name'] ?? tags['operator'], address].filter(Boolean).join(', ');
}

/** A number of degrees; the decimals may follow a comma, as a spreadsheet writes them in Belgium. */
function degrees(value: unknown, most: number): number | undefined {
  const number = typeof value === 'string' ? decimal(value) : value;
  return typeof number === 'number' && Math.abs(number) <= most ? number : undefined;
}

function decimal(text: string): number | undefined {
  return /^-?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** The day, the first of it where only the month or the year is told; null when nothing is, undefined when it is none. */
function dayOf(text: string | undefined): string | null | undefined {
  if (text === undefined) return null;
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return undefined;
  return DateTime.fromISO(text, { zone: 'utc' }).toISODate() ?? undefined;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
}

/** The columns of a table by the tags that they stand for; others keep their name. */
const COLUMNS: Readonly<Record<string, string>> = {
  '@id': 'id',
  lat: 'latitude',
  '@lat': 'latitude',
  lon: 'longitude',
  lng: 'longitude',
  '@lon': 'longitude',
  hours: 'opening_hours',
  'defibrillator:location': 'hint',
  checkedon: 'check_date',
  checked_on: 'check_date',
};

function tableEntries(text: string): Entries {
  const [heading = ''] = text.split('\n', 1);
  const delimiter = ['\t', ';'].find((one) => heading.includes(one)) ?? ',';
  let columns: readonly string[] = [];
  try {
    const rows = parse<Row>(text, {
      delimiter,
      columns: (header: string[]) => (columns = header.map(tagName)),
      info: true,
      skip_empty_lines: true,
    });
    for (const wanted of ['latitude', 'longitude'])
      if (!columns.includes(wanted)) return faulty('line 1', `the header has no column ${wanted}`);
    const all = rows.map(({ info, record }) => {
      const tags = tidied(record);
      const { id, latitude, longitude } = tags;
      return { where: `line ${info.lines}`, id, latitude, longitude, tags };
    });
    // A table of defibrillators need not say so in each row.
    const entries = columns.includes('emergency') ? all.filter(isAed) : all;
    return { entries, others: all.length - entries.length };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return faulty(`line ${String(error['lines'])}`, 'no row as the header has it');
  }
}

interface Row {
  /** How far the file was read with this row, in lines. */
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

function featureEntries(text: string): Entries {
  const features = featuresOf(text);
  if (typeof features === 'string') return faulty('the file', features);
  const entries = features
    .map((one, at) => entryOf(one, `feature ${at + 1}`))
    .filter((one) => one !== undefined);
  const aeds = entries.filter(isAed);
  return { entries: aeds, others: features.length - aeds.length };
}

/** The features of a collection, or of a sequence with each on a line of its own; or why there are none. */
function featuresOf(text: string): readonly unknown[] | string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  try {
    if (isFeature(lines[0])) return lines.map((line) => JSON.parse(line) as unknown);
    const whole: unknown = JSON.parse(text);
    const features = isRecord(whole) ? whole['features'] : undefined;
    return Array.isArray(features) ? features : 'no GeoJSON with features';
  } catch (error) {
    return `no JSON: ${shortened((error as Error).message)}`;
  }
}

/** In one line: the engine quotes the file. */
function shortened(message: string): string {
  return message.replaceAll(/\s+/g, ' ');
}

function isFeature(line: string | undefined): boolean {
  try {
    const value: unknown = JSON.parse(line ?? '');
    return isRecord(value) && value['type'] === 'Feature';
  } catch {
    return false;
  }
}

/** The feature with its tags, flat as most tools write them or under `tags`; nothing unless it is a point. */
function entryOf(value: unknown, where: string): Entry | undefined {
  const feature = isRecord(value) ? value : {};
  const { geometry, properties } = feature;
  if (!isRecord(geometry) || geometry['type'] !== 'Point') return undefined;
  const own = isRecord(properties) ? properties : {};
  const tags = tidied(isRecord(own['tags']) ? own['tags'] : own);
  const { coordinates } = geometry;
  const [longitude, latitude] = (Array.isArray(coordinates) ? coordinates : []) as unknown[];
  const { id } = tidied({ id: own['@id'] ?? feature['id'] ?? own['id'] });
  return { where, id, latitude, longitude, tags };
}

function isAed({ tags }: Entry): boolean {
  return tags['emergency'] === 'defibrillator';
}

/** The values that are told, in one line each and well formed. */
function tidied(values: Readonly<Record<string, unknown>>): Tags {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      const text = String(value)
        .replaceAll(/[\p{Cc}\s]+/gu, ' ')
        .replaceAll(/\p{Cs}/gu, '\uFFFD')
        .trim();
      return text === '' ? [] : [[tagName(key), text]];
    }),
  );
}

function tagName(column: string): string {
  const name = column.trim().toLowerCase();
  return COLUMNS[name] ?? name;
}

function faulty(where: string, message: string): Entries {
  return { entries: [], others: 0, fault: { where, message } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
