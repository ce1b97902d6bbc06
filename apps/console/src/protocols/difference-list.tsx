import type {
  AnswersFor,
  FieldDifference,
  PartDifference,
  Protocol,
  Condition,
  Answer,
  TriageContext,
} from '@lib/triage';
import { answerText } from '../i18n/answer-text.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { conditionText, contextName, contextValue } from './condition-words.js';
import type { Selection } from './draft.js';
import classes from './protocols.module.css';

interface DifferenceListProps {
  readonly differences: readonly PartDifference[];
  readonly before: Protocol;
  readonly after: Protocol;
  readonly onSelect?: (selection: Selection) => void;
}

const SIGNS = { added: '+', removed: '−', changed: '~' } as const;

/** What is not the same in two versions, part by part, the old beside the new; the stories last, folded. */
export function DifferenceList(props: DifferenceListProps) {
  const { t } = useText();
  const { differences } = props;
  if (differences.length === 0)
    return <p className={classes['muted']}>{t('protocols.no-difference')}</p>;
  const stories = differences.filter(({ part }) => part === 'case');
  return (
    <>
      <ul className={classes['differences']}>
        {differences
          .filter(({ part }) => part !== 'case')
          .map((difference) => (
            <PartRow key={`${difference.part}/${difference.id}`} {...props} {...difference} />
          ))}
      </ul>
      {stories.length > 0 && (
        <details className={classes['stories']}>
          <summary>{t('protocols.stories-differ', { count: stories.length })}</summary>
          <ul className={classes['differences']}>
            {stories.map((difference) => (
              <PartRow key={difference.id} {...props} {...difference} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function PartRow({ before, after, onSelect, ...difference }: DifferenceListProps & PartDifference) {
  const texts = useText();
  const { t } = texts;
  const { part, id, change, fields } = difference;
  const protocol = change === 'removed' ? before : after;
  return (
    <li data-change={change}>
      <button
        type="button"
        disabled={!onSelect || change === 'removed'}
        onClick={() => onSelect?.({ part, id })}
      >
        <span aria-hidden="true">{SIGNS[change]}</span>
        <span>{t(`protocols.part-${part}`)}</span> <code>{id}</code>{' '}
        <span className={classes['muted']}>{nameOf(protocol, difference, texts)}</span>
        <em>{t(`protocols.${change}`)}</em>
      </button>
      {fields.length > 0 && (
        <dl>
          {fields.map((field, index) => (
            <div key={index}>
              <dt>{fieldName(field.field, texts)}</dt>
              <dd>
                <del>{valueText(field, field.before, before, texts)}</del>
                <ins>{valueText(field, field.after, after, texts)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function nameOf(protocol: Protocol, { part, id }: PartDifference, { of }: Texts): string {
  switch (part) {
    case 'question': {
      const question = protocol.questions.find((one) => one.id === id);
      return question ? of(question.text) : '';
    }
    case 'finding':
    case 'group': {
      const rules = [...protocol.discriminators, ...protocol.modifiers];
      const rule = rules.find(({ determinant }) => determinant === id);
      return rule ? of(rule.why) : '';
    }
    case 'outcome':
    case 'protocol':
    case 'case':
      return '';
  }
}

const FIELD_NAMES = {
  title: 'protocols.title',
  population: 'protocols.population',
  restLevel: 'protocols.rest-level',
  entryTerms: 'protocols.entry-terms',
  order: 'protocols.order',
  place: 'protocols.place',
  text: 'protocols.asks',
  selfText: 'protocols.selfText',
  awayText: 'protocols.awayText',
  rationale: 'protocols.rationale',
  support: 'protocols.support',
  plain: 'protocols.plain',
  unknown: 'protocols.unknown',
  showIf: 'protocols.show-if',
  mandatory: 'protocols.mandatory',
  always: 'protocols.always',
  type: 'protocols.answered-with',
  stopLevel: 'protocols.stop-level',
  answersFor: 'protocols.answers-for',
  choices: 'protocols.choices',
  least: 'protocols.least',
  most: 'protocols.most',
  unit: 'protocols.unit',
  level: 'protocols.level',
  when: 'protocols.when',
  why: 'protocols.why',
  source: 'protocols.source',
  owner: 'protocols.owner',
  reviewBy: 'protocols.review-by',
  evidence: 'protocols.evidence',
  instructions: 'protocols.instructions',
  safetyNetting: 'protocols.safety-netting',
  callBackMinutes: 'protocols.call-back',
  answers: 'call.answered',
  context: 'protocols.patient',
  because: 'protocols.because',
} as const;

function fieldName(field: string, { t }: Texts): string {
  const [name = '', ...rest] = field.split('.');
  const key = name in FIELD_NAMES ? FIELD_NAMES[name as keyof typeof FIELD_NAMES] : null;
  return [key ? t(key) : name, ...rest].join(' · ');
}

/** A value as it is read: a condition in words, an answer by its label. */
function valueText(
  { field }: FieldDifference,
  value: unknown,
  protocol: Protocol,
  texts: Texts,
): string {
  const { t } = texts;
  if (value === null || value === undefined) return '–';
  const name = field.split('.')[0];
  if (name === 'when' || name === 'showIf' || name === 'population')
    return conditionText(value as Condition, protocol.questions, texts);
  if (name === 'answers') {
    const question = protocol.questions.find(({ id }) => id === field.split('.')[1]);
    return answerText(question, value as Answer, texts);
  }
  if (name === 'context')
    return Object.entries(value as TriageContext)
      .map(([key, one]) => {
        const said = typeof one === 'number' ? String(one) : contextValue(one as string, texts);
        return `${contextName(key as keyof TriageContext, texts)}: ${said}`;
      })
      .join(', ');
  if (typeof value === 'boolean') return t(value ? 'call.yes' : 'call.no').toLocaleLowerCase();
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (name === 'answersFor')
    return (value as readonly AnswersFor[])
      .map(({ findings, when }) =>
        [findings.join(' '), conditionText(when, protocol.questions, texts)].join(' · '),
      )
      .join('; ');
  if (Array.isArray(value)) return value.map(String).join(', ') || '–';
  const own = value as {
    readonly family?: string;
    readonly year?: number;
    readonly label?: Protocol['title'];
  };
  if (own.family !== undefined) return `${own.family} ${own.year}`;
  if (own.label) return texts.of(own.label);
  return texts.of(value as Protocol['title']);
}
