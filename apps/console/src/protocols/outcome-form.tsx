import { Plus, Trash2 } from 'lucide-react';
import {
  EMPTY_TEXT,
  PLACES,
  putOutcome,
  removeOutcome,
  type Level,
  type Outcome,
} from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import type { Editing } from './draft.js';
import { Choose, Deed, Field, FourTexts, NumberLine } from './fields.js';
import { ScriptsField } from './rule-form.js';
import classes from './protocols.module.css';

/** What follows from a level: where to, what to say, when to call back. A level without it offers to begin. */
export function OutcomeForm({ level, draft, edit, readOnly }: Editing & { readonly level: Level }) {
  const { t } = useText();
  const outcome = draft.protocol.outcomes.find((one) => one.level === level);
  const put = (next: Outcome, step?: string): void => {
    edit(
      (was) => ({ ...was, protocol: putOutcome(was.protocol, next) }),
      step && `outcome/${level}/${step}`,
    );
  };
  if (!outcome)
    return (
      <fieldset className={classes['form']} disabled={readOnly}>
        <UrgencyMark level={level} word />
        <Deed
          onClick={() => {
            put({
              level,
              place: 'on-scene',
              instructions: [],
              safetyNetting: EMPTY_TEXT,
              callBackMinutes: null,
            });
          }}
        >
          <Plus size="1em" aria-hidden="true" /> {t('protocols.add-outcome')}
        </Deed>
      </fieldset>
    );
  return (
    <fieldset className={classes['form']} disabled={readOnly}>
      <Field name="place" label={t('protocols.place')}>
        <UrgencyMark level={level} word />
        <Choose
          label={t('protocols.place')}
          value={outcome.place}
          options={PLACES.map((value) => ({ value, label: t(`protocols.place-${value}`) }))}
          onChange={(place) => {
            put({ ...outcome, place });
          }}
        />
      </Field>
      <Field name="safetyNetting" label={t('protocols.safety-netting')}>
        <FourTexts
          label={t('protocols.safety-netting')}
          value={outcome.safetyNetting}
          onChange={(language, text) => {
            put(
              { ...outcome, safetyNetting: { ...outcome.safetyNetting, [language]: text } },
              `safetyNetting.${language}`,
            );
          }}
        />
      </Field>
      <ScriptsField
        label={t('protocols.instructions')}
        scripts={outcome.instructions}
        onChange={(instructions) => {
          put({ ...outcome, instructions });
        }}
      />
      <Field
        name="callBackMinutes"
        label={t('protocols.call-back')}
        hint={t('protocols.call-back-hint')}
      >
        <NumberLine
          label={t('protocols.call-back')}
          value={outcome.callBackMinutes}
          onChange={(callBackMinutes) => {
            put({ ...outcome, callBackMinutes }, 'callBackMinutes');
          }}
        />
      </Field>
      <Deed
        onClick={() => {
          edit((was) => ({ ...was, protocol: removeOutcome(was.protocol, level) }));
        }}
      >
        <Trash2 size="1em" aria-hidden="true" /> {t('protocols.remove-outcome')}
      </Deed>
    </fieldset>
  );
}
