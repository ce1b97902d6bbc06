import { useText } from '../i18n/use-text.js';
import { useSession } from '../sign-in/session-state.js';
import { desksOf } from './desks.js';
import styles from './frame.module.css';
import { useDesk } from './use-desk.js';

/** The desks of my role; one desk needs no choice. */
export function DeskTabs() {
  const { t } = useText();
  const { role } = useSession();
  const [open] = useDesk();
  const mine = desksOf(role);
  if (mine.length < 2) return null;
  return (
    <nav className={styles['tabs']} aria-label={t('common.desks')}>
      {mine.map(({ id, title }) => (
        <a
          key={id}
          href={`#/${id}`}
          className={styles['tab']}
          aria-current={id === open?.id ? 'page' : undefined}
        >
          {t(title)}
        </a>
      ))}
    </nav>
  );
}
