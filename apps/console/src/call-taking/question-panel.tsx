import { useState } from 'react';
import {
  SKIP_REASONS,
  VITAL_PROTOCOL,
  type Answer,
  type Evaluation,
  type Protocol,
  type Question,
} from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { ReasonPicker } from '../ui/reason-picker.js';
import { Answered } from './answered.js';
import { protocolsOf, standingOf, type CaseDraft } from './case-draft.js';
import { ClocksBar } from './clocks-bar.js';
import { CoverageBar, LeftToAsk } from './coverage-bar.js';
import { take, takeUp } from './current-case.js';
import { ProtocolBar, SetAside } from './protocol-bar.js';
import { ProtocolSearch } from './protocol-search.js';
import { QuestionView } from './question-view.js';
import { QuickFacts } from './quick-facts.js';
import { PartyPicker, SpeakingBar } from './speaking-bar.js';
import { useSpoken } from './use-spoken.js';
import asking from './asking.module.css';
import classes from './call-taking.module.css';

type Mode = 'ask' | 'search' | 'quick' | 'skip' | 'set-aside' | 'party' | 'left';

interface Asked {
  readonly protocol: Protocol;
  readonly question: Question;
}

/** One question at a time, read aloud; one key an answer. When nothing is left to ask, it says so. */
export function QuestionPanel({
  draft,
  evaluation,
}: {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
}) {
  const { t } = useText();
  const [jump, setJump] = useState<string | null>(null);
  const [mode, setMode] = useState<Mode>('ask');
  const protocols = protocolsOf(draft);
  const asked = askedNow(protocols, evaluation, jump);
  const complaints = protocols.filter(({ code }) => code !== VITAL_PROTOCOL);
  const shown = mode === 'ask' && !asked && complaints.length === 0 ? 'search' : mode;
  const ask = (): void => {
    setMode('ask');
  };
  const opens = (to: Mode) => (): void => {
    setMode(mode === to ? 'ask' : to);
  };
  const keep = ({ protocol, question }: Asked, answer: Answer): void => {
    setJump(null);
    ask();
    take({
      type: 'answer',
      value: { protocol: protocol.code, question: question.id, answer },
    });
  };

  useKeys({
    F6: {
      label: t(complaints.length > 0 ? 'ask.link' : 'call.protocol'),
      strip: true,
      run: opens('search'),
    },
    'Alt+F6': {
      label: t('ask.set-aside'),
      enabled: complaints.length > 0,
      run: opens('set-aside'),
    },
    'Alt+Q': { label: t('ask.quick'), run: opens('quick') },
    'Alt+S': { label: t('ask.skip'), enabled: asked !== undefined, run: opens('skip') },
    'Alt+C': { label: t('ask.party'), run: opens('party') },
    'Alt+M': { label: t('ask.left'), run: opens('left') },
  });

  return (
    <div className={classes['questions']}>
      <div className={asking['bar']}>
        <ProtocolBar draft={draft} onSetAside={opens('set-aside')} onLink={opens('search')} />
        {evaluation ? (
          <CoverageBar draft={draft} evaluation={evaluation} onLeft={opens('left')} />
        ) : null}
      </div>
      {shown === 'search' ? (
        <ProtocolSearch
          onChoose={(code) => {
            ask();
            takeUp(code);
          }}
          onLeave={ask}
        />
      ) : shown === 'quick' ? (
        <QuickFacts draft={draft} onDone={ask} />
      ) : shown === 'skip' && asked ? (
        <ReasonPicker
          title={t('ask.skip-why')}
          reasons={SKIP_REASONS.map((code) => ({ code, label: t(`ask.skip-${code}`) }))}
          onPick={(skipped) => {
            setJump(null);
            ask();
            const { protocol, question } = asked;
            const answer = { kind: 'unknown' } as const;
            take({
              type: 'answer',
              value: { protocol: protocol.code, question: question.id, answer, skipped },
            });
          }}
          onCancel={ask}
        />
      ) : shown === 'set-aside' && complaints.length > 0 ? (
        <SetAside protocols={complaints} onDone={ask} />
      ) : shown === 'party' ? (
        <PartyPicker draft={draft} onDone={ask} />
      ) : shown === 'left' && evaluation ? (
        <LeftToAsk
          draft={draft}
          evaluation={evaluation}
          onJump={(id) => {
            setJump(id);
            ask();
          }}
          onLeave={ask}
        />
      ) : asked ? (
        <QuestionView
          key={`${asked.question.id}${jump ?? ''}`}
          draft={draft}
          {...asked}
          onAnswer={(answer) => {
            keep(asked, answer);
          }}
          onSkip={opens('skip')}
        />
      ) : (
        <AllAsked draft={draft} evaluation={evaluation} />
      )}
      <div className={asking['tools']}>
        <SpeakingBar draft={draft} onParty={opens('party')} onQuick={opens('quick')} />
        <ClocksBar draft={draft} />
      </div>
      <Answered
        draft={draft}
        onAgain={(id) => {
          setJump(id);
          ask();
        }}
      />
    </div>
  );
}

function askedNow(
  protocols: readonly Protocol[],
  evaluation: Evaluation | null,
  jump: string | null,
): Asked | undefined {
  const next = evaluation?.next;
  return protocols
    .flatMap((protocol) => protocol.questions.map((question) => ({ protocol, question })))
    .find(({ question, protocol }) =>
      jump
        ? question.id === jump
        : question.id === next?.question && protocol.code === next.protocol,
    );
}

function AllAsked({
  draft,
  evaluation,
}: {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
}) {
  const { t } = useText();
  const { say, beside, language } = useSpoken(draft);
  const open = standingOf(draft).unconfirmed.size > 0;
  const netting = evaluation?.outcome?.safetyNetting;
  return (
    <section className={classes['question']}>
      <h2>{t(evaluation?.level ? 'call.all-asked' : 'call.patient-first')}</h2>
      {open ? <p className={classes['notice']}>{t('ask.heard')}</p> : null}
      {netting ? (
        <>
          <p className={classes['muted']}>{t('call.safety-netting')}</p>
          <p className={classes['aloud']} lang={language}>
            {say(netting)}
          </p>
          {beside(netting) ? <p className={asking['beside']}>{beside(netting)}</p> : null}
        </>
      ) : null}
    </section>
  );
}
