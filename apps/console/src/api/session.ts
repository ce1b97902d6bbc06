import type { DemonstrationPerson, SessionView, SignInBody, UnlockBody } from '@lib/contracts';
import { isProblem } from './problem.js';
import { request } from './request.js';

/** The session of this browser, or none. */
export async function fetchSession(): Promise<SessionView | undefined> {
  try {
    return await request<SessionView>('GET', '/api/session');
  } catch (error) {
    if (isProblem(error) && error.status === 401) return undefined;
    throw error;
  }
}

/** The people to try the console as; none where this is not a demonstration. */
export async function fetchDemonstration(): Promise<readonly DemonstrationPerson[]> {
  try {
    return await request<readonly DemonstrationPerson[]>('GET', '/api/session/demonstration');
  } catch (error) {
    if (isProblem(error) && error.status === 404) return [];
    throw error;
  }
}

export function signIn(userName: string, password: string): Promise<SessionView> {
  return request<SessionView>('POST', '/api/session', { userName, password } satisfies SignInBody);
}

export function signOut(): Promise<void> {
  return request<undefined>('DELETE', '/api/session');
}

export function lockSession(): Promise<void> {
  return request<undefined>('POST', '/api/session/lock');
}

export function unlockSession(password: string): Promise<void> {
  return request<undefined>('POST', '/api/session/unlock', { password } satisfies UnlockBody);
}
