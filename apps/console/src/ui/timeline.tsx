import type { Level } from '@lib/triage';
import type { ReactNode } from 'react';
import type { Moment } from '../i18n/format.js';
import { useText } from '../i18n/use-text.js';
import styles from './timeline.module.css';
import { UrgencyMark } from './urgency-mark.js';

export interface TimelineItem {
  readonly id: string;
  readonly at: Moment;
  readonly title: ReactNode;
  /** Who did it, or who saw it. */
  readonly who?: string;
  readonly detail?: ReactNode;
  readonly level?: Level;
  /** A reading, not a deed: in a quieter ink. */
  readonly quiet?: boolean;
}

interface TimelineProps {
  /** In order of time. */
  readonly items: readonly TimelineItem[];
  readonly label: string;
}

/** What happened, in one column of time; the day is written where it begins. */
export function Timeline({ items, label }: TimelineProps) {
  const { date, seconds } = useText();
  return (
    <ol className={styles['timeline']} aria-label={label}>
      {items.map(({ id, at, title, who, detail, level, quiet = false }, index) => {
        const before = items[index - 1];
        const isNewDay = !before || date(before.at) !== date(at);
        return (
          <li key={id} className={styles['item']} data-quiet={quiet || undefined}>
            {isNewDay && <span className={styles['day']}>{date(at)}</span>}
            <time className={styles['time']} dateTime={new Date(at).toISOString()}>
              {seconds(at)}
            </time>
            <span className={styles['dot']} aria-hidden="true" />
            <div className={styles['what']}>
              <span className={styles['title']}>
                {level && <UrgencyMark level={level} size="small" />} {title}
              </span>
              {who !== undefined && <span className={styles['who']}>{who}</span>}
              {detail !== undefined && <div className={styles['detail']}>{detail}</div>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
