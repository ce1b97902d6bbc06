import { RUBRICS } from '@lib/protocols';
import type { SessionFact } from '@lib/triage';
import type { Texts } from '../i18n/use-text.js';

/** What was noted of a triage beside its answers, in the reader's language. */
export function factText(fact: SessionFact, { t, of, dateTime }: Texts): string {
  switch (fact.type) {
    case 'onset':
    case 'last-well':
      return `${t(`ask.${fact.type}`)}: ${dateTime(fact.moment)}`;
    case 'contraction':
      return t(`ask.contraction-${fact.phase}`);
    case 'breaths':
      return `${t('ask.breaths')}: ${t('ask.breaths-count', fact)}`;
    case 'left':
      return `${t('ask.left')}: ${t(`ask.skip-${fact.reason}`)}`;
    case 'code': {
      const label = RUBRICS.find(({ code }) => code === fact.rubric)?.label;
      return `${t('ask.code')}: ${fact.rubric}${label ? ` ${of(label)}` : ''}`;
    }
  }
}
