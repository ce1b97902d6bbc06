import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a browser sent a request from a page of ours. Other programs send neither header, and have no cookie of a
 * browser to misuse.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders, origin: string | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') return false;
  if (headers.origin === undefined) return true;
  if (origin) return headers.origin === origin;
  try {
    return new URL(headers.origin).host === headers.host;
  } catch {
    return false;
  }
}
