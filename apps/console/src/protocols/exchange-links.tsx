import type { ProtocolVersionView } from '@lib/contracts';
import { mayDo } from '@lib/access';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../sign-in/session-state.js';
import classes from './protocols.module.css';

/** A version as a file: to print in the reader's language, in FHIR, and as data. */
export function ExchangeLinks({ version }: { readonly version: ProtocolVersionView }) {
  const { t, language } = useText();
  const { role } = useSession();
  if (!mayDo(role, 'protocol.export')) return null;
  const { id, code, number } = version;
  const path = `/api/protocols/versions/${id}`;
  const name = `${code}-${number}`;
  return (
    <p className={classes['deeds']}>
      <a href={`${path}/paper?language=${language}`} download={`${name}-${language}.pdf`}>
        {t('protocols.print')}
      </a>
      <a href={`${path}/fhir`} download={`${name}.fhir.json`}>
        {t('protocols.export-fhir')}
      </a>
      <a href={`${path}/export`} download={`${name}.json`}>
        {t('protocols.export-data')}
      </a>
    </p>
  );
}

/** All that is in force as one book, for when everything is down. */
export function LibraryPaperLink() {
  const { t, language } = useText();
  const { role } = useSession();
  if (!mayDo(role, 'protocol.export')) return null;
  return (
    <a href={`/api/protocols/paper?language=${language}`} download={`triage-${language}.pdf`}>
      {t('protocols.print-all')}
    </a>
  );
}
