import { useState } from 'react';
import type { CaseRow } from '@lib/contracts';
import { asProblem } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useRows } from '../live/use-board.js';
import { KeyHint } from '../ui/key-hint.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { closeCase, resumeCase } from './current-case.js';
import classes from './call-taking.module.css';

const MOST = 9;

/** Closes this case as the duplicate of one that goes on, and takes that one in hand. */
export function LinkView({
  row,
  onClose,
}: {
  readonly row: CaseRow;
  readonly onClose: () => void;
}) {
  const texts = useText();
  const { t, time } = texts;
  const [trouble, setTrouble] = useState<string | null>(null);
  const standing = useRows('case')
    .filter(({ id }) => id !== row.id)
    .sort((a, b) => b.openedAt.localeCompare(a.openedAt))
    .slice(0, MOST);
  const link = (to: CaseRow): void => {
    closeCase(row.id, {
      outcome: 'duplicate',
      result: t('follow.link-result', { number: to.number }),
      seenVersion: row.version,
      duplicateOf: to.id,
    }).then(
      () => {
        onClose();
        void resumeCase(to.id);
      },
      (error: unknown) => {
        const { happened, todo } = texts.problem(asProblem(error).code);
        setTrouble(`${happened} ${todo}`);
      },
    );
  };
  useKeys(
    {
      Escape: { label: t('common.close'), run: onClose },
      ...Object.fromEntries(
        standing.map((one, index) => [
          String(index + 1),
          {
            label: one.number,
            run: () => {
              link(one);
            },
          },
        ]),
      ),
    },
    { scope: 'question' },
  );
  return (
    <section className={classes['conclude']} aria-label={t('follow.link')}>
      <h3>{t('follow.link-which')}</h3>
      {standing.length === 0 ? <p className={classes['muted']}>{t('follow.link-none')}</p> : null}
      {trouble ? (
        <p role="alert" className={classes['notice']}>
          {trouble}
        </p>
      ) : null}
      <ul>
        {standing.map((one, index) => (
          <li key={one.id}>
            <button
              type="button"
              className={classes['sentence']}
              onClick={() => {
                link(one);
              }}
            >
              <KeyHint combo={String(index + 1)} />{' '}
              {one.level ? <UrgencyMark level={one.level} /> : null} {one.number} ·{' '}
              {time(one.openedAt)}
              {one.area ? ` · ${one.area}` : ''}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onClose}>
        <KeyHint combo="Escape" /> {t('common.close')}
      </button>
    </section>
  );
}
