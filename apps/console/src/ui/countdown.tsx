import type { Moment } from '../i18n/format.js';
import { useText } from '../i18n/use-text.js';
import { countdownText, durationText } from './clock-text.js';
import styles from './clocks.module.css';
import { useNow } from './use-now.js';

interface CountdownProps {
  /** The moment by which it must have happened, in server time. */
  readonly to: Moment;
  readonly size?: 'inline' | 'large';
}

/** What remains until a moment; when it has passed it stands out by shape, a filled field with a minus. */
export function Countdown({ to, size = 'inline' }: CountdownProps) {
  const { t } = useText();
  const remaining = new Date(to).getTime() - useNow();
  const isLate = remaining <= -1_000;
  const time = durationText(Math.abs(Math.ceil(remaining / 1_000)));
  return (
    <span
      className={styles['clock']}
      data-size={size}
      data-late={isLate || undefined}
      role="timer"
      aria-label={isLate ? t('common.late', { time }) : t('common.remaining', { time })}
    >
      {countdownText(remaining)}
    </span>
  );
}
