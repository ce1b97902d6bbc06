import type { ResponsePlan } from '@lib/dispatch';
import type { Texts } from './use-text.js';

/** What is sent, in words: `MUG + Ambulance / PIT`. */
export function planText(plan: ResponsePlan, { t }: Texts): string {
  return plan
    .map((types) => types.map((type) => t(`dispatch.type-${type}`)).join(' / ') || '?')
    .join(' + ');
}
