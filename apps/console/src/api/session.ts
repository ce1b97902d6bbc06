import type { Instant, Language } from '@lib/kernel';
import { isProblem } from './problem.js';
import { request } from './request.js';

// These shapes belong to @lib/access (Role) and @lib/contracts (the views), and move there.
export const ROLES = [
  'call-taker',
  'dispatcher',
  'supervisor',
  'crew',
  'doctor',
  'medical-director',
  'data-protection-officer',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

export interface SessionView {
  readonly sessionId: string;
  readonly userId: string;
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly centreId: string;
  readonly centreName: string;
  readonly language: Language;
  readonly demonstration: boolean;
  readonly locked: boolean;
  /** In a live call: the seat must not lock now. */
  readonly busy: boolean;
  readonly expiresAt: Instant;
  readonly lockAfterSeconds: number;
}

export interface DemonstrationPerson {
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly hint: string;
  readonly password: string;
}

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
  return request<SessionView>('POST', '/api/session', { userName, password });
}

export function signOut(): Promise<void> {
  return request<undefined>('DELETE', '/api/session');
}

export function lockSession(): Promise<void> {
  return request<undefined>('POST', '/api/session/lock');
}

export function unlockSession(password: string): Promise<void> {
  return request<undefined>('POST', '/api/session/unlock', { password });
}
