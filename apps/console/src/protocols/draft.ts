import type { Protocol, ProtocolPart, ScriptedCase } from '@lib/triage';

/** What an author works on: the content of a version with its stories. */
export interface Draft {
  readonly protocol: Protocol;
  readonly cases: readonly ScriptedCase[];
}

/** A part of the protocol that is looked at; a field of it that wants the focus. */
export interface Selection {
  readonly part: ProtocolPart;
  readonly id: string;
  readonly field?: string | null;
}

/** Changes the draft. Changes with one `step` in a row are taken back together. */
export type Edit = (change: (draft: Draft) => Draft, step?: string) => void;

/** What the forms lean on beside the part that they change. */
export interface Editing {
  readonly draft: Draft;
  readonly edit: Edit;
  readonly select: (selection: Selection) => void;
  /** Every determinant that any version of this protocol ever had. */
  readonly used: readonly string[];
  readonly readOnly: boolean;
}
