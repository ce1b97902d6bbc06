// Who signs in, and with what: through the API for those who work, in the database for a thousand who only watch.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { databaseUrl } from './server.mjs';

/** Signs in with a demonstration password, which the server tells on loopback. */
export async function signIn(url, role) {
  const people = await (await fetch(`${url}/api/session/demonstration`)).json();
  const { userName, password } = people.find((person) => person.role === role);
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userName, password }),
  });
  if (!answer.ok) throw new Error(`${role} could not sign in: ${answer.status}`);
  const cookie = answer.headers.getSetCookie()[0].split(';')[0];
  return { cookie, session: await answer.json(), ...calls(url, cookie) };
}

function calls(url, cookie) {
  const call = async (method, path, body) => {
    const answer = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        cookie,
        'idempotency-key': randomUUID(),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text);
  };
  return { get: (path) => call('GET', path), post: (path, body) => call('POST', path, body) };
}

/**
 * Cookies of so many sessions of one person, opened by the function that signing in calls: thirty sign-ins a minute
 * from one address would make the bench wait.
 */
export async function sessionCookies(server, userId, count) {
  const client = new pg.Client({ connectionString: databaseUrl(server, 'vigil_api') });
  await client.connect();
  try {
    const cookies = [];
    for (let made = 0; made < count; made++) {
      const token = randomBytes(32).toString('base64url');
      const digest = createHash('sha256').update(token).digest();
      await client.query('select identity.open_session($1, $2, $3, $4)', [
        userId,
        digest,
        '12 hours',
        randomUUID(),
      ]);
      cookies.push(`vigil=${token}`);
    }
    return cookies;
  } finally {
    await client.end();
  }
}

/** A case that was opened without a call, as a dispatcher may. */
export async function openCase(person) {
  const caseId = randomUUID();
  await person.post('/cases', { caseId, entered: 'live', openedAt: new Date().toISOString() });
  return caseId;
}
