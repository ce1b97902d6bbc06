import { useEffect } from 'react';
import { mayDo } from '@lib/access';
import { lookForSession, useSession } from '../sign-in/session-state.js';
import { followBoard } from './board-store.js';
import { tellMissionNews } from './mission-news.js';

/** Keeps this console in touch with the server while its person is signed in. */
export function useFollowBoard(): void {
  const { sessionId, role } = useSession();
  useEffect(
    () =>
      followBoard({
        watches: mayDo(role, 'board.watch'),
        onMissionChanged: tellMissionNews,
        onSessionEnded: () => void lookForSession(),
      }),
    [sessionId, role],
  );
}
