import { useEffect, useRef, useState } from 'react';
import type { LevelOverride, OverrideReadingView, SecondReadingBody } from '@lib/contracts';
import { asProblem, request } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../sign-in/session-state.js';
import { ElapsedClock } from '../ui/elapsed-clock.js';
import { HandoverSections } from '../ui/handover-sections.js';
import { toast } from '../ui/toast-store.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import classes from './due.module.css';

/** A milder level that waits for another person: read what was answered, then agree or not. */
export function SecondReading({
  override,
  number,
}: {
  readonly override: LevelOverride;
  readonly number: string;
}) {
  const texts = useText();
  const { t } = texts;
  const { userId } = useSession();
  const [reading, setReading] = useState<OverrideReadingView | null>(null);
  const { id, version, fromLevel, toLevel, secondReader, askedAt, askedBy } = override;
  const tell = (error: unknown): void => {
    toast(texts.problem(asProblem(error).code).happened, { tone: 'trouble' });
  };
  const look = (): void => {
    request<OverrideReadingView>('POST', `/api/level-overrides/${id}/reading`, {}).then(
      setReading,
      tell,
    );
  };
  const text = useRef<HTMLDivElement>(null);
  // Who asked to read goes on from the text, and comes to the two words behind it: never straight to one of them.
  useEffect(() => {
    if (reading) text.current?.focus();
  }, [reading]);
  const decide = (agrees: boolean): void => {
    const body: SecondReadingBody = { agrees, seenVersion: version };
    request('POST', `/api/level-overrides/${id}/second-reading`, body).catch(tell);
  };
  return (
    <div className={classes['line']} data-reader>
      <strong>{t('follow.reader')}</strong> {number} <UrgencyMark level={fromLevel} /> →{' '}
      <UrgencyMark level={toLevel} />
      {secondReader ? <span>{t(`follow.needs-${secondReader}`)}</span> : null}
      <ElapsedClock since={askedAt} />
      {askedBy === userId ? (
        <span className={classes['quiet']}>{t('follow.reader-own')}</span>
      ) : reading ? (
        <>
          <div
            ref={text}
            className={classes['reading']}
            role="group"
            aria-label={t('follow.handover')}
            tabIndex={-1}
          >
            {reading.reason ? <p>{t(`call.override-${reading.reason}`)}</p> : null}
            <HandoverSections sections={reading.handover} />
          </div>
          <button
            type="button"
            onClick={() => {
              decide(true);
            }}
          >
            {t('follow.reader-agree', { level: toLevel })}
          </button>
          <button
            type="button"
            onClick={() => {
              decide(false);
            }}
          >
            {t('follow.reader-refuse', { level: fromLevel })}
          </button>
        </>
      ) : (
        <button type="button" onClick={look}>
          {t('follow.reader-look')}
        </button>
      )}
    </div>
  );
}
