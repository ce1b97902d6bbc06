import { useEffect, useRef, useState } from 'react';
import { TextInput } from '@mantine/core';
import type { Text } from '@lib/kernel';
import { findProtocols } from '@lib/protocols';
import {
  spokenQuestion,
  type Answer,
  type Evaluation,
  type Protocol,
  type Question,
  type TriageContext,
} from '@lib/triage';
import { answerText } from '../i18n/answer-text.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useInForce } from '../protocols/in-force.js';
import { KeyHint } from '../ui/key-hint.js';
import { answersOf, contextOf, protocolsOf, type CaseDraft } from './case-draft.js';
import { take } from './current-case.js';
import classes from './call-taking.module.css';

interface Option {
  readonly key: string;
  readonly label: string;
  readonly answer: Answer;
}

/** One question at a time, read aloud; one key an answer. When nothing is left to ask, it says so. */
export function QuestionPanel({
  draft,
  evaluation,
}: {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
}) {
  const { t } = useText();
  const [again, setAgain] = useState<string | null>(null);
  const [searching, setSearching] = useState(false);
  const protocols = protocolsOf(draft);
  const next = evaluation?.next;
  const asked = protocols
    .flatMap((protocol) => protocol.questions.map((question) => ({ protocol, question })))
    .find(({ question, protocol }) =>
      again
        ? question.id === again
        : question.id === next?.question && protocol.code === next.protocol,
    );
  const onlyVital = protocols.length === 1;
  const search = searching || (!asked && onlyVital);

  useKeys({
    F6: {
      label: t('call.protocol'),
      strip: true,
      run: () => {
        setSearching(true);
      },
    },
  });

  return (
    <div className={classes['questions']}>
      {search ? (
        <ProtocolSearch
          onChoose={(code) => {
            setSearching(false);
            take({ type: 'protocol', code });
          }}
          onLeave={() => {
            setSearching(false);
          }}
        />
      ) : asked ? (
        <QuestionView
          key={`${asked.question.id}${again ?? ''}`}
          protocol={asked.protocol}
          question={asked.question}
          context={contextOf(draft)}
          onAnswer={(answer) => {
            setAgain(null);
            const { protocol, question } = asked;
            take({
              type: 'answer',
              value: { protocol: protocol.code, question: question.id, answer },
            });
          }}
        />
      ) : (
        <AllAsked draft={draft} evaluation={evaluation} />
      )}
      <Answered draft={draft} onAgain={setAgain} />
    </div>
  );
}

function QuestionView({
  protocol,
  question,
  context,
  onAnswer,
}: {
  readonly protocol: Protocol;
  readonly question: Question;
  readonly context: TriageContext;
  readonly onAnswer: (answer: Answer) => void;
}) {
  const { t, of } = useText();
  const { signedOff } = useInForce();
  const [number, setNumber] = useState('');
  const options = optionsOf(question, t, (label) => of(label, context));
  useKeys(
    Object.fromEntries(
      options.map(({ key, label, answer }) => [
        key,
        {
          label,
          run: () => {
            onAnswer(answer);
          },
        },
      ]),
    ),
    { scope: 'question' },
  );
  const wording = spokenQuestion(question, context);

  return (
    <section className={classes['question']} aria-live="polite">
      <p className={classes['protocolName']}>
        {of(protocol.title)}{' '}
        {!signedOff.has(protocol.code) && (
          <span className={classes['draft']}>{t('call.draft')}</span>
        )}
      </p>
      <h2>{of(wording, context)}</h2>
      {question.type === 'number' ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const value = Number(number.replace(',', '.'));
            if (number !== '' && value >= question.least && value <= question.most)
              onAnswer({ kind: 'value', value });
          }}
        >
          <TextInput
            autoFocus
            inputMode="decimal"
            aria-label={of(wording)}
            value={number}
            rightSection={<span>{question.unit}</span>}
            rightSectionWidth={60}
            onChange={(event) => {
              setNumber(event.currentTarget.value);
            }}
          />
        </form>
      ) : null}
      <div className={classes['options']} role="group" aria-label={of(wording)}>
        {options.map(({ key, label, answer }) => (
          <button
            key={key}
            type="button"
            className={classes['option']}
            data-kind={answer.kind}
            onClick={() => {
              onAnswer(answer);
            }}
          >
            <KeyHint combo={key} /> {label}
          </button>
        ))}
      </div>
      <details className={classes['why']}>
        <summary>{t('call.why-asked')}</summary>
        <p>{of(question.rationale)}</p>
        {question.support ? <p>{of(question.support, context)}</p> : null}
        {question.plain ? (
          <p>
            {t('call.plain-words')}: {of(question.plain, context)}
          </p>
        ) : null}
      </details>
    </section>
  );
}

/** The answers of a question by their keys: digits in their order, 0 for not knowing, minus for refusing. */
function optionsOf(
  question: Question,
  t: ReturnType<typeof useText>['t'],
  of: (text: Text) => string,
): readonly Option[] {
  const values: readonly { readonly label: string; readonly value: string | boolean }[] =
    question.type === 'yes-no'
      ? [
          { label: t('call.yes'), value: true },
          { label: t('call.no'), value: false },
        ]
      : question.type === 'choice'
        ? question.choices.map(({ code, label }) => ({ label: of(label), value: code }))
        : [];
  return [
    ...values.map(({ label, value }, index) => ({
      key: String(index + 1),
      label,
      answer: { kind: 'value', value } as const,
    })),
    { key: '0', label: t('call.unknown'), answer: { kind: 'unknown' } },
    { key: '-', label: t('call.refused'), answer: { kind: 'refused' } },
  ];
}

function ProtocolSearch({
  onChoose,
  onLeave,
}: {
  readonly onChoose: (code: string) => void;
  readonly onLeave: () => void;
}) {
  const { t, of, language } = useText();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const complaints = useInForce().protocols.filter(({ code }) => code !== 'V00');
  const found =
    words.trim() === ''
      ? complaints
      : findProtocols(words, language, complaints)
          .map(({ code }) => complaints.find((protocol) => protocol.code === code))
          .filter((protocol): protocol is Protocol => protocol !== undefined);
  useEffect(() => {
    field.current?.focus();
  }, []);

  return (
    <section className={classes['question']}>
      <h2>{t('call.choose-protocol')}</h2>
      <TextInput
        ref={field}
        aria-label={t('call.choose-protocol')}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
          const index = event.altKey ? Number(event.key) - 1 : event.key === 'Enter' ? 0 : -1;
          const chosen = found[index];
          if (chosen) {
            event.preventDefault();
            onChoose(chosen.code);
          }
        }}
      />
      {found.length === 0 ? <p className={classes['muted']}>{t('call.protocol-none')}</p> : null}
      <ol className={classes['protocols']}>
        {found.slice(0, 9).map((protocol, index) => (
          <li key={protocol.code}>
            <button
              type="button"
              className={classes['option']}
              onClick={() => {
                onChoose(protocol.code);
              }}
            >
              <KeyHint combo={index === 0 ? 'Enter' : `Alt+${index + 1}`} /> {of(protocol.title)}{' '}
              <span className={classes['muted']}>{protocol.code}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function AllAsked({
  draft,
  evaluation,
}: {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
}) {
  const { t, of } = useText();
  return (
    <section className={classes['question']}>
      <h2>{t(evaluation?.level ? 'call.all-asked' : 'call.patient-first')}</h2>
      {evaluation?.outcome ? (
        <>
          <p className={classes['muted']}>{t('call.safety-netting')}</p>
          <p className={classes['aloud']}>
            {of(evaluation.outcome.safetyNetting, contextOf(draft))}
          </p>
        </>
      ) : null}
    </section>
  );
}

/** What was answered, newest first, so that it stays in sight; each may be changed. */
function Answered({
  draft,
  onAgain,
}: {
  readonly draft: CaseDraft;
  readonly onAgain: (id: string) => void;
}) {
  const context = contextOf(draft);
  const texts = useText();
  const { t, of } = texts;
  const answers = answersOf(draft);
  const questions = new Map(
    protocolsOf(draft).flatMap(({ questions }) =>
      questions.map((question) => [question.id, question]),
    ),
  );
  const given = Object.entries(answers).reverse();
  if (given.length === 0) return null;
  return (
    <section className={classes['answered']} aria-label={t('call.answered')}>
      {given.map(([id, answer]) => {
        const question = questions.get(id);
        if (!question) return null;
        return (
          <button
            key={id}
            type="button"
            title={t('call.answer-change')}
            onClick={() => {
              onAgain(id);
            }}
          >
            <span>{of(spokenQuestion(question, context))}</span>{' '}
            <strong>{answerText(question, answer, texts)}</strong>
          </button>
        );
      })}
    </section>
  );
}
