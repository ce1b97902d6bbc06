import type { Position } from './position.js';

/** Height of a cell in degrees of latitude: 300.2 m. Ids are kept as keyed hashes: changing it makes them all stale. */
const ROW_DEGREES = 0.0027;

/**
 * The cell of about 300 m a side in which a position lies, as a stable id: equal for positions in the same cell. It is
 * meant to be hashed with a key before it is kept, since it tells a place. Throws on a position outside the globe.
 */
export function gridCell(position: Position): string {
  const row = rowOf(position.latitude);
  return cellId(row, columnOf(position.longitude, row));
}

/**
 * The cell of a position and those around it, each once. Two positions within 300 m of each other are always in each
 * other's list, except across a pole.
 */
export function gridCellsAround({ latitude, longitude }: Position): readonly string[] {
  const middle = rowOf(latitude);
  const cells = [middle - 1, middle, middle + 1].flatMap((row) => {
    const column = columnOf(longitude, row);
    const columns = columnsIn(row);
    return [-1, 0, 1].map((step) => cellId(row, (column + step + columns) % columns));
  });
  return [...new Set(cells)];
}

function rowOf(latitude: number): number {
  if (!(Math.abs(latitude) <= 90)) throw new RangeError('A latitude is from -90 to 90');
  return Math.floor(latitude / ROW_DEGREES);
}

function columnOf(longitude: number, row: number): number {
  if (!(Math.abs(longitude) <= 180)) throw new RangeError('A longitude is from -180 to 180');
  const columns = columnsIn(row);
  return Math.floor(((longitude + 180) / 360) * columns) % columns;
}

/** As many columns as leave each at least as wide as a row is high, at the row's narrow edge. */
function columnsIn(row: number): number {
  const edge = Math.max(Math.abs(row), Math.abs(row + 1)) * ROW_DEGREES;
  const around = 360 * Math.cos((edge * Math.PI) / 180);
  return Math.max(1, Math.floor(around / ROW_DEGREES));
}

function cellId(row: number, column: number): string {
  return `300m:${row}:${column}`;
}
