import { Button } from '@mantine/core';
import { theOutbox, useOutbox } from '../api/outbox/open-outbox.js';
import type { QueuedCommand } from '../api/outbox/queue.js';
import { useText } from '../i18n/use-text.js';
import { createStore, useStore } from '../state/store.js';
import styles from './outbox-sheet.module.css';
import { ProblemNote } from './problem-note.js';
import { Sheet } from './sheet.js';
import { StatusPill } from './status-pill.js';

const open = createStore(false);

export function showOutbox(): void {
  open.set(true);
}

/** What waits and what was refused, in order; a person decides about each refusal. */
export function OutboxSheet() {
  const { t } = useText();
  const { queue, durable } = useOutbox();
  const isOpen = useStore(open) && queue.length > 0;
  return (
    <Sheet
      open={isOpen}
      title={t('common.not-sent', { count: queue.length })}
      onClose={() => {
        open.set(false);
      }}
    >
      <p className={styles['hint']}>{durable ? t('common.kept-here') : t('common.not-kept')}</p>
      <ol className={styles['list']}>
        {queue.map((command) => (
          <WaitingCommand key={command.id} command={command} />
        ))}
      </ol>
    </Sheet>
  );
}

function WaitingCommand({ command }: { readonly command: QueuedCommand }) {
  const { t, seconds } = useText();
  const { id, at, path, conflict } = command;
  return (
    <li className={styles['command']}>
      <span className={styles['line']}>
        <time dateTime={at}>{seconds(at)}</time>
        <code className={styles['path']}>{path.replace(/^\/api\//, '')}</code>
        {!conflict && <StatusPill>{t('common.sending')}</StatusPill>}
      </span>
      {conflict && (
        <>
          <ProblemNote code={conflict.code} requestId={conflict.requestId} />
          <span className={styles['line']}>
            <Button size="compact-sm" onClick={() => void theOutbox().sendAgain(id)}>
              {t('common.send-again')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void theOutbox().leaveOut(id)}
            >
              {t('common.leave-out')}
            </Button>
          </span>
        </>
      )}
    </li>
  );
}
