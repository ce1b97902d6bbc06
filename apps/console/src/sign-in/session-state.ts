import type { SessionView } from '@lib/contracts';
import { retryOutbox, wipeOutbox } from '../api/outbox/open-outbox.js';
import { fetchSession, lockSession, signIn, signOut, unlockSession } from '../api/session.js';
import { sessionNews } from '../api/session-news.js';
import { suggestLanguage } from '../i18n/language.js';
import { createStore, useStore } from '../state/store.js';

export type SessionState =
  | { readonly type: 'looking' }
  | { readonly type: 'unreachable' }
  /** `ended`: it was not the person who signed out. */
  | { readonly type: 'signed-out'; readonly ended: boolean }
  | { readonly type: 'signed-in'; readonly session: SessionView };

const state = createStore<SessionState>({ type: 'looking' });

export function useSessionState(): SessionState {
  return useStore(state);
}

/** Who is signed in; only below the session gate. */
export function useSession(): SessionView {
  const now = useSessionState();
  if (now.type !== 'signed-in') throw new Error('Used outside the session gate');
  return now.session;
}

/** Asks the server who is signed in here, and again while it does not answer. */
export async function lookForSession(): Promise<void> {
  try {
    const session = await fetchSession();
    if (session) keep(session);
    else leave(state.get().type === 'signed-in');
  } catch {
    if (state.get().type !== 'signed-in') state.set({ type: 'unreachable' });
  }
}

export async function enter(userName: string, password: string): Promise<void> {
  keep(await signIn(userName, password));
}

/** Forgets what this browser keeps of the sign-in, then ends it. What is not sent is gone: ask first. */
export async function leaveForGood(): Promise<void> {
  await wipeOutbox();
  await signOut().catch(() => undefined);
  leave(false);
}

export async function lock(): Promise<void> {
  change({ locked: true });
  // A seat that cannot reach the server is locked all the same.
  await lockSession().catch(() => undefined);
}

export async function unlock(password: string): Promise<void> {
  await unlockSession(password);
  change({ locked: false });
  retryOutbox();
}

/** A live call keeps the seat open: the desk says when one begins and ends. */
export function setBusy(busy: boolean): void {
  change({ busy });
}

export function followSessionNews(): () => void {
  return sessionNews.listen((news) => {
    if (news === 'locked') change({ locked: true });
    else if (state.get().type === 'signed-in') leave(true);
  });
}

function keep(session: SessionView): void {
  suggestLanguage(session.language);
  state.set({ type: 'signed-in', session });
}

function leave(ended: boolean): void {
  state.set({ type: 'signed-out', ended });
}

function change(part: Partial<SessionView>): void {
  const now = state.get();
  if (now.type === 'signed-in')
    state.set({ type: 'signed-in', session: { ...now.session, ...part } });
}
