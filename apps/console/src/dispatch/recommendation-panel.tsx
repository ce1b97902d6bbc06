import type { RankedUnit } from '@lib/dispatch';
import { planText } from '../i18n/plan-text.js';
import { useText } from '../i18n/use-text.js';
import type { Recommended } from './use-recommendation.js';
import classes from './dispatch.module.css';

/** Those that may go first, then why the others may not: nobody is left out silently. */
export function choicesOf({ view }: Recommended): readonly RankedUnit[] {
  if (!view) return [];
  const may = view.units.filter(({ notBecause }) => notBecause === null);
  const other = view.units.filter(({ notBecause }) => notBecause === 'not-asked');
  return [
    ...may.filter((unit) => unit.recommended),
    ...may.filter((unit) => !unit.recommended),
    ...other,
  ];
}

interface RecommendationPanelProps {
  readonly recommended: Recommended;
  readonly place: string;
  readonly chosen: number;
  readonly onChoose: (unitId: string) => void;
  readonly onSend: (index: number) => void;
}

/** What to send, how long each takes and what another would cost; arrows choose, Enter sends. */
export function RecommendationPanel({
  recommended,
  place,
  chosen,
  onChoose,
  onSend,
}: RecommendationPanelProps) {
  const texts = useText();
  const { t, problem } = texts;
  const { view } = recommended;
  if (recommended.problem) {
    const { happened, todo } = problem(recommended.problem.code);
    return (
      <p className={classes['empty']}>
        {happened} {todo}
      </p>
    );
  }
  if (!view) return <p className={classes['empty']}>{t('dispatch.no-recommendation')}</p>;
  const choices = choicesOf(recommended);
  return (
    <div className={classes['recommendation']}>
      <p className={classes['recommendationHead']}>
        <strong>{t('dispatch.recommended-for', { place })}</strong>
        <span>
          {view.open.length > 0
            ? t('dispatch.needs', { units: planText(view.open, texts) })
            : t('dispatch.nothing-open')}
        </span>
        <strong>{t(`dispatch.mode-${view.mode}`)}</strong>
        {view.matrix !== null && <span>{t('dispatch.by-matrix', { number: view.matrix })}</span>}
        <span className={classes['muted']}>
          {view.located ? t('dispatch.estimate') : t('dispatch.not-located')}
        </span>
      </p>
      <ol className={classes['choices']}>
        {choices.map((unit, index) => (
          <li key={unit.unit.id}>
            <button
              type="button"
              className={classes['choice']}
              data-recommended={unit.recommended}
              aria-current={index === chosen}
              onClick={(event) => {
                // Enter then belongs to the desk: it sends what is chosen.
                event.currentTarget.blur();
                onChoose(unit.unit.id);
              }}
              onDoubleClick={() => {
                onSend(index);
              }}
            >
              <span className={classes['callSign']}>{unit.unit.callSign}</span>
              <Travel unit={unit} located={view.located} />
              <span className={classes['muted']}>{unit.unit.post}</span>
              <span className={classes['why']}>
                {unit.recommended ? t('dispatch.recommended') : null}
                {!unit.recommended && unit.behindMinutes !== null && view.located
                  ? t('dispatch.behind', { count: Math.round(unit.behindMinutes) })
                  : null}
                {unit.notBecause ? t(`dispatch.not-${unit.notBecause}`) : null}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Travel({ unit, located }: { readonly unit: RankedUnit; readonly located: boolean }) {
  const { t } = useText();
  if (!located) return <span className={classes['minutes']}>–</span>;
  return (
    <span className={classes['minutes']}>
      <strong>{t('dispatch.minutes', { count: Math.round(unit.minutes) })}</strong>{' '}
      <span className={classes['muted']}>
        {t('dispatch.range', {
          low: Math.max(1, Math.round(unit.lowMinutes)),
          high: Math.max(1, Math.round(unit.highMinutes)),
        })}
      </span>
    </span>
  );
}
