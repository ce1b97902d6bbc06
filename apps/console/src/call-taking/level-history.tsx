import { useText } from '../i18n/use-text.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import type { CaseDraft } from './case-draft.js';
import classes from './call-taking.module.css';

/** Each level of the patient in hand, over all rounds: since when, and by what. */
export function LevelHistory({ draft }: { readonly draft: CaseDraft }) {
  const { t, seconds } = useText();
  const { session, others } = draft;
  if (!session) return null;
  const earlier = others.filter(({ patientId }) => patientId === session.patientId);
  const changes = [...earlier, session].flatMap(({ history }) => history);
  if (changes.length < 2 && earlier.length === 0) return null;
  return (
    <details className={classes['history']} open={earlier.length > 0}>
      <summary>{t('follow.history')}</summary>
      <ol>
        {changes.map(({ at, level, by }, index) => (
          <li key={`${at}-${index}`}>
            <time>{seconds(at)}</time> {level ? <UrgencyMark level={level} /> : '–'}{' '}
            {t(`follow.by-${by}`)}
          </li>
        ))}
      </ol>
      {earlier.map(({ id, answers, again }) => (
        <p key={id} className={classes['muted']}>
          {t('follow.earlier-round', { count: answers.length })}
          {again ? ` · ${t(`follow.again-${again.reason}`)}` : ''}
        </p>
      ))}
    </details>
  );
}
