import { KEYPAD_QUESTIONS, silentCall, type KeypadAnswers } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import type { CaseDraft } from './case-draft.js';
import { take, tell } from './current-case.js';
import type { Id } from '@lib/kernel';
import classes from './call-taking.module.css';

/** A caller who cannot speak: read the question, note one key for yes and two for no. */
export function SilentView({
  draft,
  onClose,
}: {
  readonly draft: CaseDraft;
  readonly onClose: () => void;
}) {
  const { t, of } = useText();
  const answers: KeypadAnswers = Object.fromEntries(
    (draft.session?.told ?? []).flatMap(({ value }) =>
      value.kind === 'keypad' ? [[value.question, value.yes]] : [],
    ),
  );
  const { next, nobody, wantsPolice, wantsAmbulance } = silentCall(answers);
  const answer = (yes: boolean): void => {
    if (!next) return;
    tell({ kind: 'keypad', question: next.id, yes });
    const after = silentCall({ ...answers, [next.id]: yes });
    for (const hazard of after.hazards)
      if (!draft.hazards.some((one) => one.hazard === hazard && one.endedAt === null)) {
        const id = crypto.randomUUID() as Id<'hazard'>;
        take({ type: 'hazard', value: { id, version: 1, hazard, cover: null, endedAt: null } });
      }
  };
  useKeys(
    {
      '1': {
        label: t('call.yes'),
        enabled: next !== null,
        run: () => {
          answer(true);
        },
      },
      '2': {
        label: t('call.no'),
        enabled: next !== null,
        run: () => {
          answer(false);
        },
      },
      Escape: { label: t('common.close'), run: onClose },
    },
    { scope: 'question' },
  );
  return (
    <section className={classes['conclude']} aria-label={t('follow.silent')}>
      <header>
        <h3>{t('follow.silent')}</h3>
        <button type="button" onClick={onClose}>
          <KeyHint combo="Escape" /> {t('common.close')}
        </button>
      </header>
      <p className={classes['muted']}>{t('follow.silent-how')}</p>
      <p className={classes['aloud']}>{next ? of(next.text) : t('follow.silent-done')}</p>
      {next ? (
        <div className={classes['options']}>
          {[true, false].map((yes, index) => (
            <button
              key={String(yes)}
              type="button"
              className={classes['option']}
              onClick={() => {
                answer(yes);
              }}
            >
              <KeyHint combo={String(index + 1)} /> {t(yes ? 'call.yes' : 'call.no')}
            </button>
          ))}
        </div>
      ) : null}
      <div role="status">
        {nobody ? <p className={classes['notice']}>{t('follow.silent-nobody')}</p> : null}
        {wantsPolice ? <p className={classes['notice']}>{t('follow.silent-police')}</p> : null}
        {wantsAmbulance ? (
          <p className={classes['notice']}>{t('follow.silent-ambulance')}</p>
        ) : null}
      </div>
      <ul>
        {KEYPAD_QUESTIONS.filter(({ id }) => answers[id] !== undefined).map(({ id, text }) => (
          <li key={id}>
            {of(text)} <strong>{t(answers[id] ? 'call.yes' : 'call.no')}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
