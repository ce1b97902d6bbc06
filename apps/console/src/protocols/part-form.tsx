import { LEVELS } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { EmptyState } from '../ui/empty-state.js';
import { CaseForm } from './case-form.js';
import type { Editing, Selection } from './draft.js';
import { HeadForm } from './head-form.js';
import { OutcomeForm } from './outcome-form.js';
import { QuestionForm } from './question-form.js';
import { RuleForm } from './rule-form.js';

/** The form of the part that is selected. */
export function PartForm({
  selection: { part, id },
  ...editing
}: Editing & { readonly selection: Selection }) {
  const { t } = useText();
  const { protocol, cases } = editing.draft;
  const nothing = (
    <EmptyState title={t('protocols.nothing-chosen')} hint={t('protocols.choose-part')} />
  );
  switch (part) {
    case 'protocol':
      return <HeadForm {...editing} />;
    case 'question': {
      const question = protocol.questions.find((one) => one.id === id);
      return question ? <QuestionForm {...editing} question={question} /> : nothing;
    }
    case 'finding':
    case 'group': {
      const list = part === 'finding' ? 'discriminators' : 'modifiers';
      const rule = protocol[list].find(({ determinant }) => determinant === id);
      return rule ? <RuleForm {...editing} list={list} rule={rule} /> : nothing;
    }
    case 'outcome': {
      const level = LEVELS.find((one) => one === id);
      return level ? <OutcomeForm key={level} {...editing} level={level} /> : nothing;
    }
    case 'case': {
      // Its name is its id and is typed here: the form stays the same while it changes.
      const story = cases.find(({ name }) => name === id);
      return story ? <CaseForm {...editing} story={story} /> : nothing;
    }
  }
}
