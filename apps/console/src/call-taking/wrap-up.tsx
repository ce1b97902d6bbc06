import { useEffect, useRef, useState } from 'react';
import { TextInput } from '@mantine/core';
import { OUTCOMES, type CaseRow, type CaseOutcome } from '@lib/contracts';
import { useOutbox } from '../api/outbox/open-outbox.js';
import { asProblem } from '../api/request.js';
import type { ProblemText } from '../i18n/problem-text.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { closeCase, leaveCase } from './current-case.js';
import classes from './call-taking.module.css';

/** Closes the case with its outcome and a result in one sentence. An open intervention refuses, and it says so here. */
export function WrapUp({ row, onLeave }: { readonly row: CaseRow; readonly onLeave: () => void }) {
  const texts = useText();
  const { t } = texts;
  const [outcome, setOutcome] = useState<CaseOutcome>('transported');
  const [result, setResult] = useState('');
  const [trouble, setTrouble] = useState<ProblemText | null>(null);
  const { pending } = useOutbox(row.id);
  const [stage, setStage] = useState<'open' | 'waits' | 'sends'>('open');
  const hadOwnSteps = useRef(pending > 0);
  const refused = useRef<number | null>(null);
  const close = (): void => {
    if (result.trim() === '' || stage !== 'open') return;
    setTrouble(null);
    setStage('waits');
  };
  // One's own last steps go first; the board may learn a moment later what version they made of the case.
  useEffect(() => {
    if (pending > 0) hadOwnSteps.current = true;
    if (stage !== 'waits' || pending > 0 || refused.current === row.version) return;
    setStage('sends');
    closeCase(row.id, { outcome, result: result.trim(), seenVersion: row.version }).then(
      () => {
        onLeave();
        leaveCase();
      },
      (error: unknown) => {
        const { code } = asProblem(error);
        const isOwnLag = code === 'stale-version' && hadOwnSteps.current;
        hadOwnSteps.current = false;
        refused.current = isOwnLag ? row.version : null;
        setStage(isOwnLag ? 'waits' : 'open');
        setTrouble(isOwnLag ? null : texts.problem(code));
      },
    );
  }, [stage, pending, row.version]);
  useKeys({ Escape: onLeave, 'Ctrl+Enter': close }, { scope: 'sheet' });
  return (
    <form
      className={classes['wrapUp']}
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h3>
        {t('call.wrap-up')} {row.number}
      </h3>
      <label>
        {t('call.outcome')}{' '}
        <select
          value={outcome}
          onChange={(event) => {
            const chosen = OUTCOMES.find((one) => one === event.currentTarget.value);
            if (chosen) setOutcome(chosen);
          }}
        >
          {OUTCOMES.map((one) => (
            <option key={one} value={one}>
              {t(`call.outcome-${one}`)}
            </option>
          ))}
        </select>
      </label>
      <TextInput
        autoFocus
        label={t('call.result')}
        value={result}
        maxLength={500}
        onChange={(event) => {
          setResult(event.currentTarget.value);
        }}
      />
      {trouble ? (
        <p role="alert" className={classes['notice']}>
          {trouble.happened} {trouble.todo}
        </p>
      ) : null}
      <p role="status" className={classes['muted']}>
        {stage === 'waits' ? t('call.close-waits') : ''}
      </p>
      <button
        type="submit"
        className={classes['primary']}
        disabled={result.trim() === '' || stage !== 'open'}
      >
        <KeyHint combo="Ctrl+Enter" /> {t('call.close')}
      </button>
    </form>
  );
}
