import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOutbox } from '../api/outbox/open-outbox.js';
import { useText } from '../i18n/use-text.js';
import styles from './sign-in.module.css';

interface SignOutQuestionProps {
  readonly label: string;
  readonly onSure: () => void;
}

/** Signs out; asks once more only if something would be lost. */
export function SignOutQuestion({ label, onSure }: SignOutQuestionProps) {
  const { t } = useText();
  const { pending } = useOutbox();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking || pending === 0)
    return (
      <Button
        variant="default"
        fullWidth
        onClick={() => {
          if (pending === 0) onSure();
          else setAsking(true);
        }}
      >
        {label}
      </Button>
    );
  return (
    <div className={styles['question']} role="alert">
      <span>{t('sign-in.out-unsent', { count: pending })}</span>
      <Button variant="default" fullWidth onClick={onSure}>
        {t('sign-in.out-anyway')}
      </Button>
      <Button
        fullWidth
        onClick={() => {
          setAsking(false);
        }}
      >
        {t('common.cancel')}
      </Button>
    </div>
  );
}
