import { useMemo, useState } from 'react';
import {
  DEVIATIONS,
  NEXT_STATUSES,
  type Assignment,
  type Deviation,
  type Unit,
} from '@lib/dispatch';
import type { Instant } from '@lib/kernel';
import { LEVELS, type Level } from '@lib/triage';
import { asProblem } from '../api/request.js';
import { serverNow } from '../api/server-clock.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useRows } from '../live/use-board.js';
import { HintLine } from '../ui/hint-line.js';
import { DueList } from '../due/due-list.js';
import { Panel } from '../ui/panel.js';
import { ReasonPicker } from '../ui/reason-picker.js';
import { StaleVeil } from '../ui/stale-veil.js';
import { toast } from '../ui/toast-store.js';
import { AddressCorrection } from './address-correction.js';
import { AssignmentBar } from './assignment-bar.js';
import {
  assignUnit,
  cancelIntervention,
  correctAddress,
  changeLevel,
  completeIntervention,
  setAssignmentStatus,
  setService,
  standDownUnit,
  swapUnit,
} from './commands.js';
import { DispatchMap } from './dispatch-map.js';
import { placeText, Queue, queueLines } from './queue.js';
import { choicesOf, RecommendationPanel } from './recommendation-panel.js';
import { UnitList } from './unit-list.js';
import { usePlaces } from './use-places.js';
import { useRecommendation } from './use-recommendation.js';
import classes from './dispatch.module.css';

/** What the desk asks before it acts; none of it covers the board. */
type Asking =
  | { readonly type: 'deviation'; readonly unit: Unit; readonly instead: Assignment | null }
  | { readonly type: 'level' }
  | { readonly type: 'swap'; readonly assignment: Assignment }
  | { readonly type: 'cancel' }
  | { readonly type: 'address' }
  | { readonly type: 'status'; readonly assignment: Assignment }
  | null;

/** The queue by remaining time, the map, the units, and what to send with its reasons. */
export function DispatchDesk() {
  const texts = useText();
  const { t } = texts;
  const units = useRows('unit');
  const cases = useRows('case');
  const interventions = useRows('intervention');
  const assignments = useRows('assignment');
  const orders = useRows('crew-order');
  const places = usePlaces(cases);
  const lines = useMemo(
    () => queueLines(interventions, cases, assignments, orders),
    [interventions, cases, assignments, orders],
  );
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [unitId, setUnitId] = useState<string | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking>(null);

  const line = lines.find(({ intervention }) => intervention.id === selectedId) ?? lines[0] ?? null;
  const intervention = line?.intervention ?? null;
  const seen = [
    intervention?.version,
    line?.case?.placeVersion,
    ...units.map(({ version }) => version),
  ].join();
  const recommended = useRecommendation(intervention?.id ?? null, seen);
  const choices = choicesOf(recommended);
  // What is chosen stays chosen when the order changes under it.
  const chosen = Math.max(
    0,
    choices.findIndex(({ unit }) => unit.id === chosenId),
  );
  const place = line ? placeText(places, line, t) : '';

  const act = (work: Promise<unknown>): void => {
    setAsking(null);
    work.catch((error: unknown) => {
      toast(texts.problem(asProblem(error).code).happened, { tone: 'trouble' });
    });
  };

  const send = (unit: Unit, deviation?: Deviation, instead?: Assignment | null): void => {
    if (!intervention) return;
    const { view } = recommended;
    const body = {
      assignmentId: crypto.randomUUID() as Assignment['id'],
      unitId: unit.id,
      ...(view ? { proof: view.proof } : {}),
      ...(deviation ? { deviation } : {}),
    };
    setChosenId(null);
    act(
      instead
        ? swapUnit(instead.id, { ...body, seenVersion: instead.version })
        : assignUnit(intervention.id, body),
    );
  };

  /** The recommended unit goes at once; any other choice asks why. */
  const choose = (unit: Unit, isRecommended: boolean): void => {
    const instead = asking?.type === 'swap' ? asking.assignment : null;
    if (isRecommended && !instead) send(unit);
    else setAsking({ type: 'deviation', unit, instead });
  };

  const select = (id: string): void => {
    setSelectedId(id);
    setChosenId(null);
    setAsking(null);
  };
  const step = (by: number): void => {
    const next = choices[(chosen + by + choices.length) % choices.length];
    if (next) setChosenId(next.unit.id);
  };
  const stepQueue = (by: number): void => {
    const index = lines.findIndex((one) => one === line) + by;
    const next = lines[Math.max(0, Math.min(lines.length - 1, index))];
    if (next) select(next.intervention.id);
  };
  const underWay =
    line?.assignments.find(({ unitId: id }) => id === unitId) ?? line?.assignments[0];

  useKeys({
    ArrowDown: {
      label: t('dispatch.assign'),
      run: () => {
        step(1);
      },
    },
    ArrowUp: {
      label: t('dispatch.assign'),
      run: () => {
        step(-1);
      },
    },
    'Alt+ArrowDown': {
      label: t('dispatch.queue'),
      run: () => {
        stepQueue(1);
      },
    },
    'Alt+ArrowUp': {
      label: t('dispatch.queue'),
      run: () => {
        stepQueue(-1);
      },
    },
    Enter: {
      label: t('dispatch.assign'),
      strip: true,
      enabled: choices.length > 0,
      run: () => {
        const choice = choices[chosen];
        if (choice) choose(choice.unit, choice.recommended);
      },
    },
    F9: {
      label: t('dispatch.assign'),
      run: () => {
        const best = choices.find((choice) => choice.recommended);
        if (best) choose(best.unit, true);
      },
    },
    U: {
      label: t('dispatch.upgrade'),
      strip: true,
      enabled: intervention !== null,
      run: () => {
        setAsking({ type: 'level' });
      },
    },
    S: {
      label: t('dispatch.stand-down'),
      strip: true,
      enabled: underWay !== undefined,
      run: () => {
        if (underWay) act(standDownUnit(underWay.id, { seenVersion: underWay.version }));
      },
    },
    N: {
      label: t('dispatch.next-status'),
      strip: true,
      enabled: underWay !== undefined,
      run: () => {
        if (underWay) setAsking({ type: 'status', assignment: underWay });
      },
    },
    W: {
      label: t('dispatch.swap'),
      strip: true,
      enabled: underWay !== undefined,
      run: () => {
        if (underWay) setAsking({ type: 'swap', assignment: underWay });
      },
    },
    P: {
      label: t('dispatch.correct-address'),
      strip: true,
      enabled: intervention !== null,
      run: () => {
        setAsking({ type: 'address' });
      },
    },
    X: {
      label: t('dispatch.cancel'),
      strip: true,
      enabled: intervention !== null,
      run: () => {
        if (!intervention) return;
        if (asking?.type === 'cancel')
          act(cancelIntervention(intervention.id, { seenVersion: intervention.version }));
        else setAsking({ type: 'cancel' });
      },
    },
    Escape: {
      label: t('common.cancel'),
      run: () => {
        setAsking(null);
      },
    },
  });

  return (
    <div className={classes['desk']}>
      <HintLine
        id="dispatch"
        keys={[
          { combo: 'ArrowDown', label: t('dispatch.recommended') },
          { combo: 'Enter', label: t('dispatch.assign') },
          { combo: 'U', label: t('dispatch.upgrade') },
          { combo: 'S', label: t('dispatch.stand-down') },
          { combo: 'X', label: t('dispatch.cancel') },
        ]}
      />
      <div className={classes['queueArea']}>
        <Panel title={t('dispatch.queue')} hint={t('dispatch.queue-hint')}>
          <DueList />
          <StaleVeil>
            <Queue
              lines={lines}
              units={units}
              places={places}
              selectedId={intervention?.id ?? null}
              onSelect={select}
            />
          </StaleVeil>
        </Panel>
      </div>
      <div className={classes['mapArea']}>
        <Panel title={t('dispatch.map')} flush>
          <DispatchMap
            units={units}
            lines={lines}
            places={places}
            selectedId={intervention?.id ?? null}
            onSelect={select}
            onSelectUnit={setUnitId}
          />
        </Panel>
      </div>
      <div className={classes['unitsArea']}>
        <Panel
          title={t('dispatch.units')}
          hint={t('dispatch.units-free', {
            free: units.filter(({ status }) => status === 'available').length,
            all: units.length,
          })}
        >
          <StaleVeil>
            <UnitList
              units={units}
              assignments={assignments}
              orders={orders}
              selectedId={unitId}
              onSelect={(unit) => {
                setUnitId(unit.id);
                setChosenId(unit.id);
              }}
            />
          </StaleVeil>
        </Panel>
      </div>
      <div className={classes['recommendationArea']}>
        <Panel title={place || t('dispatch.no-recommendation')}>
          {line && intervention ? (
            <AssignmentBar
              line={line}
              units={units}
              onStandDown={(one) => {
                act(standDownUnit(one.id, { seenVersion: one.version }));
              }}
              onSwap={(assignment) => {
                setAsking({ type: 'swap', assignment });
              }}
              onLevel={() => {
                setAsking({ type: 'level' });
              }}
              onAddress={() => {
                setAsking({ type: 'address' });
              }}
              onCancel={() => {
                if (asking?.type === 'cancel')
                  act(cancelIntervention(intervention.id, { seenVersion: intervention.version }));
                else setAsking({ type: 'cancel' });
              }}
              onComplete={() => {
                act(completeIntervention(intervention.id, { seenVersion: intervention.version }));
              }}
              cancelling={asking?.type === 'cancel'}
            />
          ) : null}
          {asking?.type === 'deviation' ? (
            <ReasonPicker
              title={`${asking.unit.callSign}: ${t('dispatch.why-deviate')}`}
              reasons={DEVIATIONS.map((code) => ({ code, label: t(`dispatch.deviation-${code}`) }))}
              onPick={(code) => {
                send(asking.unit, code, asking.instead);
              }}
              onCancel={() => {
                setAsking(null);
              }}
            />
          ) : asking?.type === 'level' && intervention ? (
            <ReasonPicker
              title={t('dispatch.upgrade')}
              reasons={LEVELS.map((code) => ({ code, label: t(`level.${code}`) }))}
              onPick={(level: Level) => {
                act(changeLevel(intervention.id, { level, seenVersion: intervention.version }));
              }}
              onCancel={() => {
                setAsking(null);
              }}
            />
          ) : asking?.type === 'status' ? (
            <ReasonPicker
              title={`${units.find(({ id }) => id === asking.assignment.unitId)?.callSign ?? ''}: ${t('dispatch.next-status')}`}
              reasons={NEXT_STATUSES[asking.assignment.status].map((code) => ({
                code,
                label: t(`dispatch.status-${code}`),
              }))}
              onPick={(status) => {
                const { id, version: seenVersion } = asking.assignment;
                act(setAssignmentStatus(id, { status, seenVersion, at: now() }));
              }}
              onCancel={() => {
                setAsking(null);
              }}
            />
          ) : asking?.type === 'address' && intervention ? (
            <AddressCorrection
              key={intervention.caseId}
              place={places.get(intervention.caseId)}
              onKeep={(value) => {
                const seenVersion = places.get(intervention.caseId)?.version ?? 0;
                act(correctAddress(intervention.caseId, { value, seenVersion, at: now() }));
              }}
              onCancel={() => {
                setAsking(null);
              }}
            />
          ) : (
            <>
              {asking?.type === 'swap' ? (
                <p className={classes['notice']}>{t('dispatch.swap-choose')}</p>
              ) : null}
              <RecommendationPanel
                recommended={recommended}
                place={place}
                chosen={chosen}
                onChoose={setChosenId}
                onSend={(index) => {
                  const choice = choices[index];
                  if (choice) choose(choice.unit, choice.recommended);
                }}
              />
            </>
          )}
          <ServiceSwitch
            unit={units.find(({ id }) => id === unitId)}
            onSet={(work) => {
              act(work);
            }}
          />
        </Panel>
      </div>
    </div>
  );
}

function now(): Instant {
  return new Date(serverNow()).toISOString() as Instant;
}

function ServiceSwitch({
  unit,
  onSet,
}: {
  readonly unit: Unit | undefined;
  readonly onSet: (work: Promise<unknown>) => void;
}) {
  const { t } = useText();
  if (!unit || (unit.status !== 'available' && unit.status !== 'out-of-service')) return null;
  const inService = unit.status === 'out-of-service';
  return (
    <button
      type="button"
      className={classes['quiet']}
      onClick={() => {
        onSet(setService(unit.id, { inService, seenVersion: unit.version }));
      }}
    >
      {unit.callSign}: {t(inService ? 'dispatch.in-service' : 'dispatch.out-of-service')}
    </button>
  );
}
