import { Button, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { EntryListView, EntryView, LogState } from '@lib/contracts';
import type { Problem } from '../api/problem.js';
import { useServer } from '../api/queries.js';
import { request } from '../api/request.js';
import { actionText } from '../i18n/action-text.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { DenseTable, type Column } from '../ui/dense-table.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { downloadCsv } from './download-csv.js';
import { whoText } from './timeline-items.js';
import classes from './oversight.module.css';

/** The list of entries, newest first, and what can be said of the log as a whole. */
export function LogView() {
  const texts = useText();
  const { t } = texts;
  const [action, setAction] = useState('');
  const [selected, setSelected] = useState<string>();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery<
    EntryListView,
    Problem
  >({
    queryKey: ['log', action],
    queryFn: ({ pageParam }) => request('GET', pathOf(action, pageParam as string | null)),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    staleTime: Infinity,
  });
  const entries = useMemo(() => (data?.pages ?? []).flatMap((page) => page.entries), [data]);
  const columns = useMemo(() => columnsOf(texts), [texts]);

  return (
    <div className={classes['log']}>
      <LogVerdicts onLook={() => void refetch()} />
      <Panel
        title={t('oversight.log')}
        hint={texts.number(entries.length)}
        flush
        actions={
          <span className={classes['filters']}>
            <TextInput
              size="xs"
              placeholder="access.denied"
              aria-label={t('oversight.what')}
              value={action}
              onChange={(event) => {
                setAction(event.currentTarget.value.trim());
              }}
            />
            <Button
              size="xs"
              variant="default"
              disabled={entries.length === 0}
              onClick={() => {
                downloadCsv('vigil-log.csv', HEADERS, entries.map(csvRow));
              }}
            >
              {t('oversight.export')}
            </Button>
          </span>
        }
      >
        {error && <ProblemNote code={error.code} requestId={error.requestId} />}
        <DenseTable
          label={t('oversight.log')}
          columns={columns}
          rows={entries}
          rowKey={({ id }) => id}
          selected={selected}
          onSelect={setSelected}
        />
        {hasNextPage && (
          <Button
            className={classes['older']}
            variant="default"
            loading={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t('oversight.log-older')}
          </Button>
        )}
      </Panel>
    </div>
  );
}

/** Separate verdicts, never one green tick. */
function LogVerdicts({ onLook }: { readonly onLook: () => void }) {
  const { t, number } = useText();
  const { data, refetch } = useServer<LogState>('/api/log/state');
  if (!data) return <p className={classes['verdicts']} />;
  return (
    <p className={classes['verdicts']} data-trouble={data.differing > 0 || undefined}>
      {t('oversight.log-state', {
        entries: number(data.entries),
        examined: number(data.examined),
        differing: number(data.differing),
        unsealed: number(data.unsealed),
        denials: number(data.denials24h),
      })}{' '}
      · {t('oversight.sealing-later')}{' '}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => {
          void refetch();
          onLook();
        }}
      >
        {t('common.try-again')}
      </Button>
    </p>
  );
}

function columnsOf(texts: Texts): readonly Column<EntryView>[] {
  const { t, dateTime, seconds, language } = texts;
  return [
    {
      key: 'position',
      header: '#',
      cell: ({ position }) => position,
      align: 'right',
      width: '5em',
    },
    {
      key: 'at',
      header: t('oversight.when'),
      cell: ({ at }) => <time title={dateTime(at)}>{seconds(at)}</time>,
      width: '6em',
    },
    { key: 'who', header: t('oversight.who'), cell: (entry) => whoText(entry, texts) },
    {
      key: 'what',
      header: t('oversight.what'),
      cell: ({ action }) => actionText(action, language),
    },
    {
      key: 'case',
      header: t('oversight.number'),
      cell: ({ caseNumber }) => caseNumber ?? '',
      width: '7em',
    },
    {
      key: 'class',
      header: t('oversight.class'),
      cell: (entry) => (entry.class ? t(`oversight.class-${entry.class}`) : ''),
      width: '7em',
    },
    {
      key: 'basis',
      header: t('oversight.basis'),
      cell: ({ basis, purpose }) =>
        basis ? `${t(`oversight.basis-${basis}`)} · ${purpose}` : purpose,
      width: '13em',
    },
  ];
}

const HEADERS = [
  'position',
  'at',
  'actor',
  'role',
  'action',
  'kind',
  'object',
  'version',
  'case',
  'class',
  'purpose',
  'basis',
];

function csvRow(entry: EntryView): readonly string[] {
  const { position, at, actorName, role, action, kind, objectId, objectVersion } = entry;
  return [
    position,
    at,
    actorName,
    role,
    action,
    kind,
    objectId ?? '',
    objectVersion === null ? '' : String(objectVersion),
    entry.caseNumber ?? '',
    entry.class ?? '',
    entry.purpose,
    entry.basis ?? '',
  ];
}

function pathOf(action: string, before: string | null): string {
  const query = new URLSearchParams({ limit: '200' });
  if (/^[a-z-]{1,30}(\.[a-z-]{0,30})?$/.test(action)) query.set('action', action);
  if (before !== null) query.set('before', before);
  return `/api/log/entries?${query.toString()}`;
}
