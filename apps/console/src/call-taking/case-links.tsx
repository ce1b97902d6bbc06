import { useText } from '../i18n/use-text.js';
import type { CaseDraft } from './case-draft.js';
import { resumeCase } from './current-case.js';
import classes from './call-taking.module.css';

/** Cases about the same event: the one that goes on, and those that were closed for this one. */
export function CaseLinks({ draft: { links } }: { readonly draft: CaseDraft }) {
  const { t } = useText();
  if (links.length === 0) return null;
  return (
    <p className={classes['patientsBar']}>
      {links.map(({ caseId, number, as }) => (
        <button
          key={caseId}
          type="button"
          onClick={() => {
            void resumeCase(caseId);
          }}
        >
          {t(`follow.link-${as}`, { number })}
        </button>
      ))}
    </p>
  );
}
