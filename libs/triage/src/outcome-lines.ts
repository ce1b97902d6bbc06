import { DISPOSITIONS, type PatientOutcome } from './triage-accuracy.js';

/** What may be wrong with a line; its content is not repeated. */
export type LineProblem =
  'columns' | 'case' | 'naca' | 'news2' | 'disposition' | 'diagnosis' | 'nothing' | 'repeated';

export interface OutcomeLine {
  /** As an editor counts, the header being line 1. */
  readonly line: number;
  readonly number: string;
  readonly outcome: PatientOutcome;
}

export interface BadLine {
  readonly line: number;
  readonly problem: LineProblem;
}

export const OUTCOME_COLUMNS = ['case', 'naca', 'news2', 'disposition', 'diagnosis'] as const;

/**
 * Reads outcomes from a table with the columns case, naca, news2, disposition, diagnosis; divided by commas or
 * semicolons, cells may be quoted. Each line is read for itself. Null when the first line does not name the columns.
 */
export function outcomeLines(
  csv: string,
): { readonly good: readonly OutcomeLine[]; readonly bad: readonly BadLine[] } | null {
  const [header = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const divider = header.includes(';') ? ';' : ',';
  const names = cellsOf(header, divider).map((name) => name.toLowerCase());
  if (names.join() !== OUTCOME_COLUMNS.join()) return null;
  const good: OutcomeLine[] = [];
  const bad: BadLine[] = [];
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const read = lineOf(cellsOf(text, divider));
    const line = index + 2;
    const isRepeated = good.some(
      ({ number }) => typeof read === 'object' && number === read.number,
    );
    if (typeof read === 'string') bad.push({ line, problem: read });
    else if (isRepeated) bad.push({ line, problem: 'repeated' });
    else good.push({ line, ...read });
  }
  return { good, bad };
}

function lineOf(cells: readonly string[]): Omit<OutcomeLine, 'line'> | LineProblem {
  if (cells.length !== OUTCOME_COLUMNS.length) return 'columns';
  const [number = '', naca = '', news2 = '', where = '', diagnosis = ''] = cells;
  if (!/^\d\d-\d{6,9}$/.test(number)) return 'case';
  if (!isWhole(naca, 7)) return 'naca';
  if (!isWhole(news2, 20)) return 'news2';
  const disposition = DISPOSITIONS.find((one) => one === where);
  if (where !== '' && !disposition) return 'disposition';
  if (!/^([A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?)?$/.test(diagnosis)) return 'diagnosis';
  const outcome = {
    ...(naca === '' ? {} : { naca: Number(naca) }),
    ...(news2 === '' ? {} : { news2: Number(news2) }),
    ...(disposition ? { disposition } : {}),
    ...(diagnosis === '' ? {} : { diagnosis }),
  };
  return Object.keys(outcome).length === 0 ? 'nothing' : { number, outcome };
}

function isWhole(cell: string, most: number): boolean {
  return cell === '' || (/^\d{1,2}$/.test(cell) && Number(cell) <= most);
}

function cellsOf(line: string, divider: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === divider && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}
