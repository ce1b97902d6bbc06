import { useState } from 'react';
import type { MessageBody, MessageGatewayView, MessageWay } from '@lib/contracts';
import type { Id, Language } from '@lib/kernel';
import { useServer } from '../api/queries.js';
import { useText } from '../i18n/use-text.js';
import type { CaseDraft } from './case-draft.js';
import { queueOnCase } from './current-case.js';
import classes from './call-taking.module.css';

/** The text as the caller may have it: copied, printed, or sent where a gateway is set up; kept in the case. */
export function CallerCopy({
  draft: { caseId },
  language,
  text,
}: {
  readonly draft: CaseDraft;
  readonly language: Language;
  readonly text: string;
}) {
  const { t } = useText();
  const { data: gateway } = useServer<MessageGatewayView>('/api/messages/gateway');
  const [isKept, setKept] = useState(false);
  const keep = (way: MessageWay): void => {
    const messageId = crypto.randomUUID() as Id<'message'>;
    queueOnCase(caseId, `/api/cases/${caseId}/messages`, {
      messageId,
      language,
      text,
      way,
    } satisfies Omit<MessageBody, 'at'>);
    setKept(true);
  };
  return (
    <div className={classes['feelings']}>
      <strong>{t('follow.message')}</strong>
      <button
        type="button"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => {
            keep('copied');
          });
        }}
      >
        {t('follow.message-copy')}
      </button>
      <button
        type="button"
        onClick={() => {
          print(text);
          keep('printed');
        }}
      >
        {t('follow.message-print')}
      </button>
      {gateway?.configured ? (
        <button
          type="button"
          onClick={() => {
            keep('gateway');
          }}
        >
          {t('follow.message-send')}
        </button>
      ) : (
        <span className={classes['muted']}>{t('follow.message-no-gateway')}</span>
      )}
      {isKept ? <span role="status">{t('follow.message-kept')}</span> : null}
    </div>
  );
}

/** Prints the text alone, not the desk around it. */
function print(text: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const page = frame.contentDocument;
  if (page) {
    const block = page.createElement('pre');
    block.textContent = text;
    page.body.append(block);
    frame.contentWindow?.print();
  }
  frame.remove();
}
