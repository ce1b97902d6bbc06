import { QueryClient, useQuery, type QueryKey } from '@tanstack/react-query';
import { isPassing, isProblem, type Problem } from './problem.js';
import { request } from './request.js';

/** Server state is told by the board's news: nothing is asked again only because a window got the focus. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => isProblem(error) && isPassing(error) && failures < 3,
        retryDelay: (failures) => Math.min(500 * 2 ** failures, 8_000),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Reads a path of the API; the path is its key. `undefined` asks nothing yet. */
export function useServer<Answer>(
  path: string | undefined,
  options: { readonly everyMs?: number } = {},
) {
  return useQuery<Answer, Problem>({
    queryKey: serverKey(path ?? ''),
    queryFn: ({ signal }) => request<Answer>('GET', path ?? '', undefined, { signal }),
    enabled: path !== undefined,
    refetchInterval: options.everyMs ?? false,
  });
}

function serverKey(path: string): QueryKey {
  return ['server', path];
}
