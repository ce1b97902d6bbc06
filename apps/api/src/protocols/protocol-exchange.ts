import { Injectable } from '@nestjs/common';
import type {
  ContentFlaw,
  ImportedVersionView,
  ImportProtocolBody,
  ProtocolExport,
} from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { fromFhir, parseProtocol, parseScriptedCases, statusAt, toFhir } from '@lib/triage';
import type { FhirBundle, VersionStatus } from '@lib/triage';
import type { Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Refused } from '../platform/refused.js';
import { canonicalContent, type Content } from './content.js';
import { ProtocolVersionStore } from './protocol-version.store.js';
import { VersionDrafting } from './version-drafting.js';
import { VersionReading } from './version-reading.js';
import { isSignedOff } from './version-views.js';

type VersionId = Id<'protocol-version'>;

/** What a file says: a content, and the hash that it had at home. */
interface Given extends Content {
  readonly contentHash: string;
}

const MOST_TOLD = 100;
const EXPORTED: readonly string[] = ['format', 'contentHash', 'protocol', 'cases'];
const FHIR_STATUS: Readonly<Record<VersionStatus, 'draft' | 'active' | 'retired'>> = {
  draft: 'draft',
  review: 'draft',
  signed: 'draft',
  scheduled: 'draft',
  released: 'active',
  retired: 'retired',
};

/** Hands versions of protocols out to other programs, and takes them in as drafts. */
@Injectable()
export class ProtocolExchange {
  constructor(
    private readonly reading: VersionReading,
    private readonly drafting: VersionDrafting,
    private readonly store: ProtocolVersionStore,
    private readonly clock: Clock,
  ) {}

  async export(actor: Actor, id: VersionId): Promise<ProtocolExport> {
    const { row, content } = await this.reading.read(actor, id);
    const { content: protocol, cases } = content;
    return { format: 'vigil-protocol-1', contentHash: row.contentHash, protocol, cases };
  }

  async fhir(actor: Actor, id: VersionId): Promise<FhirBundle> {
    const { row, content } = await this.reading.read(actor, id);
    return toFhir(content.content, content.cases, {
      status: FHIR_STATUS[statusAt(row, this.clock.now())],
      signedOff: isSignedOff(row),
      date: row.releasedAt ?? row.createdAt,
      publisher: row.origin === 'library' ? 'Vigil' : await this.store.centreName(actor),
      contentHash: row.contentHash,
    });
  }

  /** All of a file or nothing of it becomes a draft. */
  import(actor: Actor, { versionId, file }: ImportProtocolBody): Promise<Kept> {
    const { content, cases, contentHash } = given(file);
    if (canonicalContent(content).contentHash !== contentHash)
      throw unreadable([{ at: '', rule: 'content-hash' }]);
    return this.drafting.create(actor, { versionId, code: content.code, content, cases });
  }

  async imported(actor: Actor, versionId: VersionId): Promise<ImportedVersionView> {
    const { version, flaws } = await this.reading.file(actor, versionId);
    return { id: version.id, code: version.code, number: version.number, flaws };
  }
}

/** What a file says, in one of the two forms that we write. */
function given(file: unknown): Given {
  const { resourceType, format } = file as { resourceType?: unknown; format?: unknown };
  if (resourceType !== undefined) return givenInFhir(file);
  if (format === 'vigil-protocol-1') return givenAsData(file as Record<string, unknown>);
  throw unreadable([{ at: 'format', rule: 'not-offered' }]);
}

function givenInFhir(file: unknown): Given {
  const read = fromFhir(file);
  if (!read.ok) throw unreadable(read.problems);
  const { protocol, cases, head } = read.file;
  return { content: protocol, cases, contentHash: head.contentHash };
}

function givenAsData(file: Readonly<Record<string, unknown>>): Given {
  if (Object.keys(file).some((name) => !EXPORTED.includes(name)))
    throw unreadable([{ at: '*', rule: 'unknown-field' }]);
  const { contentHash } = file;
  const protocol = parseProtocol(file['protocol']);
  const cases = parseScriptedCases(file['cases']);
  if (!protocol.ok) throw unreadable(below('protocol', protocol.problems));
  if (!cases.ok) throw unreadable(below('cases', cases.problems));
  if (typeof contentHash !== 'string') throw unreadable([{ at: 'contentHash', rule: 'type' }]);
  return { content: protocol.value, cases: cases.value, contentHash };
}

function below(part: string, problems: readonly ContentFlaw[]): readonly ContentFlaw[] {
  return problems.map(({ at, rule }) => ({ at: at === '' ? part : `${part}/${at}`, rule }));
}

function unreadable(problems: readonly ContentFlaw[]): Refused {
  const fields = problems
    .slice(0, MOST_TOLD)
    .map(({ at, rule }) => ({ field: at === '' ? 'file' : `file/${at}`, rule }));
  return new Refused('protocol-content-invalid', fields);
}
