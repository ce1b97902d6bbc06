import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { TARGET_MINUTES, type ResponseRule } from '@lib/dispatch';
import { planText } from '../i18n/plan-text.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { DenseTable, type Column } from '../ui/dense-table.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import type { Fault, Faults } from './rules.js';
import classes from './response.module.css';

interface Row {
  readonly place: number;
  readonly rule: ResponseRule;
  readonly faults: readonly Fault[];
}

interface RuleTableProps {
  readonly label: string;
  readonly rules: readonly ResponseRule[];
  /** With a column for them: only where lines are edited. */
  readonly faults?: Faults;
  readonly selected: number | undefined;
  readonly onSelect: (place: number) => void;
  readonly onOpen?: () => void;
}

/** The lines of a matrix in their order: the first that fits counts. */
export function RuleTable({ label, rules, faults, selected, onSelect, onOpen }: RuleTableProps) {
  const texts = useText();
  const isEdited = faults !== undefined;
  const columns = useMemo(
    () => [...columnsOf(texts), ...(isEdited ? [faultColumn(texts)] : [])],
    [texts, isEdited],
  );
  const rows = useMemo(
    () => rules.map((rule, place) => ({ place, rule, faults: faults?.[place] ?? [] })),
    [rules, faults],
  );
  return (
    <DenseTable<Row>
      label={label}
      columns={columns}
      rows={rows}
      rowKey={keyOf}
      selected={selected === undefined ? undefined : String(selected)}
      onSelect={(key) => {
        onSelect(Number(key));
      }}
      // A line is its place: which one is new cannot be told.
      marksNew={false}
      {...(onOpen ? { onOpen } : {})}
    />
  );
}

function keyOf({ place }: Row): string {
  return String(place);
}

function columnsOf(texts: Texts): readonly Column<Row>[] {
  const { t, number } = texts;
  return [
    { key: 'place', header: '#', cell: ({ place }) => place + 1, align: 'right', width: '2.8em' },
    {
      key: 'determinants',
      header: t('matrix.complaints'),
      cell: ({ rule }) => <Listed values={rule.determinants} />,
      width: 'max(11em, 11vw)',
    },
    {
      key: 'levels',
      header: t('matrix.levels'),
      cell: ({ rule: { levels } }) =>
        levels.length === 0 ? (
          <All />
        ) : (
          <span className={classes['levels']}>
            {levels.map((level) => (
              <UrgencyMark key={level} level={level} size="small" />
            ))}
          </span>
        ),
      width: '11em',
    },
    {
      key: 'zones',
      header: t('matrix.zones'),
      cell: ({ rule }) => <Listed values={rule.zones} />,
      width: 'max(9em, 9vw)',
    },
    {
      key: 'hours',
      header: t('matrix.hours'),
      cell: ({ rule: { hours } }) => (hours ? `${hours.from}–${hours.until}` : <All />),
      width: '5em',
    },
    {
      key: 'days',
      header: t('matrix.days'),
      cell: ({ rule: { days } }) => <Listed values={days.map(texts.weekday)} />,
      width: '8em',
    },
    {
      key: 'send',
      header: t('matrix.sent'),
      cell: ({ rule: { send } }) => {
        const words = planText(send, texts) || t('matrix.nobody');
        return <span title={words}>{words}</span>;
      },
    },
    {
      key: 'mode',
      header: t('matrix.mode'),
      cell: ({ rule: { mode } }) => t(`dispatch.mode-${mode}`),
      width: '8em',
    },
    {
      key: 'minutes',
      header: t('matrix.minutes'),
      cell: ({ rule }) => {
        const [level, ...others] = rule.levels;
        if (rule.targetMinutes !== null) return number(rule.targetMinutes);
        return (
          <span className={classes['muted']} title={t('matrix.as-level')}>
            {level && others.length === 0 ? number(TARGET_MINUTES[level]) : t('matrix.by-level')}
          </span>
        );
      },
      align: 'right',
      width: '6em',
    },
  ];
}

function faultColumn({ t }: Texts): Column<Row> {
  return {
    key: 'faults',
    header: t('matrix.faults'),
    cell: ({ faults }) => {
      const words = faults.map((fault) => t(`matrix.fault-${fault}`)).join(' ');
      return (
        faults.length > 0 && (
          <span className={classes['fault']} title={words}>
            <TriangleAlert size="1em" aria-hidden="true" /> {words}
          </span>
        )
      );
    },
    width: 'max(21em, 22vw)',
  };
}

function Listed({ values }: { readonly values: readonly string[] }) {
  const words = values.join(', ');
  return values.length === 0 ? <All /> : <span title={words}>{words}</span>;
}

/** A list without anything in it fits everything. */
function All() {
  const { t } = useText();
  return <span className={classes['muted']}>{t('matrix.all')}</span>;
}
