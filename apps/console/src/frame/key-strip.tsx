import { useText } from '../i18n/use-text.js';
import { useLiveBindings } from '../keys/registry.js';
import { KeyHint } from '../ui/key-hint.js';
import styles from './frame.module.css';

/** The keys that work now, in one line at the bottom; pressing one with the mouse does the same. */
export function KeyStrip() {
  const { t } = useText();
  const shown = useLiveBindings().filter(({ strip }) => strip);
  return (
    <footer className={styles['strip']} aria-label={t('common.keys')}>
      {shown.map(({ combo, label, enabled = true, run }) => (
        <button
          key={combo}
          type="button"
          tabIndex={-1}
          className={styles['strip-key']}
          disabled={!enabled}
          onMouseDown={(event) => {
            // The focus stays where the hands are.
            event.preventDefault();
          }}
          onClick={(event) => {
            run(new KeyboardEvent('keydown', { shiftKey: event.shiftKey }));
          }}
        >
          <KeyHint combo={combo} /> {label}
        </button>
      ))}
    </footer>
  );
}
