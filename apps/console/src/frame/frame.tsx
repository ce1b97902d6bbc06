import { Suspense, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { CommandLine } from '../keys/command-line.js';
import { useKeys } from '../keys/use-keys.js';
import { useFollowBoard } from '../live/use-follow-board.js';
import { lock } from '../sign-in/session-state.js';
import { useBoardAlarms } from '../sound/use-board-alarms.js';
import { EmptyState } from '../ui/empty-state.js';
import { OutboxSheet } from '../ui/outbox-sheet.js';
import { Toasts } from '../ui/toasts.js';
import { CrashNote } from './crash-note.js';
import styles from './frame.module.css';
import { HelpSheet } from './help-sheet.js';
import { KeyStrip } from './key-strip.js';
import { TopBar } from './top-bar.js';
import { useDesk } from './use-desk.js';
import { useFrameCommands } from './use-frame-commands.js';

/** What stands around every desk: the bar above, the keys below, the command line and the sheets. */
export function Frame() {
  const { t } = useText();
  const [desk] = useDesk();
  useFollowBoard();
  useBoardAlarms();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isCommandOpen, setCommandOpen] = useState(false);

  useFrameCommands(() => {
    setHelpOpen(true);
  });
  useKeys(
    {
      'Ctrl+K': {
        label: t('command.title'),
        strip: true,
        run: () => {
          setCommandOpen(!isCommandOpen);
        },
      },
      F1: {
        label: t('common.help'),
        strip: true,
        run: () => {
          setHelpOpen(!isHelpOpen);
        },
      },
      '/': () => {
        setCommandOpen(true);
      },
      'Ctrl+Shift+L': { label: t('sign-in.lock'), run: () => void lock() },
    },
    { scope: 'global' },
  );

  return (
    <div className={styles['frame']}>
      <TopBar />
      <main className={styles['desk']}>
        {desk ? (
          <CrashNote key={desk.id}>
            <Suspense>
              <desk.component />
            </Suspense>
          </CrashNote>
        ) : (
          <EmptyState title={t('desk.none')} hint={t('desk.none-hint')} />
        )}
      </main>
      <div>
        {isCommandOpen && (
          <CommandLine
            onClose={() => {
              setCommandOpen(false);
            }}
          />
        )}
      </div>
      <KeyStrip />
      <HelpSheet
        open={isHelpOpen}
        onClose={() => {
          setHelpOpen(false);
        }}
      />
      <OutboxSheet />
      <Toasts />
    </div>
  );
}
