import { useState } from 'react';
import { OVERRIDE_REASONS, type OverrideReason } from '@lib/contracts';
import { LEVELS, oneStepUp, type Evaluation, type Level } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { ReasonPicker } from '../ui/reason-picker.js';
import { levelOf, needsOf, type CaseDraft } from './case-draft.js';
import { take } from './current-case.js';
import { RoundKeys } from './round-keys.js';
import classes from './call-taking.module.css';

const FEELINGS = [
  { name: 'worried', key: 'Alt+W', text: 'call.worried' },
  { name: 'gutFeeling', key: 'Alt+G', text: 'call.gut-feeling' },
  { name: 'frail', key: 'Alt+K', text: 'call.frail' },
] as const;

/** What a milder level may be justified with. */
const REASONS_DOWN = OVERRIDE_REASONS.filter((reason) => reason !== 'judgement');

/** A person's own word on the level: what they feel, a worse or a milder one, another round, or a stop. */
export function LevelKeys({
  draft,
  evaluation,
}: {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
}) {
  const { t } = useText();
  const [overriding, setOverriding] = useState<Level | 'level' | null>(null);
  const level = levelOf(draft);
  const toggle = (name: (typeof FEELINGS)[number]['name']): void => {
    take({ type: 'feelings', value: { ...draft.feelings, [name]: draft.feelings[name] !== true } });
  };
  const set = (to: Level, reason: OverrideReason): void => {
    take({ type: 'override', value: { level: to, reason } });
    setOverriding(null);
  };
  const goUp = (): void => {
    if (level && level !== '1') set(oneStepUp(level), 'judgement');
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
    'Alt+ArrowUp': { label: t('follow.up'), enabled: level !== null && level !== '1', run: goUp },
    'Shift+F6': {
      label: t('call.override'),
      run: () => {
        setOverriding('level');
      },
    },
  });
  const cancel = (): void => {
    setOverriding(null);
  };

  if (overriding === 'level')
    return (
      <ReasonPicker
        title={t('call.override')}
        reasons={LEVELS.map((code) => ({ code, label: t(`level.${code}`) }))}
        onPick={(chosen: Level) => {
          if (needsOf(draft, chosen).reason) setOverriding(chosen);
          else set(chosen, 'judgement');
        }}
        onCancel={cancel}
      />
    );
  if (overriding)
    return (
      <ReasonPicker
        title={t('call.override-why')}
        reasons={REASONS_DOWN.map((code) => ({ code, label: t(`call.override-${code}`) }))}
        onPick={(reason: OverrideReason) => {
          set(overriding, reason);
        }}
        onCancel={cancel}
      />
    );

  return (
    <div className={`${classes['feelings']} ${classes['levelKeys']}`}>
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
      <button type="button" disabled={level === null || level === '1'} onClick={goUp}>
        <KeyHint combo="Alt+ArrowUp" /> {t('follow.up')}
      </button>
      <button
        type="button"
        onClick={() => {
          setOverriding('level');
        }}
      >
        <KeyHint combo="Shift+F6" /> {t('call.override')}
      </button>
      <RoundKeys draft={draft} evaluation={evaluation} />
    </div>
  );
}
