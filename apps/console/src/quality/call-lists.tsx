import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { CallScoreRow, OwnScoresView, TeamScoresView } from '@lib/contracts';
import { AREAS, coachingOf } from '@lib/triage';
import { useServer } from '../api/queries.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { DenseTable, type Column } from '../ui/dense-table.js';
import { EmptyState } from '../ui/empty-state.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { CallScore } from './call-score.js';
import { percentText } from './percent-text.js';
import { usePeople } from './use-people.js';
import { spanOf } from './span.js';
import classes from './quality.module.css';

const OWN_DAYS = 14;
const TEAM_DAYS = 31;

/** My own calls with what went well and one thing to try: for me to see before anybody else. */
export function OwnCalls() {
  const texts = useText();
  const { t } = texts;
  const path = `/api/quality/own?days=${OWN_DAYS}`;
  const { data, error } = useServer<OwnScoresView>(path);
  const client = useQueryClient();
  const columns = useMemo(() => [...columnsOf(texts), nextColumn(texts)], [texts]);
  return (
    <CallList
      title={t('quality.own')}
      columns={columns}
      scores={data?.scores}
      error={error}
      empty={<EmptyState title={t('quality.own-empty')} hint={t('quality.own-hint')} />}
      onSeen={() => void client.invalidateQueries({ queryKey: ['server', path] })}
    />
  );
}

/** The calls of the team, each once its taker has seen it; the others together. */
export function TeamCalls() {
  const texts = useText();
  const { t } = texts;
  const nameOf = usePeople();
  const [span] = useState(() => spanOf(TEAM_DAYS));
  const { data, error } = useServer<TeamScoresView>(`/api/quality/team?${span}`);
  const columns = useMemo(
    () => [
      ...columnsOf(texts),
      {
        key: 'who',
        header: t('quality.who'),
        cell: ({ takenBy }: CallScoreRow) => nameOf(takenBy),
        sortBy: ({ takenBy }: CallScoreRow) => nameOf(takenBy),
      },
    ],
    [texts, t, nameOf],
  );
  return (
    <CallList
      title={t('quality.team')}
      above={data && <Waiting {...data.waiting} />}
      columns={columns}
      scores={data?.scores}
      error={error}
      empty={<EmptyState title={t('quality.team-empty')} hint={t('quality.waiting-why')} />}
    />
  );
}

/** What is not yet anybody's: together, without names. */
function Waiting({ calls, areas }: TeamScoresView['waiting']) {
  const texts = useText();
  const { t } = texts;
  if (calls === 0) return null;
  return (
    <p className={classes['waiting']} title={t('quality.waiting-why')}>
      {t('quality.waiting', { count: calls })}:{' '}
      {areas
        ? AREAS.filter((area) => areas[area] !== null)
            .map((area) => `${t(`quality.area-${area}`)} ${percentText(areas[area], texts)}`)
            .join(' · ')
        : t('quality.waiting-few')}
    </p>
  );
}

interface CallListProps {
  readonly title: string;
  readonly above?: React.ReactNode;
  readonly columns: readonly Column<CallScoreRow>[];
  readonly scores: readonly CallScoreRow[] | undefined;
  readonly error: { readonly code: string; readonly requestId?: string | undefined } | null;
  readonly empty: React.ReactNode;
  readonly onSeen?: () => void;
}

function CallList({ title, above, columns, scores, error, empty, onSeen }: CallListProps) {
  const { t, number } = useText();
  const [selected, setSelected] = useState<string>();
  const [open, setOpen] = useState<string>();
  const row = scores?.find(({ caseId }) => caseId === open);
  return (
    <div className={classes['split']}>
      <Panel title={title} hint={scores && number(scores.length)} flush>
        {error && <ProblemNote code={error.code} requestId={error.requestId} />}
        {above}
        <DenseTable
          label={title}
          columns={columns}
          rows={scores ?? []}
          rowKey={({ caseId }) => caseId}
          selected={selected}
          onSelect={(id) => {
            setSelected(id);
            setOpen(id);
          }}
          sort={{ column: 'closed', descending: true }}
          empty={scores && empty}
        />
      </Panel>
      {row ? (
        <CallScore key={row.caseId} row={row} onSeen={onSeen} />
      ) : (
        <Panel
          title={t('quality.score')}
          empty={{ title: t('quality.choose'), hint: t('quality.opens') }}
        />
      )}
    </div>
  );
}

function columnsOf(texts: Texts): readonly Column<CallScoreRow>[] {
  const { t, date, time } = texts;
  return [
    {
      key: 'number',
      header: t('quality.number'),
      cell: ({ number, seenAt }) => (
        <>
          {number} {seenAt === null && <em className={classes['new']}>{t('quality.not-seen')}</em>}
        </>
      ),
      width: '11em',
    },
    {
      key: 'closed',
      header: t('quality.closed'),
      cell: ({ closedAt }) => `${date(closedAt)} ${time(closedAt)}`,
      sortBy: ({ closedAt }) => closedAt,
      width: '11.5em',
    },
    {
      key: 'level',
      header: t('quality.level'),
      cell: ({ level }) => level && <UrgencyMark level={level} size="small" />,
      sortBy: ({ level }) => level ?? 'Z',
      width: '4.5em',
    },
    {
      key: 'total',
      header: t('quality.total'),
      cell: ({ percent }) => percentText(percent, texts),
      sortBy: ({ percent }) => percent ?? -1,
      align: 'right',
      width: '5em',
    },
  ];
}

function nextColumn({ t }: Texts): Column<CallScoreRow> {
  return {
    key: 'next',
    header: t('quality.next'),
    cell: ({ marks }) => {
      const { next } = coachingOf(marks);
      return next ? t(`quality.next-${next.criterion}`) : '';
    },
  };
}
