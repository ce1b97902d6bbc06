import { Plus, X } from 'lucide-react';
import {
  CONTEXT_NAMES,
  asGroup,
  codesOf,
  comparisonOf,
  comparisonsOf,
  firstLeaf,
  isNegated,
  negated,
  oneOf,
  unwrapped,
  type Comparison,
  type Condition,
  type ConditionLeaf,
  type Question,
  type Subject,
} from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { contextName, contextValue } from './condition-words.js';
import { Choose, Deed, NumberLine, type Option } from './fields.js';
import classes from './protocols.module.css';

interface BuilderProps {
  readonly label: string;
  readonly condition: Condition;
  /** The questions that it may look at. */
  readonly questions: readonly Question[];
  readonly onChange: (condition: Condition) => void;
}

/** A condition put together without writing: all of, any of, not, over questions and what is known of the patient. */
export function ConditionBuilder({ label, condition, questions, onChange }: BuilderProps) {
  return (
    <div className={classes['builder']} role="group" aria-label={label}>
      <GroupRows
        condition={asGroup(condition)}
        questions={questions}
        onChange={(group) => {
          onChange(unwrapped(asGroup(group)));
        }}
      />
    </div>
  );
}

type PartProps = Omit<BuilderProps, 'label'> & { readonly onRemove?: () => void };

function ConditionPart(props: PartProps) {
  const { t } = useText();
  const { condition, onChange, onRemove } = props;
  const inner = 'not' in condition ? condition.not : condition;
  const changeInner = (next: Condition): void => {
    onChange(isNegated(condition) ? { not: next } : next);
  };
  const isGroup = 'all' in inner || 'any' in inner;
  return (
    <div className={classes['conditionPart']} data-group={isGroup || undefined}>
      <button
        type="button"
        className={classes['not']}
        aria-pressed={isNegated(condition)}
        onClick={() => {
          onChange(negated(condition));
        }}
      >
        {t('protocols.not')}
      </button>
      {'not' in inner ? (
        <ConditionPart {...props} condition={inner} onChange={changeInner} />
      ) : isGroup ? (
        <GroupRows {...props} condition={inner} onChange={changeInner} />
      ) : (
        <LeafRow {...props} leaf={inner} onChange={changeInner} />
      )}
      {onRemove && (
        <Deed label={t('protocols.remove')} onClick={onRemove}>
          <X size="1em" aria-hidden="true" />
        </Deed>
      )}
    </div>
  );
}

const WAYS = ['all', 'any'] as const;

function GroupRows({
  condition,
  questions,
  onChange,
}: Omit<PartProps, 'condition'> & { readonly condition: ReturnType<typeof asGroup> }) {
  const { t } = useText();
  const way = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  const put = (next: readonly Condition[], joined: (typeof WAYS)[number] = way): void => {
    onChange(joined === 'all' ? { all: next } : { any: next });
  };
  const first: Subject = questions[0] ? { question: questions[0].id } : { context: 'ageYears' };
  const leaf = (): Condition => firstLeaf(lastSubject(parts) ?? first, questions);
  return (
    <div className={classes['conditionGroup']}>
      {(parts.length > 1 || way === 'any') && (
        <Choose
          label={t('protocols.join')}
          value={way}
          options={WAYS.map((value) => ({ value, label: t(`protocols.${value}-of`) }))}
          onChange={(joined) => {
            put(parts, joined);
          }}
        />
      )}
      {parts.map((part, index) => (
        <ConditionPart
          key={index}
          condition={part}
          questions={questions}
          onChange={(next) => {
            put(parts.map((one, at) => (at === index ? next : one)));
          }}
          onRemove={() => {
            put(parts.filter((_, at) => at !== index));
          }}
        />
      ))}
      <span className={classes['conditionAdd']}>
        <Deed
          onClick={() => {
            put([...parts, leaf()]);
          }}
        >
          <Plus size="1em" aria-hidden="true" /> {t('protocols.add-condition')}
        </Deed>
        <Deed
          onClick={() => {
            put([...parts, { any: [leaf()] }]);
          }}
        >
          <Plus size="1em" aria-hidden="true" /> {t('protocols.add-group')}
        </Deed>
      </span>
    </div>
  );
}

/** A new row begins with what the one above it looks at: it is near by in the list. */
function lastSubject(parts: readonly Condition[]): Subject | undefined {
  const last = parts.at(-1);
  if (!last || 'all' in last || 'any' in last || 'not' in last) return undefined;
  return 'question' in last ? { question: last.question } : { context: last.context };
}

function LeafRow({
  leaf,
  questions,
  onChange,
}: Omit<PartProps, 'condition'> & { readonly leaf: ConditionLeaf }) {
  const texts = useText();
  const { t, of } = texts;
  const subject: Subject =
    'question' in leaf ? { question: leaf.question } : { context: leaf.context };
  const options: readonly Option<string>[] = [
    ...questions.map(({ id, text }) => ({
      value: `q:${id}`,
      label: `${id} · ${of(text)}`,
      group: t('protocols.questions'),
    })),
    ...CONTEXT_NAMES.map((name) => ({
      value: `c:${name}`,
      label: contextName(name, texts),
      group: t('protocols.patient'),
    })),
  ];
  return (
    <span className={classes['leaf']}>
      <Choose
        label={t('protocols.looks-at')}
        value={'question' in subject ? `q:${subject.question}` : `c:${subject.context}`}
        options={options}
        onChange={(value) => {
          const name = CONTEXT_NAMES.find((one) => value === `c:${one}`);
          onChange(firstLeaf(name ? { context: name } : { question: value.slice(2) }, questions));
        }}
      />
      <ComparisonChoice leaf={leaf} subject={subject} questions={questions} onChange={onChange} />
      <ValueChoice leaf={leaf} questions={questions} onChange={onChange} />
    </span>
  );
}

function ComparisonChoice({
  leaf,
  subject,
  questions,
  onChange,
}: Omit<PartProps, 'condition'> & { readonly leaf: ConditionLeaf; readonly subject: Subject }) {
  const { t } = useText();
  const comparisons = comparisonsOf(subject, questions);
  if (comparisons.length < 2) return <span className={classes['muted']}>=</span>;
  return (
    <Choose<Comparison>
      label={t('protocols.comparison')}
      value={comparisonOf(leaf)}
      options={comparisons.map((value) => ({
        value,
        label: value === 'unanswerable' ? t('protocols.unanswerable') : SIGNS[value],
      }))}
      onChange={(comparison) => {
        onChange(firstLeaf(subject, questions, comparison));
      }}
    />
  );
}

const SIGNS = { is: '=', atLeast: '≥', atMost: '≤', below: '<' } as const;

const PARTY_VALUES = ['patient', 'beside-patient', 'away-from-patient'] as const;
const SEX_VALUES = ['female', 'male', 'other'] as const;

function ValueChoice({
  leaf,
  questions,
  onChange,
}: Omit<PartProps, 'condition'> & { readonly leaf: ConditionLeaf }) {
  const texts = useText();
  const { t, of } = texts;
  const label = t('protocols.value');
  if ('unanswerable' in leaf) return null;
  if ('atLeast' in leaf)
    return (
      <NumberLine
        label={label}
        value={leaf.atLeast}
        onChange={(atLeast) => {
          if (atLeast !== null) onChange({ ...leaf, atLeast });
        }}
      />
    );
  if ('atMost' in leaf)
    return (
      <NumberLine
        label={label}
        value={leaf.atMost}
        onChange={(atMost) => {
          if (atMost !== null) onChange({ ...leaf, atMost });
        }}
      />
    );
  if ('below' in leaf)
    return (
      <NumberLine
        label={label}
        value={leaf.below}
        onChange={(below) => {
          if (below !== null) onChange({ ...leaf, below });
        }}
      />
    );
  const question =
    'question' in leaf ? questions.find(({ id }) => id === leaf.question) : undefined;
  if ('question' in leaf && question?.type === 'choice') {
    const codes = codesOf(leaf);
    return (
      <span className={classes['codes']} role="group" aria-label={label}>
        {question.choices.map(({ code, label: said }) => (
          <button
            key={code}
            type="button"
            aria-pressed={codes.includes(code)}
            onClick={() => {
              const next = question.choices
                .map((choice) => choice.code)
                .filter((one) => (one === code ? !codes.includes(one) : codes.includes(one)));
              onChange(oneOf(leaf.question, next));
            }}
          >
            {of(said) || code}
          </button>
        ))}
      </span>
    );
  }
  if ('context' in leaf && (leaf.context === 'sex' || leaf.context === 'party')) {
    const { context } = leaf;
    const values: readonly string[] = context === 'sex' ? SEX_VALUES : PARTY_VALUES;
    return (
      <Choose
        label={label}
        value={leaf.is}
        options={values.map((value) => ({ value, label: contextValue(value, texts) }))}
        onChange={(is) => {
          onChange({ context, is });
        }}
      />
    );
  }
  return (
    <Choose
      label={label}
      value={'is' in leaf && leaf.is === false ? 'no' : 'yes'}
      options={(['yes', 'no'] as const).map((value) => ({
        value,
        label: t(`call.${value}`).toLocaleLowerCase(),
      }))}
      onChange={(value) => {
        const is = value === 'yes';
        if ('question' in leaf) onChange({ question: leaf.question, is });
        else if (isFlag(leaf)) onChange({ ...leaf, is });
      }}
    />
  );
}

/** Something of the patient that is so, or is not. */
function isFlag(
  leaf: ConditionLeaf,
): leaf is Extract<
  ConditionLeaf,
  { readonly context: 'pregnant' | 'frail' | 'worried' | 'gutFeeling' }
> {
  return 'context' in leaf && 'is' in leaf && typeof leaf.is === 'boolean';
}
