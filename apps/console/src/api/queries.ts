import {
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { isPassing, isProblem, type Problem } from './problem.js';
import type { Method } from './method.js';
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

/** The cache key of a path, to invalidate or to set it. */
export function serverKey(path: string): QueryKey {
  return ['server', path];
}

export interface DirectCommand<Body> {
  readonly method: Exclude<Method, 'GET'>;
  readonly path: string;
  readonly body?: Body;
}

/**
 * A command whose answer the person waits for. It is not repeated after a failure: what must survive
 * one goes through the outbox. `changes` are the paths to read anew.
 */
export function useCommandNow<Answer, Body = unknown>(changes: readonly string[] = []) {
  const client = useQueryClient();
  return useMutation<Answer, Problem, DirectCommand<Body>>({
    mutationFn: ({ method, path, body }) => request<Answer>(method, path, body),
    onSuccess: () =>
      Promise.all(changes.map((path) => client.invalidateQueries({ queryKey: serverKey(path) }))),
  });
}
