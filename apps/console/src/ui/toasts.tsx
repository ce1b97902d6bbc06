import { X } from 'lucide-react';
import { useText } from '../i18n/use-text.js';
import { useStore } from '../state/store.js';
import { StatusPill } from './status-pill.js';
import { dismissToast, toasts } from './toast-store.js';
import styles from './toasts.module.css';

/** Where toasts appear: above the key strip, at the right, never over what is typed. */
export function Toasts() {
  const { t } = useText();
  return (
    <div className={styles['toasts']} role="status" aria-live="polite">
      {useStore(toasts).map(({ id, text, tone, action }) => (
        <div key={id} className={styles['toast']}>
          <StatusPill tone={tone}>{text}</StatusPill>
          {action && (
            <button
              type="button"
              className={styles['action']}
              onClick={() => {
                action.run();
                dismissToast(id);
              }}
            >
              {action.label}
            </button>
          )}
          <button
            type="button"
            className={styles['close']}
            aria-label={t('common.close')}
            onClick={() => {
              dismissToast(id);
            }}
          >
            <X size="1.1em" aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}
