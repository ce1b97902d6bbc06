import { CATALOGUE, type PlainTextKey } from '../i18n/catalogue.js';
import { useText } from '../i18n/use-text.js';
import styles from './key-hint.module.css';

/** A key or chord as it is written on the keyboard of the reader's language. */
export function KeyHint({ combo }: { readonly combo: string }) {
  const { t } = useText();
  const names = combo.split('+').map((part) => {
    const key = `key.${part}`;
    return SIGNS[part] ?? (isKeyName(key) ? t(key) : part);
  });
  return (
    <kbd className={styles['hint']} aria-label={names.join(' ')}>
      {names.map((name) => (
        <span key={name} className={styles['key']}>
          {name}
        </span>
      ))}
    </kbd>
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

function isKeyName(key: string): key is Extract<PlainTextKey, `key.${string}`> {
  return key in CATALOGUE;
}
