import { PARTIES, type TriageContext } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { contextName } from './condition-words.js';
import { Choose, NumberLine } from './fields.js';
import classes from './protocols.module.css';

const FEELINGS = ['frail', 'worried', 'gutFeeling'] as const;
const SEXES = ['female', 'male', 'other'] as const;
const MONTHS_UNTIL_YEARS = 3;

/** What is known of the patient: age, sex, pregnancy, who speaks, worry. Empty is not known. */
export function ContextFields({
  context,
  onChange,
}: {
  readonly context: TriageContext;
  readonly onChange: (context: TriageContext) => void;
}) {
  const texts = useText();
  const { t } = texts;
  const set = <Name extends keyof TriageContext>(
    name: Name,
    value: TriageContext[Name] | undefined,
  ): void => {
    const { [name]: _, ...rest } = context;
    onChange(value === undefined ? rest : { ...rest, [name]: value });
  };
  const { ageYears } = context;
  return (
    <div className={classes['context']}>
      <label>
        {contextName('ageYears', texts)}{' '}
        <NumberLine
          label={contextName('ageYears', texts)}
          value={context.ageYears ?? null}
          onChange={(years) => {
            set('ageYears', years === null ? undefined : Math.max(0, Math.round(years)));
          }}
        />
      </label>
      {(context.ageMonths !== undefined ||
        (ageYears !== undefined && ageYears < MONTHS_UNTIL_YEARS)) && (
        <label>
          {t('call.age-months')}{' '}
          <NumberLine
            label={t('call.age-months')}
            value={context.ageMonths ?? null}
            onChange={(months) => {
              set('ageMonths', months === null ? undefined : Math.max(0, Math.round(months)));
            }}
          />
        </label>
      )}
      <Choose
        label={t('call.sex')}
        value={context.sex ?? ''}
        options={[
          { value: '', label: `${t('call.sex')}: ?` },
          ...SEXES.map((value) => ({ value, label: t(`call.sex-${value}`) })),
        ]}
        onChange={(value) => {
          set('sex', value === '' ? undefined : value);
        }}
      />
      <Choose
        label={t('call.pregnant')}
        value={context.pregnant === undefined ? '' : context.pregnant ? 'yes' : 'no'}
        options={[
          { value: '', label: `${t('call.pregnant')}: ?` },
          ...(['yes', 'no'] as const).map((value) => ({
            value,
            label: `${t('call.pregnant')}: ${t(`call.${value}`).toLocaleLowerCase()}`,
          })),
        ]}
        onChange={(value) => {
          set('pregnant', value === '' ? undefined : value === 'yes');
        }}
      />
      <Choose
        label={t('protocols.party')}
        value={context.party ?? ''}
        options={[
          { value: '', label: `${t('protocols.party')}: ?` },
          ...PARTIES.map((value) => ({ value, label: t(`protocols.party-${value}`) })),
        ]}
        onChange={(value) => {
          set('party', value === '' ? undefined : value);
        }}
      />
      {FEELINGS.map((name) => (
        <button
          key={name}
          type="button"
          className={classes['toggle']}
          aria-pressed={context[name] === true}
          onClick={() => {
            set(name, context[name] === true ? (name === 'frail' ? false : undefined) : true);
          }}
        >
          {contextName(name, texts)}
        </button>
      ))}
    </div>
  );
}
