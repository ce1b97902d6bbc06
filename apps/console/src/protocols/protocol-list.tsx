import { SegmentedControl, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { ProtocolVersionView } from '@lib/contracts';
import { mayDo } from '@lib/access';
import { asProblem } from '../api/request.js';
import { useText, type Texts } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useSession } from '../sign-in/session-state.js';
import { createPersonalStore } from '../state/personal.js';
import { useStore } from '../state/store.js';
import { DenseTable, type Column } from '../ui/dense-table.js';
import { EmptyState } from '../ui/empty-state.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { ExchangeLinks, LibraryPaperLink } from './exchange-links.js';
import { Deed } from './fields.js';
import { ImportFile } from './import-file.js';
import { protocolRows, searched, signaturesWanted, type ProtocolRow } from './protocol-rows.js';
import { useVersions } from './use-versions.js';
import { DraftSign, VersionStatusSign } from './version-signs.js';
import { beginDraft, type VersionId } from './versions.js';
import classes from './protocols.module.css';

/** The protocol whose versions are shown; it is still chosen when a version was looked at. */
const chosenCode = createPersonalStore<string | undefined>(undefined);

const FILTERS = ['all', 'under-way', 'to-sign', 'overdue'] as const;
type Filter = (typeof FILTERS)[number];

/** Every protocol with what is in force and what is under way; the versions of the one that is chosen beside it. */
export function ProtocolList({ onOpen }: { readonly onOpen: (id: VersionId) => void }) {
  const texts = useText();
  const { t, number } = texts;
  const { role } = useSession();
  const { data, error } = useVersions();
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const selected = useStore(chosenCode);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const all = useMemo(() => protocolRows(data?.versions ?? []), [data]);
  const rows = useMemo(
    () => searched(all, words).filter((row) => fits(row, filter)),
    [all, words, filter],
  );
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const chosen = all.find(({ code }) => code === selected);
  const open = (code: string | undefined): void => {
    const row = all.find((one) => one.code === code);
    const version = row?.underWay[0] ?? row?.inForce ?? row?.versions[0];
    if (version) onOpen(version.id);
  };
  useKeys({
    F2: { label: t('protocols.search'), strip: true, run: () => search.current?.focus() },
    'Alt+Enter': {
      label: t('protocols.open'),
      strip: true,
      enabled: chosen !== undefined,
      run: () => {
        open(selected);
      },
    },
    F8: {
      label: t('desk.response'),
      strip: true,
      enabled: mayDo(role, 'response.plan'),
      run: () => {
        // By its address: the desks themselves know this one.
        location.hash = '/response';
      },
    },
  });
  return (
    <div className={classes['list']} ref={list}>
      <Panel
        title={t('protocols.protocols')}
        hint={number(rows.length)}
        flush
        actions={
          <span className={classes['filters']}>
            <small>
              <LibraryPaperLink />
            </small>
            <TextInput
              ref={search}
              size="xs"
              placeholder={t('protocols.search')}
              aria-label={t('protocols.search')}
              value={words}
              onChange={(event) => {
                setWords(event.currentTarget.value);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') open(rows[0]?.code);
                if (event.key !== 'ArrowDown' || !rows[0]) return;
                event.preventDefault();
                chosenCode.set(rows[0].code);
                list.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
              }}
            />
            <SegmentedControl
              size="xs"
              value={filter}
              onChange={setFilter}
              data={FILTERS.map((value) => ({ value, label: t(`protocols.filter-${value}`) }))}
            />
          </span>
        }
      >
        <ImportFile onOpen={onOpen} />
        {error && <ProblemNote code={error.code} requestId={error.requestId} />}
        <DenseTable
          label={t('protocols.protocols')}
          columns={columns}
          rows={rows}
          rowKey={({ code }) => code}
          selected={selected}
          onSelect={chosenCode.set}
          onOpen={open}
          sort={{ column: 'code' }}
          empty={
            data ? (
              <EmptyState title={t('protocols.none')} hint={t('protocols.none-hint')} />
            ) : undefined
          }
        />
      </Panel>
      {chosen ? (
        <VersionHistory key={chosen.code} row={chosen} onOpen={onOpen} />
      ) : (
        <Panel
          title={t('protocols.versions')}
          empty={{ title: t('protocols.choose'), hint: t('protocols.choose-hint') }}
        />
      )}
    </div>
  );
}

function fits({ underWay, overdue, versions }: ProtocolRow, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'under-way':
      return underWay.length > 0;
    case 'to-sign':
      return versions.some(waitsForName);
    case 'overdue':
      return overdue;
  }
}

/** In review, or of the library and in force without a medical director's name. */
function waitsForName(version: ProtocolVersionView): boolean {
  return version.status === 'review' || (version.inForce && !version.signedOff);
}

function columnsOf(texts: Texts): readonly Column<ProtocolRow>[] {
  const { t, of, date } = texts;
  return [
    {
      key: 'code',
      header: '#',
      cell: ({ code }) => <code>{code}</code>,
      sortBy: ({ code }) => code,
      width: '3.6em',
    },
    {
      key: 'title',
      header: t('protocols.title'),
      cell: ({ title }) => of(title),
      sortBy: ({ title }) => of(title),
    },
    {
      key: 'released',
      header: t('protocols.in-force'),
      cell: ({ inForce }) =>
        inForce && (
          <>
            {t('protocols.number', { number: inForce.number })} <DraftSign version={inForce} />
          </>
        ),
      sortBy: ({ inForce }) => inForce?.number ?? 0,
      width: '22em',
    },
    {
      key: 'under-way',
      header: t('protocols.under-way'),
      cell: ({ underWay }) =>
        underWay.map((version) => (
          <span key={version.id} className={classes['underWay']}>
            {t('protocols.number', { number: version.number })}{' '}
            <VersionStatusSign version={version} />
          </span>
        )),
      sortBy: ({ underWay }) => -underWay.length,
      width: '10.5em',
    },
    {
      key: 'to-sign',
      header: t('protocols.must-sign'),
      cell: ({ versions }) => mustSign(versions, texts),
      sortBy: ({ versions }) => (versions.some(waitsForName) ? 0 : 1),
      width: '11.5em',
    },
    {
      key: 'review-by',
      header: t('protocols.review-by'),
      cell: ({ reviewBy, overdue, overdueRules }) =>
        reviewBy && (
          <span data-overdue={overdue || undefined} className={classes['reviewBy']}>
            {overdueRules > 0
              ? t('protocols.overdue-rules', { count: overdueRules })
              : date(reviewBy) + (overdue ? ` · ${t('protocols.overdue')}` : '')}
          </span>
        ),
      sortBy: ({ reviewBy }) => reviewBy ?? '9',
      width: '12em',
    },
  ];
}

function mustSign(versions: readonly ProtocolVersionView[], { t }: Texts): string {
  const waiting = versions.find(waitsForName);
  if (!waiting) return '';
  const { missing, director } = signaturesWanted(waiting);
  if (missing > 1) return t('protocols.two-sign');
  return director ? t('protocols.director-signs') : t('protocols.one-signs');
}

/** The versions of one protocol, newest first: who made them, who signed, from when until when. */
function VersionHistory({
  row,
  onOpen,
}: {
  readonly row: ProtocolRow;
  readonly onOpen: (id: VersionId) => void;
}) {
  const { t, of, dateTime } = useText();
  const { role } = useSession();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation<VersionId>({
    mutationFn: () => beginDraft(row.code, row.inForce?.id ?? row.versions[0]?.id ?? 'library'),
    onSuccess: async (id) => {
      await queries.invalidateQueries({ queryKey: ['server'] });
      onOpen(id);
    },
  });
  useKeys({
    F3: {
      label: t('protocols.new-draft'),
      strip: true,
      enabled: mayDo(role, 'protocol.edit') && !isPending,
      run: () => {
        mutate();
      },
    },
  });
  const problem = error === null ? null : asProblem(error);
  return (
    <Panel
      title={`${row.code} · ${of(row.title)}`}
      keys={[
        { combo: 'Alt+Enter', label: t('protocols.open') },
        ...(mayDo(role, 'protocol.edit') ? [{ combo: 'F3', label: t('protocols.new-draft') }] : []),
      ]}
    >
      {problem && <ProblemNote code={problem.code} requestId={problem.requestId} />}
      <ol className={classes['history']}>
        {row.versions.map((version) => (
          <li key={version.id} data-in-force={version.inForce || undefined}>
            <div className={classes['historyHead']}>
              <Deed
                label={t('protocols.open-number', { number: version.number })}
                onClick={() => {
                  onOpen(version.id);
                }}
              >
                {t('protocols.number', { number: version.number })}
              </Deed>
              <VersionStatusSign version={version} />
              {version.inForce && <strong>{t('protocols.in-force')}</strong>}
              <DraftSign version={version} />
            </div>
            <dl>
              <div>
                <dt>{t('protocols.made')}</dt>
                <dd>
                  {dateTime(version.createdAt)} · {t(`protocols.origin-${version.origin}`)}
                </dd>
              </div>
              {version.releasedAt && (
                <div>
                  <dt>{t('protocols.from')}</dt>
                  <dd>
                    {dateTime(version.releasedAt)}
                    {version.retiredAt && ` – ${dateTime(version.retiredAt)}`}
                  </dd>
                </div>
              )}
              <div>
                <dt>{t('protocols.signatures')}</dt>
                <dd>
                  {version.signatures
                    .filter(({ counts }) => counts)
                    .map(({ byName }) => byName)
                    .join(', ') || '–'}
                </dd>
              </div>
              <div>
                <dt>{t('protocols.content')}</dt>
                <dd>
                  <code title={version.contentHash}>{version.contentHash.slice(0, 12)}</code>
                </dd>
              </div>
              {version.reviewBy && (
                <div>
                  <dt>{t('protocols.review-by')}</dt>
                  <dd>{dateTime(version.reviewBy)}</dd>
                </div>
              )}
              {version.rulesReviewBy !== null && (
                <div>
                  <dt>{t('protocols.rules-review-by')}</dt>
                  <dd>
                    {version.rulesReviewBy}
                    {version.overdueRules > 0 &&
                      ` · ${t('protocols.overdue-rules', { count: version.overdueRules })}`}
                  </dd>
                </div>
              )}
            </dl>
            <ExchangeLinks version={version} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
