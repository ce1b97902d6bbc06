import { useState } from 'react';
import type { CaseRow } from '@lib/contracts';
import type { Evaluation } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { leaveFocus } from '../keys/leave-focus.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { exitOf, type CaseDraft } from './case-draft.js';
import { ConcludeView } from './conclude-view.js';
import { LeftUnasked, leavesUnasked } from './coverage-bar.js';
import { HandoverView } from './handover-view.js';
import { LinkView } from './link-view.js';
import { MethaneView } from './methane-view.js';
import { SilentView } from './silent-view.js';
import { WrapUp } from './wrap-up.js';

/** What may stand in the middle of the desk in place of the question, with its key. */
const VIEWS = [
  { view: 'conclude', key: 'F8', label: 'follow.say' },
  { view: 'handover', key: 'Alt+H', label: 'follow.handover' },
  { view: 'silent', key: 'Alt+Z', label: 'follow.silent' },
  { view: 'link', key: 'Alt+L', label: 'follow.link' },
  { view: 'closing', key: 'Ctrl+Enter', label: 'call.wrap-up' },
] as const;
export type DeskView = (typeof VIEWS)[number]['view'] | 'methane';

const IN_STRIP: readonly DeskView[] = ['conclude', 'closing'];

/** The view that is open; one that needs the case's row waits until the board has it. */
export function useDeskView(row: CaseRow | undefined) {
  const { t } = useText();
  const [view, setView] = useState<DeskView | null>(null);
  // Digits and letters are the view's own: they must not go into the field that somebody was in.
  const show = (next: DeskView | null): void => {
    leaveFocus();
    setView(next);
  };
  useKeys(
    Object.fromEntries(
      VIEWS.map(({ view: own, key, label }) => [
        key,
        {
          label: t(label),
          strip: IN_STRIP.includes(own),
          run: () => {
            show(own);
          },
        },
      ]),
    ),
  );
  const needsRow = view === 'closing' || view === 'link';
  return [needsRow && !row ? null : view, show] as const;
}

export function ViewButtons({ onView }: { readonly onView: (view: DeskView) => void }) {
  const { t } = useText();
  return VIEWS.map(({ view, key, label }) => (
    <button
      key={view}
      type="button"
      onClick={() => {
        onView(view);
      }}
    >
      <KeyHint combo={key} /> {t(label)}
    </button>
  ));
}

export function DeskViews({
  view,
  draft,
  evaluation,
  row,
  onView,
}: {
  readonly view: DeskView;
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
  readonly row: CaseRow | undefined;
  readonly onView: (view: DeskView | null) => void;
}) {
  const close = (): void => {
    onView(null);
  };
  switch (view) {
    case 'conclude':
      return <ConcludeView draft={draft} evaluation={evaluation} onClose={close} />;
    case 'handover':
      return <HandoverView draft={draft} onClose={close} />;
    case 'methane':
      return <MethaneView draft={draft} onClose={close} />;
    case 'silent':
      return <SilentView draft={draft} onClose={close} />;
    case 'link':
      return row ? <LinkView row={row} onClose={close} /> : null;
    case 'closing':
      if (evaluation && isLeftUnsaid(draft, evaluation))
        return (
          <LeftUnasked
            draft={draft}
            evaluation={evaluation}
            onDone={() => undefined}
            onCancel={close}
          />
        );
      return row ? <WrapUp row={row} onLeave={close} /> : null;
  }
}

/** What was not asked has its reason before the case goes to its end; a stop has given it already. */
function isLeftUnsaid(draft: CaseDraft, evaluation: Evaluation): boolean {
  const toldWhy = draft.session?.facts.some(({ fact }) => fact.type === 'left');
  return leavesUnasked(draft, evaluation) && !toldWhy && exitOf(draft) === null;
}
