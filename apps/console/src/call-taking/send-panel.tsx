import { useState } from 'react';
import { TextInput } from '@mantine/core';
import type { RepatriationValue } from '@lib/contracts';
import {
  GOES_TO_SCENE,
  INTERVENTION_KINDS,
  kindForLevel,
  uncovered,
  type InterventionKind,
} from '@lib/dispatch';
import type { Evaluation, Level } from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useRows } from '../live/use-board.js';
import { Countdown } from '../ui/countdown.js';
import { KeyHint } from '../ui/key-hint.js';
import { ReasonPicker } from '../ui/reason-picker.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { levelOfDraft, type CaseDraft } from './case-draft.js';
import { organise } from './current-case.js';
import { useHazards } from './scene-bar.js';
import classes from './call-taking.module.css';

const FINDING = /^[VCS]\d{2}-[1-8A]-\d{2}$/;
const ESCORTS = ['none', 'family', 'nurse', 'doctor', 'doctor-and-nurse'] as const;

/** Sends help early, while the triage goes on, and shows what was sent. */
export function SendPanel({
  draft,
  evaluation,
  onBlocked,
}: {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
  /** A danger of which nobody was told stands against it. */
  readonly onBlocked: () => void;
}) {
  const { t } = useText();
  const [choosing, setChoosing] = useState<'kind' | 'repatriation' | null>(null);
  const interventions = useRows('intervention').filter(({ caseId }) => caseId === draft.caseId);
  const assignments = useRows('assignment');
  const units = useRows('unit');
  const level: Level = levelOfDraft(draft) ?? evaluation?.atWorst ?? '5';
  // What worry alone raised has no finding of its own.
  const finding = evaluation?.reasons.find(({ determinant }) =>
    FINDING.test(determinant),
  )?.determinant;
  const kind = kindForLevel(level);
  // The same help is not sent twice by one key: the second time the desk asks what.
  const isSent = interventions.some((one) => one.kind === kind);
  const dangers = uncovered(useHazards(draft));
  const isBlocked = (chosen: InterventionKind): boolean =>
    dangers.length > 0 && GOES_TO_SCENE.includes(chosen);
  const sendOrAsk = (): void => {
    if (isSent) setChoosing('kind');
    else send(kind);
  };
  const send = (chosen: InterventionKind): void => {
    setChoosing(chosen === 'repatriation' ? 'repatriation' : null);
    if (isBlocked(chosen)) onBlocked();
    else if (chosen !== 'repatriation')
      organise({ kind: chosen, level, ...(finding ? { determinant: finding } : {}) });
  };
  useKeys({
    F9: {
      label: t('call.send'),
      strip: true,
      run: sendOrAsk,
    },
    'Shift+F9': {
      label: t('call.send-other'),
      run: () => {
        setChoosing('kind');
      },
    },
  });

  return (
    <section className={classes['send']} aria-label={t('call.sent')}>
      <h3>{t('call.sent')}</h3>
      {dangers.length > 0 ? (
        <p role="status" className={classes['waits']}>
          {t('follow.scene-blocks', {
            what: dangers.map((hazard) => t(`follow.hazard-${hazard}`)).join(', '),
          })}
        </p>
      ) : null}
      {interventions.length === 0 ? (
        <p className={classes['muted']}>{t('call.sent-none')}</p>
      ) : null}
      <ul>
        {interventions.map((intervention) => {
          const going = assignments.filter(
            ({ interventionId }) => interventionId === intervention.id,
          );
          return (
            <li key={intervention.id}>
              <UrgencyMark level={intervention.level} />
              <span>{t(`dispatch.kind-${intervention.kind}`)}</span>
              <Countdown to={intervention.targetAt} />
              <span className={classes['muted']}>
                {going.length === 0
                  ? t('call.sent-waiting')
                  : going
                      .map(({ unitId, status }) => {
                        const unit = units.find(({ id }) => id === unitId);
                        return `${unit?.callSign ?? ''} ${t(`dispatch.status-${status}`)}`;
                      })
                      .join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      {choosing === 'kind' ? (
        <ReasonPicker
          title={t('call.send')}
          reasons={INTERVENTION_KINDS.map((code) => ({ code, label: t(`dispatch.kind-${code}`) }))}
          onPick={send}
          onCancel={() => {
            setChoosing(null);
          }}
        />
      ) : choosing === 'repatriation' ? (
        <RepatriationForm
          onDone={(repatriation) => {
            setChoosing(null);
            if (repatriation) organise({ kind: 'repatriation', level, repatriation });
          }}
        />
      ) : (
        <p className={classes['sendKeys']}>
          <button
            type="button"
            className={isSent ? undefined : classes['primary']}
            onClick={sendOrAsk}
          >
            <KeyHint combo="F9" /> {t('call.send')}
            {isSent
              ? ' …'
              : `: ${t('call.send-kind', { kind: t(`dispatch.kind-${kind}`), level })}`}
          </button>
          <button
            type="button"
            onClick={() => {
              setChoosing('kind');
            }}
          >
            <KeyHint combo="Shift+F9" /> {t('call.send-other')}
          </button>
        </p>
      )}
    </section>
  );
}

/** What a repatriation needs to be opened; its legs are arranged afterwards. */
function RepatriationForm({
  onDone,
}: {
  readonly onDone: (value: RepatriationValue | null) => void;
}) {
  const { t } = useText();
  const [placeAbroad, setPlaceAbroad] = useState('');
  const [facility, setFacility] = useState('');
  const [destination, setDestination] = useState('');
  const [escort, setEscort] = useState<RepatriationValue['escort']>('none');
  const complete = placeAbroad.trim() !== '' && destination.trim() !== '';
  useKeys(
    {
      Escape: () => {
        onDone(null);
      },
    },
    { scope: 'sheet' },
  );
  return (
    <form
      className={classes['repatriation']}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete)
          onDone({
            placeAbroad: placeAbroad.trim(),
            destination: destination.trim(),
            escort,
            ...(facility.trim() ? { facility: facility.trim() } : {}),
          });
      }}
    >
      <h3>{t('call.repatriation')}</h3>
      <TextInput
        autoFocus
        label={t('call.place-abroad')}
        value={placeAbroad}
        onChange={(event) => {
          setPlaceAbroad(event.currentTarget.value);
        }}
      />
      <TextInput
        label={t('call.facility')}
        value={facility}
        onChange={(event) => {
          setFacility(event.currentTarget.value);
        }}
      />
      <TextInput
        label={t('call.destination')}
        value={destination}
        onChange={(event) => {
          setDestination(event.currentTarget.value);
        }}
      />
      <label>
        {t('call.escort')}{' '}
        <select
          value={escort}
          onChange={(event) => {
            const chosen = ESCORTS.find((one) => one === event.currentTarget.value);
            if (chosen) setEscort(chosen);
          }}
        >
          {ESCORTS.map((one) => (
            <option key={one} value={one}>
              {t(`call.escort-${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={classes['primary']} disabled={!complete}>
        {t('call.send')}
      </button>
    </form>
  );
}
