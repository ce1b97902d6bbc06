import { useEffect } from 'react';
import type { Id } from '@lib/kernel';
import { INSTRUCTIONS, instructionsFor, opensAtOnce } from '@lib/protocols';
import { pushCount, resuscitationClock, type Evaluation } from '@lib/triage';
import { serverNow } from '../api/server-clock.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { MetronomePulse } from '../sound/metronome-pulse.js';
import { play } from '../sound/play.js';
import { createPersonalStore } from '../state/personal.js';
import { useStore } from '../state/store.js';
import { durationText } from '../ui/clock-text.js';
import { ElapsedClock } from '../ui/elapsed-clock.js';
import { KeyHint } from '../ui/key-hint.js';
import { useNow } from '../ui/use-now.js';
import { AedLine } from './aed-line.js';
import { contextOf, type CaseDraft } from './case-draft.js';
import { take } from './current-case.js';
import { useSpoken } from './use-spoken.js';
import asking from './asking.module.css';
import classes from './call-taking.module.css';

/** How far a script was read, and since when; milliseconds of the server's clock. */
interface Run {
  readonly path: readonly string[];
  readonly since: number;
  /** When the first step with a beat was shown. */
  readonly pushingSince: number | null;
  readonly withBreaths: boolean;
}

interface Reading {
  readonly caseId: Id<'case'>;
  readonly openId: string | null;
  /** A script that opened by itself was closed: it does not open again. */
  readonly left: boolean;
  readonly runs: Readonly<Record<string, Run>>;
}

/** What is being read of the case in hand: it goes on while another desk is looked at. */
const reading = createPersonalStore<Reading | null>(null);

function readingOf(caseId: Id<'case'>): Reading {
  const now = reading.get();
  return now?.caseId === caseId ? now : { caseId, openId: null, left: false, runs: {} };
}

function runOf({ runs }: Reading, id: string): Run {
  return runs[id] ?? { path: [], since: serverNow(), pushingSince: null, withBreaths: false };
}

function changeRun(caseId: Id<'case'>, id: string, change: Partial<Run>): void {
  const now = readingOf(caseId);
  reading.set({ ...now, runs: { ...now.runs, [id]: { ...runOf(now, id), ...change } } });
}

/** The scripts that the level calls for; one fills the middle of the desk while it is spoken. */
export function useInstructions(draft: CaseDraft, evaluation: Evaluation | null) {
  useStore(reading);
  const { caseId } = draft;
  const { openId, left } = readingOf(caseId);
  const ids = evaluation ? instructionsFor(evaluation.instructions, contextOf(draft)) : [];
  // An arrest or a closed airway opens its script at once; whoever closes it is not asked again.
  const urgent = evaluation && opensAtOnce(evaluation, ids);
  return {
    ids,
    openId: openId ?? (left ? null : urgent),
    open: (id: string) => {
      reading.set({ ...readingOf(caseId), openId: id });
    },
    close: () => {
      reading.set({ ...readingOf(caseId), openId: null, left: true });
    },
  };
}

/** One step at a time, to be read aloud; with its metronome, and the seconds since it began. */
export function InstructionView({
  id,
  draft,
  onClose,
}: {
  readonly id: string;
  readonly draft: CaseDraft;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const { say: of, beside, language } = useSpoken(draft);
  const { caseId } = draft;
  useStore(reading);
  const { path, since, pushingSince, withBreaths } = runOf(readingOf(caseId), id);
  const setPath = (next: readonly string[]): void => {
    changeRun(caseId, id, { path: next });
  };
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
  const last = draft.session?.scripts.at(-1);
  const isTold = last?.script === id && last.step === stepId;
  const beats = step?.metronome !== undefined;
  useEffect(() => {
    if (stepId && !isTold) take({ type: 'script', value: { script: id, step: stepId } });
    changeRun(caseId, id, beats && pushingSince === null ? { pushingSince: serverNow() } : {});
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
      <p className={classes['aloud']} lang={language}>
        {of(step.text)}
      </p>
      {beside(step.text) ? <p className={classes['muted']}>{beside(step.text)}</p> : null}
      {step.metronome ? (
        <div className={classes['metronome']}>
          <MetronomePulse on rate={step.metronome} />
          {pushingSince === null ? null : (
            <PushingClock
              since={pushingSince}
              rate={step.metronome}
              withBreaths={withBreaths}
              onBreaths={() => {
                changeRun(caseId, id, { withBreaths: !withBreaths });
              }}
            />
          )}
        </div>
      ) : null}
      {/^(cpr-|aed$)/.test(id) ? <AedLine place={draft.place?.value} /> : null}
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

const PUSHES = 30;

/** When somebody else should push, and the count of pushes and breaths where breaths are given. */
function PushingClock({
  since,
  rate,
  withBreaths,
  onBreaths,
}: {
  readonly since: number;
  readonly rate: number;
  readonly withBreaths: boolean;
  readonly onBreaths: () => void;
}) {
  const { t } = useText();
  const seconds = Math.max(0, (useNow() - since) / 1_000);
  const { rounds, secondsToSwitch, switchNow } = resuscitationClock(seconds);
  const { phase, push } = pushCount(seconds, rate, PUSHES);
  useEffect(() => {
    if (switchNow) play('message');
  }, [rounds, switchNow]);
  useKeys({ B: { label: t('ask.with-breaths'), run: onBreaths } }, { scope: 'question' });
  return (
    <>
      <span role="status" className={switchNow ? asking['switchNow'] : undefined}>
        {switchNow
          ? t('ask.switch-now')
          : t('ask.switch-in', { time: durationText(secondsToSwitch) })}
      </span>
      <button type="button" aria-pressed={withBreaths} onClick={onBreaths}>
        <KeyHint combo="B" /> {t('ask.with-breaths')}
      </button>
      {withBreaths ? (
        <strong>
          {phase === 'push' ? t('ask.push-count', { count: push }) : t('ask.breathe-now')}
        </strong>
      ) : null}
    </>
  );
}
