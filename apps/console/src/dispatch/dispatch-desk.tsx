import { useText } from '../i18n/use-text.js';
import { Panel } from '../ui/panel.js';

/** Not furnished yet: says so. */
export function DispatchDesk() {
  const { t } = useText();
  return (
    <Panel
      title={t('desk.dispatch')}
      empty={{ title: t('desk.empty'), hint: t('desk.empty-hint') }}
    />
  );
}
