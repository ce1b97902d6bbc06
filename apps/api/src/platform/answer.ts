import type { KeptView } from '@lib/contracts';
import type { Kept } from '../database/transactions.js';
import { Refused } from './refused.js';

/** What a command answers over HTTP; a refusal leaves as a problem. */
export function answer(kept: Kept): KeptView {
  if (!kept.ok) throw new Refused(kept.refusal.code);
  return kept.answer;
}
