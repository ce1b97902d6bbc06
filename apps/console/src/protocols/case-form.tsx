import { Check, Plus, Trash2, TriangleAlert, X } from 'lucide-react';
import {
  evaluate,
  type Answer,
  type Protocol,
  type Question,
  type ScriptedCase,
} from '@lib/triage';
import { answerText } from '../i18n/answer-text.js';
import { useText } from '../i18n/use-text.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { answerOptions } from './answer-options.js';
import { ContextFields } from './context-fields.js';
import type { Editing } from './draft.js';
import { Choose, Deed, Field, LevelChoice, Line, NumberLine } from './fields.js';
import classes from './protocols.module.css';

/** One story: who, what was said, and the level that it must come to. */
export function CaseForm({
  story,
  draft,
  edit,
  select,
  readOnly,
}: Editing & { readonly story: ScriptedCase }) {
  const { t } = useText();
  const { protocol } = draft;
  const put = (next: ScriptedCase, step?: string): void => {
    edit(
      (was) => ({ ...was, cases: was.cases.map((one) => (one.name === story.name ? next : one)) }),
      step && `case/${story.name}/${step}`,
    );
  };
  const silent = protocol.questions.filter(({ id }) => !story.answers[id]);
  return (
    <fieldset className={classes['form']} disabled={readOnly}>
      <Field name="name" label={t('protocols.story')}>
        <Line
          label={t('protocols.story')}
          width="100%"
          value={story.name}
          onChange={(name) => {
            if (draft.cases.some((one) => one.name === name)) return;
            edit((was) => ({
              ...was,
              cases: was.cases.map((one) => (one.name === story.name ? { ...one, name } : one)),
            }));
            select({ part: 'case', id: name });
          }}
        />
      </Field>
      <Field name="level" label={t('protocols.must-come-to')}>
        <LevelChoice
          label={t('protocols.must-come-to')}
          value={story.level}
          onChange={(level) => {
            put({ ...story, level });
          }}
        />
        <BecauseChoice story={story} protocol={protocol} put={put} />
        <Verdict story={story} protocol={protocol} />
      </Field>
      <Field name="context" label={t('protocols.patient')}>
        <ContextFields
          context={story.context}
          onChange={(context) => {
            put({ ...story, context }, 'context');
          }}
        />
      </Field>
      <Field name="answers" label={t('call.answered')}>
        <div className={classes['storyAnswers']}>
          {protocol.questions
            .filter(({ id }) => story.answers[id])
            .map((question) => (
              <StoryAnswer key={question.id} question={question} story={story} put={put} />
            ))}
        </div>
        {silent.length > 0 && (
          <Choose
            label={t('protocols.add-answer')}
            value=""
            options={[
              { value: '', label: `${t('protocols.add-answer')} …` },
              ...silent.map(({ id }) => ({ value: id, label: id })),
            ]}
            onChange={(id) => {
              const question = silent.find((one) => one.id === id);
              if (question)
                put({ ...story, answers: { ...story.answers, [id]: firstAnswer(question) } });
            }}
          />
        )}
      </Field>
      <Deed
        onClick={() => {
          edit((was) => ({ ...was, cases: was.cases.filter(({ name }) => name !== story.name) }));
          select({ part: 'case', id: '' });
        }}
      >
        <Trash2 size="1em" aria-hidden="true" /> {t('protocols.remove-story')}
      </Deed>
    </fieldset>
  );
}

function firstAnswer(question: Question): Answer {
  if (question.type === 'number') return { kind: 'value', value: question.least };
  const value = question.type === 'choice' ? question.choices[0]?.code : false;
  return value === undefined ? { kind: 'unknown' } : { kind: 'value', value };
}

/** The finding that must lead. */
function BecauseChoice({
  story,
  protocol,
  put,
}: {
  readonly story: ScriptedCase;
  readonly protocol: Protocol;
  readonly put: (story: ScriptedCase) => void;
}) {
  const { t } = useText();
  const { determinant } = evaluate(protocol, story.answers, story.context);
  const codes = [
    ...protocol.discriminators.map((rule) => rule.determinant),
    ...protocol.modifiers.map((rule) => rule.determinant),
    `${protocol.code}-${protocol.restLevel}-00`,
    ...(determinant ? [determinant] : []),
  ];
  return (
    <Choose
      label={t('protocols.because')}
      value={story.because}
      options={[...new Set(codes)].map((value) => ({ value, label: value }))}
      onChange={(because) => {
        put({ ...story, because });
      }}
    />
  );
}

function StoryAnswer({
  question,
  story,
  put,
}: {
  readonly question: Question;
  readonly story: ScriptedCase;
  readonly put: (story: ScriptedCase, step?: string) => void;
}) {
  const texts = useText();
  const { t, of } = texts;
  const { id } = question;
  const answer = story.answers[id];
  const options = answerOptions(question, texts);
  const answered = (next: Answer, step?: string): void => {
    put({ ...story, answers: { ...story.answers, [id]: next } }, step);
  };
  if (!answer) return null;
  const code = (one: Answer): string => (one.kind === 'value' ? `=${String(one.value)}` : one.kind);
  return (
    <div>
      <code title={of(question.text)}>{id}</code>
      {question.type === 'number' && answer.kind === 'value' && (
        <NumberLine
          label={id}
          value={Number(answer.value)}
          onChange={(value) => {
            if (value !== null) answered({ kind: 'value', value }, id);
          }}
        />
      )}
      <Choose
        label={id}
        value={code(answer)}
        options={[
          ...(question.type === 'number'
            ? [{ value: code(answer), label: answerText(question, answer, texts) }]
            : []),
          ...options.map((option) => ({ value: code(option.answer), label: option.label })),
        ].filter((one, at, all) => all.findIndex(({ value }) => value === one.value) === at)}
        onChange={(value) => {
          const chosen = options.find((option) => code(option.answer) === value);
          if (chosen) answered(chosen.answer);
        }}
      />
      <Deed
        label={t('protocols.remove')}
        onClick={() => {
          const { [id]: _, ...answers } = story.answers;
          put({ ...story, answers });
        }}
      >
        <X size="1em" aria-hidden="true" />
      </Deed>
    </div>
  );
}

/** Whether the protocol as it stands does what a story says. */
function Verdict({
  story,
  protocol,
}: {
  readonly story: ScriptedCase;
  readonly protocol: Protocol;
}) {
  const { t } = useText();
  const { level, determinant } = evaluate(protocol, story.answers, story.context);
  const isRight = level === story.level;
  return (
    <span className={classes['verdict']} data-wrong={!isRight || undefined}>
      {isRight ? (
        <Check size="1em" aria-hidden="true" />
      ) : (
        <TriangleAlert size="1em" aria-hidden="true" />
      )}
      {isRight ? t('protocols.story-right') : t('protocols.story-wrong')}
      {!isRight && <UrgencyMark level={level ?? undefined} size="small" />}
      {!isRight && <code>{determinant}</code>}
    </span>
  );
}

/** All stories, each with what it comes to now; those that come to something else stand out. */
export function CaseList({
  draft,
  edit,
  select,
  readOnly,
  chosen,
}: Editing & { readonly chosen: string | null }) {
  const { t } = useText();
  const { protocol, cases } = draft;
  return (
    <div className={classes['cases']}>
      <ul>
        {cases.map((story) => (
          <li key={story.name}>
            <button
              type="button"
              aria-current={story.name === chosen || undefined}
              onClick={() => {
                select({ part: 'case', id: story.name });
              }}
            >
              <UrgencyMark level={story.level} size="small" />
              <span>{story.name}</span>
              <code>{story.because}</code>
              <Verdict story={story} protocol={protocol} />
            </button>
          </li>
        ))}
      </ul>
      {!readOnly && (
        <Deed
          onClick={() => {
            const name = freeName(cases, t('protocols.new-story'));
            const story: ScriptedCase = {
              ...(cases.at(-1) ?? { context: { ageYears: 40 }, answers: {}, because: '' }),
              name,
              level: protocol.restLevel,
              because: `${protocol.code}-${protocol.restLevel}-00`,
            };
            edit((was) => ({ ...was, cases: [...was.cases, story] }));
            select({ part: 'case', id: name, field: 'name' });
          }}
        >
          <Plus size="1em" aria-hidden="true" /> {t('protocols.add-story')}
        </Deed>
      )}
    </div>
  );
}

/** A name that no story has yet. */
export function freeName(cases: readonly ScriptedCase[], name: string): string {
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? name : `${name} ${number}`;
    if (!cases.some((one) => one.name === wanted)) return wanted;
  }
}
