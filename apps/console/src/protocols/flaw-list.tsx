import { Check, TriangleAlert } from 'lucide-react';
import { placeOfFlaw, type Protocol, type ProtocolFlaw } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import type { Selection } from './draft.js';
import classes from './protocols.module.css';

/** What is wrong with the draft as it stands; each leads to where it is mended. */
export function FlawList({
  flaws,
  protocol,
  onSelect,
}: {
  readonly flaws: readonly ProtocolFlaw[];
  readonly protocol: Protocol;
  readonly onSelect: (selection: Selection) => void;
}) {
  const { t } = useText();
  return (
    <section className={classes['flaws']} aria-label={t('protocols.flaws')} aria-live="polite">
      <strong data-none={flaws.length === 0 || undefined}>
        {flaws.length === 0 ? (
          <Check size="1em" aria-hidden="true" />
        ) : (
          <TriangleAlert size="1em" aria-hidden="true" />
        )}{' '}
        {flaws.length === 0
          ? t('protocols.no-flaws')
          : t('protocols.flaw-count', { count: flaws.length })}
      </strong>
      <ul>
        {flaws.map((flaw) => (
          <li key={`${flaw.code} ${flaw.at}`}>
            <button
              type="button"
              onClick={() => {
                onSelect(placeOfFlaw(flaw, protocol));
              }}
            >
              {t(`protocols.flaw-${flaw.code}`)} <code>{shortPlace(flaw.at)}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function shortPlace(at: string): string {
  return at.startsWith('/') ? at.split('/').slice(2).join(' · ') || at.slice(1) : at;
}
