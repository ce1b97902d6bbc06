import type { Condition, Question } from '@lib/triage';
import { answerText } from '../i18n/answer-text.js';
import type { Texts } from '../i18n/use-text.js';

/** A word of a condition: a name of what it looks at, a value, or what joins them. */
export interface ConditionWord {
  readonly kind: 'name' | 'value' | 'join';
  readonly text: string;
  /** The question in full. */
  readonly title?: string;
}

type Written = Pick<Texts, 't' | 'of' | 'number'>;

/** A condition as the reader says it: `breathing: abnormal or none, and age ≥ 65`. */
export function conditionWords(
  condition: Condition,
  questions: readonly Question[],
  texts: Written,
): readonly ConditionWord[] {
  return said(condition, false);

  function said(one: Condition, inner: boolean): readonly ConditionWord[] {
    if ('all' in one) return joined(one.all, texts.t('protocols.and'), inner);
    if ('any' in one) return joined(one.any, texts.t('protocols.or'), inner);
    if ('not' in one) return [join(texts.t('protocols.not')), ...said(one.not, true)];
    return 'question' in one ? ofQuestion(one) : ofContext(one);
  }

  function joined(
    all: readonly Condition[],
    word: string,
    inner: boolean,
  ): readonly ConditionWord[] {
    if (all.length === 0) return [join('…')];
    const words = all.flatMap((one, index) => [
      ...(index > 0 ? [join(word)] : []),
      ...said(one, all.length > 1),
    ]);
    return inner && all.length > 1 ? [join('('), ...words, join(')')] : words;
  }

  function ofQuestion(
    leaf: Extract<Condition, { readonly question: string }>,
  ): readonly ConditionWord[] {
    const question = questions.find(({ id }) => id === leaf.question);
    const name: ConditionWord = {
      kind: 'name',
      text: leaf.question,
      title: question ? texts.of(question.text) : '?',
    };
    const valueOf = (value: string | number | boolean): string => {
      const said = answerText(question, { kind: 'value', value }, texts);
      return typeof value === 'boolean' ? said.toLocaleLowerCase() : said;
    };
    if ('unanswerable' in leaf) return [name, value(texts.t('protocols.unanswerable'))];
    if ('in' in leaf)
      return [name, value(leaf.in.map(valueOf).join(` ${texts.t('protocols.or')} `) || '…')];
    if ('atLeast' in leaf) return [name, value(`≥ ${valueOf(leaf.atLeast)}`)];
    if ('atMost' in leaf) return [name, value(`≤ ${valueOf(leaf.atMost)}`)];
    return [name, value(valueOf(leaf.is))];
  }

  function ofContext(
    leaf: Extract<Condition, { readonly context: string }>,
  ): readonly ConditionWord[] {
    const name: ConditionWord = { kind: 'name', text: contextName(leaf.context, texts) };
    if ('atLeast' in leaf) return [name, value(`≥ ${leaf.atLeast}`)];
    if ('below' in leaf) return [name, value(`< ${leaf.below}`)];
    return [name, value(contextValue(leaf.is, texts))];
  }
}

/** The same in one line. */
export function conditionText(
  condition: Condition,
  questions: readonly Question[],
  texts: Written,
): string {
  return conditionWords(condition, questions, texts)
    .map(({ text, kind }) => (kind === 'name' ? `${text}:` : text))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
}

export function contextName(
  name: Extract<Condition, { readonly context: string }>['context'],
  { t }: Pick<Texts, 't'>,
): string {
  switch (name) {
    case 'ageYears':
      return `${t('call.age')} (${t('call.age-years')})`;
    case 'ageMonths':
      return `${t('call.age')} (${t('call.age-months')})`;
    case 'sex':
      return t('call.sex');
    case 'pregnant':
      return t('call.pregnant');
    case 'frail':
      return t('call.frail');
    case 'party':
      return t('protocols.party');
    case 'worried':
      return t('call.worried');
    case 'gutFeeling':
      return t('call.gut-feeling');
  }
}

/** A value of the context: yes, female, the patient. */
export function contextValue(value: string | boolean, { t }: Pick<Texts, 't'>): string {
  switch (value) {
    case true:
      return t('call.yes').toLocaleLowerCase();
    case false:
      return t('call.no').toLocaleLowerCase();
    case 'female':
    case 'male':
    case 'other':
      return t(`call.sex-${value}`);
    case 'patient':
    case 'beside-patient':
    case 'away-from-patient':
      return t(`protocols.party-${value}`);
    default:
      return value;
  }
}

function join(text: string): ConditionWord {
  return { kind: 'join', text };
}

function value(text: string): ConditionWord {
  return { kind: 'value', text };
}
