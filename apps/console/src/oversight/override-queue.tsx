import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { LevelOverrideLine, LevelOverridesView } from '@lib/contracts';
import { useServer } from '../api/queries.js';
import { asProblem, request } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { DenseTable, type Column } from '../ui/dense-table.js';
import { EmptyState } from '../ui/empty-state.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { toast } from '../ui/toast-store.js';
import { UrgencyMark } from '../ui/urgency-mark.js';

const PATH = '/api/level-overrides';
const LOOK_AGAIN_MS = 10_000;

/** Every level that a person set, newest first, until the medical director has looked at it. */
export function OverrideQueue() {
  const texts = useText();
  const { t, dateTime } = texts;
  const client = useQueryClient();
  const [selected, setSelected] = useState<string>();
  const { data, error } = useServer<LevelOverridesView>(PATH, { everyMs: LOOK_AGAIN_MS });
  const review = ({ id, version }: LevelOverrideLine): void => {
    request('POST', `${PATH}/${id}/review`, { seenVersion: version }).then(
      () => void client.invalidateQueries(),
      (thrown: unknown) => {
        toast(texts.problem(asProblem(thrown).code).happened, { tone: 'trouble' });
      },
    );
  };
  const columns: readonly Column<LevelOverrideLine>[] = [
    { key: 'number', header: t('oversight.number'), cell: (row) => row.caseNumber, width: '7.5em' },
    {
      key: 'when',
      header: t('follow.queue-when'),
      cell: ({ askedAt }) => dateTime(askedAt),
      sortBy: ({ askedAt }) => askedAt,
      width: '15em',
    },
    {
      key: 'who',
      header: t('follow.queue-who'),
      cell: ({ askedByName, askedAs }) => `${askedByName}, ${t(`role.${askedAs}`)}`,
    },
    {
      key: 'change',
      header: t('follow.queue-change'),
      cell: ({ fromLevel, toLevel }) => (
        <>
          <UrgencyMark level={fromLevel} size="small" /> →{' '}
          <UrgencyMark level={toLevel} size="small" />
        </>
      ),
      width: '8em',
    },
    {
      key: 'reader',
      header: t('follow.queue-reader'),
      cell: ({ secondReader, readByName }) =>
        [secondReader && t(`follow.needs-${secondReader}`), readByName].filter(Boolean).join(' · '),
    },
    { key: 'state', header: '', cell: ({ state }) => t(`follow.state-${state}`), width: '7em' },
    {
      key: 'review',
      header: '',
      cell: (row) =>
        row.reviewedAt ? (
          t('follow.queue-review')
        ) : (
          <button
            type="button"
            onClick={() => {
              review(row);
            }}
          >
            {t('follow.queue-review')}
          </button>
        ),
      width: '9em',
    },
  ];
  return (
    <Panel
      title={t('follow.queue')}
      hint={data ? t('follow.queue-unreviewed', { count: data.unreviewed }) : undefined}
      flush
    >
      {error && <ProblemNote code={error.code} requestId={error.requestId} />}
      <DenseTable
        label={t('follow.queue')}
        columns={columns}
        rows={data?.overrides ?? []}
        rowKey={({ id }) => id}
        selected={selected}
        onSelect={setSelected}
        sort={{ column: 'when', descending: true }}
        empty={<EmptyState title={t('follow.queue-empty')} hint={t('follow.reader')} />}
      />
    </Panel>
  );
}
