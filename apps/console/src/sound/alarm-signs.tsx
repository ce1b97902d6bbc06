import { BellRing, Clock, MessageSquare, PhoneIncoming } from 'lucide-react';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { acknowledge, acknowledgeAll, useAlarms } from './alarms.js';
import styles from './alarm-signs.module.css';
import { SOUNDS } from './patterns.js';

/** The visual twin of each sound: a sign, a word and a number, steady. Pressing it acknowledges. */
export function AlarmSigns() {
  const { t } = useText();
  const alarms = useAlarms();
  useKeys(
    {
      'Ctrl+Shift+Space': {
        label: t('common.acknowledge'),
        enabled: alarms.length > 0,
        run: acknowledgeAll,
      },
    },
    { scope: 'global' },
  );
  return (
    <div className={styles['signs']} role="status" aria-live="assertive">
      {SOUNDS.map((sound) => {
        const mine = alarms.filter((alarm) => alarm.sound === sound);
        const Sign = SIGNS[sound];
        return (
          mine.length > 0 && (
            <button
              key={sound}
              type="button"
              className={styles['sign']}
              title={t('common.acknowledge')}
              onClick={() => {
                acknowledge(sound);
              }}
            >
              <Sign size="1.1em" aria-hidden="true" />
              {mine.length === 1 && mine[0]?.label !== undefined
                ? mine[0].label
                : t(`common.sound-${sound}`)}
              {mine.length > 1 && <strong>{mine.length}</strong>}
            </button>
          )
        );
      })}
    </div>
  );
}

const SIGNS = {
  'new-emergency': BellRing,
  'new-non-urgent': PhoneIncoming,
  late: Clock,
  message: MessageSquare,
} as const;
