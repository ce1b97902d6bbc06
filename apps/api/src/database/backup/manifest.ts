/** One table in a back-up: PostgreSQL's text format, a line for each row. */
export interface TableCopy {
  /** With its schema, as `care.case`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of all its lines, in hexadecimal. */
  readonly sha256: string;
}

/** What a back-up holds, at its end: a copy that was broken off has none. */
export interface Manifest {
  readonly format: typeof FORMAT;
  /** UTC. */
  readonly takenAt: string;
  readonly migrations: readonly string[];
  readonly tables: readonly TableCopy[];
  /** Where each sequence stood, by its name. */
  readonly sequences: Readonly<Record<string, string>>;
}

export const FORMAT = 'vigil-backup-1';
export const MANIFEST = 'manifest.json';

/** Why a back-up is not made or not restored, in one line. Nothing was changed. */
export class BackupRefused extends Error {}

/** Which tables of a back-up are not as its manifest says; none when it is whole. */
export function differing(
  manifest: Manifest,
  found: ReadonlyMap<string, Pick<TableCopy, 'rows' | 'sha256'>>,
): readonly string[] {
  const named = new Set(manifest.tables.map(({ name }) => name));
  const extra = [...found.keys()].filter((name) => !named.has(name));
  const changed = manifest.tables
    .filter(({ name, rows, sha256 }) => {
      const table = found.get(name) ?? NOTHING;
      return table.rows !== rows || table.sha256 !== sha256;
    })
    .map(({ name }) => name);
  return [...changed, ...extra];
}

/** An empty table has no lines in the file. */
export const NOTHING = {
  rows: 0,
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
};
