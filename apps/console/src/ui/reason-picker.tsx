import { useEffect } from 'react';
import { useText } from '../i18n/use-text.js';
import { leaveFocus } from '../keys/leave-focus.js';
import { useKeys, type Keys } from '../keys/use-keys.js';
import { KeyHint } from './key-hint.js';
import styles from './reason-picker.module.css';

interface Reason<Code extends string> {
  readonly code: Code;
  readonly label: string;
}

interface ReasonPickerProps<Code extends string> {
  readonly title?: string;
  /** At most nine, always in the same order: the hands learn their digits. */
  readonly reasons: readonly Reason<Code>[];
  readonly onPick: (code: Code) => void;
  readonly onCancel: () => void;
}

/** Asks why, in place: a digit chooses, Escape goes back. */
export function ReasonPicker<Code extends string>({
  title,
  reasons,
  onPick,
  onCancel,
}: ReasonPickerProps<Code>) {
  const { t } = useText();
  const numbered = reasons.slice(0, 9).map((reason, index) => ({ ...reason, digit: index + 1 }));
  const keys: Keys = Object.fromEntries(
    numbered.map(({ code, label, digit }) => [
      String(digit),
      {
        label,
        run: () => {
          onPick(code);
        },
      },
    ]),
  );
  // Somebody opened it by a key or a button: its digits must not go into a field that they were in.
  useEffect(leaveFocus, []);
  useKeys({ ...keys, Escape: { label: t('common.cancel'), run: onCancel } }, { scope: 'question' });
  return (
    <div className={styles['picker']} role="group" aria-label={title ?? t('common.why')}>
      <strong className={styles['title']}>{title ?? t('common.why')}</strong>
      {numbered.map(({ code, label, digit }) => (
        <button
          key={code}
          type="button"
          className={styles['reason']}
          onClick={() => {
            onPick(code);
          }}
        >
          <KeyHint combo={String(digit)} /> {label}
        </button>
      ))}
      <button type="button" className={styles['reason']} data-quiet onClick={onCancel}>
        <KeyHint combo="Escape" /> {t('common.cancel')}
      </button>
    </div>
  );
}
