import { useState } from 'react';
import { RECEIVERS, handover, handoverText } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useRows } from '../live/use-board.js';
import { HandoverSections } from '../ui/handover-sections.js';
import { KeyHint } from '../ui/key-hint.js';
import {
  contextOf,
  evaluationOf,
  levelOf,
  protocolsOf,
  standingOf,
  type CaseDraft,
} from './case-draft.js';
import { tell } from './current-case.js';
import classes from './call-taking.module.css';

/** All that was asked and answered, in the order of ISBAR, for whoever takes over: nothing is asked twice. */
export function HandoverView({
  draft,
  onClose,
}: {
  readonly draft: CaseDraft;
  readonly onClose: () => void;
}) {
  const { t, language } = useText();
  const [isCopied, setCopied] = useState(false);
  const number = useRows('case').find(({ id }) => id === draft.caseId)?.number;
  const patient = draft.patients.find(({ id }) => id === draft.session?.patientId)?.value;
  const phone = draft.caller?.value.phone;
  const place = draft.place?.value.label;
  const sections = handover({
    ...(number ? { caseNumber: number } : {}),
    ...(patient?.name ? { name: patient.name } : {}),
    ...(phone ? { phone } : {}),
    ...(place ? { place } : {}),
    context: contextOf(draft),
    protocols: protocolsOf(draft),
    answers: standingOf(draft).answers,
    evaluation: evaluationOf(draft),
    level: levelOf(draft),
    told: (draft.session?.told ?? []).map(({ value }) => value),
    notes: draft.notes.map(({ text }) => text),
  });
  const copy = (): void => {
    void navigator.clipboard.writeText(handoverText(sections, language)).then(() => {
      setCopied(true);
    });
  };
  useKeys(
    {
      Escape: { label: t('common.close'), run: onClose },
      C: { label: t('follow.message-copy'), run: copy },
      ...Object.fromEntries(
        RECEIVERS.map((to, index) => [
          String(index + 1),
          {
            label: t(`follow.receiver-${to}`),
            run: () => {
              tell({ kind: 'handed-over', to });
            },
          },
        ]),
      ),
    },
    { scope: 'question' },
  );
  return (
    <section className={classes['conclude']} aria-label={t('follow.handover')}>
      <header>
        <h3>{t('follow.handover')}</h3>
        <button type="button" onClick={copy}>
          <KeyHint combo="C" /> {t(isCopied ? 'follow.copied' : 'follow.message-copy')}
        </button>
        <button type="button" onClick={onClose}>
          <KeyHint combo="Escape" /> {t('common.close')}
        </button>
      </header>
      <HandoverSections sections={sections} />
      <div className={classes['feelings']}>
        <strong>{t('follow.handover-to')}</strong>
        {RECEIVERS.map((to, index) => (
          <button
            key={to}
            type="button"
            onClick={() => {
              tell({ kind: 'handed-over', to });
            }}
          >
            <KeyHint combo={String(index + 1)} /> {t(`follow.receiver-${to}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
