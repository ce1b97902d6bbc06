import type { ProtocolVersionView } from '@lib/contracts';
import { useText } from '../i18n/use-text.js';
import { StatusPill, type Tone } from '../ui/status-pill.js';
import classes from './protocols.module.css';

const TONES: Readonly<Record<ProtocolVersionView['status'], Tone>> = {
  draft: 'calm',
  review: 'active',
  signed: 'active',
  scheduled: 'active',
  released: 'good',
  retired: 'calm',
};

/** Where a version stands, in a word. */
export function VersionStatusSign({ version }: { readonly version: ProtocolVersionView }) {
  const { t, date } = useText();
  const { status, overlayUntil, releasedAt, shadowSince } = version;
  return (
    <span className={classes['statusSigns']}>
      <StatusPill tone={TONES[status]}>
        {t(`protocols.status-${status}`)}
        {status === 'scheduled' && releasedAt ? ` ${date(releasedAt)}` : ''}
      </StatusPill>
      {overlayUntil && status !== 'retired' && (
        <small className={classes['tag']}>
          {t('protocols.overlay-until', { date: date(overlayUntil) })}
        </small>
      )}
      {shadowSince && <small className={classes['tag']}>{t('protocols.in-shadow')}</small>}
    </span>
  );
}

/** Said wherever a content is shown that no medical director has signed. */
export function DraftSign({
  version,
}: {
  readonly version: Pick<ProtocolVersionView, 'signedOff'>;
}) {
  const { t } = useText();
  return version.signedOff ? null : <span className={classes['draftSign']}>{t('call.draft')}</span>;
}
