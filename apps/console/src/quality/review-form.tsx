import { Button, Textarea } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { KeptView } from '@lib/contracts';
import { REVIEW_GROUPS, REVIEW_ITEMS, REVIEW_SCALE, type Ratings } from '@lib/triage';
import type { Problem } from '../api/problem.js';
import { asProblem, request } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { comboOf } from '../keys/combo.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import classes from './quality.module.css';

interface ReviewFormProps {
  readonly caseId: string;
  readonly onSent: () => void;
}

/** 24 items, a digit each: 0 to 3, or the minus key where one does not apply; the next item follows by itself. */
export function ReviewForm({ caseId, onSent }: ReviewFormProps) {
  const { t, of, number } = useText();
  const [ratings, setRatings] = useState<Ratings>({});
  const [note, setNote] = useState('');
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [reviewId] = useState(() => crypto.randomUUID());
  const form = useRef<HTMLFormElement>(null);
  const left = REVIEW_ITEMS.filter(({ id }) => !(id in ratings)).length;
  const rate = (id: string, rating: number | null): void => {
    setRatings({ ...ratings, [id]: rating });
    const next = REVIEW_ITEMS[REVIEW_ITEMS.findIndex((one) => one.id === id) + 1];
    const row = form.current?.querySelector<HTMLElement>(`[data-item="${next?.id ?? ''}"]`);
    (row ?? form.current?.querySelector('textarea'))?.focus();
  };
  const send = (): void => {
    const body = { reviewId, caseId, ratings, note };
    request<KeptView>('POST', '/api/quality/reviews', body).then(onSent, (error: unknown) => {
      setTrouble(asProblem(error));
    });
  };
  return (
    <Panel
      title={t('quality.form')}
      hint={
        left > 0 ? t('quality.left', { count: number(left), of: number(REVIEW_ITEMS.length) }) : ''
      }
    >
      <p className={classes['small']}>
        {t('quality.blind')}{' '}
        {REVIEW_SCALE.map((step) => `${step} ${t(`quality.rating-${step}`)}`).join(' · ')} · –{' '}
        {t('quality.rating-none')}
      </p>
      <form
        ref={form}
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {REVIEW_GROUPS.map((group) => (
          <fieldset key={group}>
            <legend>{t(`quality.group-${group}`)}</legend>
            {REVIEW_ITEMS.filter((one) => one.group === group).map(({ id, text }) => (
              <ItemRow
                key={id}
                id={id}
                text={of(text)}
                rating={ratings[id]}
                onRate={(rating) => {
                  rate(id, rating);
                }}
              />
            ))}
          </fieldset>
        ))}
        <Textarea
          label={t('quality.note')}
          maxLength={4_000}
          autosize
          minRows={2}
          value={note}
          onChange={(event) => {
            setNote(event.currentTarget.value);
          }}
        />
        {trouble && <ProblemNote code={trouble.code} requestId={trouble.requestId} />}
        <Button type="submit" variant="default" disabled={left > 0}>
          {t('quality.send')}
        </Button>
      </form>
    </Panel>
  );
}

interface ItemRowProps {
  readonly id: string;
  readonly text: string;
  readonly rating: number | null | undefined;
  readonly onRate: (rating: number | null) => void;
}

function ItemRow({ id, text, rating, onRate }: ItemRowProps) {
  const { t } = useText();
  const onKeyDown = (event: KeyboardEvent): void => {
    // By the key that bears the digit: the Belgian layout wants Shift for it.
    const combo = comboOf(event.nativeEvent);
    const step = REVIEW_SCALE.find((one) => String(one) === combo);
    if (step === undefined && combo !== '-') return;
    event.preventDefault();
    event.stopPropagation();
    onRate(step ?? null);
  };
  return (
    <div
      className={classes['item']}
      data-item={id}
      role="group"
      aria-label={text}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <span>{text}</span>
      <span className={classes['scale']}>
        {[...REVIEW_SCALE, null].map((step) => (
          <button
            key={step ?? '-'}
            type="button"
            tabIndex={-1}
            aria-pressed={rating === step}
            title={t(step === null ? 'quality.rating-none' : `quality.rating-${step}`)}
            onClick={() => {
              onRate(step);
            }}
          >
            {step ?? '–'}
          </button>
        ))}
      </span>
    </div>
  );
}
