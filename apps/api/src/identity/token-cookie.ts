import type { IncomingHttpHeaders } from 'node:http';

/** Over plain HTTP, which loopback alone may use, browsers refuse the `__Host-` prefix. */
export function cookieName(secure: boolean): string {
  return secure ? '__Host-vigil' : 'vigil';
}

/** The session's token in a request; absent for who is not signed in. */
export function tokenOf(headers: IncomingHttpHeaders, secure: boolean): string | undefined {
  const prefix = `${cookieName(secure)}=`;
  const pair = headers.cookie
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix));
  const token = pair?.slice(prefix.length);
  return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : undefined;
}

/** Sets the token where no script, no other site and no other path can read it; an empty one takes it away. */
export function cookieOf(token: string, secure: boolean): string {
  const life = token ? 12 * 3_600 : 0;
  const parts = [
    `${cookieName(secure)}=${token}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    `Max-Age=${life}`,
  ];
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
}
