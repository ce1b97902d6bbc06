import type { Method } from './method.js';
import { isProblem, Problem, problemFrom } from './problem.js';
import { hearServerDate } from './server-clock.js';
import { sessionNews } from './session-news.js';

export interface RequestOptions {
  /** Names the command, so that a repeat has one effect. Made here when absent. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal | undefined;
  /** Gives up, as unreachable, after this long. */
  readonly timeoutMs?: number;
}

/**
 * Asks the server, on this origin. Answers the body, or throws a {@link Problem}: the server's refusal,
 * or `unreachable`. Paths hold ids and words of the API only, never a name or a number of a person.
 */
export async function request<Answer>(
  method: Method,
  path: string,
  body?: unknown,
  options: RequestOptions = {},
): Promise<Answer> {
  const askedAt = Date.now();
  const response = await reach(path, {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    headers: headersOf(method, body, options.idempotencyKey),
    signal: signalOf(options),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  hearServerDate(response.headers.get('date'), askedAt, Date.now());
  const told = await readBody(response);
  if (response.ok) return told as Answer;
  const problem = problemFrom(
    response.status,
    told,
    response.headers.get('x-request-id') ?? undefined,
  );
  sessionNews.tell(problem);
  throw problem;
}

/** What anybody threw, as a problem: a bug in the console reads as unknown. */
export function asProblem(error: unknown): Problem {
  return isProblem(error) ? error : new Problem({ status: 0, code: 'unknown' });
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem({ status: 0, code: 'unreachable' });
  }
}

async function readBody(response: Response): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch {
    throw new Problem({ status: 0, code: 'unreachable' });
  }
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function headersOf(method: Method, body: unknown, key: string | undefined): HeadersInit {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (method === 'GET') return headers;
  return { ...headers, 'idempotency-key': key ?? crypto.randomUUID(), 'x-vigil': 'console' };
}

function signalOf({ signal, timeoutMs = 10_000 }: RequestOptions): AbortSignal {
  const timeout = AbortSignal.timeout(timeoutMs);
  return signal ? AbortSignal.any([signal, timeout]) : timeout;
}
