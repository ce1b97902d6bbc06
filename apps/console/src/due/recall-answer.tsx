import { useState } from 'react';
import type { PostponeBody, RecallDoneBody } from '@lib/contracts';
import { POSTPONE_REASONS, postponements, type PostponeReason, type Recall } from '@lib/dispatch';
import type { Instant } from '@lib/kernel';
import { theOutbox } from '../api/outbox/open-outbox.js';
import { serverNow } from '../api/server-clock.js';
import { useText } from '../i18n/use-text.js';
import { useRows } from '../live/use-board.js';
import { ReasonPicker } from '../ui/reason-picker.js';

const RESULTS = ['unchanged', 'better', 'worse', 'help-arrived', 'not-needed'] as const;

/** What came of a recall, or until when it is put off and why; both are sent also after the network was gone. */
export function RecallAnswer({
  recall,
  isOpen,
  onOpen,
}: {
  readonly recall: Recall;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}) {
  const { t } = useText();
  const [later, setLater] = useState<PostponeReason | 'why' | null>(null);
  const level = useRows('case').find(({ id }) => id === recall.caseId)?.level ?? null;
  const close = (): void => {
    setLater(null);
    onOpen(false);
  };
  const send = (
    route: 'done' | 'postpone',
    body: Pick<RecallDoneBody, 'result'> | Pick<PostponeBody, 'minutes' | 'reason'>,
  ): void => {
    const at = new Date(serverNow()).toISOString() as Instant;
    void theOutbox().put({
      caseId: recall.caseId,
      at,
      method: 'POST',
      path: `/api/recalls/${recall.id}/${route}`,
      body: { ...body, seenVersion: recall.version, at },
    });
    close();
  };
  if (later === 'why')
    return (
      <ReasonPicker
        title={t('follow.due-why')}
        reasons={POSTPONE_REASONS.map((code) => ({ code, label: t(`follow.later-${code}`) }))}
        onPick={setLater}
        onCancel={close}
      />
    );
  if (later)
    return (
      <ReasonPicker
        title={t('follow.due-how-long')}
        reasons={postponements(level).map((count) => ({
          code: String(count),
          label: t('follow.minutes', { count }),
        }))}
        onPick={(chosen) => {
          const minutes = postponements(level).find((one) => String(one) === chosen);
          if (minutes) send('postpone', { minutes, reason: later });
        }}
        onCancel={close}
      />
    );
  if (isOpen)
    return (
      <ReasonPicker
        title={t('follow.due-result')}
        reasons={[
          ...RESULTS.map((code) => ({ code, label: t(`follow.result-${code}`) })),
          { code: 'later' as const, label: t('follow.due-later') },
        ]}
        onPick={(chosen) => {
          if (chosen === 'later') setLater('why');
          else send('done', { result: chosen });
        }}
        onCancel={close}
      />
    );
  return (
    <>
      <button
        type="button"
        onClick={() => {
          onOpen(true);
        }}
      >
        {t('follow.due-done')}
      </button>
      <button
        type="button"
        onClick={() => {
          setLater('why');
        }}
      >
        {t('follow.due-later')}
      </button>
    </>
  );
}
