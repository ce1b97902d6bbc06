import { useEffect, useRef, useState } from 'react';
import { TextInput } from '@mantine/core';
import type { CallRow, KeptView, LineView, SimulatedCallBody } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { useServer } from '../api/queries.js';
import { asProblem, request } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { leaveFocus } from '../keys/leave-focus.js';
import { useKeys } from '../keys/use-keys.js';
import { useRows } from '../live/use-board.js';
import { ElapsedClock } from '../ui/elapsed-clock.js';
import { KeyHint } from '../ui/key-hint.js';
import { setBusy } from '../sign-in/session-state.js';
import { toast } from '../ui/toast-store.js';
import { beginAnswered, hasCurrentCase } from './current-case.js';
import classes from './call-taking.module.css';

/** The line: who waits and how long, and the call in hand. */
export function CallLine({ userId }: { readonly userId: string }) {
  const texts = useText();
  const { t } = texts;
  const calls = useRows('call');
  const waiting = calls
    .filter(({ status }) => status === 'ringing')
    .sort((a, b) => a.rangAt.localeCompare(b.rangAt));
  const mine = calls.find(({ status, answeredBy }) => status === 'active' && answeredBy === userId);
  const { data: lines = [] } = useServer<readonly LineView[]>('/api/lines');
  const [first] = waiting;
  const answeredHere = useRef<CallRow['id']>(null);
  const onCall = mine !== undefined;
  useEffect(() => {
    setBusy(onCall);
  }, [onCall]);
  // A page that was loaded anew in the middle of a call goes on with its case.
  const callId = mine?.id;
  useEffect(() => {
    if (!mine || answeredHere.current === mine.id || hasCurrentCase()) return;
    takeUp(mine).catch(tell);
  }, [callId]);

  const tell = (error: unknown): void => {
    toast(texts.problem(asProblem(error).code).happened, { tone: 'trouble' });
  };
  const answer = (call: CallRow): void => {
    const { id, version } = call;
    answeredHere.current = id;
    request<KeptView>('POST', `/api/calls/${id}/answer`, { seenVersion: version })
      .then(() => takeUp(call))
      .catch(tell);
  };
  const hangUp = (call: CallRow): void => {
    request('POST', `/api/calls/${call.id}/end`, { seenVersion: call.version }).catch(tell);
  };
  useKeys({
    F2: {
      label: t('call.answer'),
      strip: true,
      enabled: first !== undefined && !mine,
      run: () => {
        if (first && !mine) answer(first);
      },
    },
    'Shift+F2': {
      label: t('call.hang-up'),
      enabled: mine !== undefined,
      run: () => {
        if (mine) hangUp(mine);
      },
    },
  });
  const lineName = (call: CallRow): string =>
    lines.find(({ id }) => id === call.lineId)?.number ?? t('call.line');

  return (
    <header className={classes['callLine']}>
      {mine ? (
        <span className={classes['active']}>
          {lineName(mine)} · <ElapsedClock since={mine.answeredAt ?? mine.rangAt} />{' '}
          {t('call.on-call')}
          <button
            type="button"
            onClick={() => {
              hangUp(mine);
            }}
          >
            <KeyHint combo="Shift+F2" /> {t('call.hang-up')}
          </button>
        </span>
      ) : null}
      <span className={classes['waiting']} data-any={waiting.length > 0}>
        {first ? (
          <>
            {t('call.waiting')} {waiting.length} · {lineName(first)} ·{' '}
            <ElapsedClock since={first.rangAt} />
            {mine ? null : (
              <button
                type="button"
                className={classes['primary']}
                onClick={() => {
                  answer(first);
                }}
              >
                <KeyHint combo="F2" /> {t('call.answer')}
              </button>
            )}
          </>
        ) : (
          t('call.nobody-waiting')
        )}
      </span>
      <SimulatedLine lines={lines} onTrouble={tell} />
    </header>
  );
}

async function takeUp({ caseId }: CallRow): Promise<void> {
  await beginAnswered(caseId);
  leaveFocus();
}

/** Stands for an exchange: rings a line with a number. */
function SimulatedLine({
  lines,
  onTrouble,
}: {
  readonly lines: readonly LineView[];
  readonly onTrouble: (error: unknown) => void;
}) {
  const { t } = useText();
  const [number, setNumber] = useState('0475 12 34 56');
  const [lineId, setLineId] = useState('');
  const line = lines.find(({ id }) => id === lineId) ?? lines[0];
  const ring = (): void => {
    if (!line) return;
    leaveFocus();
    const body: SimulatedCallBody = {
      callId: crypto.randomUUID() as Id<'call'>,
      lineId: line.id,
      ...(number.trim() ? { callerNumber: number.trim() } : {}),
    };
    request('POST', '/api/calls/simulated', body).catch(onTrouble);
  };
  return (
    <form
      className={classes['simulated']}
      onSubmit={(event) => {
        event.preventDefault();
        ring();
      }}
    >
      <span className={classes['muted']}>{t('call.simulated-line')}</span>
      <select
        aria-label={t('call.line')}
        value={line?.id ?? ''}
        onChange={(event) => {
          setLineId(event.currentTarget.value);
        }}
      >
        {lines.map(({ id, number: dialled }) => (
          <option key={id} value={id}>
            {dialled}
          </option>
        ))}
      </select>
      <TextInput
        size="xs"
        aria-label={t('call.number')}
        value={number}
        onChange={(event) => {
          setNumber(event.currentTarget.value);
        }}
      />
      <button type="submit">{t('call.simulate')}</button>
    </form>
  );
}
