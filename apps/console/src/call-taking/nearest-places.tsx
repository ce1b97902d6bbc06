import type { HospitalsView, ServicesView } from '@lib/contracts';
import { greatCircleKm } from '@lib/geo';
import { careFor, type Evaluation } from '@lib/triage';
import { useServer } from '../api/queries.js';
import { useText } from '../i18n/use-text.js';
import { levelOf, type CaseDraft } from './case-draft.js';
import classes from './call-taking.module.css';

const NEAR = 3;
/** Who is on duty near the caller is told by these numbers, day and night or not. */
const ON_DUTY: readonly { readonly id: string; readonly dayAndNight: boolean }[] = [
  { id: 'gp-on-call-1733', dayAndNight: false },
  { id: 'pharmacist-on-duty', dayAndNight: false },
];

/** Where the patient may go: the nearest emergency departments, the GP on duty, the pharmacist on duty. */
export function NearestPlaces({
  draft,
  evaluation,
}: {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
}) {
  const { t, of, number } = useText();
  const { data: directory } = useServer<HospitalsView>('/api/directory/hospitals');
  const { data: services } = useServer<ServicesView>('/api/directory/services');
  const level = levelOf(draft);
  const place = draft.place?.value;
  const wantsHospital = level && careFor(level, evaluation?.outcome ?? null).place !== 'home';
  const near = place
    ? (directory?.hospitals ?? [])
        .filter((one) => one.functions.some((has) => has.function === 'emergency'))
        .map((one) => ({ ...one, km: greatCircleKm(place, one) }))
        .sort((a, b) => a.km - b.km)
        .slice(0, NEAR)
    : [];
  return (
    <section className={classes['net']} aria-label={t('follow.nearest')}>
      <h3>{t('follow.nearest')}</h3>
      {place ? null : <p className={classes['muted']}>{t('follow.nearest-place-first')}</p>}
      <ul>
        {wantsHospital
          ? near.map(({ id, name, municipality, km }) => (
              <li key={id}>
                {name}, {municipality} · {number(Math.round(km * 10) / 10)} km ·{' '}
                {t('follow.nearest-open')}
              </li>
            ))
          : null}
        {ON_DUTY.map(({ id, dayAndNight }) => {
          const service = services?.services.find((one) => one.id === id);
          return service ? (
            <li key={id}>
              {of(service.name)} · <strong>{service.contact}</strong> · {of(service.useFor)} ·{' '}
              <span className={classes['muted']}>
                {t(dayAndNight ? 'follow.nearest-open' : 'follow.nearest-unknown')}
              </span>
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}
