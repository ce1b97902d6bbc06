import { Button, NumberInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { AgreementView, KeptView, PickedCase, ReviewQueueView } from '@lib/contracts';
import type { Problem } from '../api/problem.js';
import { useServer } from '../api/queries.js';
import { asProblem, request } from '../api/request.js';
import { serverNow } from '../api/server-clock.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { DenseTable, type Column } from '../ui/dense-table.js';
import { EmptyState } from '../ui/empty-state.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { ReviewCase } from './review-case.js';
import { spanOf } from './span.js';
import classes from './quality.module.css';

const QUEUE = '/api/quality/queue';
const AGREEMENT = '/api/quality/agreement';

/** Picked cases at the left; the one in hand, without its end, with the form beside it. */
export function ReviewDesk() {
  const texts = useText();
  const { t } = texts;
  const client = useQueryClient();
  const { data, error } = useServer<ReviewQueueView>(QUEUE);
  const { data: agreement } = useServer<AgreementView>(AGREEMENT);
  const [selected, setSelected] = useState<string>();
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const picked = data?.picked.find(({ caseId }) => caseId === selected);
  const reload = (): void => {
    for (const path of [QUEUE, AGREEMENT])
      void client.invalidateQueries({ queryKey: ['server', path] });
  };
  const [all] = agreement?.agreements ?? [];
  return (
    <div className={classes['review']}>
      <Panel title={t('quality.queue')} hint={data && texts.number(data.picked.length)} flush>
        {error && <ProblemNote code={error.code} requestId={error.requestId} />}
        <PickForm onPicked={reload} />
        {agreement && agreement.cases > 0 && (
          <p className={classes['waiting']}>
            {t('quality.agreement', {
              kappa: all?.kappa == null ? '–' : texts.number(Math.round(all.kappa * 100) / 100),
              cases: texts.number(agreement.cases),
            })}
          </p>
        )}
        <DenseTable
          label={t('quality.queue')}
          columns={columns}
          rows={data?.picked ?? []}
          rowKey={({ caseId }) => caseId}
          selected={selected}
          onSelect={setSelected}
          empty={
            data && <EmptyState title={t('quality.queue-empty')} hint={t('quality.pick-always')} />
          }
        />
      </Panel>
      {picked ? (
        <ReviewCase key={picked.caseId} picked={picked} onSent={reload} />
      ) : (
        <Panel
          title={t('quality.call-as-taken')}
          empty={{ title: t('quality.choose-case'), hint: t('quality.blind') }}
        />
      )}
    </div>
  );
}

/** What to pick: of how many days, how many, how much by lot, with which lot. */
function PickForm({ onPicked }: { readonly onPicked: () => void }) {
  const { t } = useText();
  const [days, setDays] = useState<string | number>(7);
  const [size, setSize] = useState<string | number>(20);
  const [share, setShare] = useState<string | number>(50);
  const [seed, setSeed] = useState(() => new Date(serverNow()).toISOString().slice(0, 10));
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const pick = (): void => {
    const { from, to } = Object.fromEntries(new URLSearchParams(spanOf(Number(days))));
    const body = { from, to, seed, size: Number(size), randomShare: Number(share) / 100 };
    request<KeptView>('POST', QUEUE, body).then(
      () => {
        setTrouble(null);
        onPicked();
      },
      (error: unknown) => {
        setTrouble(asProblem(error));
      },
    );
  };
  return (
    <form
      className={classes['pick']}
      onSubmit={(event) => {
        event.preventDefault();
        pick();
      }}
    >
      <NumberInput
        size="xs"
        label={t('quality.pick-days')}
        min={1}
        max={366}
        value={days}
        onChange={setDays}
      />
      <NumberInput
        size="xs"
        label={t('quality.pick-size')}
        min={0}
        max={200}
        value={size}
        onChange={setSize}
      />
      <NumberInput
        size="xs"
        label={t('quality.pick-share')}
        min={0}
        max={100}
        value={share}
        onChange={setShare}
      />
      <TextInput
        size="xs"
        label={t('quality.pick-seed')}
        maxLength={60}
        value={seed}
        onChange={(event) => {
          setSeed(event.currentTarget.value.replace(/[^\w.:-]/g, ''));
        }}
      />
      <Button size="xs" type="submit" variant="default" disabled={seed === ''}>
        {t('quality.pick')}
      </Button>
      <p className={classes['small']}>{t('quality.pick-always')}</p>
      {trouble && <ProblemNote code={trouble.code} requestId={trouble.requestId} />}
    </form>
  );
}

function columnsOf({ t, date, time }: Texts): readonly Column<PickedCase>[] {
  return [
    { key: 'number', header: t('quality.number'), cell: ({ number }) => number, width: '7.5em' },
    {
      key: 'opened',
      header: t('quality.opened'),
      cell: ({ openedAt }) => `${date(openedAt)} ${time(openedAt)}`,
      width: '11.5em',
    },
    {
      key: 'forms',
      header: t('quality.forms'),
      cell: ({ reviews, mine }) => `${reviews}${mine ? ' ✓' : ''}`,
      align: 'right',
      width: '8em',
    },
    {
      key: 'why',
      header: t('quality.why'),
      cell: ({ reason }) => (reason ? t(`quality.why-${reason}`) : ''),
    },
  ];
}
