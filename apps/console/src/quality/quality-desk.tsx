import { SegmentedControl } from '@mantine/core';
import { useState, type ComponentType } from 'react';
import { mayDo, type Deed } from '@lib/access';
import type { PlainTextKey } from '../i18n/catalogue.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useSession } from '../sign-in/session-state.js';
import { OwnCalls, TeamCalls } from './call-lists.js';
import { HintLine } from '../ui/hint-line.js';
import { Arrests } from './arrests.js';
import { Incidents } from './incidents.js';
import { Outcomes } from './outcomes.js';
import { PeriodFigures } from './period-figures.js';
import { ReviewDesk } from './review-desk.js';
import classes from './quality.module.css';

interface View {
  readonly id: string;
  readonly title: PlainTextKey;
  readonly deed: Deed;
  readonly component: ComponentType;
}

/** In the order in which people come to see: who took a call first. */
const VIEWS: readonly View[] = [
  { id: 'own', title: 'quality.own', deed: 'case.take', component: OwnCalls },
  { id: 'team', title: 'quality.team', deed: 'quality.watch', component: TeamCalls },
  { id: 'figures', title: 'quality.figures', deed: 'quality.watch', component: PeriodFigures },
  { id: 'review', title: 'quality.review', deed: 'quality.review', component: ReviewDesk },
  { id: 'arrests', title: 'quality.arrests', deed: 'quality.review', component: Arrests },
  { id: 'outcomes', title: 'quality.outcomes', deed: 'quality.import', component: Outcomes },
  { id: 'incidents', title: 'quality.incidents', deed: 'quality.review', component: Incidents },
];

/** How well calls were taken: one's own, the team's, their figures, and what people find when they look back. */
export function QualityDesk() {
  const { t } = useText();
  const { role } = useSession();
  const mine = VIEWS.filter(({ deed }) => mayDo(role, deed));
  const [view, setView] = useState(mine[0]?.id ?? '');
  useKeys({
    V: {
      label: t('quality.next-view'),
      strip: true,
      enabled: mine.length > 1,
      run: () => {
        const next = mine[mine.findIndex(({ id }) => id === view) + 1] ?? mine[0];
        if (next) setView(next.id);
      },
    },
  });
  const Shown = mine.find(({ id }) => id === view)?.component;
  return (
    <div className={classes['desk']}>
      <div>
        <HintLine
          id="quality"
          keys={[
            { combo: 'ArrowDown', label: t('quality.choose-call') },
            { combo: 'V', label: t('quality.next-view') },
          ]}
        />
        {mine.length > 1 && (
          <SegmentedControl
            className={classes['views']}
            aria-label={t('desk.quality')}
            size="sm"
            value={view}
            onChange={setView}
            data={mine.map(({ id, title }) => ({ value: id, label: t(title) }))}
          />
        )}
      </div>
      {Shown && <Shown />}
    </div>
  );
}
