/** A row as the libraries know it: camelCase names, moments as ISO text; all columns but one. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names the shape of its own query
export function rowOf<Shape>(row: Readonly<Record<string, unknown>>, without?: string): Shape {
  const values: Record<string, unknown> = {};
  for (const column in row) if (column !== without) values[camel(column)] = momentOf(row[column]);
  return values as Shape;
}

/** A row without its centre: that is the reader's own, and no view says it again. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names the shape of its own query
export function ownRowOf<Shape>(row: Readonly<Record<string, unknown>>): Shape {
  return rowOf<Shape>(row, 'centre_id');
}

/** The columns of a row that a library made. */
export function columnsOf(values: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, unknown]) => [snake(name), value]),
  );
}

/** Moments come as dates from columns, and as text with an offset from `to_jsonb`. */
const OFFSET_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$/;

function momentOf(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && value[10] === 'T' && OFFSET_TIME.test(value)
    ? new Date(value).toISOString()
    : value;
}

const names = new Map<string, string>();

function camel(column: string): string {
  let name = names.get(column);
  if (name === undefined) {
    name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    names.set(column, name);
  }
  return name;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
