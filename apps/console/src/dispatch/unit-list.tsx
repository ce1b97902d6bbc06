import type { Assignment, CrewOrder, Unit } from '@lib/dispatch';
import { useText } from '../i18n/use-text.js';
import { ElapsedClock } from '../ui/elapsed-clock.js';
import classes from './dispatch.module.css';

interface UnitListProps {
  readonly units: readonly Unit[];
  readonly assignments: readonly Assignment[];
  readonly orders: readonly CrewOrder[];
  readonly selectedId: string | null;
  readonly onSelect: (unit: Unit) => void;
}

const TYPE_ORDER = ['mug', 'pit', 'ambulance', 'doctor', 'transport'];

/** All units of the centre in a fixed order, so that the eye learns where each one is. */
export function UnitList({ units, assignments, orders, selectedId, onSelect }: UnitListProps) {
  const { t } = useText();
  const sorted = [...units].sort(
    (a, b) =>
      TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type) || a.callSign.localeCompare(b.callSign),
  );
  return (
    <ul className={classes['units']} aria-label={t('dispatch.units')}>
      {sorted.map((unit) => {
        const assignment = assignments.find(({ unitId }) => unitId === unit.id);
        const order = orders.find(({ unitId }) => unitId === unit.id);
        const status = assignment ? t(`dispatch.status-${assignment.status}`) : t(`dispatch.unit-${unit.status}`);
        return (
          <li key={unit.id}>
            <button
              type="button"
              className={classes['unit']}
              data-status={unit.status}
              aria-current={unit.id === selectedId}
              onClick={() => {
                onSelect(unit);
              }}
            >
              <span className={classes['callSign']}>{unit.callSign}</span>
              <span className={classes['unitStatus']}>{status}</span>
              <span className={classes['since']}>
                <ElapsedClock since={unit.statusSince} />
              </span>
              {order ? (
                <span className={classes['alert']}>{t(`dispatch.order-${order.type}`)} ?</span>
              ) : null}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
