import { useMemo, useState } from 'react';
import type { MatrixStatus, ResponseMatricesView, ResponseMatrixView } from '@lib/contracts';
import { useServer } from '../api/queries.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useStore } from '../state/store.js';
import { DenseTable, type Column } from '../ui/dense-table.js';
import { EmptyState } from '../ui/empty-state.js';
import { HintLine } from '../ui/hint-line.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { StatusPill, type Tone } from '../ui/status-pill.js';
import { DecisionPanel } from './decision-panel.js';
import { DryRun } from './dry-run.js';
import { beginCopy, chosenMatrix, MATRICES, openCopy, useDryRun } from './matrices.js';
import { RuleTable } from './rule-table.js';
import { LINES_OF_LEVELS } from './rules.js';
import classes from './response.module.css';

/** Somebody else may propose or decide. */
const LOOK_AGAIN_MS = 15_000;
const TONES: Readonly<Record<MatrixStatus, Tone>> = {
  proposed: 'active',
  active: 'good',
  retired: 'calm',
  withdrawn: 'calm',
};

/** Every matrix of the centre, newest first, with the lines of the one that is chosen: at first the one in force. */
export function MatrixList() {
  const texts = useText();
  const { t } = texts;
  const { data, error } = useServer<ResponseMatricesView>(MATRICES, { everyMs: LOOK_AGAIN_MS });
  const copy = useStore(openCopy);
  const selected = useStore(chosenMatrix);
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const matrices = data?.matrices ?? [];
  const inForce = matrices.find(({ status }) => status === 'active');
  const chosen = matrices.find(({ id }) => id === selected) ?? inForce ?? matrices[0];
  const waiting = matrices.filter(({ status }) => status === 'proposed').length;
  useKeys({
    F3: {
      label: t(copy ? 'matrix.go-on' : 'matrix.copy'),
      strip: true,
      enabled: data !== undefined,
      run: () => {
        if (copy) openCopy.set({ ...copy, shown: true });
        else beginCopy(chosen?.number ?? null, chosen?.rules ?? LINES_OF_LEVELS);
      },
    },
  });
  return (
    <div className={classes['desk']}>
      <HintLine
        id="response"
        keys={[
          { combo: 'ArrowDown', label: t('matrix.choose') },
          { combo: 'F3', label: t('matrix.copy') },
          { combo: 'F9', label: t('matrix.dry-run') },
          { combo: 'F8', label: t('matrix.activate') },
          { combo: 'Shift+F8', label: t('matrix.withdraw') },
        ]}
      />
      {error && <ProblemNote code={error.code} requestId={error.requestId} />}
      <Panel
        title={t('matrix.matrices')}
        hint={waiting > 0 ? t('matrix.waiting', { count: waiting }) : undefined}
        flush
      >
        <DenseTable
          label={t('matrix.matrices')}
          columns={columns}
          rows={matrices}
          rowKey={({ id }) => id}
          selected={chosen?.id}
          onSelect={chosenMatrix.set}
          empty={data && <EmptyState title={t('matrix.none')} hint={t('matrix.none-hint')} />}
        />
      </Panel>
      {chosen ? (
        <Chosen key={chosen.id} matrix={chosen} />
      ) : (
        data && <Lines title={t('matrix.levels-decide')} rules={LINES_OF_LEVELS} />
      )}
    </div>
  );
}

function Chosen({ matrix }: { readonly matrix: ResponseMatrixView }) {
  const { t } = useText();
  const { number, status, rules } = matrix;
  const run = useDryRun();
  const isTried = status === 'proposed';
  useKeys({
    F9: {
      label: t('matrix.dry-run'),
      strip: isTried,
      enabled: isTried && !run.isPending,
      run: () => {
        run.mutate(rules);
      },
    },
  });
  return (
    <div className={classes['chosen']}>
      <Lines
        title={t('matrix.lines-of', { number, status: t(`matrix.status-${status}`) })}
        rules={rules}
      />
      <Panel title={t('matrix.decision')}>
        <DecisionPanel matrix={matrix} />
        {isTried && <DryRun rules={rules} run={run} />}
      </Panel>
    </div>
  );
}

function Lines({
  title,
  rules,
}: {
  readonly title: string;
  readonly rules: ResponseMatrixView['rules'];
}) {
  const { t, number } = useText();
  const [selected, setSelected] = useState<number>();
  return (
    <Panel title={title} hint={number(rules.length)} flush>
      <RuleTable label={title} rules={rules} selected={selected} onSelect={setSelected} />
      <p className={classes['rest']}>{t('matrix.rest')}</p>
    </Panel>
  );
}

function columnsOf({ t, dateTime }: Texts): readonly Column<ResponseMatrixView>[] {
  return [
    { key: 'number', header: '#', cell: ({ number }) => number, align: 'right', width: '3em' },
    {
      key: 'status',
      header: t('matrix.status'),
      cell: ({ status }) => (
        <StatusPill tone={TONES[status]}>{t(`matrix.status-${status}`)}</StatusPill>
      ),
      width: '11em',
    },
    {
      key: 'proposed',
      header: t('matrix.proposed-by'),
      cell: ({ proposedByName, proposedAt }) => (
        <span title={dateTime(proposedAt)}>{proposedByName}</span>
      ),
      width: '14em',
    },
    {
      key: 'decided',
      header: t('matrix.decided-by'),
      cell: ({ decidedByName, decidedAt }) =>
        decidedByName === null ? (
          '–'
        ) : (
          <span title={decidedAt ? dateTime(decidedAt) : undefined}>{decidedByName}</span>
        ),
      width: '14em',
    },
    {
      key: 'reason',
      header: t('matrix.reason'),
      cell: ({ reason }) => <span title={reason}>{reason}</span>,
    },
  ];
}
