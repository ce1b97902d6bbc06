import { useEffect, useState } from 'react';
import type { MissionView } from '@lib/contracts';
import { CREW_ORDER_TYPES, type AssignmentStatus } from '@lib/dispatch';
import { useConnection } from '../api/connection.js';
import { asProblem, request } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { acknowledge, raise } from '../sound/alarms.js';
import { EmptyState } from '../ui/empty-state.js';
import { HandoverSections } from '../ui/handover-sections.js';
import { NotSentBadge } from '../ui/not-sent-badge.js';
import { toast } from '../ui/toast-store.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { WaitingLevels } from '../due/waiting-levels.js';
import { HospitalChoice } from './hospital-choice.js';
import { useMission, type Mission } from './use-mission.js';
import classes from './crew.module.css';

/** What a crew sees on its phone: what it is told, where to, why, and one large button for what comes next. */
export function CrewPage() {
  const { t } = useText();
  const mission = useMission();
  const { view } = mission;
  const { state } = useConnection();
  useAlarmOfMission(mission);

  if (!view)
    return <EmptyState title={t('desk.crew')} hint={mission.failed ? t('crew.offline') : ''} />;
  if (!view.unit) return <EmptyState title={t('crew.no-unit')} hint={t('desk.none-hint')} />;
  return (
    <div className={classes['page']}>
      {state === 'out-of-touch' && (
        <p role="status" className={classes['offline']}>
          {t('crew.offline')}
        </p>
      )}
      <header className={classes['head']}>
        <strong className={classes['callSign']}>{view.unit.callSign}</strong>
        <span className={classes['status']}>
          {mission.status ? t(`dispatch.status-${mission.status}`) : t('dispatch.unit-available')}
        </span>
      </header>
      <Orders view={view} onDone={mission.again} />
      <WaitingLevels />
      {view.assignment ? (
        <Assigned view={view} mission={mission} caseId={view.assignment.caseId} />
      ) : (
        <EmptyState title={t('crew.no-mission')} hint={t('crew.no-mission-hint')} />
      )}
    </div>
  );
}

/** Sounds until the crew answers: a new mission, or a word from the dispatcher. */
function useAlarmOfMission({ view, status }: Mission): void {
  const { t } = useText();
  const newId = status === 'assigned' ? view?.assignment?.id : undefined;
  const orders = (view?.orders ?? []).map(({ id }) => id).join();
  useEffect(() => {
    if (newId === undefined) return;
    raise({ sound: 'new-emergency', key: newId, label: t('common.sound-new-emergency') });
    return () => {
      acknowledge('new-emergency', newId);
    };
  }, [newId, t]);
  useEffect(() => {
    if (orders === '') return;
    raise({ sound: 'late', key: orders, label: t('crew.told') });
    return () => {
      acknowledge('late', orders);
    };
  }, [orders, t]);
}

function Orders({ view, onDone }: { readonly view: MissionView; readonly onDone: () => void }) {
  const texts = useText();
  const { t, time } = texts;
  const confirm = (id: string, seenVersion: number): void => {
    request('POST', `/api/crew-orders/${id}/acknowledge`, { seenVersion }).then(
      onDone,
      (error: unknown) => {
        toast(texts.problem(asProblem(error).code).happened, { tone: 'trouble' });
        onDone();
      },
    );
  };
  return view.orders.map(({ id, version, type, sentAt }) => {
    const known = CREW_ORDER_TYPES.find((one) => one === type);
    return (
      <section key={id} className={classes['order']} role="alert">
        <span>
          {time(sentAt)} · {t('crew.told')}
        </span>
        <strong>{known ? t(`dispatch.order-${known}`) : type}</strong>
        <button
          type="button"
          className={classes['main']}
          onClick={() => {
            confirm(id, version);
          }}
        >
          {t('crew.acknowledge')}
        </button>
      </section>
    );
  });
}

interface AssignedProps {
  readonly view: MissionView;
  readonly mission: Mission;
  readonly caseId: string;
}

function Assigned({ view, mission, caseId }: AssignedProps) {
  const { t, of } = useText();
  const { level, kind, caseNumber, location, caller, patients, reasons, notes } = view;
  return (
    <>
      <section className={classes['what']}>
        {level && <UrgencyMark level={level} word />}
        <span>
          {kind ? t(`dispatch.kind-${kind}`) : ''} · {caseNumber}
        </span>
        <NotSentBadge caseId={caseId} />
      </section>
      {view.hazards.length > 0 ? (
        <section className={classes['order']} role="alert">
          {view.hazards.map(({ hazard, cover }) => (
            <strong key={hazard}>
              {t(`follow.hazard-${hazard}`)} ·{' '}
              {t(cover ? `follow.cover-${cover}` : 'follow.hazard-uncovered')}
            </strong>
          ))}
        </section>
      ) : null}
      <section className={classes['where']}>
        <strong>{location?.label ?? t('crew.address-none')}</strong>
        {location?.access && <span>{location.access}</span>}
        {location && (
          <a
            className={classes['link']}
            href={`geo:${location.latitude},${location.longitude}`}
            rel="noreferrer"
          >
            {t('crew.navigate')} · {location.latitude.toFixed(5)}, {location.longitude.toFixed(5)}
          </a>
        )}
        {caller?.phone && (
          <a className={classes['link']} href={`tel:${caller.phone}`}>
            {t('crew.call-caller')} · {caller.phone}
          </a>
        )}
      </section>
      <section className={classes['why']}>
        <List title={t('crew.patients')} lines={patients.map((one) => patientText(one, t))} />
        <List title={t('crew.why')} lines={reasons.map((why) => of(why))} />
        <List title={t('crew.notes')} lines={notes} />
        {view.handovers.map((sections, index) => (
          <details key={index}>
            <summary>{t('follow.handover')}</summary>
            <HandoverSections sections={sections} />
          </details>
        ))}
      </section>
      <NextStatus mission={mission} from={location} />
    </>
  );
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function patientText(
  { name, ageYears, ageMonths, sex, pregnant }: MissionView['patients'][number],
  t: ReturnType<typeof useText>['t'],
): string {
  const age =
    ageMonths === undefined
      ? ageYears === undefined
        ? undefined
        : `${ageYears} ${t('call.age-years')}`
      : `${ageMonths} ${t('call.age-months')}`;
  const parts = [name, age, sex && t(`call.sex-${sex}`), pregnant && t('call.pregnant')];
  return parts.filter(Boolean).join(', ') || '?';
}

interface NextStatusProps {
  readonly mission: Mission;
  readonly from: MissionView['location'];
}

/** The next status is the large button; what else is possible stands below it. */
function NextStatus({ mission, from }: NextStatusProps) {
  const { t } = useText();
  const [choosing, setChoosing] = useState(false);
  const { status, report } = mission;
  const [main, ...others] = status ? (STEPS[status] ?? []) : [];
  if (!main) return null;
  const tap = (step: Step): void => {
    if (step.to === 'transporting') setChoosing(true);
    else report(step.to);
  };
  return (
    <footer className={classes['next']}>
      {choosing ? (
        <HospitalChoice
          from={from}
          onChoose={(hospitalId) => {
            setChoosing(false);
            report('transporting', hospitalId);
          }}
          onCancel={() => {
            setChoosing(false);
          }}
        />
      ) : (
        [main, ...others].map((step, index) => (
          <button
            key={step.to}
            type="button"
            className={classes[index === 0 ? 'main' : 'other']}
            onClick={() => {
              tap(step);
            }}
          >
            {t(step.label)}
          </button>
        ))
      )}
    </footer>
  );
}

interface Step {
  readonly to: AssignmentStatus;
  readonly label:
    | 'crew.accept'
    | 'crew.decline'
    | 'crew.to-en-route'
    | 'crew.to-on-scene'
    | 'crew.to-transporting'
    | 'crew.to-at-hospital'
    | 'crew.to-cleared'
    | 'crew.no-transport';
}

const STEPS: Partial<Readonly<Record<AssignmentStatus, readonly Step[]>>> = {
  assigned: [
    { to: 'accepted', label: 'crew.accept' },
    { to: 'declined', label: 'crew.decline' },
  ],
  accepted: [{ to: 'en-route', label: 'crew.to-en-route' }],
  'en-route': [{ to: 'on-scene', label: 'crew.to-on-scene' }],
  'on-scene': [
    { to: 'transporting', label: 'crew.to-transporting' },
    { to: 'cleared', label: 'crew.no-transport' },
  ],
  transporting: [{ to: 'at-hospital', label: 'crew.to-at-hospital' }],
  'at-hospital': [{ to: 'cleared', label: 'crew.to-cleared' }],
};
