import { useState } from 'react';
import { LANGUAGES, type Language } from '@lib/kernel';
import { NET_SKIP_REASONS, safetyNet, spoken, type Evaluation } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { ReasonPicker } from '../ui/reason-picker.js';
import { CallerCopy } from './caller-copy.js';
import { contextOf, type CaseDraft } from './case-draft.js';
import { tell } from './current-case.js';
import classes from './call-taking.module.css';

const MOST_KEYS = 9;

/** What should make the caller call again: read sentence by sentence, in their language, and said back by them. */
export function SafetyNetView({
  draft,
  evaluation,
}: {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
}) {
  const { t, language: own } = useText();
  const [chosen, setChosen] = useState<Language | null>(null);
  const [skipping, setSkipping] = useState(false);
  const language = chosen ?? draft.caller?.value.language ?? own;
  const context = contextOf(draft);
  const told = (draft.session?.told ?? []).map(({ value }) => value);
  const text = evaluation?.outcome ? spoken(evaluation.outcome.safetyNetting, context) : null;
  const net = text ? safetyNet(text, language, told) : null;
  const read = (sentence: string): void => {
    tell({ kind: 'read', language, sentence });
  };
  const isRead = net?.sentences.every((one) => one.read) ?? false;
  const sayBack = (): void => {
    if (isRead) tell({ kind: 'said-back', language });
  };
  useKeys(
    {
      ...Object.fromEntries(
        (net?.sentences ?? []).slice(0, MOST_KEYS).map(({ sentence, read: done }, index) => [
          String(index + 1),
          {
            label: sentence,
            run: () => {
              if (!done) read(sentence);
            },
          },
        ]),
      ),
      T: { label: t('follow.net-said-back'), enabled: isRead, run: sayBack },
    },
    { scope: 'question' },
  );
  if (!net) return <p className={classes['muted']}>{t('follow.net-none')}</p>;
  return (
    <section className={classes['net']} aria-label={t('follow.net')}>
      <h3>
        {t('follow.net')} <span className={classes['draft']}>{t('call.draft')}</span>
      </h3>
      <label>
        {t('follow.net-language')}{' '}
        <select
          value={language}
          onChange={(event) => {
            const next = LANGUAGES.find((one) => one === event.currentTarget.value);
            if (next) setChosen(next);
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <ol lang={language}>
        {net.sentences.map(({ sentence, read: done }, index) => (
          <li key={sentence}>
            <button
              type="button"
              className={classes['sentence']}
              aria-pressed={done}
              onClick={() => {
                if (!done) read(sentence);
              }}
            >
              {index < MOST_KEYS ? <KeyHint combo={String(index + 1)} /> : null} {done ? '✓ ' : ''}
              {sentence}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className={classes['sentence']}
        disabled={!isRead}
        aria-pressed={net.saidBack}
        onClick={sayBack}
      >
        <KeyHint combo="T" /> {net.saidBack ? '✓ ' : ''}
        {t('follow.net-said-back')}
      </button>
      <p role="status" className={net.done ? classes['muted'] : classes['notice']}>
        {net.skipped
          ? t('follow.net-skipped', { why: t(`follow.skip-${net.skipped}`) })
          : t(net.done ? 'follow.net-done' : 'follow.net-wanted')}
      </p>
      {skipping ? (
        <ReasonPicker
          title={t('follow.net-skip')}
          reasons={NET_SKIP_REASONS.map((code) => ({ code, label: t(`follow.skip-${code}`) }))}
          onPick={(reason) => {
            setSkipping(false);
            tell({ kind: 'skipped', reason });
          }}
          onCancel={() => {
            setSkipping(false);
          }}
        />
      ) : net.done ? null : (
        <button
          type="button"
          onClick={() => {
            setSkipping(true);
          }}
        >
          {t('follow.net-skip')}
        </button>
      )}
      <CallerCopy
        draft={draft}
        language={language}
        text={net.sentences.map(({ sentence }) => sentence).join('\n')}
      />
    </section>
  );
}
