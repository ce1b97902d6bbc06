import { useState } from 'react';
import {
  checkAnswers,
  evaluate,
  spokenQuestion,
  type Answer,
  type Answers,
  type Evaluation,
  type Protocol,
  type Question,
  type ScriptedCase,
  type TriageContext,
} from '@lib/triage';
import { answerText } from '../i18n/answer-text.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { answerOptions } from './answer-options.js';
import { contextName } from './condition-words.js';
import { ContextFields } from './context-fields.js';
import { Deed } from './fields.js';
import classes from './protocols.module.css';

interface TryOutProps {
  readonly protocol: Protocol;
  /** The one that is triaged with now, beside it. */
  readonly released: { readonly number: number; readonly protocol: Protocol } | null;
  /** Keeps what was answered as a story; absent where nothing can be changed. */
  readonly onKeep: ((story: Omit<ScriptedCase, 'name'>) => void) | undefined;
}

const ADULT: TriageContext = {
  ageYears: 40,
  sex: 'female',
  pregnant: false,
  party: 'beside-patient',
};

/** Answers the protocol as in a call, and shows what it comes to: this version, and the released one beside it. */
export function TryOut({ protocol, released, onKeep }: TryOutProps) {
  const texts = useText();
  const { t, of } = texts;
  const [context, setContext] = useState<TriageContext>(ADULT);
  const [given, setGiven] = useState<Answers>({});
  const [again, setAgain] = useState<string | null>(null);
  const answers = fitting(protocol, given);
  const now = evaluate(protocol, answers, context);
  const before =
    released && evaluate(released.protocol, fitting(released.protocol, given), context);
  const asked = protocol.questions.find(({ id }) => id === (again ?? now.next?.question));
  const answer = (question: Question, value: Answer): void => {
    const { [question.id]: _, ...others } = given;
    setGiven({ ...others, [question.id]: value });
    setAgain(null);
  };
  return (
    <div className={classes['tryOut']}>
      <ContextFields context={context} onChange={setContext} />
      {asked ? (
        <Asked key={asked.id} question={asked} context={context} onAnswer={answer} />
      ) : (
        <section className={classes['asked']}>
          <h3>{t('call.all-asked')}</h3>
          {now.outcome && <p>{of(now.outcome.safetyNetting, context)}</p>}
        </section>
      )}
      <div className={classes['results']} data-two={before !== null || undefined}>
        <Result title={t('protocols.this-version')} evaluation={now} protocol={protocol} />
        {released && before && (
          <Result
            title={t('protocols.released-number', { number: released.number })}
            evaluation={before}
            protocol={released.protocol}
            differs={before.level !== now.level}
          />
        )}
      </div>
      <section className={classes['given']} aria-label={t('call.answered')}>
        {Object.entries(answers)
          .reverse()
          .map(([id, one]) => {
            const question = protocol.questions.find((other) => other.id === id);
            return (
              question && (
                <button
                  key={id}
                  type="button"
                  title={t('call.answer-change')}
                  onClick={() => {
                    setAgain(id);
                  }}
                >
                  <span>{of(spokenQuestion(question, context), context)}</span>{' '}
                  <strong>{answerText(question, one, texts)}</strong>
                </button>
              )
            );
          })}
      </section>
      <span className={classes['deeds']}>
        <Deed
          disabled={Object.keys(given).length === 0}
          onClick={() => {
            setGiven({});
            setAgain(null);
          }}
        >
          {t('protocols.start-again')}
        </Deed>
        {onKeep && (
          <Deed
            disabled={now.level === null}
            onClick={() => {
              const { level, determinant } = now;
              if (level !== null) onKeep({ context, answers, level, because: determinant ?? '' });
            }}
          >
            {t('protocols.keep-as-story')}
          </Deed>
        )}
      </span>
    </div>
  );
}

/** Without answers that this version does not take: it has another question there, or none. */
function fitting(protocol: Protocol, answers: Answers): Answers {
  const odd = new Set(checkAnswers(protocol, answers).map(({ question }) => question));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !odd.has(id)));
}

function Asked({
  question,
  context,
  onAnswer,
}: {
  readonly question: Question;
  readonly context: TriageContext;
  readonly onAnswer: (question: Question, answer: Answer) => void;
}) {
  const texts = useText();
  const { of, t } = texts;
  const [number, setNumber] = useState('');
  const options = answerOptions(question, { t, of: (label) => of(label, context) });
  useKeys(
    Object.fromEntries(
      options.map(({ key, label, answer }) => [
        key,
        {
          label,
          run: () => {
            onAnswer(question, answer);
          },
        },
      ]),
    ),
    { scope: 'question' },
  );
  const wording = of(spokenQuestion(question, context), context);
  return (
    <section className={classes['asked']} aria-live="polite">
      <h3>{wording || question.id}</h3>
      {question.type === 'number' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const value = Number(number.replace(',', '.'));
            if (number !== '' && value >= question.least && value <= question.most)
              onAnswer(question, { kind: 'value', value });
          }}
        >
          <input
            type="text"
            inputMode="decimal"
            className={classes['line']}
            aria-label={wording || question.id}
            value={number}
            onChange={(event) => {
              setNumber(event.currentTarget.value);
            }}
          />{' '}
          {question.unit}
        </form>
      )}
      <div className={classes['options']} role="group" aria-label={wording || question.id}>
        {options.map(({ key, label, answer }) => (
          <button
            key={key}
            type="button"
            data-kind={answer.kind}
            onClick={() => {
              onAnswer(question, answer);
            }}
          >
            <KeyHint combo={key} /> {label}
          </button>
        ))}
      </div>
    </section>
  );
}

function Result({
  title,
  evaluation,
  protocol,
  differs = false,
}: {
  readonly title: string;
  readonly evaluation: Evaluation;
  readonly protocol: Protocol;
  readonly differs?: boolean;
}) {
  const texts = useText();
  const { t, of } = texts;
  const { level, determinant, atWorst, settled, reasons, next, pendingContext, askClinician } =
    evaluation;
  const asksNext = protocol.questions.find(({ id }) => id === next?.question);
  return (
    <section className={classes['result']} data-differs={differs || undefined} aria-label={title}>
      <h3>
        {title}
        {differs && <em> {t('protocols.differs')}</em>}
      </h3>
      <p className={classes['resultLevel']}>
        <UrgencyMark level={level ?? undefined} size="large" word />
        <code>{determinant}</code>
      </p>
      <p className={classes['muted']}>
        {settled
          ? t('call.settled')
          : `${t('call.at-worst', { level: atWorst })} · ${t('call.pending', { count: evaluation.pendingCritical.length })}`}
      </p>
      {pendingContext.length > 0 && (
        <p className={classes['muted']}>
          {t('call.pending-context', {
            what: pendingContext.map((name) => contextName(name, texts)).join(', '),
          })}
        </p>
      )}
      {askClinician.length > 0 && (
        <p className={classes['muted']}>
          {t('protocols.ask-clinician')}: {askClinician.join(', ')}
        </p>
      )}
      <ul className={classes['reasons']} aria-label={t('call.reasons')}>
        {reasons.map((reason) => (
          <li key={reason.determinant}>
            <UrgencyMark level={reason.level} size="small" />
            <span>
              {of(reason.why) || reason.determinant}
              {reason.assumed && <em> ({t('call.assumed')})</em>}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes['muted']}>
        {t('protocols.asks-next')}: {asksNext ? of(asksNext.text) || asksNext.id : '–'}
      </p>
    </section>
  );
}
