import type { Assignment, Unit } from '@lib/dispatch';
import { useText } from '../i18n/use-text.js';
import { KeyHint } from '../ui/key-hint.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import type { QueueLine } from './queue.js';
import classes from './dispatch.module.css';

interface AssignmentBarProps {
  readonly line: QueueLine;
  readonly units: readonly Unit[];
  readonly cancelling: boolean;
  readonly onStandDown: (assignment: Assignment) => void;
  readonly onSwap: (assignment: Assignment) => void;
  readonly onLevel: () => void;
  readonly onAddress: () => void;
  readonly onCancel: () => void;
  readonly onComplete: () => void;
}

/** Who is under way for the intervention in hand, and what can be done about it. */
export function AssignmentBar(props: AssignmentBarProps) {
  const { line, units, cancelling } = props;
  const { t } = useText();
  const { intervention, assignments, orders } = line;
  return (
    <div className={classes['bar']}>
      <UrgencyMark level={intervention.level} word />
      {assignments.map((assignment) => {
        const unit = units.find(({ id }) => id === assignment.unitId);
        const told = orders.some(({ assignmentId }) => assignmentId === assignment.id);
        return (
          <span key={assignment.id} className={classes['assigned']} data-status={assignment.status}>
            <strong>{unit?.callSign}</strong> {t(`dispatch.status-${assignment.status}`)}
            {told ? <span className={classes['alert']}> ?</span> : null}
            <button
              type="button"
              className={classes['quiet']}
              onClick={() => {
                props.onStandDown(assignment);
              }}
            >
              {t('dispatch.stand-down')}
            </button>
            <button
              type="button"
              className={classes['quiet']}
              onClick={() => {
                props.onSwap(assignment);
              }}
            >
              {t('dispatch.swap')}
            </button>
          </span>
        );
      })}
      <span className={classes['actions']}>
        <button type="button" className={classes['quiet']} onClick={props.onLevel}>
          <KeyHint combo="U" /> {t('dispatch.upgrade')}
        </button>
        <button type="button" className={classes['quiet']} onClick={props.onAddress}>
          <KeyHint combo="P" /> {t('dispatch.correct-address')}
        </button>
        {assignments.length === 0 ? (
          <button type="button" className={classes['quiet']} onClick={props.onComplete}>
            {t('dispatch.complete')}
          </button>
        ) : null}
        <button
          type="button"
          className={classes['quiet']}
          data-danger={cancelling}
          onClick={props.onCancel}
        >
          <KeyHint combo="X" /> {t(cancelling ? 'dispatch.cancel-confirm' : 'dispatch.cancel')}
        </button>
      </span>
    </div>
  );
}
