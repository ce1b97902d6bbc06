import { useMemo, useState } from 'react';
import { INSTRUCTIONS } from '@lib/protocols';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useRows } from '../live/use-board.js';
import { DueList } from '../due/due-list.js';
import { useFollowInForce } from '../protocols/in-force.js';
import { useSession } from '../sign-in/session-state.js';
import { HintLine } from '../ui/hint-line.js';
import { KeyHint } from '../ui/key-hint.js';
import { NotSentBadge } from '../ui/not-sent-badge.js';
import { Panel } from '../ui/panel.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { useFollowAeds } from './aeds.js';
import { CallLine } from './call-line.js';
import { CaseLinks } from './case-links.js';
import { evaluationOf, type CaseDraft } from './case-draft.js';
import {
  beginCase,
  hasCurrentCase,
  leaveCase,
  resumeCase,
  useCurrentCase,
} from './current-case.js';
import { DeskViews, ViewButtons, useDeskView } from './desk-views.js';
import { EarlierCases } from './earlier-cases.js';
import { InstructionView, useInstructions } from './instruction-panel.js';
import { LevelKeys } from './level-keys.js';
import { LevelPanel } from './level-panel.js';
import { Notes } from './notes.js';
import { PaperClock, PaperTime } from './paper-time.js';
import { CallerPanel, PatientPanel } from './person-panel.js';
import { PatientsBar } from './patients-bar.js';
import { PlacePanel } from './place-panel.js';
import { QuestionPanel } from './question-panel.js';
import { SceneBar } from './scene-bar.js';
import { SendPanel } from './send-panel.js';
import { useReadySearch } from './use-ready-search.js';
import classes from './call-taking.module.css';

/** Left: who and where. Middle: ask. Right: decide and say. */
export function CallTakingDesk() {
  const { t } = useText();
  const session = useSession();
  const draft = useCurrentCase();
  const [onPaper, setOnPaper] = useState(false);
  useFollowInForce(hasCurrentCase);
  useFollowAeds();
  useReadySearch();
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
      <DueList
        onOpen={(caseId) => {
          void resumeCase(caseId as CaseDraft['caseId']);
        }}
      />
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
  const { t } = useText();
  const evaluation = useMemo(() => evaluationOf(draft), [draft]);
  const instructions = useInstructions(draft, evaluation);
  const row = useRows('case').find(({ id }) => id === draft.caseId);
  const [view, setView] = useDeskView(row);
  const [coverAsked, setCoverAsked] = useState(0);
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
  });
  return (
    <div className={classes['columns']}>
      <div className={classes['who']}>
        <Panel title={`${t('call.caller')} / ${t('call.place')}`} hint={row?.number ?? ''}>
          <CallerPanel draft={draft} />
          <PatientsBar
            draft={draft}
            onMethane={() => {
              setView('methane');
            }}
          />
          <PatientPanel draft={draft} />
          <CaseLinks draft={draft} />
          <EarlierCases draft={draft} />
          <PlacePanel draft={draft} />
        </Panel>
      </div>
      <div className={classes['ask']}>
        <Panel title={t('call.question')}>
          <NotSentBadge caseId={draft.caseId} />
          {view ? (
            <DeskViews
              view={view}
              draft={draft}
              evaluation={evaluation}
              row={row}
              onView={setView}
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
          <LevelPanel draft={draft} evaluation={evaluation} />
          <SendPanel
            draft={draft}
            evaluation={evaluation}
            onBlocked={() => {
              setCoverAsked(coverAsked + 1);
            }}
          />
          <section className={classes['say']} aria-label={t('call.say-now')}>
            <h3>
              {t('call.say-now')} <KeyHint combo="F7" />
            </h3>
            {instructions.ids.map((id) => (
              <InstructionButton key={id} id={id} onOpen={instructions.open} />
            ))}
          </section>
          <SceneBar draft={draft} timesAsked={coverAsked} />
          <LevelKeys draft={draft} evaluation={evaluation} />
          <p className={classes['leave']}>
            <ViewButtons onView={setView} />
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
