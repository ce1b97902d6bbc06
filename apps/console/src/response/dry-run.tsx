import { UNIT_TYPES, type Response, type ResponseRule } from '@lib/dispatch';
import { asProblem } from '../api/request.js';
import { planText } from '../i18n/plan-text.js';
import { useText } from '../i18n/use-text.js';
import { Deed } from '../protocols/fields.js';
import { KeyHint } from '../ui/key-hint.js';
import { ProblemNote } from '../ui/problem-note.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { TRIED, type useDryRun } from './matrices.js';
import classes from './response.module.css';

interface DryRunProps {
  readonly rules: readonly ResponseRule[];
  readonly run: ReturnType<typeof useDryRun>;
  readonly disabled?: boolean;
}

/** The newest interventions under these lines, against what is in force. */
export function DryRun({ rules, run, disabled = false }: DryRunProps) {
  const { t, number } = useText();
  const { mutate, isPending, data, error, variables } = run;
  const problem = error === null ? null : asProblem(error);
  const difference = data?.difference;
  return (
    <section className={classes['dryRun']} aria-label={t('matrix.dry-run')}>
      <Deed
        disabled={isPending || disabled}
        onClick={() => {
          mutate(rules);
        }}
      >
        {t('matrix.dry-run')} <KeyHint combo="F9" />
      </Deed>
      <p className={classes['muted']}>{t('matrix.dry-run-hint', { count: number(TRIED) })}</p>
      {problem && <ProblemNote code={problem.code} requestId={problem.requestId} />}
      {difference && variables !== rules && (
        <p className={classes['fault']}>{t('matrix.dry-run-old')}</p>
      )}
      {difference && (
        <>
          <p role="status">
            <strong>
              {t('matrix.compared', {
                compared: number(difference.compared),
                differing: number(difference.differing.length),
              })}
            </strong>
          </p>
          <table className={classes['units']}>
            <thead>
              <tr>
                <th scope="col">{t('matrix.units')}</th>
                <th scope="col">{t('matrix.before')}</th>
                <th scope="col">{t('matrix.after')}</th>
                <th scope="col">±</th>
              </tr>
            </thead>
            <tbody>
              {UNIT_TYPES.map((type) => {
                const { before, after } = difference.units[type];
                return (
                  <tr key={type} data-same={before === after || undefined}>
                    <th scope="row">{t(`dispatch.type-${type}`)}</th>
                    <td>{number(before)}</td>
                    <td>{number(after)}</td>
                    <td>
                      {after > before ? '+' : ''}
                      {number(after - before)}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <ol className={classes['differing']} aria-label={t('matrix.differing')}>
            {difference.differing.map(({ id, level, before, after }) => (
              <li key={id}>
                <UrgencyMark level={level} size="small" />
                <code title={id}>{id.slice(0, 8)}</code>
                <span>
                  <ResponseText response={before} /> → <ResponseText response={after} />
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function ResponseText({ response }: { readonly response: Response }) {
  const texts = useText();
  const { t, number } = texts;
  const { plan, mode, targetMinutes, rule } = response;
  return (
    <>
      {planText(plan, texts) || t('matrix.nobody')}{' '}
      <span className={classes['muted']}>
        {t(`dispatch.mode-${mode}`)} {t('dispatch.minutes', { count: number(targetMinutes) })} ·{' '}
        {rule === null ? t('matrix.by-level') : t('matrix.by-line', { number: rule + 1 })}
      </span>
    </>
  );
}
