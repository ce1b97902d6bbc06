import { useCallback } from 'react';
import type { PersonView } from '@lib/contracts';
import { useServer } from '../api/queries.js';

/** The name of somebody of the centre. */
export function usePeople(): (id: string) => string {
  const { data } = useServer<readonly PersonView[]>('/api/people');
  return useCallback((id) => data?.find((one) => one.id === id)?.displayName ?? '', [data]);
}
