import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { openOutbox } from '../api/outbox/open-outbox.js';
import { useText } from '../i18n/use-text.js';
import { forgetPersonal } from '../state/personal.js';
import { EmptyState } from '../ui/empty-state.js';
import { LockScreen } from './lock-screen.js';
import { followSessionNews, lookForSession, useSessionState } from './session-state.js';
import { SignInPage } from './sign-in-page.js';
import { useIdleLock } from './use-idle-lock.js';

const LOOK_AGAIN_MS = 3_000;

/** Lets in who is signed in; behind the lock the desk stays as it was, out of sight and out of reach. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const state = useSessionState();
  const userId = state.type === 'signed-in' ? state.session.userId : undefined;
  useLookForSession(state.type === 'looking' || state.type === 'unreachable');
  useOutboxOf(userId);
  useForgetAnswers(userId);
  useIdleLock(state.type === 'signed-in' ? state.session : undefined);

  switch (state.type) {
    case 'looking':
      return <EmptyState title="Vigil" hint={t('sign-in.looking')} />;
    case 'unreachable':
      return <EmptyState title={t('sign-in.unreachable')} hint={t('sign-in.unreachable-hint')} />;
    case 'signed-out':
      return <SignInPage ended={state.ended} />;
    case 'signed-in':
      return (
        <>
          <div
            inert={state.session.locked}
            aria-hidden={state.session.locked}
            style={MASKED[String(state.session.locked)]}
          >
            {children}
          </div>
          {state.session.locked && <LockScreen session={state.session} />}
        </>
      );
  }
}

const MASKED: Readonly<Record<string, React.CSSProperties>> = {
  true: { height: '100%', visibility: 'hidden' },
  false: { height: '100%' },
};

function useLookForSession(isUnknown: boolean): void {
  useEffect(() => followSessionNews(), []);
  useEffect(() => {
    if (!isUnknown) return;
    void lookForSession();
    const timer = setInterval(() => void lookForSession(), LOOK_AGAIN_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isUnknown]);
}

function useOutboxOf(userId: string | undefined): void {
  useEffect(() => {
    if (userId === undefined) return;
    const opening = openOutbox(userId);
    return () =>
      void opening.then((close) => {
        close();
      });
  }, [userId]);
}

/** Nobody sees the answers that another person was given. */
function useForgetAnswers(userId: string | undefined): void {
  const client = useQueryClient();
  useEffect(
    () => () => {
      client.clear();
      forgetPersonal();
    },
    [client, userId],
  );
}
