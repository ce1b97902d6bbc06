import { useMemo } from 'react';
import type { DutyPostsView, HospitalsView, ServicesView } from '@lib/contracts';
import { greatCircleKm } from '@lib/geo';
import { instant, type Instant } from '@lib/kernel';
import { careFor, type Evaluation } from '@lib/triage';
import { useServer } from '../api/queries.js';
import { useText } from '../i18n/use-text.js';
import { useNow } from '../ui/use-now.js';
import { levelOf, type CaseDraft } from './case-draft.js';
import classes from './call-taking.module.css';

const NEAR = 3;
/** One that is open, and the next. */
const POSTS_NEAR = 2;
const MINUTE_MS = 60_000;
/** Who is on duty near the caller is told by these numbers. */
const ON_DUTY = ['gp-on-call-1733', 'pharmacist-on-duty'];

/** Where the patient may go: the nearest emergency departments, the GP on duty, the pharmacist on duty. */
export function NearestPlaces({
  draft,
  evaluation,
}: {
  readonly draft: CaseDraft;
  readonly evaluation: Evaluation | null;
}) {
  const { t, of, number, date, time } = useText();
  const moment = (at: Instant): string => `${date(at)} ${time(at)}`;
  const { data: duty } = useServer<DutyPostsView>('/api/directory/duty-posts');
  const { data: directory } = useServer<HospitalsView>('/api/directory/hospitals');
  const { data: services } = useServer<ServicesView>('/api/directory/services');
  const level = levelOf(draft);
  const place = draft.place?.value;
  const care = level && careFor(level, evaluation?.outcome ?? null).place;
  const wantsHospital = care && care !== 'home';
  const wantsPractice = care === 'practice' || care === 'home';
  const near = place
    ? (directory?.hospitals ?? [])
        .filter((one) => one.functions.some((has) => has.function === 'emergency'))
        .map((one) => ({ ...one, km: greatCircleKm(place, one) }))
        .sort((a, b) => a.km - b.km)
        .slice(0, NEAR)
    : [];
  const posts = useNearestPosts(duty, draft);
  return (
    <section className={classes['net']} aria-label={t('follow.nearest')}>
      <h3>{t('follow.nearest')}</h3>
      {place ? null : <p className={classes['muted']}>{t('follow.nearest-place-first')}</p>}
      <ul>
        {wantsPractice
          ? posts.map(({ id, name, km, isOpen, next, contact }) => (
              <li key={id}>
                {name} · {number(Math.round(km * 10) / 10)} km ·{' '}
                {isOpen
                  ? t('follow.post-open', { until: moment(next.closesAt) })
                  : t('follow.post-closed', { from: moment(next.opensAt) })}{' '}
                · {t('follow.post-ring-first', { number: contact })}
              </li>
            ))
          : null}
        {wantsHospital
          ? near.map(({ id, name, municipality, km }) => (
              <li key={id}>
                {name}, {municipality} · {number(Math.round(km * 10) / 10)} km ·{' '}
                {t('follow.nearest-open')}
              </li>
            ))
          : null}
        {ON_DUTY.map((id) => {
          const service = services?.services.find((one) => one.id === id);
          return service ? (
            <li key={id}>
              {of(service.name)} · <strong>{service.contact}</strong> · {of(service.useFor)} ·{' '}
              <span className={classes['muted']}>{t('follow.nearest-unknown')}</span>
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}

/** The duty posts nearest to the place: those that are open now before the others. The place stays in this window. */
function useNearestPosts(duty: DutyPostsView | undefined, draft: CaseDraft) {
  const minute = Math.floor(useNow() / MINUTE_MS);
  const place = draft.place?.value;
  return useMemo(() => {
    if (!place) return [];
    const now = instant(new Date(minute * MINUTE_MS));
    return (duty?.posts ?? [])
      .flatMap((one) => {
        const next = one.windows.find(({ closesAt }) => closesAt > now);
        if (!next) return [];
        return [{ ...one, km: greatCircleKm(place, one), next, isOpen: next.opensAt <= now }];
      })
      .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.km - b.km)
      .slice(0, POSTS_NEAR);
  }, [duty, place, minute]);
}
