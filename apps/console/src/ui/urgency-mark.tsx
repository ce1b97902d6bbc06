import type { Level } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import styles from './urgency-mark.module.css';

interface UrgencyMarkProps {
  /** Absent: no answer has given one yet. */
  readonly level: Level | undefined;
  readonly size?: 'small' | 'medium' | 'large';
  /** Whether its word is written beside it. */
  readonly word?: boolean;
}

/** Urgency by number, shape, colour and word: never by one of them alone. */
export function UrgencyMark({ level, size = 'medium', word = false }: UrgencyMarkProps) {
  const { t } = useText();
  if (!level) return <span className={styles['none']}>{t('level.none')}</span>;
  const name = `${t('level.name', { level })}, ${t(`level.${level}`)}`;
  return (
    <span
      className={styles['mark']}
      data-size={size}
      style={{ color: `var(--level-${level.toLowerCase()})` }}
      role="img"
      aria-label={name}
      title={name}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className={styles['shape']}>
        {SHAPES[level]}
      </svg>
      <span aria-hidden="true" className={styles['number']}>
        {level}
      </span>
      {word && (
        <span aria-hidden="true" className={styles['word']}>
          {t(`level.${level}`)}
        </span>
      )}
    </span>
  );
}

const SHAPES: Readonly<Record<Level, React.ReactNode>> = {
  '1': <path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" fill="currentColor" />,
  '2': <path d="M10 1.5 19.5 18h-19z" fill="currentColor" />,
  '3': <path d="M10 .5 19.5 10 10 19.5.5 10z" fill="currentColor" />,
  '4': <path d="M2 2h16v16H2z" fill="currentColor" />,
  '5': <circle cx="10" cy="10" r="8.5" fill="currentColor" />,
  '6': (
    <g>
      <circle cx="10" cy="10" r="7.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M1.5 10a8.5 8.5 0 0 0 17 0z" fill="currentColor" />
    </g>
  ),
  '7': <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="3.5" />,
  '8': <circle cx="10" cy="10" r="7.75" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  A: <path d="M2 8.5h16v3H2z" fill="currentColor" />,
};
