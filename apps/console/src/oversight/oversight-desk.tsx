import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { mayDo } from '@lib/access';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../sign-in/session-state.js';
import { DueList } from '../due/due-list.js';
import { CaseReview } from './case-review.js';
import { LogView } from './log-view.js';
import { OverrideQueue } from './override-queue.js';
import classes from './oversight.module.css';

const VIEWS = ['cases', 'levels', 'log'] as const;
type View = (typeof VIEWS)[number];

/** Cases with everything that was done and seen, and the log itself. Who may review no cases sees the log. */
export function OversightDesk() {
  const { t } = useText();
  const { role } = useSession();
  const reviews = mayDo(role, 'case.review');
  const [view, setView] = useState<View>(reviews ? 'cases' : 'log');
  return (
    <div className={classes['desk']}>
      {reviews && (
        <SegmentedControl
          className={classes['views']}
          aria-label={t('desk.oversight')}
          size="sm"
          value={view}
          onChange={setView}
          data={VIEWS.map((value) => ({
            value,
            label: t(value === 'levels' ? 'follow.queue' : `oversight.${value}`),
          }))}
        />
      )}
      <DueList />
      {view === 'cases' ? <CaseReview /> : view === 'levels' ? <OverrideQueue /> : <LogView />}
    </div>
  );
}
