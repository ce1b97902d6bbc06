import { useState } from 'react';
import type { Instant } from '@lib/kernel';
import { LEAST_COUNTING_SECONDS, breathCountOf, contractionsOf, minutesAgo } from '@lib/triage';
import { serverNow } from '../api/server-clock.js';
import { useText } from '../i18n/use-text.js';
import { leaveFocus } from '../keys/leave-focus.js';
import { useKeys } from '../keys/use-keys.js';
import { createPersonalStore } from '../state/personal.js';
import { useStore } from '../state/store.js';
import { durationText } from '../ui/clock-text.js';
import { ElapsedClock } from '../ui/elapsed-clock.js';
import { KeyHint } from '../ui/key-hint.js';
import { useNow } from '../ui/use-now.js';
import { protocolsOf, type CaseDraft } from './case-draft.js';
import { noteFact, take } from './current-case.js';
import asking from './asking.module.css';
import classes from './call-taking.module.css';

type Told = 'onset' | 'last-well';

/** Taps of a count of breaths that is under way; they stay while another desk is looked at. */
const taps = createPersonalStore<readonly number[] | null>(null);

const OF_LABOUR = 'C22';

/** Clocks of the patient: since when, last well, contractions, breaths. All count from marks with their times. */
export function ClocksBar({ draft }: { readonly draft: CaseDraft }) {
  const { t } = useText();
  const [asks, setAsks] = useState<Told | null>(null);
  const counting = useStore(taps) !== null;
  const facts = draft.session?.facts ?? [];
  const { since, lastSeconds, intervalSeconds, count } = contractionsOf(facts);
  const labour =
    count > 0 ||
    protocolsOf(draft).some(({ code }) => code === OF_LABOUR) ||
    draft.patients.some(({ value }) => value.pregnant === true);
  const toggle = (told: Told) => (): void => {
    setAsks(asks === told ? null : told);
  };
  const mark = (): void => {
    noteFact({ type: 'contraction', phase: since ? 'ends' : 'begins' });
  };
  const countBreaths = (): void => {
    // The space bar belongs to the count, not to the button that began it.
    leaveFocus();
    taps.set(counting ? null : []);
  };
  useKeys({
    'Alt+O': { label: t('ask.onset'), run: toggle('onset') },
    'Alt+I': { label: t('ask.last-well'), run: toggle('last-well') },
    'Alt+X': { label: t('ask.contraction'), enabled: labour, run: mark },
    'Alt+R': { label: t('ask.breaths'), run: countBreaths },
  });
  return (
    <>
      <div className={asking['row']}>
        {(['onset', 'last-well'] as const).map((told) => (
          <button key={told} type="button" aria-pressed={asks === told} onClick={toggle(told)}>
            <KeyHint combo={told === 'onset' ? 'Alt+O' : 'Alt+I'} /> {t(`ask.${told}`)}{' '}
            <SinceTold draft={draft} told={told} />
          </button>
        ))}
        {labour ? (
          <button type="button" aria-pressed={since !== null} onClick={mark}>
            <KeyHint combo="Alt+X" /> {t(since ? 'ask.contraction-ends' : 'ask.contraction-begins')}{' '}
            {since ? <ElapsedClock since={since} /> : null}
          </button>
        ) : null}
        {labour && lastSeconds !== null ? (
          <span>{t('ask.contraction-lasts', { time: durationText(lastSeconds) })}</span>
        ) : null}
        {labour && intervalSeconds !== null ? (
          <span>{t('ask.contraction-every', { time: durationText(intervalSeconds) })}</span>
        ) : null}
        <button type="button" aria-pressed={counting} onClick={countBreaths}>
          <KeyHint combo="Alt+R" /> {t('ask.breaths')} <LastRate draft={draft} />
        </button>
      </div>
      {asks ? (
        <TimeField
          key={asks}
          told={asks}
          onDone={() => {
            setAsks(null);
          }}
        />
      ) : null}
      {counting ? <BreathCounter draft={draft} /> : null}
    </>
  );
}

function SinceTold({ draft, told }: { readonly draft: CaseDraft; readonly told: Told }) {
  const noted = (draft.session?.facts ?? []).findLast(({ fact }) => fact.type === told);
  return noted && 'moment' in noted.fact ? (
    <strong>
      <ElapsedClock since={noted.fact.moment} />
    </strong>
  ) : (
    <span className={classes['muted']}>–</span>
  );
}

function LastRate({ draft }: { readonly draft: CaseDraft }) {
  const noted = (draft.session?.facts ?? []).findLast(({ fact }) => fact.type === 'breaths');
  if (noted?.fact.type !== 'breaths') return null;
  const { breaths, seconds } = noted.fact;
  return <strong>{Math.round((breaths * 60) / seconds)}/min</strong>;
}

/** When it began, as it is told: so long ago, or at a time of day. */
function TimeField({ told, onDone }: { readonly told: Told; readonly onDone: () => void }) {
  const { t, time } = useText();
  const [typed, setTyped] = useState('');
  const [odd, setOdd] = useState(false);
  const keep = (): void => {
    const now = serverNow();
    const [hours = 0, minutes = 0] = time(now).split(':').map(Number);
    const ago = minutesAgo(typed, hours * 60 + minutes);
    if (ago === null) {
      setOdd(true);
      return;
    }
    noteFact({ type: told, moment: new Date(now - ago * 60_000).toISOString() as Instant });
    onDone();
  };
  const label = t('ask.time-field', { what: t(`ask.${told}`) });
  return (
    <form
      className={asking['number']}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <input
        autoFocus
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setOdd(false);
        }}
      />
      {odd ? (
        <span role="alert" className={classes['notice']}>
          {t('ask.time-odd')}
        </span>
      ) : null}
    </form>
  );
}

/** A tap at each breath; after fifteen seconds there is a rate, kept with the answer that it belongs to. */
function BreathCounter({ draft }: { readonly draft: CaseDraft }) {
  const { t } = useText();
  const tapped = useStore(taps) ?? [];
  const now = Math.max(useNow(), tapped.at(-1) ?? 0);
  const { breaths, seconds, perMinute } = breathCountOf(tapped, now);
  const tap = (): void => {
    taps.set([...(taps.get() ?? []), serverNow()]);
  };
  const keep = (): void => {
    if (perMinute === null) return;
    taps.set(null);
    // Steps from breath to breath: what lies between the first tap and the last.
    noteFact({ type: 'breaths', breaths: breaths - 1, seconds: Math.min(120, seconds) });
    const asking = protocolsOf(draft).find(({ questions }) =>
      questions.some(({ id }) => id === RATE_QUESTION),
    );
    const question = asking?.questions.find(({ id }) => id === RATE_QUESTION);
    if (asking && question?.type === 'number' && perMinute <= question.most)
      take({
        type: 'answer',
        value: {
          protocol: asking.code,
          question: RATE_QUESTION,
          answer: { kind: 'value', value: perMinute },
        },
      });
  };
  useKeys(
    {
      Space: { label: t('ask.breaths-tap'), run: tap },
      Enter: { label: t('ask.breaths-keep'), enabled: perMinute !== null, run: keep },
      Escape: {
        label: t('common.cancel'),
        run: () => {
          taps.set(null);
        },
      },
    },
    { scope: 'question' },
  );
  return (
    <div className={asking['counter']} role="status">
      <button type="button" onClick={tap}>
        <KeyHint combo="Space" /> {t('ask.breaths-tap')}
      </button>
      <span>{t('ask.breaths-count', { breaths, seconds })}</span>
      {perMinute === null ? (
        <span className={classes['muted']}>
          {t('ask.breaths-more', { seconds: LEAST_COUNTING_SECONDS })}
        </span>
      ) : (
        <button type="button" className={classes['primary']} onClick={keep}>
          <KeyHint combo="Enter" /> {t('ask.breaths-rate', { rate: perMinute })}
        </button>
      )}
    </div>
  );
}

const RATE_QUESTION = 'respiratory-rate';
