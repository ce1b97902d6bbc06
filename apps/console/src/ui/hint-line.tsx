import { X } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { rememberAtSeat, rememberedAtSeat } from '../state/seat.js';
import styles from './hint-line.module.css';
import { KeyHint } from './key-hint.js';
import type { KeyLabel } from './panel.js';

interface HintLineProps {
  /** Dismissed once at this seat, it stays away. */
  readonly id: string;
  readonly keys: readonly KeyLabel[];
}

/** The five keys of a desk, for its first minute. */
export function HintLine({ id, keys }: HintLineProps) {
  const { t } = useText();
  const name = `hint.${id}`;
  const [isDismissed, setDismissed] = useState(rememberedAtSeat(name) === 'dismissed');
  if (isDismissed) return null;
  return (
    <div className={styles['line']} role="note">
      {keys.map(({ combo, label }) => (
        <span key={combo} className={styles['key']}>
          <KeyHint combo={combo} /> {label}
        </span>
      ))}
      <button
        type="button"
        className={styles['dismiss']}
        onClick={() => {
          rememberAtSeat(name, 'dismissed');
          setDismissed(true);
        }}
      >
        {t('common.dismiss')} <X size="1em" aria-hidden="true" />
      </button>
    </div>
  );
}
