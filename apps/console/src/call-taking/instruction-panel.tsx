import { useEffect, useState } from 'react';
import type { Text } from '@lib/kernel';
import { INSTRUCTIONS, instructionsFor } from '@lib/protocols';
import { spoken, type Evaluation, type TriageContext } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { MetronomePulse } from '../sound/metronome-pulse.js';
import { ElapsedClock } from '../ui/elapsed-clock.js';
import { KeyHint } from '../ui/key-hint.js';
import { contextOf, type CaseDraft } from './case-draft.js';
import { take } from './current-case.js';
import classes from './call-taking.module.css';

/** The scripts that the level calls for; one fills the middle of the desk while it is spoken. */
export function useInstructions(draft: CaseDraft | null, evaluation: Evaluation | null) {
  const [openId, setOpenId] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const ids = draft && evaluation ? instructionsFor(evaluation.instructions, contextOf(draft)) : [];
  // An arrest or a closed airway opens its script at once; whoever closes it is not asked again.
  const [first] = evaluation?.next ? [] : ids;
  const urgent = first && /^(cpr|choking)-/.test(first) ? first : undefined;
  return {
    ids,
    openId: openId ?? (left ? null : (urgent ?? null)),
    open: (id: string) => {
      setOpenId(id);
    },
    close: () => {
      setOpenId(null);
      setLeft(true);
    },
  };
}

/** One step at a time, to be read aloud; with its metronome, and the seconds since it began. */
export function InstructionView({
  id,
  context,
  onClose,
}: {
  readonly id: string;
  readonly context: TriageContext;
  readonly onClose: () => void;
}) {
  const { t, of: inLanguage } = useText();
  const of = (text: Text): string => inLanguage(spoken(text, context));
  const [path, setPath] = useState<readonly string[]>([]);
  const [since] = useState(() => new Date().toISOString());
  const instruction = INSTRUCTIONS.find((one) => one.id === id);
  const current = path.at(-1) ?? instruction?.steps[0]?.id;
  const step = instruction?.steps.find((one) => one.id === current);
  const following =
    instruction?.steps[instruction.steps.findIndex((one) => one.id === current) + 1];
  const go = (next: string | undefined): void => {
    if (next) setPath([...path, next]);
  };
  const stepId = step?.id;
  // Told as it is shown: when the first compression was called is known afterwards to the second.
  useEffect(() => {
    if (stepId) take({ type: 'script', value: { script: id, step: stepId } });
  }, [id, stepId]);
  const replies = step?.replies ?? [];
  useKeys(
    {
      ...Object.fromEntries(
        replies.map(({ label, next }, index) => [
          String(index + 1),
          {
            label: of(label),
            run: () => {
              go(next);
            },
          },
        ]),
      ),
      ...(replies.length === 0
        ? {
            Enter: {
              label: t('call.next-step'),
              run: () => {
                go(following?.id);
              },
            },
          }
        : {}),
      Backspace: {
        label: t('call.previous-step'),
        run: () => {
          setPath(path.slice(0, -1));
        },
      },
      Escape: { label: t('common.close'), run: onClose },
    },
    { scope: 'question' },
  );
  if (!instruction || !step) return null;
  return (
    <section className={classes['instruction']} aria-live="assertive">
      <header>
        <h3>{of(instruction.title)}</h3>
        <span className={classes['draft']}>{t('call.draft')}</span>
        <span className={classes['clock']}>
          <ElapsedClock since={since} /> <small>{t('call.since-recognition')}</small>
        </span>
      </header>
      <p className={classes['aloud']}>{of(step.text)}</p>
      {step.metronome ? (
        <div className={classes['metronome']}>
          <MetronomePulse on rate={step.metronome} />
        </div>
      ) : null}
      <div className={classes['options']}>
        {replies.map(({ label, next }, index) => (
          <button
            key={next}
            type="button"
            className={classes['option']}
            onClick={() => {
              go(next);
            }}
          >
            <KeyHint combo={String(index + 1)} /> {of(label)}
          </button>
        ))}
        {replies.length === 0 && following ? (
          <button
            type="button"
            className={classes['option']}
            onClick={() => {
              go(following.id);
            }}
          >
            <KeyHint combo="Enter" /> {t('call.next-step')}
          </button>
        ) : null}
        {path.length > 0 ? (
          <button
            type="button"
            className={classes['option']}
            onClick={() => {
              setPath(path.slice(0, -1));
            }}
          >
            <KeyHint combo="Backspace" /> {t('call.previous-step')}
          </button>
        ) : null}
        <button type="button" className={classes['option']} onClick={onClose}>
          <KeyHint combo="Escape" /> {t('common.close')}
        </button>
      </div>
    </section>
  );
}
