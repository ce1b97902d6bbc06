import { useState } from 'react';
import {
  EXIT_KINDS,
  EXIT_REASONS,
  RETRIAGE_REASONS,
  proposedCallBack,
  type Evaluation,
  type ExitKind,
  type ExitReason,
} from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { ReasonPicker } from '../ui/reason-picker.js';
import type { CaseDraft } from './case-draft.js';
import { take, triageAgain } from './current-case.js';

type Asking =
  | { readonly what: 'again' }
  | { readonly what: 'kind' }
  | { readonly what: 'reason'; readonly kind: ExitKind }
  | { readonly what: 'call-back'; readonly kind: ExitKind; readonly reason: ExitReason };

const NONE = 'none';

/** Stops or holds the triage with a reason and a promise to call back; or asks the patient anew. */
export function RoundKeys({
  draft,
  evaluation,
}: {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
}) {
  const { t } = useText();
  const [asking, setAsking] = useState<Asking | null>(null);
  const ask = (what: 'again' | 'kind') => () => {
    setAsking({ what });
  };
  const cancel = (): void => {
    setAsking(null);
  };
  const hasAnswers = (draft.session?.answers.length ?? 0) > 0;
  useKeys({
    'Alt+J': { label: t('follow.again'), enabled: hasAnswers, run: ask('again') },
    'Shift+F8': { label: t('follow.stop'), run: ask('kind') },
  });

  switch (asking?.what) {
    case 'again':
      return (
        <ReasonPicker
          title={t('follow.again-why')}
          reasons={RETRIAGE_REASONS.map((code) => ({ code, label: t(`follow.again-${code}`) }))}
          onPick={(reason) => {
            cancel();
            triageAgain(reason);
          }}
          onCancel={cancel}
        />
      );
    case 'kind':
      return (
        <ReasonPicker
          title={t('follow.stop-how')}
          reasons={EXIT_KINDS.map((code) => ({ code, label: t(`follow.stop-${code}`) }))}
          onPick={(kind) => {
            setAsking({ what: 'reason', kind });
          }}
          onCancel={cancel}
        />
      );
    case 'reason': {
      const { kind } = asking;
      return (
        <ReasonPicker
          title={t('follow.stop-why')}
          reasons={EXIT_REASONS[kind].map((code) => ({
            code,
            label: t(`follow.stop-${code}`),
          }))}
          onPick={(reason) => {
            setAsking({ what: 'call-back', kind, reason });
          }}
          onCancel={cancel}
        />
      );
    }
    case 'call-back': {
      const { kind, reason } = asking;
      const proposed = proposedCallBack(kind, evaluation?.outcome?.callBackMinutes ?? null);
      const minutes = [...new Set([proposed, 5, 15, 30, 60])];
      return (
        <ReasonPicker
          title={t('follow.call-back-offer')}
          reasons={[
            ...minutes.map((count) => ({
              code: String(count),
              label: t('follow.call-back', { count }),
            })),
            { code: NONE, label: t('follow.call-back-none') },
          ]}
          onPick={(chosen) => {
            cancel();
            take({
              type: 'exit',
              value: { kind, reason, answers: draft.session?.answers.length ?? 0 },
              callBackMinutes: chosen === NONE ? null : Number(chosen),
            });
          }}
          onCancel={cancel}
        />
      );
    }
    case undefined:
      return (
        <>
          <button type="button" disabled={!hasAnswers} onClick={ask('again')}>
            <KeyHint combo="Alt+J" /> {t('follow.again')}
          </button>
          <button type="button" onClick={ask('kind')}>
            <KeyHint combo="Shift+F8" /> {t('follow.stop')}
          </button>
        </>
      );
  }
}
