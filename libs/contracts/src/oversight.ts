import type { Basis, ConfidentialClass, Purpose, Role } from '@lib/access';
import type { Id, Instant } from '@lib/kernel';

/** One entry of the log as it is shown: ids, operational values, classes; never a name of a patient. */
export interface EntryView {
  readonly position: string;
  readonly id: Id<'entry'>;
  readonly at: Instant;
  readonly actor: Id<'user'>;
  readonly actorName: string;
  readonly role: Role;
  readonly action: string;
  readonly change: 'create' | 'change' | null;
  readonly kind: string;
  readonly objectId: string | null;
  readonly objectVersion: number | null;
  readonly caseId: Id<'case'> | null;
  readonly caseNumber: string | null;
  readonly class: ConfidentialClass | null;
  readonly purpose: Purpose;
  readonly basis: Basis | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Answer of `GET /api/log/entries`. */
export interface EntryListView {
  readonly entries: readonly EntryView[];
  readonly next: string | null;
}

/** Answer of `GET /api/log/state`: separate verdicts, never one green tick. */
export interface LogState {
  readonly entries: number;
  readonly newest: { readonly position: string; readonly at: Instant } | null;
  /** Of the entries looked at, those whose columns differ from their stored bytes. */
  readonly examined: number;
  readonly differing: number;
  /** Sealing is not part of this version: every entry is unsealed. */
  readonly unsealed: number;
  readonly denials24h: number;
}
