import { csvText } from './csv.js';

/** Hands a table to the person as a file.  */
export function downloadCsv(
  fileName: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const text = csvText([headers, ...rows]);
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
