import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PERIODS, type FiguresView, type Period } from '@lib/contracts';
import type { CallFigures, Fractiles, Share } from '@lib/triage';
import { useServer } from '../api/queries.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { downloadCsv } from '../oversight/download-csv.js';
import { DenseTable, type Column } from '../ui/dense-table.js';
import { EmptyState } from '../ui/empty-state.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { spanOf } from './span.js';
import classes from './quality.module.css';

type Row = FiguresView['periods'][number];

const DAYS: Readonly<Record<Period, number>> = { day: 14, week: 90, month: 365 };
const COUNTS = ['calls', 'cases'] as const;
const TIMES = ['pickUp', 'toAddress', 'toLevel', 'toDispatch', 'callLength'] as const;
const SHARES = ['abandoned', 'unclear', 'overriddenUp', 'overriddenDown', 'repeated'] as const;
const FIGURES = [...COUNTS, ...TIMES, ...SHARES] as const;

/** The figures of calls by period, all periods together first; their definitions below. */
export function PeriodFigures() {
  const texts = useText();
  const { t } = texts;
  const [by, setBy] = useState<Period>('day');
  const [spans] = useState(() => ({
    day: spanOf(DAYS.day),
    week: spanOf(DAYS.week),
    month: spanOf(DAYS.month),
  }));
  const [selected, setSelected] = useState<string>();
  const { data, error } = useServer<FiguresView>(`/api/quality/figures?${spans[by]}&by=${by}`);
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const rows: readonly Row[] = data ? [{ from: '', figures: data.total }, ...data.periods] : [];
  return (
    <div className={classes['figures']}>
      <Panel
        title={t('quality.figures')}
        hint={t('quality.median-p90')}
        flush
        actions={
          <span className={classes['actions']}>
            <SegmentedControl
              size="xs"
              aria-label={t('quality.period')}
              value={by}
              onChange={setBy}
              data={PERIODS.map((value) => ({ value, label: t(`quality.by-${value}`) }))}
            />
            <Button
              size="xs"
              variant="default"
              disabled={!data}
              onClick={() => {
                downloadCsv(`vigil-figures-${by}.csv`, CSV_HEADERS, rows.map(csvRow));
              }}
            >
              {t('quality.export')}
            </Button>
          </span>
        }
      >
        {error && <ProblemNote code={error.code} requestId={error.requestId} />}
        <DenseTable
          label={t('quality.figures')}
          columns={columns}
          rows={rows}
          rowKey={({ from }) => from}
          selected={selected}
          onSelect={setSelected}
          empty={data && <EmptyState title={t('quality.figures-empty')} hint="" />}
        />
      </Panel>
      <Panel title={t('quality.definitions')}>
        <dl className={classes['definitions']}>
          {FIGURES.map((name) => (
            <div key={name}>
              <dt>{t(`quality.figure-${name}`)}</dt>
              <dd>{t(`quality.means-${name}`)}</dd>
            </div>
          ))}
        </dl>
        <p className={classes['small']}>{t('quality.figures-note')}</p>
      </Panel>
    </div>
  );
}

function columnsOf(texts: Texts): readonly Column<Row>[] {
  const { t, number } = texts;
  const column = (
    name: (typeof FIGURES)[number],
    cell: (figures: CallFigures) => string,
  ): Column<Row> => ({
    key: name,
    header: t(`quality.figure-${name}`),
    cell: ({ figures }) => cell(figures),
    align: 'right',
  });
  return [
    {
      key: 'period',
      header: t('quality.period'),
      cell: ({ from }) => from || t('quality.all-periods'),
      width: '8.5em',
    },
    ...COUNTS.map((name) => column(name, (figures) => number(figures[name]))),
    ...TIMES.map((name) => column(name, (figures) => timesText(figures[name], texts))),
    ...SHARES.map((name) => column(name, (figures) => shareText(figures[name], texts))),
  ];
}

function timesText({ median, p90 }: Fractiles, { number }: Texts): string {
  return median === null || p90 === null ? '–' : `${number(median)} · ${number(p90)}`;
}

function shareText({ n, of }: Share, { number }: Texts): string {
  return of === 0 ? '–' : `${number(Math.round((1000 * n) / of) / 10)} %`;
}

const CSV_HEADERS = [
  'period',
  ...COUNTS,
  ...TIMES.flatMap((name) => [`${name}_n`, `${name}_median_s`, `${name}_p90_s`]),
  ...SHARES.flatMap((name) => [`${name}_n`, `${name}_of`]),
];

function csvRow({ from, figures }: Row): readonly string[] {
  return [
    from || 'all',
    ...COUNTS.map((name) => figures[name]),
    ...TIMES.flatMap((name) => [figures[name].n, figures[name].median, figures[name].p90]),
    ...SHARES.flatMap((name) => [figures[name].n, figures[name].of]),
  ].map((value) => (value === null ? '' : String(value)));
}
