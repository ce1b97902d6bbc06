import { useMemo, useState } from 'react';
import { INSTRUCTIONS } from '@lib/protocols';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useRows } from '../live/use-board.js';
import { useSession } from '../sign-in/session-state.js';
import { HintLine } from '../ui/hint-line.js';
import { KeyHint } from '../ui/key-hint.js';
import { NotSentBadge } from '../ui/not-sent-badge.js';
import { Panel } from '../ui/panel.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { CallLine } from './call-line.js';
import { contextOf, evaluationOf, type CaseDraft } from './case-draft.js';
import { LeftUnasked, leavesUnasked } from './coverage-bar.js';
import { beginCase, leaveCase, resumeCase, useCurrentCase } from './current-case.js';
import { EarlierCases } from './earlier-cases.js';
import { InstructionView, useInstructions } from './instruction-panel.js';
import { LevelPanel } from './level-panel.js';
import { Notes } from './notes.js';
import { PaperClock, PaperTime } from './paper-time.js';
import { CallerPanel, PatientPanel } from './person-panel.js';
import { PlacePanel } from './place-panel.js';
import { QuestionPanel } from './question-panel.js';
import { SendPanel } from './send-panel.js';
import { WrapUp } from './wrap-up.js';
import classes from './call-taking.module.css';

/** Left: who and where. Middle: ask. Right: decide and say. */
export function CallTakingDesk() {
  const { t } = useText();
  const session = useSession();
  const draft = useCurrentCase();
  const [onPaper, setOnPaper] = useState(false);
  useKeys({
    F3: {
      label: t('call.new-case'),
      strip: true,
      run: () => {
        beginCase('live');
      },
    },
    'Shift+F3': {
      label: t('call.on-paper'),
      run: () => {
        setOnPaper(true);
      },
    },
  });
  return (
    <div className={classes['desk']}>
      <HintLine
        id="call-taking"
        keys={[
          { combo: 'F2', label: t('call.answer') },
          { combo: 'F4', label: t('call.place') },
          { combo: 'F6', label: t('call.protocol') },
          { combo: 'F9', label: t('call.send') },
          { combo: 'Ctrl+Enter', label: t('call.wrap-up') },
        ]}
      />
      <CallLine userId={session.userId} />
      {onPaper ? (
        <PaperTime
          onDone={(at) => {
            setOnPaper(false);
            if (at) beginCase('paper', at);
          }}
        />
      ) : (
        <PaperClock />
      )}
      {draft ? (
        <CaseInHand key={draft.caseId} draft={draft} />
      ) : (
        <OpenCases userId={session.userId} />
      )}
    </div>
  );
}

function CaseInHand({ draft }: { readonly draft: CaseDraft }) {
  const { t, of } = useText();
  const evaluation = useMemo(() => evaluationOf(draft), [draft]);
  const instructions = useInstructions(draft, evaluation);
  const row = useRows('case').find(({ id }) => id === draft.caseId);
  const [closing, setClosing] = useState<'left' | 'wrap-up' | null>(null);
  // What was not asked has its reason before the case goes to its end.
  const wrapUp = (): void => {
    const toldWhy = draft.session?.facts.some(({ fact }) => fact.type === 'left');
    setClosing(leavesUnasked(draft, evaluation) && !toldWhy ? 'left' : 'wrap-up');
  };
  const [firstScript] = instructions.ids;
  useKeys({
    F7: {
      label: t('call.instructions'),
      strip: true,
      enabled: firstScript !== undefined,
      run: () => {
        if (instructions.openId) instructions.close();
        else if (firstScript) instructions.open(firstScript);
      },
    },
    'Ctrl+Enter': {
      label: t('call.wrap-up'),
      strip: true,
      run: wrapUp,
    },
  });
  return (
    <div className={classes['columns']}>
      <div className={classes['who']}>
        <Panel title={`${t('call.caller')} / ${t('call.place')}`} hint={row?.number ?? ''}>
          <CallerPanel draft={draft} />
          <PatientPanel draft={draft} />
          <EarlierCases draft={draft} />
          <PlacePanel draft={draft} />
        </Panel>
      </div>
      <div className={classes['ask']}>
        <Panel title={t('call.question')}>
          <NotSentBadge caseId={draft.caseId} />
          {closing === 'left' && evaluation ? (
            <LeftUnasked
              draft={draft}
              evaluation={evaluation}
              onDone={() => {
                setClosing('wrap-up');
              }}
              onCancel={() => {
                setClosing(null);
              }}
            />
          ) : closing && row ? (
            <WrapUp
              row={row}
              onLeave={() => {
                setClosing(null);
              }}
            />
          ) : instructions.openId ? (
            <InstructionView
              key={instructions.openId}
              id={instructions.openId}
              draft={draft}
              onClose={instructions.close}
            />
          ) : (
            <QuestionPanel draft={draft} evaluation={evaluation} />
          )}
          <Notes draft={draft} />
        </Panel>
      </div>
      <div className={classes['decide']}>
        <Panel title={t('call.level')}>
          <LevelPanel draft={draft} evaluation={evaluation} row={row} />
          <SendPanel draft={draft} evaluation={evaluation} />
          <section className={classes['say']} aria-label={t('call.say-now')}>
            <h3>
              {t('call.say-now')} <KeyHint combo="F7" />
            </h3>
            {instructions.ids.map((id) => (
              <InstructionButton key={id} id={id} onOpen={instructions.open} />
            ))}
            {evaluation?.outcome ? (
              <p className={classes['muted']}>
                {of(evaluation.outcome.safetyNetting, contextOf(draft))}
              </p>
            ) : null}
          </section>
          <p className={classes['leave']}>
            <button type="button" onClick={wrapUp}>
              <KeyHint combo="Ctrl+Enter" /> {t('call.wrap-up')}
            </button>
            <button type="button" onClick={leaveCase}>
              {t('call.open-cases')}
            </button>
          </p>
        </Panel>
      </div>
    </div>
  );
}

function InstructionButton({
  id,
  onOpen,
}: {
  readonly id: string;
  readonly onOpen: (id: string) => void;
}) {
  const { of } = useText();
  const title = INSTRUCTIONS.find((instruction) => instruction.id === id)?.title;
  return title ? (
    <button
      type="button"
      onClick={() => {
        onOpen(id);
      }}
    >
      {of(title)}
    </button>
  ) : null;
}

/** Cases that are open, one's own first: what an empty desk goes on with. */
function OpenCases({ userId }: { readonly userId: string }) {
  const { t, time } = useText();
  const cases = useRows('case');
  const sorted = [...cases].sort(
    (a, b) =>
      Number(b.openedBy === userId) - Number(a.openedBy === userId) ||
      b.openedAt.localeCompare(a.openedAt),
  );
  return (
    <section className={classes['openCases']}>
      <p className={classes['muted']}>{t('call.no-case')}</p>
      <h3>{t('call.open-cases')}</h3>
      <ul>
        {sorted.map((row) => (
          <li key={row.id}>
            <button type="button" onClick={() => void resumeCase(row.id)}>
              {row.level ? <UrgencyMark level={row.level} /> : null} {row.number} ·{' '}
              {time(row.openedAt)}
              {row.area ? ` · ${row.area}` : ''}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
