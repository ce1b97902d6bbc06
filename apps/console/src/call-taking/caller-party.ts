import type { CallerParty, CallerValue } from '@lib/contracts';
import type { Party } from '@lib/triage';

/** Who speaks, seen from the patient: said outright, or as relation and place tell. */
export function partyOf({
  party,
  relation,
  withPatient,
}: Pick<CallerValue, 'party' | 'relation' | 'withPatient'>): CallerParty {
  if (party) return party;
  if (relation === 'self') return 'first';
  return withPatient === false ? 'third' : 'second';
}

/** What it means for the wording of questions. */
export const CONTEXT_PARTY = {
  first: 'patient',
  second: 'beside-patient',
  third: 'away-from-patient',
  fourth: 'away-from-patient',
} as const satisfies Record<CallerParty, Party>;
