import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CaseListView, CaseRow } from '@lib/contracts';
import { useServer } from '../api/queries.js';
import { useText } from '../i18n/use-text.js';
import { useFollowInForce } from '../protocols/in-force.js';
import { DenseTable, type Column } from '../ui/dense-table.js';
import { EmptyState } from '../ui/empty-state.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { CaseHistory } from './case-history.js';
import classes from './oversight.module.css';

const STATUSES = ['all', 'open', 'closed'] as const;
type Status = (typeof STATUSES)[number];

const LOOK_AGAIN_MS = 10_000;
const LISTED = 200;
const NEVER = (): boolean => false;

/** The cases of the centre at the left; the one that is opened at the right. Opening is noted. */
export function CaseReview() {
  const { t, date, time, number: written } = useText();
  useFollowInForce(NEVER);
  const [status, setStatus] = useState<Status>('all');
  const [number, setNumber] = useState('');
  const [openId, setOpenId] = useState<string>();
  const [selected, setSelected] = useState<string>();
  const { data, error } = useServer<CaseListView>(pathOf(status, number), {
    everyMs: LOOK_AGAIN_MS,
  });
  const cases = data?.cases ?? [];
  const columns: readonly Column<CaseRow>[] = [
    { key: 'number', header: t('oversight.number'), cell: (row) => row.number, width: '7.5em' },
    {
      key: 'level',
      header: t('oversight.level'),
      cell: ({ level }) => level && <UrgencyMark level={level} size="small" />,
      sortBy: ({ level }) => level ?? 'Z',
      width: '4.5em',
    },
    {
      key: 'opened',
      header: t('oversight.opened'),
      cell: ({ openedAt }) => `${date(openedAt)} ${time(openedAt)}`,
      sortBy: ({ openedAt }) => openedAt,
      width: '12em',
    },
    { key: 'area', header: t('oversight.area'), cell: ({ area }) => area ?? '' },
    {
      key: 'outcome',
      header: t('oversight.outcome'),
      cell: ({ outcome }) => (outcome ? t(`call.outcome-${outcome}`) : t('oversight.still-open')),
    },
  ];
  return (
    <div className={classes['review']}>
      <Panel
        title={t('oversight.cases')}
        hint={data ? written(data.total) : undefined}
        flush
        actions={
          <span className={classes['filters']}>
            <TextInput
              size="xs"
              placeholder="26-"
              aria-label={t('oversight.search-number')}
              value={number}
              onChange={(event) => {
                setNumber(event.currentTarget.value.trim());
              }}
            />
            <SegmentedControl
              size="xs"
              value={status}
              onChange={setStatus}
              data={STATUSES.map((value) => ({ value, label: t(`oversight.${value}`) }))}
            />
          </span>
        }
      >
        {error && <ProblemNote code={error.code} requestId={error.requestId} />}
        <DenseTable
          label={t('oversight.cases')}
          columns={columns}
          rows={cases}
          rowKey={({ id }) => id}
          selected={selected}
          onSelect={(id) => {
            setSelected(id);
            setOpenId(id);
          }}
          sort={{ column: 'opened', descending: true }}
          empty={<EmptyState title={t('oversight.empty')} hint={t('oversight.opening-noted')} />}
        />
      </Panel>
      {openId === undefined ? (
        <Panel
          title={t('oversight.timeline')}
          empty={{ title: t('oversight.choose'), hint: t('oversight.opening-noted') }}
        />
      ) : (
        <CaseHistory key={openId} caseId={openId} />
      )}
    </div>
  );
}

function pathOf(status: Status, number: string): string {
  const query = new URLSearchParams({ limit: String(LISTED) });
  if (status !== 'all') query.set('status', status);
  if (/^\d\d-\d{0,9}$/.test(number)) query.set('number', number);
  return `/api/cases?${query.toString()}`;
}
