import { useState } from 'react';
import { SET_ASIDE_REASONS, VITAL_PROTOCOL, type Protocol } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { KeyHint } from '../ui/key-hint.js';
import { ReasonPicker } from '../ui/reason-picker.js';
import { protocolsOf, type CaseDraft } from './case-draft.js';
import { take } from './current-case.js';
import asking from './asking.module.css';

/** The protocols in hand; their answers are shared, and the worst level of them counts. */
export function ProtocolBar({
  draft,
  onLink,
  onSetAside,
}: {
  readonly draft: CaseDraft;
  readonly onLink: () => void;
  readonly onSetAside: () => void;
}) {
  const { t, of } = useText();
  const protocols = protocolsOf(draft);
  const hasComplaint = protocols.some(({ code }) => code !== VITAL_PROTOCOL);
  return (
    <div className={asking['inHand']} role="group" aria-label={t('ask.in-hand')}>
      {protocols.map(({ code, title }) => (
        <span key={code} className={asking['chip']} title={of(title)}>
          <code>{code}</code> <span>{of(title)}</span>
        </span>
      ))}
      {hasComplaint ? (
        <>
          <button type="button" onClick={onLink}>
            <KeyHint combo="F6" /> {t('ask.link')}
          </button>
          <button type="button" onClick={onSetAside}>
            <KeyHint combo="Alt+F6" /> {t('ask.set-aside')}
          </button>
        </>
      ) : null}
    </div>
  );
}

/** Leaves a protocol that was chosen wrongly: which, where there are several, and why. */
export function SetAside({
  protocols,
  onDone,
}: {
  readonly protocols: readonly Protocol[];
  readonly onDone: () => void;
}) {
  const { t, of } = useText();
  const [only] = protocols;
  const [chosen, setChosen] = useState(protocols.length === 1 ? (only?.code ?? null) : null);
  if (chosen === null)
    return (
      <ReasonPicker
        title={t('ask.set-aside-which')}
        reasons={protocols.map(({ code, title }) => ({ code, label: `${of(title)} ${code}` }))}
        onPick={setChosen}
        onCancel={onDone}
      />
    );
  return (
    <ReasonPicker
      title={`${chosen}: ${t('ask.set-aside-why')}`}
      reasons={SET_ASIDE_REASONS.map((code) => ({ code, label: t(`ask.set-aside-${code}`) }))}
      onPick={(reason) => {
        take({ type: 'set-aside', protocol: chosen, reason });
        onDone();
      }}
      onCancel={onDone}
    />
  );
}
