import { useConnection } from '../api/connection.js';
import { useText } from '../i18n/use-text.js';
import { StatusPill } from '../ui/status-pill.js';
import { useNow } from '../ui/use-now.js';

/** How the board's news arrive, in the top bar. */
export function ConnectionSign() {
  const { t, number } = useText();
  const { state, position, freshAt } = useConnection();
  const now = useNow();
  const at = position === undefined ? '' : `#${number(position)}`;
  switch (state) {
    case 'connecting':
      return <StatusPill>{t('common.connecting')}</StatusPill>;
    case 'live':
      return (
        <StatusPill tone="good" title={at}>
          {t('common.live')}
        </StatusPill>
      );
    case 'behind':
      return (
        <StatusPill tone="active" title={at}>
          {t('common.behind', { seconds: secondsSince(freshAt, now) })}
        </StatusPill>
      );
    case 'out-of-touch':
      return (
        <StatusPill tone="trouble" title={at}>
          {t('common.out-of-touch')}
        </StatusPill>
      );
  }
}

function secondsSince(moment: number | undefined, now: number): number {
  return Math.max(0, Math.round((now - (moment ?? now)) / 1_000));
}
