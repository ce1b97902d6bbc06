import { Plus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { RESPONSE_MODES, UNIT_TYPES, type ResponseRule, type UnitType } from '@lib/dispatch';
import { LEVELS } from '@lib/triage';
import { planText } from '../i18n/plan-text.js';
import { useText } from '../i18n/use-text.js';
import { Choose, Deed, Field, Line, NumberLine, Tick } from '../protocols/fields.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import type { Fault } from './rules.js';
import classes from './response.module.css';

/** As many as the server takes. */
const MOST_UNITS = 6;
const MOST_MINUTES = 1_440;
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const HOURS = Array.from({ length: 25 }, (_, hour) => hour);
const NIGHT = { from: 22, until: 6 };

interface RuleFormProps {
  readonly rule: ResponseRule;
  readonly faults: readonly Fault[];
  /** `step`: what the change is about; letters of one field are taken back together. */
  readonly onChange: (rule: ResponseRule, step?: string) => void;
}

/** One line: for which calls, and what is sent to them. */
export function RuleForm({ rule, faults, onChange }: RuleFormProps) {
  const { t, weekday } = useText();
  const put = (change: Partial<ResponseRule>, step?: string): void => {
    onChange({ ...rule, ...change }, step);
  };
  return (
    <div className={classes['form']}>
      {faults.length > 0 && (
        <ul className={classes['faults']} aria-live="polite">
          {faults.map((fault) => (
            <li key={fault} className={classes['fault']}>
              {t(`matrix.fault-${fault}`)}
            </li>
          ))}
        </ul>
      )}
      <Field name="determinants" label={t('matrix.complaints')}>
        <ListLine
          label={t('matrix.complaints')}
          placeholder="C04 C10-2"
          values={rule.determinants}
          between={/[\s,]+/}
          onChange={(determinants) => {
            put({ determinants: determinants.map((code) => code.toUpperCase()) }, 'determinants');
          }}
        />
      </Field>
      <Field name="levels" label={t('matrix.levels')}>
        <Toggles
          label={t('matrix.levels')}
          all={LEVELS}
          on={rule.levels}
          name={(level) => <UrgencyMark level={level} size="small" />}
          onChange={(levels) => {
            put({ levels: LEVELS.filter((level) => levels.includes(level)) });
          }}
        />
      </Field>
      <Field name="zones" label={t('matrix.zones')}>
        <ListLine
          label={t('matrix.zones')}
          placeholder="Gent, Eeklo"
          values={rule.zones}
          between={/\s*,\s*/}
          onChange={(zones) => {
            put({ zones: zones.map((zone) => zone.slice(0, 80)) }, 'zones');
          }}
        />
      </Field>
      <Field name="hours" label={t('matrix.hours')}>
        <Tick
          label={t('matrix.always')}
          checked={rule.hours === null}
          onChange={(always) => {
            put({ hours: always ? null : NIGHT });
          }}
        />
        {rule.hours && <HoursChoice hours={rule.hours} put={put} />}
      </Field>
      <Field name="days" label={t('matrix.days')}>
        <Toggles
          label={t('matrix.days')}
          all={DAYS}
          on={rule.days}
          name={weekday}
          onChange={(days) => {
            put({ days: DAYS.filter((day) => days.includes(day)) });
          }}
        />
      </Field>
      <Field name="mode" label={t('matrix.mode')}>
        <Choose
          label={t('matrix.mode')}
          value={rule.mode}
          options={RESPONSE_MODES.map((value) => ({ value, label: t(`dispatch.mode-${value}`) }))}
          onChange={(mode) => {
            put({ mode });
          }}
        />
        <span className={classes['muted']}>{t('matrix.target')}</span>
        <NumberLine
          label={t('matrix.target')}
          value={rule.targetMinutes}
          onChange={(minutes) => {
            const whole = minutes && Math.min(Math.max(1, Math.round(minutes)), MOST_MINUTES);
            put({ targetMinutes: whole === 0 ? null : whole }, 'target');
          }}
        />
        {rule.targetMinutes === null && (
          <span className={classes['muted']}>{t('matrix.as-level')}</span>
        )}
      </Field>
      <Field name="send" label={t('matrix.sent')}>
        <SendChoice
          send={rule.send}
          onChange={(send) => {
            put({ send });
          }}
        />
      </Field>
    </div>
  );
}

/** A list as it is written; what was typed stands as long as it says what the line holds. */
function ListLine({
  label,
  placeholder,
  values,
  between,
  onChange,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly values: readonly string[];
  readonly between: RegExp;
  readonly onChange: (values: readonly string[]) => void;
}) {
  const { t } = useText();
  const [written, setWritten] = useState('');
  const read = (text: string): readonly string[] => [
    ...new Set(
      text
        .trim()
        .split(between)
        .filter((one) => one !== ''),
    ),
  ];
  const isSaid = read(written).join().toUpperCase() === values.join().toUpperCase();
  return (
    <Line
      label={label}
      width="100%"
      placeholder={`${t('matrix.all')} · ${placeholder}`}
      value={isSaid ? written : values.join(', ')}
      onChange={(text) => {
        setWritten(text);
        onChange(read(text));
      }}
    />
  );
}

/** Those that are on; with none of them the line fits everything. */
function Toggles<Value extends string | number>({
  label,
  all,
  on,
  name,
  onChange,
}: {
  readonly label: string;
  readonly all: readonly Value[];
  readonly on: readonly Value[];
  readonly name: (value: Value) => ReactNode;
  readonly onChange: (on: readonly Value[]) => void;
}) {
  return (
    <span className={classes['toggles']} role="group" aria-label={label}>
      {all.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={on.includes(value)}
          onClick={() => {
            onChange(on.includes(value) ? on.filter((one) => one !== value) : [...on, value]);
          }}
        >
          {name(value)}
        </button>
      ))}
    </span>
  );
}

function HoursChoice({
  hours,
  put,
}: {
  readonly hours: NonNullable<ResponseRule['hours']>;
  readonly put: (change: Partial<ResponseRule>) => void;
}) {
  const { t } = useText();
  const option = (hour: number) => ({ value: String(hour), label: `${hour}:00` });
  return (
    <>
      <Choose
        label={t('matrix.from')}
        value={String(hours.from)}
        options={HOURS.slice(0, 24).map(option)}
        onChange={(from) => {
          put({ hours: { ...hours, from: Number(from) } });
        }}
      />
      –
      <Choose
        label={t('matrix.until')}
        value={String(hours.until)}
        options={HOURS.slice(1).map(option)}
        onChange={(until) => {
          put({ hours: { ...hours, until: Number(until) } });
        }}
      />
    </>
  );
}

/** Each unit that goes, and of which types one is enough. */
function SendChoice({
  send,
  onChange,
}: {
  readonly send: ResponseRule['send'];
  readonly onChange: (send: ResponseRule['send']) => void;
}) {
  const texts = useText();
  const { t } = texts;
  return (
    <div className={classes['send']}>
      {send.map((types, at) => (
        <span key={at} className={classes['unit']}>
          <Toggles<UnitType>
            label={t('matrix.unit', { number: at + 1 })}
            all={UNIT_TYPES}
            on={types}
            name={(type) => t(`dispatch.type-${type}`)}
            onChange={(on) => {
              onChange(send.with(at, on));
            }}
          />
          <Deed
            label={`${t('protocols.remove')}: ${planText([types], texts)}`}
            onClick={() => {
              onChange(send.toSpliced(at, 1));
            }}
          >
            <X size="1em" aria-hidden="true" />
          </Deed>
        </span>
      ))}
      <span className={classes['unit']}>
        <Deed
          disabled={send.length >= MOST_UNITS}
          onClick={() => {
            onChange([...send, ['ambulance']]);
          }}
        >
          <Plus size="1em" aria-hidden="true" /> {t('matrix.add-unit')}
        </Deed>
        {send.length === 0 && <span className={classes['muted']}>{t('matrix.nobody')}</span>}
        <small className={classes['muted']}>{t('matrix.one-enough')}</small>
      </span>
    </div>
  );
}
