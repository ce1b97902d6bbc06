import { useId, type ReactNode } from 'react';
import { LANGUAGES, type Language, type Text } from '@lib/kernel';
import { EMPTY_TEXT, LEVELS, type Level } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import classes from './protocols.module.css';

/** A labelled place of a form. `name`: where a flaw leads to. */
export function Field({
  name,
  label,
  hint,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes['field']} data-field={name} role="group" aria-label={label}>
      <span className={classes['fieldLabel']} title={hint}>
        {label}
      </span>
      <div className={classes['fieldBody']}>
        {children}
        {hint !== undefined && <small className={classes['fieldHint']}>{hint}</small>}
      </div>
    </div>
  );
}

/** One wording in the four languages, side by side, so that none is forgotten. */
export function FourTexts({
  label,
  value = EMPTY_TEXT,
  onChange,
}: {
  readonly label: string;
  readonly value: Text | undefined;
  readonly onChange: (language: Language, text: string) => void;
}) {
  return (
    <div className={classes['fourTexts']}>
      {LANGUAGES.map((language) => (
        <label key={language} className={classes['oneText']}>
          <span aria-hidden="true">{language}</span>
          <textarea
            rows={1}
            lang={language}
            spellCheck
            placeholder=" "
            aria-label={`${label} (${language})`}
            value={value[language]}
            onChange={(event) => {
              onChange(language, event.currentTarget.value);
            }}
          />
        </label>
      ))}
    </div>
  );
}

export function Line({
  label,
  value,
  onChange,
  width,
  placeholder = ' ',
  most,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: string;
  readonly placeholder?: string;
  /** Characters. */
  readonly most?: number;
}) {
  return (
    <input
      type="text"
      className={classes['line']}
      style={{ width }}
      aria-label={label}
      placeholder={placeholder}
      maxLength={most}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

/** A number that may be empty; anything else than a number changes nothing. */
export function NumberLine({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  return (
    <input
      type="number"
      step="any"
      className={classes['line']}
      style={{ width: '6em' }}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        const { value: written, valueAsNumber } = event.currentTarget;
        if (written === '') onChange(null);
        else if (Number.isFinite(valueAsNumber)) onChange(valueAsNumber);
      }}
    />
  );
}

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly group?: string;
}

/** A list to choose from: the browser's own, for it is quick with keys. */
export function Choose<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}) {
  const groups = [...new Set(options.map(({ group }) => group))];
  const isKnown = options.some((option) => option.value === value);
  return (
    <select
      className={classes['select']}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {!isKnown && <option value={value}>{value || '…'}</option>}
      {groups.map((group) => {
        const mine = options
          .filter((option) => option.group === group)
          .map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
        return group === undefined ? (
          mine
        ) : (
          <optgroup key={group} label={group}>
            {mine}
          </optgroup>
        );
      })}
    </select>
  );
}

export function LevelChoice({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: Level;
  readonly onChange: (level: Level) => void;
}) {
  const { t } = useText();
  return (
    <Choose
      label={label}
      value={value}
      options={LEVELS.map((level) => ({
        value: level,
        label: `${level} · ${t(`level.${level}`)}`,
      }))}
      onChange={onChange}
    />
  );
}

export function Tick({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <label className={classes['tick']} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      {label}
    </label>
  );
}

/** A small deed inside a form. */
export function Deed({
  label,
  title,
  onClick,
  disabled = false,
  primary = false,
  children,
}: {
  readonly label?: string;
  readonly title?: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly primary?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={classes['deed']}
      aria-label={label}
      title={title ?? label}
      disabled={disabled}
      data-primary={primary || undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
