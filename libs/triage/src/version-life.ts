import type { Instant } from '@lib/kernel';

/**
 * Where a version of a protocol stands at a moment. `scheduled`: its release is still to come; `retired`: superseded,
 * taken back, or an overlay whose end has passed.
 */
export const VERSION_STATUSES = [
  'draft',
  'review',
  'signed',
  'scheduled',
  'released',
  'retired',
] as const;
export type VersionStatus = (typeof VERSION_STATUSES)[number];

/** What was decided about a version. What it means now follows from the time: no timer needs to fire. */
export interface VersionLife {
  readonly status: 'draft' | 'review' | 'signed' | 'released';
  /** In force from … */
  readonly releasedAt: Instant | null;
  /** … until, where that is known. */
  readonly retiredAt: Instant | null;
  /** An overlay: over the standing version of its code, until then. */
  readonly overlayUntil: Instant | null;
}

/** Where a version stands at a moment. */
export function statusAt(life: VersionLife, at: Instant): VersionStatus {
  if (life.status !== 'released' || life.releasedAt === null) return life.status;
  const end = endOf(life);
  if (end !== null && (end <= at || end <= life.releasedAt)) return 'retired';
  return life.releasedAt <= at ? 'released' : 'scheduled';
}

/** Of the versions of one code the one to triage with: the newest overlay, or else the standing one. */
export function inForceAt<Life extends VersionLife>(
  versions: readonly Life[],
  at: Instant,
): Life | undefined {
  const released = versions
    .filter((one) => statusAt(one, at) === 'released')
    .sort((a, b) => ((a.releasedAt ?? '') < (b.releasedAt ?? '') ? 1 : -1));
  return released.find(({ overlayUntil }) => overlayUntil !== null) ?? released[0];
}

/** Whether a version was released at some time between two moments. */
export function wasReleased(life: VersionLife, since: Instant, until: Instant): boolean {
  const { releasedAt } = life;
  if (life.status !== 'released' || releasedAt === null || releasedAt > until) return false;
  const end = endOf(life);
  return end === null || (end > since && end > releasedAt);
}

/** When a version ends, or ended. */
function endOf({ retiredAt, overlayUntil }: VersionLife): Instant | null {
  if (retiredAt === null || overlayUntil === null) return retiredAt ?? overlayUntil;
  return retiredAt < overlayUntil ? retiredAt : overlayUntil;
}

/** What a release does to the others of its code. */
export type ReleasePlan<Life> =
  | { readonly ok: true; readonly superseded: Life | undefined }
  /** Another standing version is to come into force later; it must be taken back first. */
  | { readonly ok: false };

/** Plans a release over the others of its code; an overlay supersedes nothing. */
export function planRelease<Life extends VersionLife>(
  others: readonly Life[],
  {
    releasedAt,
    overlayUntil: end,
  }: { readonly releasedAt: Instant } & Pick<VersionLife, 'overlayUntil'>,
  now: Instant,
): ReleasePlan<Life> {
  if (end !== null) return { ok: true, superseded: undefined };
  const standing = others.filter(
    ({ status, overlayUntil }) => status === 'released' && overlayUntil === null,
  );
  if (standing.some((one) => statusAt(one, now) === 'scheduled')) return { ok: false };
  const superseded = standing.find((one) => statusAt(one, releasedAt) === 'released');
  return { ok: true, superseded };
}

/**
 * Plans the end of a released version: now, or, of a scheduled one, before it began; then the version that it was to
 * supersede goes on.
 */
export function planRetirement<Life extends VersionLife>(
  life: Life,
  others: readonly Life[],
  now: Instant,
): { readonly retiredAt: Instant; readonly goesOn: Life | undefined } | undefined {
  const { releasedAt, overlayUntil } = life;
  const status = statusAt(life, now);
  if (releasedAt === null || (status !== 'released' && status !== 'scheduled')) return undefined;
  if (status === 'released') return { retiredAt: now, goesOn: undefined };
  const before = others.find(
    (one) => one.overlayUntil === null && one.retiredAt === releasedAt && overlayUntil === null,
  );
  return { retiredAt: releasedAt, goesOn: before };
}
