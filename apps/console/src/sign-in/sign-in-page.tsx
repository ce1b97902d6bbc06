import { Button, PasswordInput, TextInput } from '@mantine/core';
import type { DemonstrationPerson } from '@lib/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import type { Problem } from '../api/problem.js';
import { asProblem } from '../api/request.js';
import { fetchDemonstration } from '../api/session.js';
import { LanguageChoice } from '../frame/language-choice.js';
import { useText } from '../i18n/use-text.js';
import { ProblemNote } from '../ui/problem-note.js';
import { enter } from './session-state.js';
import styles from './sign-in.module.css';

/** Name and password; in a demonstration its people, one click each. `ended`: the sign-in ran out. */
export function SignInPage({ ended }: { readonly ended: boolean }) {
  const { t } = useText();
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const { data: people = [] } = useQuery({
    queryKey: ['demonstration'],
    queryFn: fetchDemonstration,
  });

  async function signInAs(userName: string, password: string): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      await enter(userName, password);
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  }

  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <h1 className={styles['brand']}>Vigil</h1>
        <span className={styles['quiet']}>{t('sign-in.what')}</span>
        <span className={styles['end']}>
          <LanguageChoice />
        </span>
      </header>
      <div className={styles['columns']} data-alone={people.length === 0 || undefined}>
        {people.length > 0 && <People people={people} isBusy={isBusy} onChoose={signInAs} />}
        <section className={styles['card']}>
          <h2 className={styles['title']}>{t('sign-in.title')}</h2>
          {ended && <p className={styles['quiet']}>{t('sign-in.ended')}</p>}
          <SignInForm isBusy={isBusy} onSubmit={signInAs} />
          {problem && <ProblemNote code={problem.code} requestId={problem.requestId} />}
        </section>
      </div>
      <footer className={styles['quiet']}>{t('sign-in.draft')}</footer>
    </main>
  );
}

interface PeopleProps {
  readonly people: readonly DemonstrationPerson[];
  readonly isBusy: boolean;
  readonly onChoose: (userName: string, password: string) => Promise<void>;
}

function People({ people, isBusy, onChoose }: PeopleProps) {
  const { t } = useText();
  return (
    <section>
      <h2 className={styles['title']}>{t('sign-in.demonstration')}</h2>
      <p className={styles['quiet']}>{t('sign-in.demonstration-hint')}</p>
      <ul className={styles['people']}>
        {people.map(({ userName, displayName, role, password }) => (
          <li key={userName}>
            <button
              type="button"
              className={styles['person']}
              disabled={isBusy}
              onClick={() => void onChoose(userName, password)}
            >
              <strong>{displayName}</strong>
              <span className={styles['role']}>{t(`role.${role}`)}</span>
              <span className={styles['quiet']}>{userName}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SignInFormProps {
  readonly isBusy: boolean;
  readonly onSubmit: (userName: string, password: string) => Promise<void>;
}

function SignInForm({ isBusy, onSubmit }: SignInFormProps) {
  const { t } = useText();
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    setPassword('');
    void onSubmit(userName, password);
  }

  return (
    <form className={styles['form']} onSubmit={submit}>
      <TextInput
        label={t('sign-in.user-name')}
        autoComplete="username"
        autoFocus
        value={userName}
        onChange={(event) => {
          setUserName(event.currentTarget.value);
        }}
      />
      <PasswordInput
        label={t('sign-in.password')}
        autoComplete="current-password"
        value={password}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
        }}
      />
      <Button type="submit" fullWidth loading={isBusy}>
        {t('sign-in.enter')}
      </Button>
    </form>
  );
}
