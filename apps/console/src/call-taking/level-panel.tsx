import { useState } from 'react';
import { OVERRIDE_REASONS, type CaseRow, type OverrideReason } from '@lib/contracts';
import { LEVELS, spokenQuestion, type Evaluation, type Level } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { ReasonPicker } from '../ui/reason-picker.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { contextOf, protocolsOf, type CaseDraft } from './case-draft.js';
import { take } from './current-case.js';
import classes from './call-taking.module.css';

const FEELINGS = [
  { name: 'worried', key: 'Alt+W', text: 'call.worried' },
  { name: 'gutFeeling', key: 'Alt+G', text: 'call.gut-feeling' },
  { name: 'frail', key: 'Alt+K', text: 'call.frail' },
] as const;

const CONTEXT_TEXTS = {
  ageYears: 'call.age',
  ageMonths: 'call.age',
  sex: 'call.sex',
  pregnant: 'call.pregnant',
  frail: 'call.frail',
  party: 'call.context-party',
  worried: 'call.worried',
  gutFeeling: 'call.gut-feeling',
} as const;

/** The level with its reasons, always in sight; what it may still become; and a person's own word on it. */
export function LevelPanel({
  draft,
  evaluation,
}: {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
  readonly row: CaseRow | undefined;
}) {
  const { t, of } = useText();
  const [overriding, setOverriding] = useState<Level | 'level' | null>(null);
  const override = draft.session?.overrides.at(-1);
  const level = override?.level ?? evaluation?.level ?? null;
  const questions = protocolsOf(draft).flatMap((protocol) => protocol.questions);
  const forClinician = (evaluation?.askClinician ?? []).flatMap((asked) => {
    const question = questions.find(({ id }) => id === asked);
    return question ? [of(spokenQuestion(question, contextOf(draft)))] : [];
  });
  const toggle = (name: (typeof FEELINGS)[number]['name']): void => {
    take({ type: 'feelings', value: { ...draft.feelings, [name]: draft.feelings[name] !== true } });
  };
  useKeys({
    ...Object.fromEntries(
      FEELINGS.map(({ name, key, text }) => [
        key,
        {
          label: t(text),
          run: () => {
            toggle(name);
          },
        },
      ]),
    ),
    'Shift+F6': {
      label: t('call.override'),
      run: () => {
        setOverriding('level');
      },
    },
  });

  if (overriding === 'level')
    return (
      <ReasonPicker
        title={t('call.override')}
        reasons={LEVELS.map((code) => ({ code, label: t(`level.${code}`) }))}
        onPick={(chosen: Level) => {
          setOverriding(chosen);
        }}
        onCancel={() => {
          setOverriding(null);
        }}
      />
    );
  if (overriding)
    return (
      <ReasonPicker
        title={t('call.override-why')}
        reasons={OVERRIDE_REASONS.map((code) => ({ code, label: t(`call.override-${code}`) }))}
        onPick={(reason: OverrideReason) => {
          take({ type: 'override', value: { level: overriding, reason } });
          setOverriding(null);
        }}
        onCancel={() => {
          setOverriding(null);
        }}
      />
    );

  return (
    <div className={classes['levelPanel']} aria-live="polite">
      <div className={classes['levelHead']}>
        {level ? <UrgencyMark level={level} size="large" word /> : <p>{t('level.none')}</p>}
        <code className={classes['determinant']}>{evaluation?.determinant}</code>
      </div>
      {override ? (
        <p className={classes['notice']}>
          {t('call.overridden')}: {t(`call.override-${override.reason}`)}
        </p>
      ) : null}
      {evaluation && !evaluation.settled ? (
        <p className={classes['muted']}>
          {t('call.at-worst', { level: evaluation.atWorst })} ·{' '}
          {t('call.pending', { count: evaluation.pendingCritical.length })}
        </p>
      ) : null}
      {evaluation && evaluation.pendingContext.length > 0 ? (
        <p className={classes['notice']}>
          {t('call.pending-context', {
            what: evaluation.pendingContext.map((name) => t(CONTEXT_TEXTS[name])).join(', '),
          })}
        </p>
      ) : null}
      {forClinician.length > 0 ? (
        <p className={classes['notice']}>
          {t('call.ask-clinician')}: {forClinician.join(' ')}
        </p>
      ) : null}
      {evaluation?.settled ? <p className={classes['muted']}>{t('call.settled')}</p> : null}
      <ul className={classes['reasons']} aria-label={t('call.reasons')}>
        {evaluation?.reasons.slice(0, 6).map((reason) => (
          <li key={reason.determinant}>
            <UrgencyMark level={reason.level} />
            <span>
              {of(reason.why)}
              {reason.assumed ? <em> ({t('call.assumed')})</em> : null}
            </span>
          </li>
        ))}
      </ul>
      <div className={classes['feelings']}>
        {FEELINGS.map(({ name, key, text }) => (
          <button
            key={name}
            type="button"
            aria-pressed={draft.feelings[name] === true}
            onClick={() => {
              toggle(name);
            }}
          >
            <KeyHint combo={key} /> {t(text)}
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            setOverriding('level');
          }}
        >
          <KeyHint combo="Shift+F6" /> {t('call.override')}
        </button>
      </div>
    </div>
  );
}
