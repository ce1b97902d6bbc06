import { useText } from '../i18n/use-text.js';
import { Panel } from '../ui/panel.js';

/** Not furnished yet: says so. */
export function OversightDesk() {
  const { t } = useText();
  return (
    <Panel
      title={t('desk.oversight')}
      empty={{ title: t('desk.empty'), hint: t('desk.empty-hint') }}
    />
  );
}
