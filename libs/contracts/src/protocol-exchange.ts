import type { Id } from '@lib/kernel';
import type { FhirBundle, Protocol, ScriptedCase } from '@lib/triage';
import type { ContentFlaw } from './protocols.js';

/** Answer of `GET /api/protocols/versions/:id/export`: a version as data, for another centre that runs Vigil. */
export interface ProtocolExport {
  readonly format: 'vigil-protocol-1';
  /** Of the protocol; a file that was changed on the way is refused. */
  readonly contentHash: string;
  readonly protocol: Protocol;
  readonly cases: readonly ScriptedCase[];
}

/**
 * Body of `POST /api/protocols/import`, at most 2 MiB: a file as it was exported, in FHIR or as data. It becomes a
 * draft of the code that it names, with the next number; nobody's signature comes with it.
 */
export interface ImportProtocolBody {
  readonly versionId: Id<'protocol-version'>;
  readonly file: FhirBundle | ProtocolExport;
}

/** Answer of `POST /api/protocols/import`. */
export interface ImportedVersionView {
  readonly id: Id<'protocol-version'>;
  readonly code: string;
  readonly number: number;
  /** What keeps the draft from review. */
  readonly flaws: readonly ContentFlaw[];
}
