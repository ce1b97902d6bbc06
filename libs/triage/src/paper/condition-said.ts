import type { Condition, Question } from '../protocol.js';
import type { PaperWords } from './paper-words.js';

/** A question with the number that it has on paper. */
export interface Numbered {
  readonly number: string;
  readonly question: Question;
}

/**
 * A condition as it is checked on paper, by the numbers of the questions: `2: abnormal or none* and 5: 38 or more`. A
 * star: not knowing counts too.
 */
export function conditionSaid(
  condition: Condition,
  questions: readonly Numbered[],
  words: PaperWords,
): string {
  return said(condition, false, false);

  function said(one: Condition, inner: boolean, negated: boolean): string {
    if ('all' in one) return joined(one.all, words.say('and'), inner, negated);
    if ('any' in one) return joined(one.any, words.say('or'), inner, negated);
    if ('not' in one) return `${words.say('not')} (${said(one.not, false, !negated)})`;
    return 'question' in one ? ofQuestion(one, negated) : ofContext(one);
  }

  function joined(
    all: readonly Condition[],
    word: string,
    inner: boolean,
    negated: boolean,
  ): string {
    const [only, ...more] = all;
    if (only && more.length === 0) return said(only, inner, negated);
    const text = all.map((one) => said(one, true, negated)).join(` ${word} `);
    return inner ? `(${text})` : text;
  }

  function ofQuestion(
    leaf: Extract<Condition, { readonly question: string }>,
    negated: boolean,
  ): string {
    const found = questions.find(({ question }) => question.id === leaf.question);
    const number = found?.number ?? leaf.question;
    if ('unanswerable' in leaf) return `${number}: ${words.say('no-answer')}`;
    const counts = !negated && found !== undefined && found.question.unknown !== 'neutral';
    return `${number}: ${valuesOf(leaf, found?.question)}${counts ? '*' : ''}`;
  }

  function valuesOf(
    leaf: Extract<Condition, { readonly question: string }>,
    question: Question | undefined,
  ): string {
    if ('atLeast' in leaf) return words.say('at-least', { value: words.number(leaf.atLeast) });
    if ('atMost' in leaf) return words.say('at-most', { value: words.number(leaf.atMost) });
    if ('in' in leaf)
      return leaf.in.map((code) => answerSaid(code, question)).join(` ${words.say('or')} `);
    return 'is' in leaf ? answerSaid(leaf.is, question) : '';
  }

  function answerSaid(value: string | boolean, question: Question | undefined): string {
    if (typeof value === 'boolean') return words.say(value ? 'yes' : 'no').toLowerCase();
    const choices = question?.type === 'choice' ? question.choices : [];
    const choice = choices.find(({ code }) => code === value);
    return choice ? words.of(choice.label) : value;
  }

  function ofContext(leaf: Extract<Condition, { readonly context: string }>): string {
    const name = words.context(leaf.context);
    if ('atLeast' in leaf) return `${name}: ${words.say('at-least', { value: leaf.atLeast })}`;
    if ('below' in leaf) return `${name}: ${words.say('below', { value: leaf.below })}`;
    if (typeof leaf.is === 'boolean') return leaf.is ? name : `${words.say('not')} ${name}`;
    return `${name}: ${contextSaid(leaf.is)}`;
  }

  function contextSaid(value: string): string {
    switch (value) {
      case 'female':
      case 'male':
      case 'other':
        return words.say(value);
      case 'patient':
      case 'beside-patient':
      case 'away-from-patient':
        return words.say(`party-${value}`);
      default:
        return value;
    }
  }
}
