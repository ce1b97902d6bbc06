import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { BlindCaseView, PickedCase, ReviewView } from '@lib/contracts';
import type { Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { Triage } from '../oversight/case-summary.js';
import type { AskedCase } from '../oversight/timeline-items.js';
import { readPinned } from '../protocols/read-pinned.js';
import summary from '../oversight/oversight.module.css';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { ReviewForm } from './review-form.js';
import { usePeople } from './use-people.js';
import classes from './quality.module.css';

interface ReviewCaseProps {
  readonly picked: PickedCase;
  readonly onSent: () => void;
}

/** The call, and the versions of the protocols that it was asked from. */
type AskedBlindly = BlindCaseView & Pick<AskedCase, 'asked'>;

/** A call as it was taken, and the form; when it is sent, how it ended and what others gave. */
export function ReviewCase({ picked, onSent }: ReviewCaseProps) {
  const { t } = useText();
  const client = useQueryClient();
  const queryKey = ['blind-case', picked.caseId];
  const { data, error } = useQuery<AskedBlindly, Problem>({
    queryKey,
    queryFn: async () => {
      const view = await request<BlindCaseView>(
        'POST',
        `/api/quality/queue/${picked.caseId}/case`,
        {},
      );
      const asked = (await readPinned(view)).map(({ protocol }) => protocol);
      return { ...view, asked };
    },
    staleTime: Infinity,
  });
  return (
    <>
      <Panel title={`${t('quality.call-as-taken')} ${picked.number}`}>
        {error && <ProblemNote code={error.code} requestId={error.requestId} />}
        {data && <CallAsTaken view={data} />}
      </Panel>
      {data?.after ? (
        <Panel title={t('quality.after')}>
          <After after={data.after} />
        </Panel>
      ) : (
        <ReviewForm
          caseId={picked.caseId}
          onSent={() => {
            void client.invalidateQueries({ queryKey });
            onSent();
          }}
        />
      )}
    </>
  );
}

function CallAsTaken({ view }: { readonly view: AskedBlindly }) {
  const { t, dateTime } = useText();
  const { location, caller, patients, notes, triage, openedAt } = view;
  const lines: readonly (readonly [string, string])[] = [
    [t('quality.opened'), dateTime(openedAt)],
    [t('call.place'), location?.value.label ?? '–'],
    [t('call.caller'), caller?.value.name ?? caller?.value.phone ?? '–'],
    ...patients.map(({ value }): readonly [string, string] => [
      t('call.patient'),
      [
        value?.value.ageYears !== undefined && `${value.value.ageYears} ${t('call.age-years')}`,
        value?.value.sex && t(`call.sex-${value.value.sex}`),
      ]
        .filter(Boolean)
        .join(', ') || '–',
    ]),
  ];
  return (
    <div className={summary['summary']}>
      <dl>
        {lines.map(([label, text], index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {triage.map((session) => (
        <Triage key={session.id} session={session} asked={view.asked} />
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

function After({ after }: { readonly after: NonNullable<BlindCaseView['after']> }) {
  const { t, number } = useText();
  const { outcome, result, reason, patientOutcome, reviews } = after;
  const told = patientOutcome
    ? [
        patientOutcome.naca !== undefined && `NACA ${number(patientOutcome.naca)}`,
        patientOutcome.news2 !== undefined && `NEWS2 ${number(patientOutcome.news2)}`,
        patientOutcome.disposition && t(`quality.disposition-${patientOutcome.disposition}`),
        patientOutcome.diagnosis,
      ].filter(Boolean)
    : [];
  return (
    <div className={summary['summary']}>
      <dl>
        <div>
          <dt>{t('quality.outcome')}</dt>
          <dd>{outcome ? t(`call.outcome-${outcome}`) : '–'}</dd>
        </div>
        <div>
          <dt>{t('call.result')}</dt>
          <dd>{result ?? '–'}</dd>
        </div>
        <div>
          <dt>{t('quality.known')}</dt>
          <dd>{told.join(' · ') || '–'}</dd>
        </div>
        <div>
          <dt>{t('quality.why')}</dt>
          <dd>{t(`quality.why-${reason}`)}</dd>
        </div>
      </dl>
      <section>
        <h3>{t('quality.reviews')}</h3>
        <ul>
          {reviews.map((review) => (
            <SentReview key={review.id} review={review} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function SentReview({ review }: { readonly review: ReviewView }) {
  const { t, number } = useText();
  const nameOf = usePeople();
  const given = Object.values(review.ratings).filter((one) => one !== null);
  const mean = given.reduce((sum, one) => sum + one, 0) / given.length;
  return (
    <li>
      {nameOf(review.reviewer)}:{' '}
      {given.length === 0 ? '–' : t('quality.mean', { mean: number(Math.round(mean * 10) / 10) })}
      {review.note && <p className={classes['small']}>{review.note}</p>}
    </li>
  );
}
