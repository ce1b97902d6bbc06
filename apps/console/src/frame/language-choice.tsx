import { LANGUAGES } from '@lib/kernel';
import { setLanguage } from '../i18n/language.js';
import { useText } from '../i18n/use-text.js';
import styles from './frame.module.css';

const OWN_NAMES = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' } as const;

/** The four languages, each by its own name. */
export function LanguageChoice() {
  const { t, language: chosen } = useText();
  return (
    <span className={styles['languages']} role="group" aria-label={t('common.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles['language']}
          aria-pressed={language === chosen}
          title={OWN_NAMES[language]}
          onClick={(event) => {
            setLanguage(language);
            // After a click Enter belongs to the desk again: it sends help. Who came by key stays.
            if (event.detail > 0) event.currentTarget.blur();
          }}
        >
          {language}
        </button>
      ))}
    </span>
  );
}
