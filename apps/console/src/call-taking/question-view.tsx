import { useState } from 'react';
import { TextInput } from '@mantine/core';
import {
  bandOf,
  limitsOf,
  offersUnknown,
  spokenQuestion,
  typedNumber,
  type Answer,
  type Protocol,
  type Question,
} from '@lib/triage';
import { answerText } from '../i18n/answer-text.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { useKeys, type Keys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { answerOptions } from '../protocols/answer-options.js';
import { contextOf, pinOf, standingOf, type CaseDraft } from './case-draft.js';
import { useSpoken, type Spoken } from './use-spoken.js';
import asking from './asking.module.css';
import classes from './call-taking.module.css';

interface Option {
  readonly key: string;
  readonly label: string;
  /** As it is read aloud, where that is another language. */
  readonly said?: string;
  readonly answer: Answer;
}

/** A question as it is read aloud, with its answers by their keys, why it is asked, and plainer words. */
export function QuestionView({
  draft,
  protocol,
  question,
  onAnswer,
  onSkip,
}: {
  readonly draft: CaseDraft;
  readonly protocol: Protocol;
  readonly question: Question;
  readonly onAnswer: (answer: Answer) => void;
  readonly onSkip: () => void;
}) {
  const texts = useText();
  const { t, of, language: own } = texts;
  const [why, setWhy] = useState(false);
  const [plain, setPlain] = useState(false);
  const context = contextOf(draft);
  const speech = useSpoken(draft);
  const { say, beside, language } = speech;
  const wording = spokenQuestion(question, context);
  const options = optionsOf(question, texts, speech, language !== own);
  const { answers, unconfirmed } = standingOf(draft);
  const heard = unconfirmed.has(question.id) ? answers[question.id] : undefined;
  const cannotSee = offersUnknown(question, context);
  const before = draft.session?.answers.filter((one) => one.question === question.id).at(-1);
  const offered = heard ?? (cannotSee && question.type !== 'number' ? UNKNOWN : undefined);
  const press = (answer: Answer) => ({
    run: () => {
      onAnswer(answer);
    },
  });
  useKeys(
    {
      ...(Object.fromEntries(
        options.map(({ key, label, answer }) => [key, { label, ...press(answer) }]),
      ) as Keys),
      ...(offered
        ? { Enter: { label: answerText(question, offered, texts), ...press(offered) } }
        : {}),
      'Alt+Y': {
        label: t('ask.why'),
        run: () => {
          setWhy(!why);
        },
      },
      'Alt+P': {
        label: t('ask.plain'),
        enabled: question.plain !== undefined,
        run: () => {
          setPlain(!plain);
        },
      },
    },
    { scope: 'question' },
  );

  return (
    <section className={classes['question']} aria-live="polite">
      <p className={classes['protocolName']}>
        {of(protocol.title)}{' '}
        {!pinOf(draft, protocol.code)?.signedOff && (
          <span className={classes['draft']}>{t('call.draft')}</span>
        )}
      </p>
      <h2 lang={language}>{say(wording)}</h2>
      {beside(wording) ? <p className={asking['beside']}>{beside(wording)}</p> : null}
      {plain && question.plain ? (
        <p className={asking['plain']}>
          <span lang={language}>{say(question.plain)}</span>
          {beside(question.plain) ? <small>{beside(question.plain)}</small> : null}
        </p>
      ) : null}
      {heard ? (
        <p className={asking['heard']}>
          {t('ask.heard')}
          <button
            type="button"
            className={classes['primary']}
            onClick={() => {
              onAnswer(heard);
            }}
          >
            <KeyHint combo="Enter" />{' '}
            {t('ask.confirm', { answer: answerText(question, heard, texts) })}
          </button>
        </p>
      ) : before ? (
        <p className={classes['muted']}>
          {t('ask.was', { answer: answerText(question, before.answer, texts) })}
        </p>
      ) : null}
      {cannotSee && !heard ? <p className={asking['heard']}>{t('ask.cannot-see')}</p> : null}
      {question.type === 'number' ? (
        <NumberField
          draft={draft}
          question={question}
          onAnswer={onAnswer}
          label={of(wording)}
          heard={heard?.kind === 'value' ? String(heard.value) : ''}
        />
      ) : null}
      <div className={classes['options']} role="group" aria-label={of(wording)}>
        {options.map(({ key, label, said, answer }) => (
          <button
            key={key}
            type="button"
            className={classes['option']}
            data-kind={answer.kind}
            data-offered={offered?.kind === 'unknown' && answer.kind === 'unknown' ? '' : undefined}
            onClick={() => {
              onAnswer(answer);
            }}
          >
            <KeyHint combo={key} /> {label}
            {said ? (
              <small className={asking['said']} lang={language}>
                {said}
              </small>
            ) : null}
          </button>
        ))}
        <button type="button" className={classes['option']} data-kind="unknown" onClick={onSkip}>
          <KeyHint combo="Alt+S" /> {t('ask.skip')}
        </button>
      </div>
      <p className={asking['aids']}>
        <button
          type="button"
          aria-expanded={why}
          onClick={() => {
            setWhy(!why);
          }}
        >
          <KeyHint combo="Alt+Y" /> {t('call.why-asked')}
        </button>
        {question.plain ? (
          <button
            type="button"
            aria-expanded={plain}
            onClick={() => {
              setPlain(!plain);
            }}
          >
            <KeyHint combo="Alt+P" /> {t('call.plain-words')}
          </button>
        ) : null}
      </p>
      {why ? (
        <div className={classes['why']}>
          <p>{of(question.rationale)}</p>
          {question.support ? <p>{of(question.support, context)}</p> : null}
        </div>
      ) : null}
    </section>
  );
}

const UNKNOWN: Answer = { kind: 'unknown' };

/** A measured value: refused where nobody can have it, marked where it lies outside what is usual at that age. */
function NumberField({
  draft,
  question,
  label,
  heard,
  onAnswer,
}: {
  readonly draft: CaseDraft;
  /** Stands in the field, so that Enter confirms it. */
  readonly heard: string;
  readonly question: Extract<Question, { readonly type: 'number' }>;
  readonly label: string;
  readonly onAnswer: (answer: Answer) => void;
}) {
  const { t, number } = useText();
  const [typed, setTyped] = useState(heard);
  const { least, most, unit } = question;
  const read = typedNumber(typed, question);
  const limits = limitsOf(question.id, contextOf(draft));
  const band = read.ok && limits ? bandOf(read.value, limits) : null;
  const wrong = !read.ok && read.why !== 'empty' ? read.why : null;
  return (
    <form
      className={asking['number']}
      onSubmit={(event) => {
        event.preventDefault();
        if (read.ok) onAnswer({ kind: 'value', value: read.value });
      }}
    >
      <TextInput
        autoFocus
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        inputMode="decimal"
        aria-label={label}
        value={typed}
        rightSection={<span>{unit}</span>}
        rightSectionWidth={60}
        error={
          wrong === 'out-of-range'
            ? t('ask.number-out-of-range', { least, most, unit })
            : wrong
              ? t(`ask.number-${wrong}`)
              : undefined
        }
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <button type="submit" className={classes['primary']} disabled={!read.ok}>
        <KeyHint combo="Enter" /> {t('ask.number-keep')}
      </button>
      {band && limits ? (
        <p className={asking['band']} data-band={band} role="status">
          {BAND_SIGNS[band]}{' '}
          {t(`ask.number-${band}`, { low: number(limits.low), high: number(limits.high) })}
        </p>
      ) : null}
    </form>
  );
}

const BAND_SIGNS = { low: '▼', within: '●', high: '▲' } as const;

/** While a number is typed, digits and the minus belong to it. */
const KEYS_BESIDE_A_NUMBER: Readonly<Record<string, string>> = { '0': 'Alt+U', '-': 'Alt+-' };

function optionsOf(
  question: Question,
  texts: Texts,
  { say }: Spoken,
  isOther: boolean,
): readonly Option[] {
  const keys = question.type === 'number' ? KEYS_BESIDE_A_NUMBER : {};
  return answerOptions(question, texts).map(({ key, label, wording, answer }) => ({
    key: keys[key] ?? key,
    label,
    answer,
    ...(isOther && wording ? { said: say(wording) } : {}),
  }));
}
