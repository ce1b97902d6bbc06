import type { Condition } from './protocol.js';

/** A condition as a reader would say it: `breathing is abnormal or none, and not responsive`. */
export function readable(condition: Condition): string {
  return said(condition, false);
}

function said(condition: Condition, inner: boolean): string {
  if ('all' in condition) return joined(condition.all, ' and ', inner);
  if ('any' in condition) return joined(condition.any, ' or ', inner);
  if ('not' in condition) return `not ${said(condition.not, true)}`;
  const name = 'question' in condition ? condition.question : condition.context;
  if ('unanswerable' in condition) return `${name} is unknown or refused`;
  if ('in' in condition) return `${name} is one of ${condition.in.join(', ')}`;
  if ('atLeast' in condition) return `${name} >= ${condition.atLeast}`;
  if ('atMost' in condition) return `${name} <= ${condition.atMost}`;
  if ('below' in condition) return `${name} < ${condition.below}`;
  return `${name} = ${condition.is}`;
}

function joined(conditions: readonly Condition[], word: string, inner: boolean): string {
  const [only, ...more] = conditions;
  if (only && more.length === 0) return said(only, inner);
  const text = conditions.map((one) => said(one, true)).join(word);
  return inner ? `(${text})` : text;
}
