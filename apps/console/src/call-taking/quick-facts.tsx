import { useEffect, useRef, useState } from 'react';
import { TextInput } from '@mantine/core';
import { findQuestions, type Volunteered } from '@lib/protocols';
import { spokenQuestion, type Answer } from '@lib/triage';
import { answerText } from '../i18n/answer-text.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { contextOf, protocolsOf, standingOf, type CaseDraft } from './case-draft.js';
import { take } from './current-case.js';
import asking from './asking.module.css';
import classes from './call-taking.module.css';

const MOST_SHOWN = 6;

/** A fast line for what the caller says unasked: finds the question, keeps the answer as heard. */
export function QuickFacts({
  draft,
  onDone,
}: {
  readonly draft: CaseDraft;
  readonly onDone: () => void;
}) {
  const texts = useText();
  const { t, of, language } = texts;
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Volunteered | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const context = contextOf(draft);
  const found = findQuestions(words, language, protocolsOf(draft)).slice(0, MOST_SHOWN);
  const keep = ({ protocol, question }: Volunteered, answer: Answer): void => {
    const { answers, unconfirmed } = standingOf(draft);
    // What was answered when asked is changed, not heard: the caller corrects it.
    const isAnswered = answers[question.id] !== undefined && !unconfirmed.has(question.id);
    take({
      type: 'answer',
      value: { protocol, question: question.id, answer, ...(isAnswered ? {} : { inferred: true }) },
    });
    onDone();
  };
  const choose = (one: Volunteered): void => {
    if (one.answer) keep(one, one.answer);
    else if (one.question.type !== 'number') setChosen(one);
  };
  useEffect(() => {
    field.current?.focus();
  }, []);
  useKeys({ Escape: { label: t('common.close'), run: onDone } }, { scope: 'question' });

  if (chosen) return <HeardAnswer chosen={chosen} draft={draft} onKeep={keep} onLeave={onDone} />;
  return (
    <section className={classes['question']} aria-label={t('ask.quick')}>
      <h3>{t('ask.quick')}</h3>
      <TextInput
        ref={field}
        aria-label={t('ask.quick-field')}
        placeholder={t('ask.quick-field')}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          const index = event.altKey ? Number(event.key) - 1 : event.key === 'Enter' ? 0 : -1;
          const one = found[index];
          if (!one) return;
          event.preventDefault();
          event.stopPropagation();
          choose(one);
        }}
      />
      {words.trim() !== '' && found.length === 0 ? (
        <p className={classes['muted']}>{t('ask.quick-none')}</p>
      ) : null}
      <ol className={asking['left']}>
        {found.map((one, index) => (
          <li key={one.question.id}>
            <button
              type="button"
              onClick={() => {
                choose(one);
              }}
            >
              <KeyHint combo={index === 0 ? 'Enter' : `Alt+${index + 1}`} />{' '}
              {of(spokenQuestion(one.question, context), context)}
              {one.answer ? <strong> {answerText(one.question, one.answer, texts)}</strong> : null}
            </button>
          </li>
        ))}
      </ol>
      <p className={classes['muted']}>{t('ask.quick-rule')}</p>
    </section>
  );
}

/** Which answer was heard: one key. */
function HeardAnswer({
  chosen,
  draft,
  onKeep,
  onLeave,
}: {
  readonly chosen: Volunteered;
  readonly draft: CaseDraft;
  readonly onKeep: (chosen: Volunteered, answer: Answer) => void;
  readonly onLeave: () => void;
}) {
  const texts = useText();
  const { t, of } = texts;
  const { question } = chosen;
  const context = contextOf(draft);
  const values: readonly (string | boolean)[] =
    question.type === 'choice' ? question.choices.map(({ code }) => code) : [true, false];
  const options = values.map((value, index) => {
    const answer = { kind: 'value', value } as const;
    return { key: String(index + 1), answer, label: answerText(question, answer, texts) };
  });
  useKeys(
    {
      ...Object.fromEntries(
        options.map(({ key, answer, label }) => [
          key,
          {
            label,
            run: () => {
              onKeep(chosen, answer);
            },
          },
        ]),
      ),
      Escape: { label: t('common.close'), run: onLeave },
    },
    { scope: 'question' },
  );
  return (
    <section className={classes['question']}>
      <h3>{t('ask.quick-keep')}</h3>
      <p className={classes['aloud']}>{of(spokenQuestion(question, context), context)}</p>
      <div className={classes['options']}>
        {options.map(({ key, answer, label }) => (
          <button
            key={key}
            type="button"
            className={classes['option']}
            onClick={() => {
              onKeep(chosen, answer);
            }}
          >
            <KeyHint combo={key} /> {label}
          </button>
        ))}
      </div>
    </section>
  );
}
