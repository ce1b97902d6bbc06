import { useEffect, useRef, useState } from 'react';
import { stableOrder } from './stable-order.js';

/** How long a new row stays marked. */
const NEW_MS = 8_000;

export interface SortOrder {
  readonly column: string;
  readonly descending?: boolean;
}

interface Given<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly {
    readonly key: string;
    readonly sortBy?: (row: Row) => string | number;
  }[];
  readonly sort: SortOrder | undefined;
}

interface RowOrder<Row> {
  readonly keys: readonly string[];
  readonly rowsByKey: ReadonlyMap<string, Row>;
  readonly isNew: (key: string) => boolean;
  readonly hold: { readonly begin: () => void; readonly end: () => void };
}

/** The order of a table's rows: sorted, still under the pointer, and which of them are new. */
export function useRowOrder<Row>({ rows, rowKey, columns, sort }: Given<Row>): RowOrder<Row> {
  const [held, setHeld] = useState(false);
  const shown = useRef<{ keys: readonly string[]; sort: SortOrder | undefined }>(undefined);
  const rowsByKey = new Map(rows.map((row) => [rowKey(row), row]));
  const sortBy = columns.find(({ key }) => key === sort?.column)?.sortBy;
  const wanted = sortBy ? sorted(rows, sortBy, sort?.descending ?? false) : rows;
  // A person who sorts wants it now, pointer or not.
  const isHeld = held && shown.current?.sort === sort;
  const keys = stableOrder(shown.current?.keys ?? [], wanted.map(rowKey), isHeld);
  const fresh = useNewKeys(keys);

  useEffect(() => {
    shown.current = { keys, sort };
  });

  return {
    keys,
    rowsByKey,
    isNew: (key) => fresh.has(key),
    hold: {
      begin: () => {
        setHeld(true);
      },
      end: () => {
        setHeld(false);
      },
    },
  };
}

/** The keys that came after the first ones, for a while. */
function useNewKeys(keys: readonly string[]): ReadonlySet<string> {
  const known = useRef<Set<string>>(undefined);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const all = keys.join('\n');

  useEffect(() => {
    const before = known.current;
    known.current = new Set(keys);
    // The first rows of a table are not news.
    if (!before || before.size === 0) return;
    const came = keys.filter((key) => !before.has(key));
    if (came.length === 0) return;
    setFresh((old) => new Set([...old, ...came]));
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      setFresh((old) => new Set([...old].filter((key) => !came.includes(key))));
    }, NEW_MS);
    timers.current.add(timer);
  }, [all]);

  useEffect(
    () => () => {
      for (const timer of timers.current) clearTimeout(timer);
    },
    [],
  );
  return fresh;
}

function sorted<Row>(
  rows: readonly Row[],
  by: (row: Row) => string | number,
  descending: boolean,
): readonly Row[] {
  const direction = descending ? -1 : 1;
  return [...rows].sort((a, b) => direction * compare(by(a), by(b)));
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), undefined, { numeric: true });
}
