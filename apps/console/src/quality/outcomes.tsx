import { Button, FileButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { mayDo } from '@lib/access';
import type { AccuracyView, OutcomesReport } from '@lib/contracts';
import { OUTCOME_COLUMNS, type AccuracyRow } from '@lib/triage';
import type { Problem } from '../api/problem.js';
import { asProblem, request } from '../api/request.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { useSession } from '../sign-in/session-state.js';
import { DenseTable, type Column } from '../ui/dense-table.js';
import { EmptyState } from '../ui/empty-state.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { spanBody } from './span.js';
import classes from './quality.module.css';

/** A table of thousands of lines is kept line by line. */
const PATIENCE_MS = 300_000;
const DAYS = 366;

/** What became of patients: read in at the left; at the right, how the levels turned out. */
export function Outcomes() {
  const { role } = useSession();
  return (
    <div className={classes['split']}>
      {mayDo(role, 'quality.import') && <Import />}
      {mayDo(role, 'quality.review') && <Accuracy />}
    </div>
  );
}

function Import() {
  const { t, number } = useText();
  const [report, setReport] = useState<OutcomesReport | null>(null);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const read = async (file: File | null): Promise<void> => {
    if (!file) return;
    setBusy(true);
    setTrouble(null);
    try {
      const body = { csv: await file.text() };
      const options = { timeoutMs: PATIENCE_MS };
      setReport(await request<OutcomesReport>('POST', '/api/quality/outcomes', body, options));
    } catch (error) {
      setTrouble(asProblem(error));
    }
    setBusy(false);
  };
  return (
    <Panel title={t('quality.import')}>
      <p className={classes['small']}>
        {t('quality.import-how', { columns: OUTCOME_COLUMNS.join(', ') })}
      </p>
      <FileButton accept=".csv,text/csv" onChange={(file) => void read(file)}>
        {(props) => (
          <Button {...props} className={classes['file']} size="xs" variant="default" loading={busy}>
            {t('quality.import-file')}
          </Button>
        )}
      </FileButton>
      {trouble && <ProblemNote code={trouble.code} requestId={trouble.requestId} />}
      {report && (
        <div role="status">
          <p>
            {t('quality.imported', {
              kept: number(report.kept),
              unchanged: number(report.unchanged),
              bad: number(report.bad.length),
            })}
          </p>
          <ul className={classes['bad']}>
            {report.bad.map(({ line, problem }) => (
              <li key={line}>
                {t('quality.line', { line: number(line) })}: {t(`quality.bad-${problem}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

function Accuracy() {
  const texts = useText();
  const { t } = texts;
  const [view, setView] = useState<AccuracyView | null>(null);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [selected, setSelected] = useState<string>();
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const show = (): void => {
    request<AccuracyView>('POST', '/api/quality/accuracy', spanBody(DAYS)).then(
      setView,
      (error: unknown) => {
        setTrouble(asProblem(error));
      },
    );
  };
  return (
    <Panel
      title={t('quality.accuracy')}
      flush
      actions={
        <Button size="xs" variant="default" title={t('quality.opens-each')} onClick={show}>
          {t('quality.accuracy-show')}
        </Button>
      }
    >
      {trouble && <ProblemNote code={trouble.code} requestId={trouble.requestId} />}
      <p className={classes['waiting']}>
        {t('quality.accuracy-means')} {view?.cut && t('quality.cut')}
      </p>
      <DenseTable
        label={t('quality.accuracy')}
        columns={columns}
        rows={view?.rows ?? []}
        rowKey={({ month, determinant }) => `${month} ${determinant}`}
        selected={selected}
        onSelect={setSelected}
        empty={<EmptyState title={t('quality.accuracy-empty')} hint={t('quality.opens-each')} />}
      />
    </Panel>
  );
}

function columnsOf({ t, number }: Texts): readonly Column<AccuracyRow>[] {
  const count = (value: number | null): string =>
    value === null ? t('quality.few') : number(value);
  return [
    { key: 'month', header: t('quality.month'), cell: ({ month }) => month, width: '7em' },
    { key: 'determinant', header: t('quality.determinant'), cell: (row) => row.determinant },
    { key: 'known', header: t('quality.known'), cell: ({ n }) => count(n), align: 'right' },
    { key: 'under', header: t('quality.under'), cell: (row) => count(row.under), align: 'right' },
    { key: 'over', header: t('quality.over'), cell: (row) => count(row.over), align: 'right' },
  ];
}
