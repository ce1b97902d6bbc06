import { useState } from 'react';
import { mayDo } from '@lib/access';
import type { Recall } from '@lib/dispatch';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useRows } from '../live/use-board.js';
import { useSession } from '../sign-in/session-state.js';
import { Countdown } from '../ui/countdown.js';
import { KeyHint } from '../ui/key-hint.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { RecallAnswer } from './recall-answer.js';
import { SecondReading } from './second-reading.js';
import classes from './due.module.css';

/**
 * Who is to be called back, and which milder level waits for a second reader: on every desk that can do it, until
 * somebody has. What is only promised is counted down.
 */
export function DueList({ onOpen }: { readonly onOpen?: (caseId: string) => void }) {
  const { t } = useText();
  const { role } = useSession();
  const [answering, setAnswering] = useState<string | null>(null);
  const cases = useRows('case');
  const recalls = [...useRows('recall')]
    .filter(() => mayDo(role, 'case.take'))
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const due = recalls.filter(({ status }) => status === 'due');
  const overrides = useRows('level-override').filter(() => mayDo(role, 'override.read'));
  const [first] = due;
  useKeys({
    'Shift+F7': {
      label: t('follow.due'),
      enabled: first !== undefined,
      run: () => {
        setAnswering(first?.id ?? null);
      },
    },
  });
  if (recalls.length === 0 && overrides.length === 0) return null;
  const numberOf = (caseId: string): string => cases.find(({ id }) => id === caseId)?.number ?? '';
  return (
    <section className={classes['due']} aria-label={t('follow.due')}>
      {overrides.map((override) => (
        <SecondReading key={override.id} override={override} number={numberOf(override.caseId)} />
      ))}
      {due.map((recall) => (
        <div key={recall.id} className={classes['line']} data-late>
          {recall === first ? <KeyHint combo="Shift+F7" /> : null}
          <strong>{t('follow.due')}</strong>
          <Waiting recall={recall} />
          {onOpen ? (
            <button
              type="button"
              onClick={() => {
                onOpen(recall.caseId);
              }}
            >
              {t('follow.due-open')}
            </button>
          ) : null}
          <RecallAnswer
            recall={recall}
            isOpen={answering === recall.id}
            onOpen={(isOpen) => {
              setAnswering(isOpen ? recall.id : null);
            }}
          />
        </div>
      ))}
      {recalls.length > due.length ? (
        <div className={classes['line']}>
          {recalls
            .filter(({ status }) => status === 'planned')
            .map((recall) => (
              <span key={recall.id} className={classes['planned']}>
                <Waiting recall={recall} />
              </span>
            ))}
        </div>
      ) : null}
    </section>
  );
}

function Waiting({ recall: { caseId, cause, dueAt } }: { readonly recall: Recall }) {
  const { t } = useText();
  const row = useRows('case').find(({ id }) => id === caseId);
  return (
    <>
      {row?.level ? <UrgencyMark level={row.level} /> : null} {row?.number}
      {row?.area ? ` · ${row.area}` : ''} · {t(`follow.due-${cause}`)} <Countdown to={dueAt} />
    </>
  );
}
