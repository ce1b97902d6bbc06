import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeptView, PersonView, ResponseMatrixView } from '@lib/contracts';
import { useServer } from '../api/queries.js';
import { asProblem } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { Deed } from '../protocols/fields.js';
import { useSession } from '../sign-in/session-state.js';
import { KeyHint } from '../ui/key-hint.js';
import { ProblemNote } from '../ui/problem-note.js';
import { decide, type Decision } from './matrices.js';
import classes from './response.module.css';

/** Why it stands as it does, and where it waits for a decision: into force, or withdrawn. */
export function DecisionPanel({ matrix }: { readonly matrix: ResponseMatrixView }) {
  const { t, dateTime } = useText();
  const { reason, proposedAt, proposedByName, decidedAt, decidedByName, status } = matrix;
  return (
    <div className={classes['decision']}>
      <p>{reason}</p>
      <p className={classes['muted']}>
        {t('matrix.proposed-at', { name: proposedByName, at: dateTime(proposedAt) })}
        {decidedAt !== null && decidedByName !== null && (
          <>
            <br />
            {t('matrix.decided-at', { name: decidedByName, at: dateTime(decidedAt) })}
          </>
        )}
      </p>
      {status === 'proposed' && <Deciding matrix={matrix} />}
    </div>
  );
}

function Deciding({ matrix }: { readonly matrix: ResponseMatrixView }) {
  const { t } = useText();
  const { number } = matrix;
  const hindrance = useHindrance(matrix);
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Decision | null>(null);
  const { mutate, isPending, error } = useMutation<KeptView, unknown, Decision>({
    mutationFn: (decision) => decide(matrix, decision),
    onSettled: () => queries.invalidateQueries({ queryKey: ['server'] }),
  });
  const problem = error === null ? null : asProblem(error);
  const ask = (decision: Decision) => (): void => {
    setAsked(decision);
  };
  const cancel = (): void => {
    setAsked(null);
  };
  const confirm = (): void => {
    if (asked) mutate(asked);
    setAsked(null);
  };
  useKeys({
    F8:
      hindrance === null
        ? {
            label: t('matrix.activate'),
            strip: true,
            enabled: !isPending,
            run: ask('activate'),
          }
        : undefined,
    'Shift+F8': { label: t('matrix.withdraw'), enabled: !isPending, run: ask('withdraw') },
    'Ctrl+Enter': asked ? { label: t(`matrix.${asked}`), strip: true, run: confirm } : undefined,
    Escape: asked ? { label: t('common.cancel'), run: cancel } : undefined,
  });
  return (
    <>
      {problem && <ProblemNote code={problem.code} requestId={problem.requestId} />}
      {hindrance !== null && <p>{hindrance}</p>}
      {asked ? (
        <div className={classes['asked']} role="group" aria-label={t(`matrix.${asked}`)}>
          <p>{t(`matrix.${asked}-what`, { number })}</p>
          <span className={classes['deeds']}>
            <Deed primary disabled={isPending} onClick={confirm}>
              {t(`matrix.${asked}-now`, { number })} <KeyHint combo="Ctrl+Enter" />
            </Deed>
            <Deed onClick={cancel}>
              {t('common.cancel')} <KeyHint combo="Escape" />
            </Deed>
          </span>
        </div>
      ) : (
        <span className={classes['deeds']}>
          {hindrance === null && (
            <Deed disabled={isPending} onClick={ask('activate')}>
              {t('matrix.activate')} … <KeyHint combo="F8" />
            </Deed>
          )}
          <Deed disabled={isPending} onClick={ask('withdraw')}>
            {t('matrix.withdraw')} … <KeyHint combo="Shift+F8" />
          </Deed>
        </span>
      )}
    </>
  );
}

/** Why this person may not put it in force; null: they may. */
function useHindrance({ proposedBy }: ResponseMatrixView): string | null {
  const { t } = useText();
  const { userId, role } = useSession();
  const { data: people = [] } = useServer<readonly PersonView[]>('/api/people');
  const proposer = people.find(({ id }) => id === proposedBy);
  if (proposedBy === userId) return t('matrix.own-proposal');
  const hasDirector = role === 'medical-director' || proposer?.role === 'medical-director';
  return hasDirector || !proposer ? null : t('matrix.director-wanted');
}
