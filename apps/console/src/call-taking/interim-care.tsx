import { interimCare } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { levelOf, type CaseDraft } from './case-draft.js';
import { tell } from './current-case.js';
import classes from './call-taking.module.css';

/** What the caller can do until help is there, by level; ticked as it is said. */
export function InterimCareView({ draft }: { readonly draft: CaseDraft }) {
  const { t, of } = useText();
  const level = levelOf(draft);
  if (!level) return null;
  const said = new Set(
    (draft.session?.told ?? []).flatMap(({ value }) =>
      value.kind === 'interim' ? [value.item] : [],
    ),
  );
  return (
    <section className={classes['net']} aria-label={t('follow.interim')}>
      <h3>{t('follow.interim')}</h3>
      <ul>
        {interimCare(level).map(({ id, text }) => (
          <li key={id}>
            <label className={classes['check']}>
              <input
                type="checkbox"
                checked={said.has(id)}
                disabled={said.has(id)}
                onChange={() => {
                  tell({ kind: 'interim', item: id });
                }}
              />
              {of(text)}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
