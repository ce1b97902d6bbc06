import { FlaskConical, Lock } from 'lucide-react';
import { useText } from '../i18n/use-text.js';
import { lock, useSession } from '../sign-in/session-state.js';
import { AlarmSigns } from '../sound/alarm-signs.js';
import { NotSentBadge } from '../ui/not-sent-badge.js';
import { useNow } from '../ui/use-now.js';
import { ConnectionSign } from './connection-sign.js';
import { DeskTabs } from './desk-tabs.js';
import styles from './frame.module.css';
import { LanguageChoice } from './language-choice.js';
import { SeatMenu } from './seat-menu.js';

/** One thin line: where I am, what sounds, what is not sent, how live it is, what time it is, who I am. */
export function TopBar() {
  const { t } = useText();
  const { centreName, demonstration } = useSession();
  return (
    <header className={styles['bar']}>
      <strong className={styles['centre']} title={centreName}>
        {centreName}
      </strong>
      {demonstration && (
        <span className={styles['demonstration']}>
          <FlaskConical size="1em" aria-hidden="true" /> {t('common.demonstration')}
        </span>
      )}
      <DeskTabs />
      <span className={styles['gap']} />
      <AlarmSigns />
      <NotSentBadge />
      <ConnectionSign />
      <CentreClock />
      <LanguageChoice />
      <SeatMenu />
      <button
        type="button"
        className={styles['icon']}
        title={t('sign-in.lock')}
        aria-label={t('sign-in.lock')}
        onClick={() => void lock()}
      >
        <Lock size="1.1em" aria-hidden="true" />
      </button>
    </header>
  );
}

function CentreClock() {
  const { t, seconds } = useText();
  return (
    <time className={styles['time']} title={t('common.clock')}>
      {seconds(useNow())}
    </time>
  );
}
