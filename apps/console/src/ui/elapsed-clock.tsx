import type { Moment } from '../i18n/format.js';
import { useText } from '../i18n/use-text.js';
import { durationText } from './clock-text.js';
import styles from './clocks.module.css';
import { useNow } from './use-now.js';

interface ElapsedClockProps {
  readonly since: Moment;
  readonly size?: 'inline' | 'large';
}

/** How long it lasts, counting up. */
export function ElapsedClock({ since, size = 'inline' }: ElapsedClockProps) {
  const { t, seconds } = useText();
  const elapsed = durationText((useNow() - new Date(since).getTime()) / 1_000);
  return (
    <span
      className={styles['clock']}
      data-size={size}
      role="timer"
      aria-label={elapsed}
      title={t('common.since', { time: seconds(since) })}
    >
      {elapsed}
    </span>
  );
}
