import { Plus, X } from 'lucide-react';
import { LANGUAGES } from '@lib/kernel';
import { firstLeaf, type AnswersFor, type Protocol } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { ConditionBuilder } from './condition-builder.js';
import type { Editing } from './draft.js';
import { Deed, Field, FourTexts, LevelChoice, Line, Tick } from './fields.js';
import classes from './protocols.module.css';

/** What a protocol says of itself: its title, who it is for, what callers say, the level when nothing was found. */
export function HeadForm({ draft, edit, readOnly }: Editing) {
  const { t } = useText();
  const { protocol } = draft;
  const put = (change: Partial<Protocol>, step?: string): void => {
    edit((was) => ({ ...was, protocol: { ...was.protocol, ...change } }), step && `head/${step}`);
  };
  return (
    <fieldset className={classes['form']} disabled={readOnly}>
      <Field name="title" label={t('protocols.title')}>
        <FourTexts
          label={t('protocols.title')}
          value={protocol.title}
          onChange={(language, text) => {
            put({ title: { ...protocol.title, [language]: text } }, `title.${language}`);
          }}
        />
      </Field>
      <Field
        name="restLevel"
        label={t('protocols.rest-level')}
        hint={t('protocols.rest-level-hint')}
      >
        <LevelChoice
          label={t('protocols.rest-level')}
          value={protocol.restLevel}
          onChange={(restLevel) => {
            put({ restLevel });
          }}
        />
      </Field>
      <Field name="population" label={t('protocols.population')}>
        {protocol.population ? (
          <>
            <ConditionBuilder
              label={t('protocols.population')}
              condition={protocol.population}
              questions={[]}
              onChange={(population) => {
                put({ population }, 'population');
              }}
            />
            <Deed
              onClick={() => {
                put({ population: null });
              }}
            >
              <X size="1em" aria-hidden="true" /> {t('protocols.for-everybody')}
            </Deed>
          </>
        ) : (
          <Deed
            onClick={() => {
              put({ population: { context: 'ageYears', atLeast: 16 } });
            }}
          >
            <Plus size="1em" aria-hidden="true" /> {t('protocols.for-some')}
          </Deed>
        )}
      </Field>
      <AnswersForField protocol={protocol} put={put} />
      <Field
        name="entryTerms"
        label={t('protocols.entry-terms')}
        hint={t('protocols.entry-terms-hint')}
      >
        <div className={classes['terms']}>
          {LANGUAGES.map((language) => (
            <label key={language} className={classes['oneText']}>
              <span aria-hidden="true">
                {language} {protocol.entryTerms[language].length}
              </span>
              <textarea
                rows={6}
                lang={language}
                placeholder=" "
                aria-label={`${t('protocols.entry-terms')} (${language})`}
                value={protocol.entryTerms[language].join('\n')}
                onChange={(event) => {
                  const written = event.currentTarget.value;
                  const terms = written === '' ? [] : written.split('\n');
                  put(
                    { entryTerms: { ...protocol.entryTerms, [language]: terms } },
                    `entryTerms.${language}`,
                  );
                }}
                onBlur={() => {
                  const terms = protocol.entryTerms[language].map((term) => term.trim());
                  const said = [...new Set(terms)].filter((term) => term !== '');
                  if (said.length < terms.length)
                    put(
                      { entryTerms: { ...protocol.entryTerms, [language]: said } },
                      `entryTerms.${language}`,
                    );
                }}
              />
            </label>
          ))}
        </div>
      </Field>
    </fieldset>
  );
}

/** Findings of other protocols that this one answers for itself, once its own answers say so. */
function AnswersForField({
  protocol: { answersFor = [], questions },
  put,
}: {
  readonly protocol: Protocol;
  readonly put: (change: Partial<Protocol>, step?: string) => void;
}) {
  const { t } = useText();
  const replace = (at: number, next: AnswersFor, step?: string): void => {
    put({ answersFor: answersFor.map((one, index) => (index === at ? next : one)) }, step);
  };
  return (
    <Field
      name="answersFor"
      label={t('protocols.answers-for')}
      hint={t('protocols.answers-for-hint')}
    >
      {answersFor.map((claim, at) => (
        <div key={at} className={classes['claim']}>
          <Line
            label={`${t('protocols.answers-for')} ${at + 1}`}
            width="16em"
            placeholder="V00-1-01 V00-1-02"
            value={claim.findings.join(' ')}
            onChange={(written) => {
              const findings = written.toUpperCase().split(/[\s,]+/);
              replace(at, { ...claim, findings }, `answersFor.${at}`);
            }}
          />
          <Tick
            label={t('protocols.only-assumed')}
            checked={claim.onlyAssumed === true}
            onChange={(isOnly) => {
              const { onlyAssumed: _, ...rest } = claim;
              replace(at, isOnly ? { ...rest, onlyAssumed: true } : rest);
            }}
          />
          <Deed
            label={t('protocols.remove')}
            onClick={() => {
              const next = answersFor.filter((_, index) => index !== at);
              put({ answersFor: next });
            }}
          >
            <X size="1em" aria-hidden="true" />
          </Deed>
          <ConditionBuilder
            label={`${t('protocols.when')} ${at + 1}`}
            condition={claim.when}
            questions={questions}
            onChange={(when) => {
              replace(at, { ...claim, when }, `answersFor.${at}.when`);
            }}
          />
        </div>
      ))}
      <Deed
        onClick={() => {
          const [first] = questions;
          const when = first ? firstLeaf({ question: first.id }, questions) : { any: [] };
          put({ answersFor: [...answersFor, { findings: [], when }] });
        }}
      >
        <Plus size="1em" aria-hidden="true" /> {t('protocols.add')}
      </Deed>
    </Field>
  );
}
