import type { Problem } from './problem.js';

export type SessionNews = 'signed-out' | 'locked';

const listeners = new Set<(news: SessionNews) => void>();

/** What any answer says about the session itself: 401 it is over, 423 the seat is locked. */
export const sessionNews = {
  tell({ status, code }: Problem): void {
    // A wrong password is a 401 of its own: it says nothing about a session.
    if (status === 401 && code !== 'sign-in-failed') publish('signed-out');
    if (status === 423) publish('locked');
  },
  listen(listener: (news: SessionNews) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function publish(news: SessionNews): void {
  for (const listener of [...listeners]) listener(news);
}
