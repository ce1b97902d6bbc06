import type {
  CreateVersionBody,
  GovernVersionBody,
  ImportedVersionView,
  KeptView,
  OutcomeDifferenceView,
  ProtocolVersionFile,
  ProtocolVersionView,
  ReleaseVersionBody,
  ReviseVersionBody,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { Problem } from '../api/problem.js';
import { request } from '../api/request.js';

export type VersionId = Id<'protocol-version'>;
type Seen = Pick<ProtocolVersionView, 'id' | 'version'>;

export const VERSIONS = '/api/protocols/versions';

export function pathOf(id: VersionId): string {
  return `${VERSIONS}/${id}`;
}

export function readVersion(id: VersionId): Promise<ProtocolVersionFile> {
  return request('GET', pathOf(id));
}

/** A new draft from what is there; answers its id. */
export async function beginDraft(
  code: string,
  from: NonNullable<CreateVersionBody['from']>,
): Promise<VersionId> {
  const versionId = crypto.randomUUID() as VersionId;
  const body: CreateVersionBody = { versionId, code, from };
  await request<KeptView>('POST', VERSIONS, body);
  return versionId;
}

/** A draft from a file that was exported; answers its id. */
export async function importFile(file: File): Promise<VersionId> {
  const versionId = crypto.randomUUID() as VersionId;
  const body = { versionId, file: jsonOf(await file.text()) };
  await request<ImportedVersionView>('POST', '/api/protocols/import', body, { timeoutMs: 20_000 });
  return versionId;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const fields = [{ field: 'file', rule: 'type' }];
    throw new Problem({ status: 422, code: 'protocol-content-invalid', fields });
  }
}

export function saveContent(id: VersionId, body: ReviseVersionBody): Promise<KeptView> {
  return request('PUT', `${pathOf(id)}/content`, body, { timeoutMs: 20_000 });
}

export function submit({ id, version }: Seen): Promise<KeptView> {
  return request('POST', `${pathOf(id)}/submit`, { seenVersion: version });
}

export function giveBack({ id, version }: Seen, reason: string): Promise<KeptView> {
  return request('POST', `${pathOf(id)}/return`, { reason, seenVersion: version });
}

export function sign({ id, version, contentHash }: ProtocolVersionView): Promise<KeptView> {
  return request('POST', `${pathOf(id)}/sign`, { contentHash, seenVersion: version });
}

export function release(
  { id, version }: Seen,
  when: Omit<ReleaseVersionBody, 'seenVersion'>,
): Promise<KeptView> {
  return request('POST', `${pathOf(id)}/release`, { ...when, seenVersion: version });
}

export function retire({ id, version }: Seen): Promise<KeptView> {
  return request('POST', `${pathOf(id)}/retire`, { seenVersion: version });
}

export function setShadow({ id, version }: Seen, running: boolean): Promise<KeptView> {
  return request('PUT', `${pathOf(id)}/shadow`, { running, seenVersion: version });
}

export function govern(
  { id, version }: Seen,
  who: Omit<GovernVersionBody, 'seenVersion'>,
): Promise<KeptView> {
  return request('PUT', `${pathOf(id)}/governance`, { ...who, seenVersion: version });
}

export function compareOutcomes(id: VersionId, sessions: number): Promise<OutcomeDifferenceView> {
  return request('POST', `${pathOf(id)}/outcome-difference`, { sessions }, { timeoutMs: 60_000 });
}

/** A day and a time as a date field writes it, at this seat's clock. */
export function momentOf(local: string): Instant | null {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? null : (at.toISOString() as Instant);
}
