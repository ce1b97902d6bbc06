import type { ProtocolVersionView } from '@lib/contracts';
import type { Instant } from '@lib/kernel';
import { inForceAt, overdueDays, statusAt } from '@lib/triage';
import type { SignatureRow, VersionRow } from './protocol-version.store.js';

/** The signatures over the content as it is now; those of a version that went back to draft count no longer. */
export function countingSignatures({
  status,
  signatures,
  round,
  contentHash,
}: VersionRow): readonly SignatureRow[] {
  if (status === 'draft') return [];
  return signatures.filter((one) => one.round === round && one.contentHash === contentHash);
}

/** A medical director has signed this content; until then it is a draft, not for clinical use. */
export function isSignedOff(version: VersionRow): boolean {
  return countingSignatures(version).some(({ role }) => role === 'medical-director');
}

/** A version as it is shown; `ofCode` are all of its code. */
export function versionView(
  row: VersionRow,
  ofCode: readonly VersionRow[],
  now: Instant,
): ProtocolVersionView {
  const { round: _, signatures, ruleReviews, ...shown } = row;
  const counting = countingSignatures(row);
  const status = statusAt(row, now);
  const isPast = row.reviewBy !== null && row.reviewBy <= now;
  const overdueRules = overdueDays(ruleReviews, now).length;
  return {
    ...shown,
    status,
    inForce: inForceAt(ofCode, now)?.id === row.id,
    signedOff: isSignedOff(row),
    signatures: signatures.map((one) => {
      const { by, byName, role, at, contentHash } = one;
      return { by, byName, role, at, contentHash, counts: counting.includes(one) };
    }),
    overdue: status !== 'retired' && (isPast || overdueRules > 0),
    rulesReviewBy: ruleReviews[0] ?? null,
    overdueRules,
  };
}
