import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import styles from './dense-table.module.css';
import { neighbour } from './stable-order.js';
import { useRowOrder, type SortOrder } from './use-row-order.js';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable; keep it the same while the data changes. */
  readonly sortBy?: (row: Row) => string | number;
  readonly align?: 'left' | 'right';
  /** A CSS width; columns without one share what is left. */
  readonly width?: string;
}

interface DenseTableProps<Row> {
  readonly label: string;
  /** Keep their identity from render to render: rows are drawn anew only when columns or the row change. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
  /** Enter or a double click. */
  readonly onOpen?: (key: string) => void;
  readonly sort?: SortOrder;
  /** False where rows are named by their place. */
  readonly marksNew?: boolean;
  readonly empty?: ReactNode;
}

/** A board of rows: arrows choose, Enter opens, nothing moves under the pointer, new rows are marked. */
export function DenseTable<Row>(props: DenseTableProps<Row>) {
  const {
    label,
    columns,
    rows,
    rowKey,
    selected,
    onSelect,
    onOpen,
    empty,
    marksNew = true,
  } = props;
  const id = useId();
  const [sort, setSort] = useState(props.sort);
  const { keys, rowsByKey, isNew, hold } = useRowOrder({ rows, rowKey, columns, sort });

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = keyTo(event.key, keys, selected);
    if (next !== undefined) {
      event.preventDefault();
      onSelect(next);
      document.getElementById(id + next)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && selected !== undefined && event.target === event.currentTarget) {
      event.preventDefault();
      onOpen?.(selected);
    }
  }

  return (
    <div className={styles['frame']} onPointerEnter={hold.begin} onPointerLeave={hold.end}>
      <table
        className={styles['table']}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={selected === undefined ? undefined : id + selected}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => {
            const row = rowsByKey.get(key);
            return (
              row !== undefined && (
                <BodyRow
                  key={key}
                  id={id + key}
                  rowId={key}
                  row={row}
                  columns={columns}
                  isSelected={key === selected}
                  isNew={marksNew && isNew(key)}
                  onSelect={onSelect}
                  onOpen={onOpen}
                />
              )
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 && empty}
    </div>
  );
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: SortOrder | undefined;
  readonly onSort: (sort: SortOrder) => void;
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const { t } = useText();
  const { key, header, sortBy, align = 'left' } = column;
  if (!sortBy)
    return (
      <th scope="col" data-align={align}>
        {header}
      </th>
    );
  const isMine = sort?.column === key;
  const isDown = isMine && sort.descending === true;
  const Arrow = isDown ? ArrowDown : ArrowUp;
  return (
    <th scope="col" data-align={align} aria-sort={ariaSort(isMine, isDown)}>
      <button
        type="button"
        tabIndex={-1}
        className={styles['sort']}
        title={isMine ? t(isDown ? 'common.sorted-down' : 'common.sorted-up') : undefined}
        onClick={() => {
          onSort({ column: key, descending: isMine && !isDown });
        }}
      >
        {header}
        <Arrow size="0.9em" aria-hidden="true" visibility={isMine ? 'visible' : 'hidden'} />
      </button>
    </th>
  );
}

interface BodyRowProps<Row> {
  readonly id: string;
  readonly rowId: string;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly isSelected: boolean;
  readonly isNew: boolean;
  readonly onSelect: (key: string) => void;
  readonly onOpen: ((key: string) => void) | undefined;
}

const BodyRow = memo(DrawnRow) as typeof DrawnRow;

function DrawnRow<Row>(props: BodyRowProps<Row>) {
  const { id, rowId, row, columns, isSelected, isNew, onSelect, onOpen } = props;
  const { t } = useText();
  return (
    <tr
      id={id}
      aria-selected={isSelected}
      data-new={isNew || undefined}
      onClick={() => {
        onSelect(rowId);
      }}
      onDoubleClick={() => {
        onOpen?.(rowId);
      }}
    >
      {columns.map(({ key, cell, align = 'left' }, index) => (
        <td key={key} data-align={align}>
          {index === 0 && isNew && <span className="visually-hidden">{t('common.new')} </span>}
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

function ariaSort(isMine: boolean, isDown: boolean): 'ascending' | 'descending' | 'none' {
  if (!isMine) return 'none';
  return isDown ? 'descending' : 'ascending';
}

function keyTo(
  pressed: string,
  keys: readonly string[],
  selected: string | undefined,
): string | undefined {
  switch (pressed) {
    case 'ArrowDown':
      return neighbour(keys, selected, 1);
    case 'ArrowUp':
      return neighbour(keys, selected, -1);
    case 'Home':
      return keys[0];
    case 'End':
      return keys.at(-1);
    default:
      return undefined;
  }
}
