import { Button, PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SessionView } from '@lib/contracts';
import { Lock } from 'lucide-react';
import { useEffect, useState, type SubmitEvent } from 'react';
import type { Problem } from '../api/problem.js';
import { asProblem } from '../api/request.js';
import { fetchDemonstration } from '../api/session.js';
import { useText } from '../i18n/use-text.js';
import { blockKeys } from '../keys/registry.js';
import { ProblemNote } from '../ui/problem-note.js';
import { leaveForGood, unlock } from './session-state.js';
import styles from './sign-in.module.css';
import { SignOutQuestion } from './sign-out-question.js';

/** Stands before the desk until its person is back. */
export function LockScreen({ session }: { readonly session: SessionView }) {
  const { t } = useText();
  const [typed, setPassword] = useState<string>();
  const offered = useDemonstrationPassword(session);
  const password = typed ?? offered;
  const [problem, setProblem] = useState<Problem>();

  useEffect(() => {
    blockKeys(true);
    return () => {
      blockKeys(false);
    };
  }, []);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    try {
      await unlock(password);
    } catch (error) {
      setProblem(asProblem(error));
      setPassword(undefined);
    }
  }

  return (
    <main className={styles['lock']}>
      <form className={styles['card']} onSubmit={(event) => void submit(event)}>
        <h1 className={styles['title']}>
          <Lock size="1em" aria-hidden="true" /> {t('sign-in.locked')}
        </h1>
        <p className={styles['quiet']}>{t('sign-in.locked-hint')}</p>
        <input type="hidden" autoComplete="username" value={session.userName} readOnly />
        <PasswordInput
          label={`${session.displayName}, ${t('sign-in.password').toLowerCase()}`}
          autoComplete="current-password"
          autoFocus
          value={password}
          onChange={(event) => {
            setPassword(event.currentTarget.value);
          }}
        />
        {problem && <ProblemNote code={problem.code} requestId={problem.requestId} />}
        <Button type="submit" fullWidth>
          {t('sign-in.unlock')}
        </Button>
        <SignOutQuestion label={t('sign-in.not-you')} onSure={() => void leaveForGood()} />
      </form>
    </main>
  );
}

/** In a demonstration nobody knows their password: it is offered, as at the sign-in. */
function useDemonstrationPassword({ demonstration, userName }: SessionView): string {
  const { data: people = [] } = useQuery({
    queryKey: ['demonstration'],
    queryFn: fetchDemonstration,
    enabled: demonstration,
  });
  return people.find((person) => person.userName === userName)?.password ?? '';
}
