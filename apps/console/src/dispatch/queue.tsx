import type { CaseRow } from '@lib/contracts';
import {
  compareUrgency,
  type Assignment,
  type CrewOrder,
  type Intervention,
  type Unit,
} from '@lib/dispatch';
import { useText } from '../i18n/use-text.js';
import { useRows } from '../live/use-board.js';
import { Countdown } from '../ui/countdown.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import type { CasePlaces } from './use-places.js';
import classes from './dispatch.module.css';

/** An intervention with all that its line in the queue shows. */
export interface QueueLine {
  readonly intervention: Intervention;
  readonly case: CaseRow | undefined;
  readonly assignments: readonly Assignment[];
  readonly orders: readonly CrewOrder[];
}

const PLANNED = ['repatriation', 'referral', 'advice', 'consultation', 'hospitalisation'];

/** Whether an intervention is raced against its target, or planned. */
function isPlanned({ intervention }: QueueLine): boolean {
  return PLANNED.includes(intervention.kind);
}

/** The lines in the order of the queue: by what is left to the target; what is planned comes after. */
export function queueLines(
  interventions: readonly Intervention[],
  cases: readonly CaseRow[],
  assignments: readonly Assignment[],
  orders: readonly CrewOrder[],
): readonly QueueLine[] {
  return interventions
    .map((intervention) => ({
      intervention,
      case: cases.find(({ id }) => id === intervention.caseId),
      assignments: assignments.filter(({ interventionId }) => interventionId === intervention.id),
      orders: orders.filter(({ caseId }) => caseId === intervention.caseId),
    }))
    .sort(
      (a, b) =>
        Number(isPlanned(a)) - Number(isPlanned(b)) ||
        compareUrgency(a.intervention, b.intervention) ||
        a.intervention.id.localeCompare(b.intervention.id),
    );
}

interface QueueProps {
  readonly lines: readonly QueueLine[];
  readonly units: readonly Unit[];
  readonly places: CasePlaces;
  readonly selectedId: string | null;
  readonly onSelect: (id: Intervention['id']) => void;
}

export function Queue({ lines, units, places, selectedId, onSelect }: QueueProps) {
  const { t } = useText();
  if (lines.length === 0) return <p className={classes['empty']}>{t('dispatch.queue-empty')}</p>;
  const firstPlanned = lines.findIndex(isPlanned);
  return (
    <ol className={classes['queue']} aria-label={t('dispatch.queue')}>
      {lines.map((line, index) => (
        <li key={line.intervention.id} data-divider={index === firstPlanned && index > 0}>
          <button
            type="button"
            className={classes['line']}
            aria-current={line.intervention.id === selectedId}
            onClick={() => {
              onSelect(line.intervention.id);
            }}
          >
            <UrgencyMark level={line.intervention.level} />
            <Countdown to={line.intervention.targetAt} />
            <LineText line={line} units={units} places={places} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function LineText({
  line,
  units,
  places,
}: Pick<QueueProps, 'units' | 'places'> & { readonly line: QueueLine }) {
  const { t } = useText();
  const { intervention, assignments, orders } = line;
  const hazards = useRows('hazard').filter(({ caseId }) => caseId === intervention.caseId);
  const sent = assignments.map(({ unitId, status }) => {
    const callSign = units.find(({ id }) => id === unitId)?.callSign ?? '';
    return `${callSign} ${t(`dispatch.status-${status}`)}`;
  });
  const worse = line.case?.level && line.case.level < intervention.level ? line.case.level : null;
  return (
    <span className={classes['lineText']}>
      <strong>{placeText(places, line, t)}</strong>
      <span>
        {t(`dispatch.kind-${intervention.kind}`)} · {line.case?.number}
        {worse ? ` · ${t('dispatch.triage-says', { level: worse })}` : ''}
      </span>
      {sent.length > 0 ? <span>{sent.join(' · ')}</span> : null}
      {hazards.length > 0 ? (
        <span className={classes['alert']}>
          {hazards
            .map(({ hazard, cover }) =>
              [
                t(`follow.hazard-${hazard}`),
                t(cover ? `follow.cover-${cover}` : 'follow.hazard-uncovered'),
              ].join(': '),
            )
            .join(' · ')}
        </span>
      ) : null}
      {orders.length > 0 ? (
        <span className={classes['alert']}>
          {orders.map(({ type }) => t(`dispatch.order-${type}`)).join(' · ')} ?
        </span>
      ) : null}
    </span>
  );
}

/** The address where this desk may read it; else the municipality. */
export function placeText(
  places: CasePlaces,
  { intervention }: QueueLine,
  t: ReturnType<typeof useText>['t'],
): string {
  const place = places.get(intervention.caseId);
  if (place?.type === 'known') return place.value.label;
  return intervention.area ?? t('dispatch.no-address');
}
