import type { AedView } from '@lib/contracts';
import { featureLines } from './feature-lines.js';
import { tableRows } from './table-text.js';

export type Aed = Omit<AedView, 'source'>;

/** What is wrong with a file, and on which of its lines, from 1. */
interface AedFault {
  readonly line: number;
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
  readonly line: number;
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
  const lineOf = new Map<string, number>();
  const open = entries.filter(({ tags }) => !NOT_PUBLIC.has(tags['access'] ?? ''));
  for (const entry of open) {
    const { line } = entry;
    const aed = aedOf(entry, today);
    const message = typeof aed === 'string' ? aed : repeated(aed.id, lineOf);
    if (message !== undefined) faults.push({ line, message });
    else if (typeof aed !== 'string') {
      aeds.push(aed);
      lineOf.set(aed.id, line);
    }
  }
  return { kind, aeds, faults, others, notPublic: entries.length - open.length };
}

const RECORD_SEPARATOR = String.fromCharCode(0x1e);

const NOT_PUBLIC = new Set(['private', 'no']);

function repeated(id: string, lineOf: ReadonlyMap<string, number>): string | undefined {
  const line = lineOf.get(id);
  return line === undefined ? undefined : `the id ${id} is on line ${line} already`;
}

/** The defibrillator, or what is wrong with it. */
function aedOf({ line, id, latitude, longitude, tags }: Entry, today: string): Aed | string {
  const north = degrees(latitude, 90);
  if (north === undefined) return `no latitude from -90 to 90: ${shown(latitude)}`;
  const east = degrees(longitude, 180);
  if (east === undefined) return `no longitude from -180 to 180: ${shown(longitude)}`;
  const checkedOn = dayOf(tags['check_date']);
  if (checkedOn === undefined || (checkedOn !== null && checkedOn > today))
    return `no day of the past as 2026-03-01: ${shown(tags['check_date'])}`;
  const name = nameOf(tags);
  const texts = {
    id: id ?? `line-${line}`,
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
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const whole = `${year}-${month}-${day}`;
  const date = new Date(`${whole}T00:00:00Z`);
  // The thirtieth of February would become a day of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole) ? whole : undefined;
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
  const heading = /^[^\n]*/.exec(text)?.[0] ?? '';
  const separator = ['\t', ';'].find((one) => heading.includes(one)) ?? ',';
  const [header, ...rows] = tableRows(text, separator);
  const columns = (header?.cells ?? []).map((cell) => tagName(cell));
  for (const wanted of ['latitude', 'longitude'])
    if (!columns.includes(wanted))
      return faulty(header?.line ?? 1, `the header has no column ${wanted}`);
  const uneven = rows.find(({ cells }) => cells.length !== columns.length);
  if (uneven)
    return faulty(
      uneven.line,
      `${uneven.cells.length} cells where the header has ${columns.length}`,
    );
  const all = rows.map(({ line, cells }) => {
    const tags = tidied(Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
    const { id, latitude, longitude } = tags;
    return { line, id, latitude, longitude, tags };
  });
  // A table of defibrillators need not say so in each row.
  const entries = columns.includes('emergency') ? all.filter(isAed) : all;
  return { entries, others: all.length - entries.length };
}

function featureEntries(text: string): Entries {
  const features = featuresOf(text);
  if ('message' in features) return { entries: [], others: 0, fault: features };
  const entries = features.map(entryOf).filter((one) => one !== undefined);
  const aeds = entries.filter(isAed);
  return { entries: aeds, others: features.length - aeds.length };
}

interface Feature {
  readonly line: number;
  readonly value: unknown;
}

function featuresOf(text: string): readonly Feature[] | AedFault {
  const first = parsed(/^.*$/m.exec(text.trimStart())?.[0] ?? '');
  if (isRecord(first) && first['type'] === 'Feature') return featuresByLine(text);
  const whole = parsed(text);
  if (whole instanceof SyntaxError) return { line: lineIn(text, whole), message: 'no JSON' };
  const features = isRecord(whole) ? whole['features'] : undefined;
  if (!Array.isArray(features)) return { line: 1, message: 'no GeoJSON with features' };
  const lines = featureLines(text);
  return features.map((value: unknown, at) => ({ line: lines[at] ?? 1, value }));
}

/** A sequence of features, each on a line of its own. */
function featuresByLine(text: string): readonly Feature[] | AedFault {
  const features: Feature[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (value instanceof SyntaxError) return { line: at + 1, message: 'no JSON' };
    features.push({ line: at + 1, value });
  }
  return features;
}

/** The feature with its tags, flat as most tools write them or under `tags`; nothing unless it is a point. */
function entryOf({ line, value }: Feature): Entry | undefined {
  const feature = isRecord(value) ? value : {};
  const { geometry, properties } = feature;
  if (!isRecord(geometry) || geometry['type'] !== 'Point') return undefined;
  const own = isRecord(properties) ? properties : {};
  const tags = tidied(isRecord(own['tags']) ? own['tags'] : own);
  const { coordinates } = geometry;
  const [longitude, latitude] = (Array.isArray(coordinates) ? coordinates : []) as unknown[];
  const { id } = tidied({ id: own['@id'] ?? feature['id'] ?? own['id'] });
  return { line, id, latitude, longitude, tags };
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

function faulty(line: number, message: string): Entries {
  return { entries: [], others: 0, fault: { line, message } };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return error;
  }
}

/** The line on which the JSON goes wrong; the last one where it breaks off. */
function lineIn(text: string, { message }: SyntaxError): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  const lines = text.split('\n');
  if (!message.startsWith(UNEXPECTED)) return lines.length;
  // Of these the engine does not say where: the first lines that hold it go wrong in the same way, fewer do not.
  let [fewer, enough] = [0, lines.length];
  while (enough - fewer > 1) {
    const middle = Math.floor((fewer + enough) / 2);
    const error = parsed(lines.slice(0, middle).join('\n'));
    if (error instanceof SyntaxError && error.message.startsWith(UNEXPECTED)) enough = middle;
    else fewer = middle;
  }
  return enough;
}

const UNEXPECTED = 'Unexpected token';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
