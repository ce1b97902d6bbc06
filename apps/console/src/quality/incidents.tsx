import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import {
  INCIDENT_KINDS,
  INCIDENT_STATUSES,
  type CaseBundle,
  type IncidentFileView,
  type IncidentKind,
  type IncidentRow,
  type IncidentsView,
  type KeptView,
} from '@lib/contracts';
import type { Problem } from '../api/problem.js';
import { useServer } from '../api/queries.js';
import { asProblem, request } from '../api/request.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { DenseTable, type Column } from '../ui/dense-table.js';
import { EmptyState } from '../ui/empty-state.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { usePeople } from './use-people.js';
import classes from './quality.module.css';

const PATH = '/api/quality/incidents';

/** Complaints and incidents: the list with a new one at the left, the file of one at the right. */
export function Incidents() {
  const texts = useText();
  const { t } = texts;
  const client = useQueryClient();
  const { data, error } = useServer<IncidentsView>(PATH);
  const [selected, setSelected] = useState<string>();
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const row = data?.incidents.find(({ id }) => id === selected);
  const reload = (): void => void client.invalidateQueries({ queryKey: ['server', PATH] });
  return (
    <div className={classes['split']}>
      <Panel
        title={t('quality.incidents')}
        hint={data && texts.number(data.incidents.length)}
        flush
      >
        {error && <ProblemNote code={error.code} requestId={error.requestId} />}
        <NewIncident onOpened={reload} />
        <DenseTable
          label={t('quality.incidents')}
          columns={columns}
          rows={data?.incidents ?? []}
          rowKey={({ id }) => id}
          selected={selected}
          onSelect={setSelected}
          empty={
            data && (
              <EmptyState title={t('quality.incidents-empty')} hint={t('quality.incidents-hint')} />
            )
          }
        />
      </Panel>
      {row ? (
        <IncidentFile key={row.id} row={row} onChanged={reload} />
      ) : (
        <Panel
          title={t('quality.incident-note')}
          empty={{ title: t('quality.choose-case'), hint: t('quality.bundle-noted') }}
        />
      )}
    </div>
  );
}

function NewIncident({ onOpened }: { readonly onOpened: () => void }) {
  const { t } = useText();
  const [number, setNumber] = useState('');
  const [kind, setKind] = useState<IncidentKind>('complaint');
  const [note, setNote] = useState('');
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const open = (): void => {
    const body = { incidentId: crypto.randomUUID(), number, kind, note: note.trim() };
    request<KeptView>('POST', PATH, body).then(
      () => {
        setNumber('');
        setNote('');
        setTrouble(null);
        onOpened();
      },
      (error: unknown) => {
        setTrouble(asProblem(error));
      },
    );
  };
  return (
    <form
      className={classes['pick']}
      aria-label={t('quality.incident-new')}
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <TextInput
        size="xs"
        label={t('quality.number')}
        placeholder="26-000000"
        value={number}
        onChange={(event) => {
          setNumber(event.currentTarget.value.trim());
        }}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('quality.incident-kind')}
        value={kind}
        onChange={setKind}
        data={INCIDENT_KINDS.map((value) => ({ value, label: t(`quality.kind-${value}`) }))}
      />
      <TextInput
        className={classes['grow']}
        size="xs"
        label={t('quality.incident-note')}
        maxLength={4_000}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
      <Button
        size="xs"
        type="submit"
        variant="default"
        disabled={!/^\d\d-\d{6,9}$/.test(number) || note.trim() === ''}
      >
        {t('quality.incident-new')}
      </Button>
      {trouble && <ProblemNote code={trouble.code} requestId={trouble.requestId} />}
    </form>
  );
}

interface IncidentFileProps {
  readonly row: IncidentRow;
  readonly onChanged: () => void;
}

function IncidentFile({ row, onChanged }: IncidentFileProps) {
  const { t, dateTime } = useText();
  const nameOf = usePeople();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const { data, error } = useQuery<IncidentFileView, Problem>({
    queryKey: ['incident', row.id, row.version],
    queryFn: () => request('POST', `${PATH}/${row.id}/file`, {}),
    staleTime: Infinity,
  });
  const fail = (problem: unknown): void => {
    setTrouble(asProblem(problem));
  };
  const tell = (method: 'POST' | 'PUT', path: string, body: object): void => {
    const whole = { ...body, seenVersion: row.version };
    request<KeptView>(method, `${PATH}/${row.id}/${path}`, whole).then(() => {
      setTrouble(null);
      setText('');
      onChanged();
    }, fail);
  };
  return (
    <Panel
      title={`${t(`quality.kind-${row.kind}`)} ${row.number}`}
      actions={
        <Button
          size="xs"
          variant="default"
          title={t('quality.bundle-noted')}
          onClick={() => {
            request<CaseBundle>('POST', `${PATH}/${row.id}/bundle`, {}).then((bundle) => {
              download(`vigil-${row.number}.json`, bundle);
            }, fail);
          }}
        >
          {t('quality.bundle')}
        </Button>
      }
    >
      {error && <ProblemNote code={error.code} requestId={error.requestId} />}
      {trouble && <ProblemNote code={trouble.code} requestId={trouble.requestId} />}
      <SegmentedControl
        size="xs"
        aria-label={t('quality.status')}
        value={row.status}
        onChange={(status) => {
          tell('PUT', 'status', { status });
        }}
        data={INCIDENT_STATUSES.map((value) => ({ value, label: t(`quality.status-${value}`) }))}
      />
      <ol className={classes['notes']}>
        {(data?.notes ?? []).map(({ value, at, by, version }) => (
          <li key={version}>
            <small>
              {dateTime(at)} · {nameOf(by)}
            </small>
            <p>{value}</p>
          </li>
        ))}
      </ol>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          tell('POST', 'notes', { text: text.trim() });
        }}
      >
        <Textarea
          label={t('quality.incident-note')}
          maxLength={4_000}
          autosize
          minRows={2}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        <Button size="xs" type="submit" variant="default" disabled={text.trim() === ''}>
          {t('quality.incident-add')}
        </Button>
      </form>
    </Panel>
  );
}

function columnsOf({ t, date, number }: Texts): readonly Column<IncidentRow>[] {
  return [
    { key: 'number', header: t('quality.number'), cell: (row) => row.number, width: '7.5em' },
    { key: 'opened', header: t('quality.opened'), cell: ({ openedAt }) => date(openedAt) },
    {
      key: 'kind',
      header: t('quality.incident-kind'),
      cell: ({ kind }) => t(`quality.kind-${kind}`),
    },
    {
      key: 'status',
      header: t('quality.status'),
      cell: ({ status }) => t(`quality.status-${status}`),
    },
    {
      key: 'notes',
      header: t('quality.incident-note'),
      cell: ({ notes }) => number(notes),
      align: 'right',
    },
  ];
}

/** Hands a file to the person; nothing of it stays in the browser. */
function download(fileName: string, content: object): void {
  const blob = new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
