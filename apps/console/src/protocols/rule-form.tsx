import { ArrowDown, ArrowUp, Plus, Trash2, X } from 'lucide-react';
import { INSTRUCTIONS } from '@lib/protocols';
import {
  atLevel,
  determinantsOf,
  isEvidence,
  moveRule,
  putRule,
  removeRule,
  type Discriminator,
  type Modifier,
  type RuleList,
  type Source,
} from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { ConditionBuilder } from './condition-builder.js';
import type { Editing } from './draft.js';
import { Choose, Deed, Field, FourTexts, LevelChoice, Line, NumberLine } from './fields.js';
import classes from './protocols.module.css';

type Rule = Discriminator | Modifier;

/** A finding, or a group at risk: when it holds, which level that means, why, and where that is written. */
export function RuleForm({
  rule,
  list,
  draft,
  edit,
  select,
  used,
  readOnly,
}: Editing & { readonly rule: Rule; readonly list: RuleList }) {
  const { t } = useText();
  const { determinant } = rule;
  const part = list === 'discriminators' ? 'finding' : 'group';
  const put = (next: Rule, step?: string): void => {
    edit(
      (was) => ({ ...was, protocol: putRule(was.protocol, list, next, determinant) }),
      step && `${determinant}/${step}`,
    );
    if (next.determinant !== determinant) select({ part, id: next.determinant });
  };
  const move = (by: -1 | 1): void => {
    edit((was) => ({ ...was, protocol: moveRule(was.protocol, list, determinant, by) }));
  };
  const isNew = !used.includes(determinant);
  return (
    <fieldset className={classes['form']} disabled={readOnly}>
      <Field name="level" label={t('protocols.level')} hint={t('protocols.determinant-hint')}>
        <code className={classes['code']}>{determinant}</code>
        {isNew && <span className={classes['muted']}>{t('common.new')}</span>}
        <LevelChoice
          label={t('protocols.level')}
          value={rule.level}
          onChange={(level) => {
            put(
              atLevel(rule, level, draft.protocol.code, [
                ...used,
                ...determinantsOf(draft.protocol),
              ]),
            );
          }}
        />
        <Deed
          label={t('protocols.move-up')}
          onClick={() => {
            move(-1);
          }}
        >
          <ArrowUp size="1em" aria-hidden="true" />
        </Deed>
        <Deed
          label={t('protocols.move-down')}
          onClick={() => {
            move(1);
          }}
        >
          <ArrowDown size="1em" aria-hidden="true" />
        </Deed>
      </Field>
      <Field name="when" label={t('protocols.when')}>
        <ConditionBuilder
          label={t('protocols.when')}
          condition={rule.when}
          questions={draft.protocol.questions}
          onChange={(when) => {
            put({ ...rule, when }, 'when');
          }}
        />
      </Field>
      <Field name="why" label={t('protocols.why')}>
        <FourTexts
          label={t('protocols.why')}
          value={rule.why}
          onChange={(language, text) => {
            put({ ...rule, why: { ...rule.why, [language]: text } }, `why.${language}`);
          }}
        />
      </Field>
      <SourceField
        source={rule.source}
        onChange={(source, step) => {
          put({ ...rule, source }, step);
        }}
      />
      {list === 'discriminators' && (
        <CareFields
          rule={rule}
          onChange={(next, step) => {
            put(next, step);
          }}
        />
      )}
      {list === 'discriminators' && (
        <ScriptsField
          label={t('protocols.own-instructions')}
          scripts={'instructions' in rule ? (rule.instructions ?? []) : []}
          onChange={(instructions) => {
            const { instructions: _, ...rest } = rule as Discriminator;
            put(instructions.length > 0 ? { ...rest, instructions } : rest);
          }}
        />
      )}
      <Deed
        onClick={() => {
          edit((was) => ({ ...was, protocol: removeRule(was.protocol, list, determinant) }));
          select({ part: 'protocol', id: draft.protocol.code });
        }}
      >
        <Trash2 size="1em" aria-hidden="true" /> {t('protocols.remove-rule')}
      </Deed>
    </fieldset>
  );
}

/** The guideline and its year; a danger without one is a flaw. */
function SourceField({
  source,
  onChange,
}: {
  readonly source: Source;
  readonly onChange: (source: Source, step: string) => void;
}) {
  const { t } = useText();
  const { family, year } = typeof source === 'string' ? { family: '', year: null } : source;
  return (
    <Field name="source" label={t('protocols.source')}>
      <Line
        label={t('protocols.source')}
        placeholder={t('protocols.no-source')}
        width="16em"
        value={family}
        onChange={(next) => {
          onChange(
            next === '' ? 'draft, no source' : { family: next, year: year ?? LIKELY_YEAR },
            'source.family',
          );
        }}
      />
      <NumberLine
        label={t('protocols.year')}
        value={year}
        onChange={(next) => {
          if (next !== null && family !== '') onChange({ family, year: next }, 'source.year');
        }}
      />
    </Field>
  );
}

/** Who answers for a finding, until when, and what it rests on; an empty field is left out of the protocol. */
function CareFields({
  rule,
  onChange,
}: {
  readonly rule: Discriminator;
  readonly onChange: (rule: Discriminator, step: string) => void;
}) {
  const { t } = useText();
  const { owner = '', reviewBy = '', evidence = '' } = rule;
  const set = (name: 'owner' | 'reviewBy' | 'evidence', value: string): void => {
    const { [name]: _, ...rest } = rule;
    onChange(value === '' ? rest : { ...rest, [name]: value }, name);
  };
  const isAddress = isEvidence(evidence);
  return (
    <>
      <Field name="owner" label={t('protocols.owner')}>
        <Line
          label={t('protocols.owner')}
          width="16em"
          value={owner}
          most={80}
          onChange={(next) => {
            set('owner', next);
          }}
        />
      </Field>
      <Field name="reviewBy" label={t('protocols.review-by')}>
        <input
          type="date"
          className={classes['line']}
          aria-label={t('protocols.review-by')}
          max="2200-12-31"
          value={reviewBy}
          onChange={(event) => {
            set('reviewBy', event.currentTarget.value);
          }}
        />
      </Field>
      <Field
        name="evidence"
        label={t('protocols.evidence')}
        hint={evidence === '' || isAddress ? undefined : t('protocols.evidence-odd')}
      >
        <Line
          label={t('protocols.evidence')}
          placeholder="https://"
          width="28em"
          value={evidence}
          most={300}
          onChange={(next) => {
            set('evidence', next.trim());
          }}
        />
        {isAddress && (
          <a href={evidence} target="_blank" rel="noopener noreferrer">
            {t('protocols.evidence-open')}
          </a>
        )}
      </Field>
    </>
  );
}

/** Where a guideline is named without its year; the author sees it and corrects it. */
const LIKELY_YEAR = 2025;

/** Scripts to speak, the first one first. */
export function ScriptsField({
  label,
  scripts,
  onChange,
}: {
  readonly label: string;
  readonly scripts: readonly string[];
  readonly onChange: (scripts: readonly string[]) => void;
}) {
  const { t, of } = useText();
  const options = INSTRUCTIONS.map(({ id, title }) => ({ value: id, label: of(title) }));
  return (
    <Field name="instructions" label={label}>
      <ol className={classes['scripts']}>
        {scripts.map((script, at) => (
          <li key={at}>
            <Choose
              label={`${label} ${at + 1}`}
              value={script}
              options={options}
              onChange={(next) => {
                onChange(scripts.map((one, index) => (index === at ? next : one)));
              }}
            />
            <Deed
              label={t('protocols.remove')}
              onClick={() => {
                onChange(scripts.filter((_, index) => index !== at));
              }}
            >
              <X size="1em" aria-hidden="true" />
            </Deed>
          </li>
        ))}
      </ol>
      <Deed
        onClick={() => {
          const free = INSTRUCTIONS.find(({ id }) => !scripts.includes(id));
          if (free) onChange([...scripts, free.id]);
        }}
      >
        <Plus size="1em" aria-hidden="true" /> {t('protocols.add-script')}
      </Deed>
    </Field>
  );
}
