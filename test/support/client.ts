import { randomUUID } from 'node:crypto';
import type { SessionView } from '@lib/contracts';
import { DEMONSTRATION_PEOPLE } from '../../apps/api/src/identity/demonstration-people.js';
import { fetchDescribed } from './described.js';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of all shapes
  readonly body: any;
}

/** Somebody who is signed in and speaks to the server over HTTP. */
export interface Client {
  readonly session: SessionView;
  readonly cookie: string;
  readonly get: (path: string) => Promise<Answered>;
  readonly send: (method: string, path: string, body?: unknown, key?: string) => Promise<Answered>;
  readonly post: (path: string, body?: unknown, key?: string) => Promise<Answered>;
  readonly put: (path: string, body?: unknown, key?: string) => Promise<Answered>;
}

/** Signs in as one of the demonstration people, by role or by name. */
export async function signIn(url: string, who: string): Promise<Client> {
  const person = DEMONSTRATION_PEOPLE.find(
    ({ role, userName }) => role === who || userName === who,
  );
  if (!person) throw new Error(`Nobody is ${who}`);
  return signInAs(url, person);
}

/** Signs in as anybody whose password is known. */
export async function signInAs(
  url: string,
  { userName, password }: { readonly userName: string; readonly password: string },
): Promise<Client> {
  const response = await fetchDescribed(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userName, password }),
  });
  if (!response.ok) throw new Error(`${userName} could not sign in: ${response.status}`);
  const session = (await response.json()) as SessionView;
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return clientOf(url, session, cookie);
}

/** Somebody who signed in before. */
export function clientOf(url: string, session: SessionView, cookie: string): Client {
  const send: Client['send'] = async (method, path, body, key = randomUUID()) => {
    const answer = await fetchDescribed(`${url}/api${path}`, {
      method,
      headers: {
        cookie,
        'idempotency-key': key,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answered(answer);
  };
  return {
    session,
    cookie,
    send,
    get: async (path) =>
      answered(await fetchDescribed(`${url}/api${path}`, { headers: { cookie } })),
    post: (path, body, key) => send('POST', path, body, key),
    put: (path, body, key) => send('PUT', path, body, key),
  };
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
  };
}
