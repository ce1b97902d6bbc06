/** A row of a table as text, and the line of the file on which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a table (RFC 4180): quoted cells may hold separators, lines and doubled quotes. Empty lines are left out. */
export function tableRows(text: string, separator: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  let line = 1;
  let begun = 1;
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = (): void => {
    if (cells.length > 0 || cell.trim() !== '') rows.push({ line: begun, cells: [...cells, cell] });
    cells = [];
    cell = '';
    begun = line;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') line++;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text.charAt(++at);
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  endRow();
  return rows;
}
