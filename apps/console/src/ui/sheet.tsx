import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from './key-hint.js';
import styles from './sheet.module.css';

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly side?: 'right' | 'left';
  readonly wide?: boolean;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A sheet at the side: the desk stays usable beside it and keeps the focus. Escape closes it, Alt+0 goes in and out. */
export function Sheet(props: SheetProps) {
  return props.open ? <OpenSheet {...props} /> : null;
}

function OpenSheet({ title, onClose, side = 'right', wide = false, footer, children }: SheetProps) {
  const { t } = useText();
  const sheet = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element>(null);
  const leave = (): void => {
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  useKeys(
    {
      Escape: {
        label: t('common.close'),
        run: () => {
          if (sheet.current?.contains(document.activeElement)) leave();
          onClose();
        },
      },
      'Alt+0': () => {
        if (sheet.current?.contains(document.activeElement)) {
          leave();
          return;
        }
        cameFrom.current = document.activeElement;
        sheet.current?.focus();
      },
    },
    { scope: 'sheet' },
  );
  return (
    <aside
      ref={sheet}
      tabIndex={-1}
      className={styles['sheet']}
      data-side={side}
      data-wide={wide || undefined}
      aria-label={title}
    >
      <header className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        <KeyHint combo="Escape" />
        <button
          type="button"
          className={styles['close']}
          onClick={onClose}
          aria-label={t('common.close')}
        >
          <X size="1.2em" aria-hidden="true" />
        </button>
      </header>
      <div className={styles['body']}>{children}</div>
      {footer !== undefined && <footer className={styles['foot']}>{footer}</footer>}
    </aside>
  );
}
