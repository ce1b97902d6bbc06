import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import styles from './crash-note.module.css';

interface CrashNoteProps {
  readonly children: ReactNode;
}

/** Keeps a fault of one desk from taking the frame with it: the bar, the alarms and the outbox go on. */
export class CrashNote extends Component<CrashNoteProps, { readonly isCrashed: boolean }> {
  override state = { isCrashed: false };

  static getDerivedStateFromError(): { isCrashed: boolean } {
    return { isCrashed: true };
  }

  override render(): ReactNode {
    if (!this.state.isCrashed) return this.props.children;
    return (
      <Note
        onAgain={() => {
          this.setState({ isCrashed: false });
        }}
      />
    );
  }
}

function Note({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useText();
  return (
    <div className={styles['note']} role="alert">
      <p>{t('common.crashed')}</p>
      <Button onClick={onAgain}>{t('common.try-again')}</Button>
    </div>
  );
}
