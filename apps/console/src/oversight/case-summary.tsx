import type { CaseFile, MethaneValue, TriageSessionView } from '@lib/contracts';
import { useText } from '../i18n/use-text.js';
import { useRows } from '../live/use-board.js';
import { METHANE_LINES } from '../ui/methane-lines.js';
import { UrgencyMark } from '../ui/urgency-mark.js';
import { answerTexts } from './answer-texts.js';
import { factText } from './fact-text.js';
import type { AskedCase } from './timeline-items.js';
import classes from './oversight.module.css';

/** What a case came to, on one page: who, where, why, what was sent, how it ended. */
export function CaseSummary({ file }: { readonly file: AskedCase }) {
  const { t, dateTime } = useText();
  const { case: row, location, caller, patients, notes, result, denied, repatriations } = file;
  return (
    <div className={classes['summary']}>
      <dl>
        <Line label={t('oversight.opened')}>{dateTime(row.openedAt)}</Line>
        <Line label={t('oversight.level')}>
          {row.level ? <UrgencyMark level={row.level} word /> : '–'}
        </Line>
        <Line label={t('call.place')}>{location?.value.label ?? '–'}</Line>
        <Line label={t('call.caller')}>
          {[caller?.value.name, caller?.value.phone].filter(Boolean).join(' · ') || '–'}
        </Line>
        {patients.map(({ id, value }) => (
          <Line key={id} label={t('call.patient')}>
            {[
              value?.value.name,
              value?.value.ageYears !== undefined &&
                `${value.value.ageYears} ${t('call.age-years')}`,
              value?.value.sex && t(`call.sex-${value.value.sex}`),
            ]
              .filter(Boolean)
              .join(', ') || '–'}
          </Line>
        ))}
        {repatriations.map(({ interventionId, value }) => (
          <Line key={interventionId} label={t('call.repatriation')}>
            {value.placeAbroad} → {value.destination}, {t(`call.escort-${value.escort}`)}
          </Line>
        ))}
        <Line label={t('oversight.outcome')}>
          {row.outcome ? t(`call.outcome-${row.outcome}`) : t('oversight.still-open')}
        </Line>
        <Line label={t('call.result')}>{result?.value ?? '–'}</Line>
        {denied.length > 0 && (
          <Line label={t('oversight.denied')}>
            {denied.map((one) => t(`oversight.class-${one}`)).join(', ')}
          </Line>
        )}
      </dl>
      {file.methane && <Methane value={file.methane.value} />}
      <Organised file={file} />
      {file.triage.map((session) => (
        <Triage key={session.id} session={session} asked={file.asked} />
      ))}
      {notes.length > 0 && (
        <section>
          <h3>{t('call.notes')}</h3>
          <ul>
            {notes.map(({ value }, index) => (
              <li key={index}>{value}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The report of a major incident, as it was last corrected. */
function Methane({ value }: { readonly value: MethaneValue }) {
  const { t } = useText();
  return (
    <section>
      <h3>{t('follow.methane')}</h3>
      <dl>
        <Line label={t('follow.methane-majorIncident')}>
          {t(`follow.methane-${value.majorIncident}`)}
        </Line>
        {METHANE_LINES.map((line) => (
          <Line key={line} label={t(`follow.methane-${line}`)}>
            {value[line] || '–'}
          </Line>
        ))}
      </dl>
    </section>
  );
}

/** What was organised, with the times of each unit. */
function Organised({ file: { interventions, assignments } }: { readonly file: CaseFile }) {
  const { t, time } = useText();
  const units = useRows('unit');
  if (interventions.length === 0) return null;
  return (
    <section>
      <h3>{t('call.send')}</h3>
      <ul>
        {interventions.map(({ id, kind, level, createdAt, targetAt, endedAt }) => (
          <li key={id}>
            <UrgencyMark level={level} size="small" /> {t(`dispatch.kind-${kind}`)} ·{' '}
            {time(createdAt)} → {time(targetAt)}
            {endedAt ? ` · ${time(endedAt)}` : ''}
            <ul>
              {assignments
                .filter(({ interventionId }) => interventionId === id)
                .map((one) => (
                  <li key={one.id}>
                    {units.find(({ id: unitId }) => unitId === one.unitId)?.callSign}{' '}
                    {t(`dispatch.status-${one.status}`)} · {time(one.assignedAt)}
                    {one.onSceneAt
                      ? ` · ${t('dispatch.status-on-scene')} ${time(one.onSceneAt)}`
                      : ''}
                    {one.deviation ? ` · ${t(`dispatch.deviation-${one.deviation}`)}` : ''}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TriageProps {
  readonly session: TriageSessionView;
  readonly asked: AskedCase['asked'];
}

/** Each question as it was asked and answered, and the reasons of the level. */
export function Triage({ session, asked }: TriageProps) {
  const texts = useText();
  const { t, of, seconds } = texts;
  const { level, answers = [], protocols = [], facts = [], evaluation, overridden } = session;
  return (
    <section>
      <h3>
        {t('call.question')} {level && <UrgencyMark level={level} size="small" />}{' '}
        {overridden && t('call.overridden')}
      </h3>
      <ol className={classes['answers']}>
        {answers.map(({ value, at, version }, index) => {
          const { question, answer } = answerTexts(value, asked, texts);
          return (
            <li key={`${version}-${index}`}>
              <time>{seconds(at)}</time> <span>{question}</span> <strong>{answer}</strong>
            </li>
          );
        })}
      </ol>
      <ul>
        {protocols.map(({ value: { protocol, setAside }, at, version }) =>
          setAside ? (
            <li key={`protocol-${version}`}>
              {seconds(at)} {t('ask.put-aside')}: {protocol}, {t(`ask.set-aside-${setAside}`)}
            </li>
          ) : null,
        )}
        {facts.map(({ value, at, version }) => (
          <li key={`fact-${version}`}>
            {seconds(at)} {factText(value, texts)}
          </li>
        ))}
      </ul>
      {(evaluation?.reasons ?? []).map(({ determinant, why, level: own }) => (
        <p key={determinant} className={classes['reason']}>
          <UrgencyMark level={own} size="small" /> {of(why)} <small>{determinant}</small>
        </p>
      ))}
    </section>
  );
}
