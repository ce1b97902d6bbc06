import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { KeyHint } from '../ui/key-hint.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { patientsWithLevels, type CaseDraft } from './case-draft.js';
import { beginTriage, nextPatient, take } from './current-case.js';
import classes from './call-taking.module.css';

/** From so many on it is asked whether this is a major incident. */
const MANY = 3;

/** The patients of the event, each with their own level; one is in hand. */
export function PatientsBar({
  draft,
  onMethane,
}: {
  readonly draft: CaseDraft;
  readonly onMethane: () => void;
}) {
  const { t } = useText();
  const patients = patientsWithLevels(draft);
  const several = patients.length > 1;
  const add = (): void => {
    beginTriage();
  };
  useKeys({
    'Alt+A': { label: t('follow.patient-add'), run: add },
    'Alt+ArrowDown': { label: t('follow.patient-next'), enabled: several, run: nextPatient },
    'Alt+V': { label: t('follow.methane'), run: onMethane },
  });
  const turnTo = (patientId: string): void => {
    const round = draft.others.findLast((one) => one.patientId === patientId);
    if (round && patientId !== draft.session?.patientId) take({ type: 'turn', id: round.id });
  };
  return (
    <section className={classes['patientsBar']} aria-label={t('follow.patients')}>
      {several
        ? patients.map(({ id, level }, index) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === draft.session?.patientId}
              onClick={() => {
                turnTo(id);
              }}
            >
              {level ? <UrgencyMark level={level} /> : '–'}{' '}
              {t('follow.patient-number', { number: index + 1 })}
            </button>
          ))
        : null}
      {several ? (
        <button type="button" onClick={nextPatient}>
          <KeyHint combo="Alt+ArrowDown" /> {t('follow.patient-next')}
        </button>
      ) : null}
      <button type="button" onClick={add}>
        <KeyHint combo="Alt+A" /> {t('follow.patient-add')}
      </button>
      {patients.length >= MANY ? (
        <button type="button" className={classes['primary']} onClick={onMethane}>
          <KeyHint combo="Alt+V" />{' '}
          {draft.methane
            ? t('follow.methane')
            : t('follow.methane-many', { count: patients.length })}
        </button>
      ) : null}
    </section>
  );
}
