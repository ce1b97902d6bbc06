import { CloudUpload, TriangleAlert } from 'lucide-react';
import { useOutbox } from '../api/outbox/open-outbox.js';
import { useText } from '../i18n/use-text.js';
import styles from './not-sent-badge.module.css';
import { showOutbox } from './outbox-sheet.js';

/** What has not reached the server, of one case or of all; nothing when all is sent. Opens the list. */
export function NotSentBadge({ caseId }: { readonly caseId?: string }) {
  const { t } = useText();
  const { pending, conflicts } = useOutbox(caseId);
  if (pending === 0) return null;
  const isRefused = conflicts.length > 0;
  const Sign = isRefused ? TriangleAlert : CloudUpload;
  return (
    <button
      type="button"
      className={styles['badge']}
      data-refused={isRefused || undefined}
      title={isRefused ? t('common.refused-hint') : t('common.kept-here')}
      onClick={showOutbox}
    >
      <Sign size="1.1em" aria-hidden="true" />
      {isRefused && <strong>{t('common.refused')}</strong>}
      {t('common.not-sent', { count: pending })}
    </button>
  );
}
