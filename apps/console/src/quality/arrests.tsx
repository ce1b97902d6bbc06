import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ArrestRegisterView, ArrestRow, KeptView } from '@lib/contracts';
import { ARREST_BARRIERS, fractiles, type ArrestBarrier } from '@lib/triage';
import type { Problem } from '../api/problem.js';
import { asProblem, request } from '../api/request.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { DenseTable, type Column } from '../ui/dense-table.js';
import { EmptyState } from '../ui/empty-state.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { spanBody } from './span.js';
import classes from './quality.module.css';

const DAYS = 90;

/** Every cardiac arrest with its seconds and what stood in the way. */
export function Arrests() {
  const texts = useText();
  const { t } = texts;
  const [span] = useState(() => spanBody(DAYS));
  const { data, error, refetch } = useQuery<ArrestRegisterView, Problem>({
    queryKey: ['arrests', span],
    queryFn: () => request('POST', '/api/quality/arrests', span),
    staleTime: Infinity,
  });
  const [selected, setSelected] = useState<string>();
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const row = data?.arrests.find(({ caseId }) => caseId === selected);
  return (
    <div className={classes['wide']}>
      <Panel title={t('quality.arrests')} hint={data && texts.number(data.arrests.length)} flush>
        {error && <ProblemNote code={error.code} requestId={error.requestId} />}
        {data && data.arrests.length > 0 && (
          <p className={classes['waiting']}>
            {sumText(data.arrests, texts)}
            {data.cut && ` · ${t('quality.cut')}`}
          </p>
        )}
        <DenseTable
          label={t('quality.arrests')}
          columns={columns}
          rows={data?.arrests ?? []}
          rowKey={({ caseId }) => caseId}
          selected={selected}
          onSelect={setSelected}
          empty={
            data && (
              <EmptyState title={t('quality.arrests-empty')} hint={t('quality.arrests-hint')} />
            )
          }
        />
      </Panel>
      {row ? (
        <Barriers key={`${row.caseId}-${row.findings?.version ?? 0}`} row={row} onSaved={refetch} />
      ) : (
        <Panel
          title={t('quality.barriers')}
          empty={{ title: t('quality.choose-case'), hint: t('quality.opens-each') }}
        />
      )}
    </div>
  );
}

function Barriers({ row, onSaved }: { readonly row: ArrestRow; readonly onSaved: () => unknown }) {
  const { t } = useText();
  const [barriers, setBarriers] = useState<readonly ArrestBarrier[]>(
    row.findings?.value.barriers ?? [],
  );
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const save = (): void => {
    const body = { barriers, seenVersion: row.findings?.version ?? 0 };
    request<KeptView>('PUT', `/api/quality/arrests/${row.caseId}`, body).then(
      onSaved,
      (error: unknown) => {
        setTrouble(asProblem(error));
      },
    );
  };
  return (
    <Panel title={`${t('quality.barriers')} ${row.number}`}>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {ARREST_BARRIERS.map((code) => (
          <Checkbox
            key={code}
            size="xs"
            label={t(`quality.barrier-${code}`)}
            checked={barriers.includes(code)}
            onChange={(event) => {
              const rest = barriers.filter((one) => one !== code);
              setBarriers(event.currentTarget.checked ? [...rest, code] : rest);
            }}
          />
        ))}
        {trouble && <ProblemNote code={trouble.code} requestId={trouble.requestId} />}
        <Button type="submit" size="xs" variant="default" disabled={barriers.length === 0}>
          {t('quality.save')}
        </Button>
      </form>
    </Panel>
  );
}

function columnsOf({ t, date, time, number }: Texts): readonly Column<ArrestRow>[] {
  const seconds = (value: number | null): string => (value === null ? '–' : `${number(value)} s`);
  return [
    { key: 'number', header: t('quality.number'), cell: (row) => row.number, width: '7.5em' },
    {
      key: 'opened',
      header: t('quality.opened'),
      cell: ({ openedAt }) => `${date(openedAt)} ${time(openedAt)}`,
      width: '11.5em',
    },
    {
      key: 'recognised',
      header: t('quality.recognised'),
      cell: ({ recognised, assumed }) =>
        t(`quality.recognised-${recognised ? (assumed ? 'assumed' : 'yes') : 'no'}`),
      width: '8em',
    },
    {
      key: 'recognition',
      header: t('quality.to-recognition'),
      cell: ({ secondsToRecognition }) => seconds(secondsToRecognition),
      align: 'right',
      width: '8.5em',
    },
    {
      key: 'compression',
      header: t('quality.to-compression'),
      cell: ({ secondsToCompression }) => seconds(secondsToCompression),
      align: 'right',
      width: '10.5em',
    },
    {
      key: 'outcome',
      header: t('quality.outcome'),
      cell: ({ outcome }) => (outcome ? t(`call.outcome-${outcome}`) : ''),
    },
    {
      key: 'barriers',
      header: t('quality.barriers'),
      cell: ({ findings }) =>
        (findings?.value.barriers ?? []).map((one) => t(`quality.barrier-${one}`)).join(', '),
    },
    {
      key: 'review',
      header: t('quality.review'),
      cell: ({ picked, reviews }) =>
        `${t(picked ? 'quality.in-queue' : 'quality.not-in-queue')} · ${number(reviews)}`,
      width: '11em',
    },
  ];
}

function sumText(arrests: readonly ArrestRow[], { t, number }: Texts): string {
  const median = (name: 'secondsToRecognition' | 'secondsToCompression'): string => {
    const { median: half } = fractiles(arrests.flatMap((one) => one[name] ?? []));
    return half === null ? '–' : number(half);
  };
  return t('quality.arrests-sum', {
    recognised: number(arrests.filter(({ recognised }) => recognised).length),
    of: number(arrests.length),
    recognition: median('secondsToRecognition'),
    compression: median('secondsToCompression'),
  });
}
