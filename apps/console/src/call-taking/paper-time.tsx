import { useState } from 'react';
import type { Instant } from '@lib/kernel';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { setPaperTime, usePaperTime } from './current-case.js';
import classes from './call-taking.module.css';

/** Asks when a call that was taken on paper really came in. */
export function PaperTime({ onDone }: { readonly onDone: (at: Instant | null) => void }) {
  const { t } = useText();
  const [text, setText] = useState(() => localTime(new Date()));
  const at = new Date(text);
  const isPast = !Number.isNaN(at.getTime()) && at.getTime() <= Date.now();
  useKeys(
    {
      Escape: () => {
        onDone(null);
      },
    },
    { scope: 'sheet' },
  );
  return (
    <form
      className={classes['paper']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPast) onDone(at.toISOString() as Instant);
      }}
    >
      <label>
        {t('call.paper-time')}{' '}
        <input
          autoFocus
          type="datetime-local"
          step={1}
          max={localTime(new Date())}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <button type="submit" className={classes['primary']} disabled={!isPast}>
        {t('call.on-paper')}
      </button>
      <button
        type="button"
        onClick={() => {
          onDone(null);
        }}
      >
        {t('common.cancel')}
      </button>
    </form>
  );
}

/** While a call is entered from paper: the time that its next steps were taken at. */
export function PaperClock() {
  const { t } = useText();
  const at = usePaperTime();
  if (!at) return null;
  return (
    <label className={classes['paper']}>
      {t('call.paper-clock')}{' '}
      <input
        type="datetime-local"
        step={1}
        max={localTime(new Date())}
        value={localTime(new Date(at))}
        onChange={(event) => {
          const written = new Date(event.currentTarget.value);
          if (!Number.isNaN(written.getTime()) && written.getTime() <= Date.now())
            setPaperTime(written.toISOString() as Instant);
        }}
      />
    </label>
  );
}

/** The seat's own wall clock, as the field wants it. */
function localTime(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19);
}
