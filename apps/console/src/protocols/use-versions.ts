import { useEffect, useMemo } from 'react';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { ProtocolVersionFile, ProtocolVersionsView } from '@lib/contracts';
import { determinantsOf } from '@lib/triage';
import { useServer } from '../api/queries.js';
import { pathOf, readVersion, VERSIONS, type VersionId } from './versions.js';

/** Somebody else may sign, or send it back. */
const LOOK_AGAIN_MS = 15_000;

/** What was read before is shown at once and asked again: somebody else may have signed in between. */
function useAskedAnew(path: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (path !== undefined) void queries.invalidateQueries({ queryKey: ['server', path] });
  }, [queries, path]);
}

/** Every version of every protocol of the centre, without contents. */
export function useVersions() {
  useAskedAnew(VERSIONS);
  return useServer<ProtocolVersionsView>(VERSIONS, { everyMs: LOOK_AGAIN_MS });
}

/** One version with its content. */
export function useVersionFile(id: VersionId | undefined) {
  const path = id && pathOf(id);
  useAskedAnew(path);
  return useServer<ProtocolVersionFile>(path, { everyMs: LOOK_AGAIN_MS });
}

/** Every determinant that the given versions ever had: a number is never given twice. */
export function useUsedDeterminants(ids: readonly VersionId[]): readonly string[] {
  const files = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['server', pathOf(id)],
      queryFn: () => readVersion(id),
    })),
  });
  const found = files.flatMap(({ data }) => (data ? determinantsOf(data.protocol) : []));
  const key = found.join();
  return useMemo(() => [...new Set(key.split(','))], [key]);
}
