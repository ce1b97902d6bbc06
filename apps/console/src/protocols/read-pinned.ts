import type { CaseFile, ReleasedProtocol } from '@lib/contracts';
import { asProblem, request } from '../api/request.js';
import type { Pinned } from './pinned.js';
import { fromShelf, shelve } from '../api/shelf.js';

/** The versions that the sessions of a case took up, each once; what the server does not have either is absent. */
export async function readPinned({ triage }: Pick<CaseFile, 'triage'>): Promise<readonly Pinned[]> {
  const paths = triage
    .flatMap(({ protocols = [] }) => protocols)
    .map(({ value }) => `/api/protocols/released/${value.protocol}/${value.protocolVersion}`);
  const found = await Promise.all([...new Set(paths)].map(readVersion));
  return found.flatMap((one) => one ?? []);
}

async function readVersion(path: string): Promise<Pinned | undefined> {
  try {
    const version = await request<ReleasedProtocol>('GET', path);
    await shelve(path, Response.json(version)).catch(() => undefined);
    return version;
  } catch (error) {
    const { code } = asProblem(error);
    if (code === 'protocol-version-unknown') return undefined;
    const kept = await fromShelf<ReleasedProtocol>(path);
    if (kept) return kept;
    throw error;
  }
}
