import { CALLER_PARTIES, INTERPRETERS } from '@lib/contracts';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { ReasonPicker } from '../ui/reason-picker.js';
import { partyOf } from './caller-party.js';
import type { CaseDraft } from './case-draft.js';
import { take } from './current-case.js';
import { speakNextLanguage, useSpoken, useTwoLanguages } from './use-spoken.js';
import asking from './asking.module.css';
import classes from './call-taking.module.css';

/** Who speaks, in which language, with an interpreter or not; and the line for what is said unasked. */
export function SpeakingBar({
  draft,
  onParty,
  onQuick,
}: {
  readonly draft: CaseDraft;
  readonly onParty: () => void;
  readonly onQuick: () => void;
}) {
  const { t } = useText();
  const { language } = useSpoken(draft);
  const [two, toggleTwo] = useTwoLanguages();
  const caller = draft.caller?.value ?? {};
  const party = partyOf(caller);
  const next = (): void => {
    speakNextLanguage(draft, language);
  };
  useKeys({
    'Alt+T': { label: t('ask.language'), run: next },
    'Alt+Shift+T': { label: t('ask.two-languages'), run: toggleTwo },
  });
  return (
    <div className={asking['row']}>
      <button type="button" onClick={onQuick}>
        <KeyHint combo="Alt+Q" /> {t('ask.quick')}
      </button>
      <button type="button" title={t('ask.party')} onClick={onParty}>
        <KeyHint combo="Alt+C" /> {t(`ask.party-${party}`)}
      </button>
      <button type="button" onClick={next} title={t('ask.language')}>
        <KeyHint combo="Alt+T" /> <strong>{language.toUpperCase()}</strong>
      </button>
      <button type="button" aria-pressed={two} onClick={toggleTwo}>
        <KeyHint combo="Alt+Shift+T" /> {t('ask.two-languages')}
      </button>
      <select
        aria-label={t('ask.interpreter')}
        value={caller.interpreter ?? ''}
        onChange={(event) => {
          const chosen = INTERPRETERS.find((one) => one === event.currentTarget.value);
          const { interpreter: _, ...rest } = caller;
          take({ type: 'caller', value: chosen ? { ...rest, interpreter: chosen } : rest });
          event.currentTarget.blur();
        }}
      >
        <option value="">{t('ask.interpreter-none')}</option>
        {INTERPRETERS.map((one) => (
          <option key={one} value={one}>
            {t(`ask.interpreter-${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Who is on the line now: the wording follows, and what such a caller can know. */
export function PartyPicker({
  draft,
  onDone,
}: {
  readonly draft: CaseDraft;
  readonly onDone: () => void;
}) {
  const { t } = useText();
  return (
    <>
      <ReasonPicker
        title={t('ask.party')}
        reasons={CALLER_PARTIES.map((code) => ({ code, label: t(`ask.party-${code}`) }))}
        onPick={(party) => {
          take({ type: 'caller', value: { ...draft.caller?.value, party } });
          onDone();
        }}
        onCancel={onDone}
      />
      <p className={classes['muted']}>{t('ask.party-ask-patient')}</p>
    </>
  );
}
