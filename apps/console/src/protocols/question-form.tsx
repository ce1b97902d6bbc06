import { ArrowDown, ArrowUp, Plus, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { LANGUAGES, type Text } from '@lib/kernel';
import {
  EMPTY_TEXT,
  LEVELS,
  answeredInAll,
  asType,
  freeQuestionId,
  moveQuestion,
  putQuestion,
  removeQuestion,
  renameQuestion,
  saidIn,
  type Answer,
  type Question,
  type UnknownPolicy,
} from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { ConditionBuilder } from './condition-builder.js';
import type { Editing } from './draft.js';
import { Choose, Deed, Field, FourTexts, Line, NumberLine, Tick } from './fields.js';
import classes from './protocols.module.css';

const TYPES = ['yes-no', 'choice', 'number'] as const;
const POLICIES = ['worst', 'ask-clinician', 'neutral'] as const satisfies readonly UnknownPolicy[];
/** The name of a question that was just added. */
const UNNAMED = /^question(-\d+)?$/;
const OPTIONAL_TEXTS = ['selfText', 'awayText', 'support', 'plain'] as const;

/** Everything of one question: what it asks, how it is answered, what not knowing means, when it is asked. */
export function QuestionForm({ question, ...editing }: Editing & { readonly question: Question }) {
  const { t } = useText();
  const { draft, edit, select, readOnly } = editing;
  const { id } = question;
  const put = (next: Question, step?: string): void => {
    edit(
      (was) => ({ ...was, protocol: putQuestion(was.protocol, next) }),
      step && `question/${id}/${step}`,
    );
  };
  const putText = (
    name: (typeof OPTIONAL_TEXTS)[number],
    text: Text | undefined,
    step?: string,
  ) => {
    const { [name]: _, ...rest } = question;
    put(text ? { ...rest, [name]: text } : rest, step);
  };
  const rename = (wanted: string): void => {
    const taken = draft.protocol.questions.map((one) => one.id).filter((one) => one !== id);
    const free = freeQuestionId(taken, wanted);
    if (free === id || wanted.trim() === '') return;
    edit((was) => ({
      protocol: renameQuestion(was.protocol, id, free),
      cases: was.cases.map(({ answers, ...story }) => ({
        ...story,
        answers: Object.fromEntries(
          Object.entries(answers).map(([key, answer]) => [key === id ? free : key, answer]),
        ),
      })),
    }));
    select({ part: 'question', id: free });
  };
  const index = draft.protocol.questions.findIndex((one) => one.id === id);
  const earlier = draft.protocol.questions.slice(0, index);
  return (
    <fieldset className={classes['form']} disabled={readOnly}>
      <QuestionHead key={id} question={question} rename={rename} {...editing} />
      <Field name="text" label={t('protocols.asks')}>
        <div
          className={classes['whole']}
          onBlur={({ currentTarget, relatedTarget }) => {
            // A new question is called by what it asks, once that is said.
            const hasLeft = !currentTarget.contains(relatedTarget);
            if (hasLeft && UNNAMED.test(id) && question.text.en !== '') rename(question.text.en);
          }}
        >
          <FourTexts
            label={t('protocols.asks')}
            value={question.text}
            onChange={(language, text) => {
              const next = { ...question.text, [language]: text };
              put({ ...question, text: next }, `text.${language}`);
            }}
          />
        </div>
      </Field>
      <Field name="rationale" label={t('protocols.rationale')}>
        <FourTexts
          label={t('protocols.rationale')}
          value={question.rationale}
          onChange={(language, text) => {
            put(
              { ...question, rationale: { ...question.rationale, [language]: text } },
              `rationale.${language}`,
            );
          }}
        />
      </Field>
      <Field name="type" label={t('protocols.answered-with')}>
        <Choose
          label={t('protocols.answered-with')}
          value={question.type}
          options={TYPES.map((value) => ({ value, label: t(`protocols.type-${value}`) }))}
          onChange={(type) => {
            put(asType(question, type));
          }}
        />
        <Tick
          label={t('protocols.mandatory')}
          checked={question.mandatory}
          onChange={(mandatory) => {
            put({ ...question, mandatory });
          }}
        />
        <Tick
          label={t('protocols.always')}
          checked={question.always === true}
          onChange={(always) => {
            const { always: _, ...rest } = question;
            put(always ? { ...rest, always } : rest);
          }}
        />
      </Field>
      <AnswerFields question={question} put={put} />
      <Field name="unknown" label={t('protocols.unknown')}>
        <Choose
          label={t('protocols.unknown')}
          value={question.unknown}
          options={POLICIES.map((value) => ({ value, label: t(`protocols.unknown-${value}`) }))}
          onChange={(unknown) => {
            put({ ...question, unknown });
          }}
        />
      </Field>
      <Field
        name="stopLevel"
        label={t('protocols.stop-level')}
        hint={t('protocols.stop-level-hint')}
      >
        <Choose
          label={t('protocols.stop-level')}
          value={question.stopLevel ?? ''}
          options={[
            { value: '', label: '–' },
            ...LEVELS.map((level) => ({
              value: level,
              label: `${level} · ${t(`level.${level}`)}`,
            })),
          ]}
          onChange={(level) => {
            const { stopLevel: _, ...rest } = question;
            put(level === '' ? rest : { ...rest, stopLevel: level });
          }}
        />
      </Field>
      <Field name="showIf" label={t('protocols.show-if')}>
        {question.showIf ? (
          <>
            <ConditionBuilder
              label={t('protocols.show-if')}
              condition={question.showIf}
              questions={earlier}
              onChange={(showIf) => {
                put({ ...question, showIf }, 'showIf');
              }}
            />
            <Deed
              onClick={() => {
                const { showIf: _, ...rest } = question;
                put(rest);
              }}
            >
              <X size="1em" aria-hidden="true" /> {t('protocols.show-always')}
            </Deed>
          </>
        ) : readOnly ? (
          <span className={classes['muted']}>{t('protocols.show-always')}</span>
        ) : (
          <Deed
            onClick={() => {
              const last = earlier.at(-1);
              put({
                ...question,
                showIf: last
                  ? { question: last.id, is: true }
                  : { context: 'ageYears', atLeast: 16 },
              });
            }}
          >
            <Plus size="1em" aria-hidden="true" /> {t('protocols.show-only-if')}
          </Deed>
        )}
      </Field>
      {OPTIONAL_TEXTS.filter((name) => question[name] ?? !readOnly).map((name) => (
        <Field key={name} name={name} label={t(`protocols.${name}`)}>
          {question[name] ? (
            <FourTexts
              label={t(`protocols.${name}`)}
              value={question[name]}
              onChange={(language, text) => {
                putText(name, saidIn(question[name], { [language]: text }), `${name}.${language}`);
              }}
            />
          ) : (
            <Deed
              label={`${t('protocols.add')} ${t(`protocols.${name}`)}`}
              onClick={() => {
                putText(name, EMPTY_TEXT);
              }}
            >
              <Plus size="1em" aria-hidden="true" /> {t('protocols.add')}
            </Deed>
          )}
        </Field>
      ))}
      <StoriesField question={question} {...editing} />
      <Deed
        onClick={() => {
          edit((was) => ({
            protocol: removeQuestion(was.protocol, id),
            cases: answeredInAll(was.cases, id, null),
          }));
          const next = earlier.at(-1) ?? draft.protocol.questions[index + 1];
          if (next) select({ part: 'question', id: next.id });
        }}
      >
        <Trash2 size="1em" aria-hidden="true" /> {t('protocols.remove-question')}
      </Deed>
    </fieldset>
  );
}

/** Its name and its place. A question keeps its name for ever once a version with it was released. */
function QuestionHead({
  question: { id },
  edit,
  rename,
}: Editing & { readonly question: Question; readonly rename: (wanted: string) => void }) {
  const { t } = useText();
  const [name, setName] = useState(id);
  const move = (by: -1 | 1): void => {
    edit((was) => ({ ...was, protocol: moveQuestion(was.protocol, id, by) }));
  };
  return (
    <Field name="id" label={t('protocols.name')} hint={t('protocols.name-hint')}>
      <input
        type="text"
        className={classes['line']}
        style={{ width: '16em' }}
        aria-label={t('protocols.name')}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
        onBlur={() => {
          if (name !== id) rename(name);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') rename(name);
        }}
      />
      <Deed
        label={t('protocols.move-up')}
        onClick={() => {
          move(-1);
        }}
      >
        <ArrowUp size="1em" aria-hidden="true" />
      </Deed>
      <Deed
        label={t('protocols.move-down')}
        onClick={() => {
          move(1);
        }}
      >
        <ArrowDown size="1em" aria-hidden="true" />
      </Deed>
    </Field>
  );
}

/** The answers of a choice, or the bounds of a number. */
function AnswerFields({
  question,
  put,
}: {
  readonly question: Question;
  readonly put: (question: Question, step?: string) => void;
}) {
  const { t } = useText();
  if (question.type === 'yes-no') return null;
  if (question.type === 'number')
    return (
      <Field name="range" label={t('protocols.range')}>
        <NumberLine
          label={t('protocols.least')}
          value={question.least}
          onChange={(least) => {
            if (least !== null) put({ ...question, least }, 'least');
          }}
        />
        –
        <NumberLine
          label={t('protocols.most')}
          value={question.most}
          onChange={(most) => {
            if (most !== null) put({ ...question, most }, 'most');
          }}
        />
        <Line
          label={t('protocols.unit')}
          placeholder={t('protocols.unit')}
          width="6em"
          value={question.unit}
          onChange={(unit) => {
            put({ ...question, unit }, 'unit');
          }}
        />
        <Tick
          label={t('protocols.one-digit')}
          checked={question.digits === 1}
          onChange={(isOne) => {
            put({ ...question, digits: isOne ? 1 : 0 });
          }}
        />
      </Field>
    );
  const { choices } = question;
  const replace = (at: number, change: Partial<(typeof choices)[number]>, step?: string): void => {
    const next = choices.map((one, index) => (index === at ? { ...one, ...change } : one));
    put({ ...question, choices: next }, step && `choices.${at}.${step}`);
  };
  return (
    <Field name="choices" label={t('protocols.choices')}>
      {choices.map(({ code, label }, at) => (
        <div key={at} className={classes['choice']} data-field={`choices.${at}`}>
          <Line
            label={`${t('protocols.choice-code')} ${at + 1}`}
            width="9em"
            value={code}
            onChange={(next) => {
              replace(at, { code: next.toLowerCase().replace(/[^a-z0-9-]+/g, '-') }, 'code');
            }}
          />
          <FourTexts
            label={`${t('protocols.choice')} ${at + 1}`}
            value={label}
            onChange={(language, text) => {
              replace(at, { label: { ...label, [language]: text } }, language);
            }}
          />
          <Deed
            label={t('protocols.remove')}
            onClick={() => {
              put({ ...question, choices: choices.filter((_, index) => index !== at) });
            }}
          >
            <X size="1em" aria-hidden="true" />
          </Deed>
        </div>
      ))}
      <Deed
        onClick={() => {
          const code = `answer-${choices.length + 1}`;
          put({ ...question, choices: [...choices, { code, label: EMPTY_TEXT }] });
        }}
      >
        <Plus size="1em" aria-hidden="true" /> {t('protocols.add-choice')}
      </Deed>
    </Field>
  );
}

/** A new question leaves every story open until it is answered there: one stroke answers it in all. */
function StoriesField({ question, draft, edit }: Editing & { readonly question: Question }) {
  const { t, of } = useText();
  const silent = draft.cases.filter(({ answers }) => !answers[question.id]).length;
  if (silent === 0) return null;
  const values: readonly (readonly [string, Answer])[] =
    question.type === 'yes-no'
      ? [
          [t('call.yes'), { kind: 'value', value: true }],
          [t('call.no'), { kind: 'value', value: false }],
        ]
      : question.type === 'choice'
        ? question.choices.map(({ code, label }) => [
            LANGUAGES.some((language) => label[language]) ? of(label) : code,
            { kind: 'value', value: code },
          ])
        : [];
  return (
    <Field name="stories" label={t('protocols.stories-silent', { count: silent })}>
      {[...values, [t('call.unknown'), { kind: 'unknown' }] as const].map(([label, answer]) => (
        <Deed
          key={label}
          onClick={() => {
            edit((was) => ({ ...was, cases: answeredInAll(was.cases, question.id, answer) }));
          }}
        >
          {label}
        </Deed>
      ))}
    </Field>
  );
}
