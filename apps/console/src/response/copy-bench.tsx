import { useQueryClient } from '@tanstack/react-query';
import { ArrowDown, ArrowLeft, ArrowUp, Plus, Redo2, Trash2, Undo2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ResponseRule } from '@lib/dispatch';
import type { Problem } from '../api/problem.js';
import { asProblem } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { changed, redone, undone, type EditHistory } from '../protocols/edit-history.js';
import { Deed, Line } from '../protocols/fields.js';
import { KeyHint } from '../ui/key-hint.js';
import { Panel } from '../ui/panel.js';
import { ProblemNote } from '../ui/problem-note.js';
import { DryRun } from './dry-run.js';
import { chosenMatrix, openCopy, propose, useDryRun } from './matrices.js';
import { RuleForm } from './rule-form.js';
import { RuleTable } from './rule-table.js';
import { faultsOf, lineOfLevel, moved } from './rules.js';
import classes from './response.module.css';

type Copy = NonNullable<ReturnType<typeof openCopy.get>>;
type Rules = readonly ResponseRule[];

/** A copy on the bench: its lines as a table, the one in hand as a form, what it would change, and the word that proposes it. */
export function CopyBench({ copy }: { readonly copy: Copy }) {
  const { t, number } = useText();
  const { history, from } = copy;
  const rules = history.present;
  const [selected, setSelected] = useState(0);
  const [isGivingUp, setGivingUp] = useState(false);
  const place = Math.min(selected, rules.length - 1);
  const rule = rules[place];
  const faults = useMemo(() => faultsOf(rules), [rules]);
  const faulty = faults.flatMap((found, at) => (found.length > 0 ? [at] : []));
  const run = useDryRun();
  const table = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const mayTry = !faults.flat().includes('unknown-code');

  const step = (next: EditHistory<Rules>): void => {
    openCopy.set({ ...copy, history: next });
  };
  const edit = (next: Rules, about?: string): void => {
    step(changed(history, next, about ?? null));
  };
  const add = (): void => {
    edit(rules.toSpliced(place + 1, 0, lineOfLevel('1')));
    setSelected(place + 1);
    form.current?.querySelector('input')?.focus();
  };
  const remove = (): void => {
    if (rule) edit(rules.toSpliced(place, 1));
  };
  const move = (by: -1 | 1) => (): void => {
    const next = moved(rules, place, by);
    if (next === rules) return;
    edit(next);
    setSelected(place + by);
  };
  const undo = (): void => {
    step(undone(history));
  };
  const redo = (): void => {
    step(redone(history));
  };
  const back = (): void => {
    openCopy.set({ ...copy, shown: false });
  };
  const toTable = (): void => table.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  const toForm = (): void => form.current?.querySelector('input')?.focus();
  const mayUndo = history.past.length > 0;
  const mayRedo = history.future.length > 0;

  useKeys({
    Escape: {
      label: t('matrix.to-list'),
      run: () => {
        if (form.current?.contains(document.activeElement)) toTable();
        else back();
      },
    },
    F2: { label: t('matrix.line'), strip: true, enabled: rule !== undefined, run: toForm },
    F3: { label: t('matrix.add-line'), strip: true, run: add },
    F7: {
      label: t('matrix.next-fault'),
      strip: faulty.length > 0,
      enabled: faulty.length > 0,
      run: () => {
        setSelected(faulty.find((at) => at > place) ?? faulty[0] ?? 0);
      },
    },
    F9: {
      label: t('matrix.dry-run'),
      strip: true,
      enabled: mayTry && !run.isPending,
      run: () => {
        run.mutate(rules);
      },
    },
    Delete: { label: t('matrix.remove-line'), enabled: rule !== undefined, run: remove },
    'Alt+ArrowUp': { label: t('protocols.move-up'), run: move(-1) },
    'Alt+ArrowDown': { label: t('protocols.move-down'), run: move(1) },
    'Alt+Z': { label: t('protocols.undo'), enabled: mayUndo, run: undo },
    'Alt+Shift+Z': { label: t('protocols.redo'), enabled: mayRedo, run: redo },
  });

  const title = from === null ? t('matrix.copy-of-levels') : t('matrix.copy-of', { number: from });
  return (
    <div className={classes['bench']}>
      <header className={classes['head']}>
        <Deed title={t('matrix.to-list')} onClick={back}>
          <ArrowLeft size="1em" aria-label={t('matrix.to-list')} /> <KeyHint combo="Escape" />
        </Deed>
        <h2>{title}</h2>
        <span className={classes['muted']}>{t('matrix.only-here')}</span>
        <span className={classes['gap']} />
        {isGivingUp ? (
          <>
            <Deed
              primary
              onClick={() => {
                openCopy.set(null);
              }}
            >
              {t('matrix.give-up-now')}
            </Deed>
            <Deed
              onClick={() => {
                setGivingUp(false);
              }}
            >
              {t('common.cancel')}
            </Deed>
          </>
        ) : (
          <Deed
            onClick={() => {
              setGivingUp(true);
            }}
          >
            {t('matrix.give-up')} …
          </Deed>
        )}
      </header>
      <div ref={table} className={classes['lines']}>
        <Panel
          title={t('matrix.lines')}
          hint={
            faulty.length > 0 ? (
              <span className={classes['fault']}>
                {t('matrix.faulty', { count: faulty.length })} <KeyHint combo="F7" />
              </span>
            ) : (
              `${number(rules.length)} · ${t('matrix.no-faults')}`
            )
          }
          actions={
            <span className={classes['deeds']}>
              <Deed onClick={add}>
                <Plus size="1em" aria-hidden="true" /> {t('matrix.add-line')} <KeyHint combo="F3" />
              </Deed>
              <Deed disabled={!rule} onClick={remove}>
                <Trash2 size="1em" aria-hidden="true" /> {t('matrix.remove-line')}{' '}
                <KeyHint combo="Delete" />
              </Deed>
              <Deed title={t('protocols.move-up')} disabled={place <= 0} onClick={move(-1)}>
                <ArrowUp size="1em" aria-label={t('protocols.move-up')} />{' '}
                <KeyHint combo="Alt+ArrowUp" />
              </Deed>
              <Deed
                title={t('protocols.move-down')}
                disabled={place >= rules.length - 1}
                onClick={move(1)}
              >
                <ArrowDown size="1em" aria-label={t('protocols.move-down')} />{' '}
                <KeyHint combo="Alt+ArrowDown" />
              </Deed>
              <Deed title={t('protocols.undo')} disabled={!mayUndo} onClick={undo}>
                <Undo2 size="1em" aria-label={t('protocols.undo')} /> <KeyHint combo="Alt+Z" />
              </Deed>
              <Deed label={t('protocols.redo')} disabled={!mayRedo} onClick={redo}>
                <Redo2 size="1em" aria-hidden="true" />
              </Deed>
            </span>
          }
          flush
        >
          <RuleTable
            label={t('matrix.lines')}
            rules={rules}
            faults={faults}
            selected={rule && place}
            onSelect={setSelected}
            onOpen={toForm}
          />
          <p className={classes['rest']}>{t('matrix.rest')}</p>
        </Panel>
      </div>
      <div className={classes['hands']}>
        <div ref={form} className={classes['lines']}>
          <Panel
            title={rule ? t('matrix.line-number', { number: place + 1 }) : t('matrix.line')}
            empty={rule ? undefined : { title: t('matrix.no-lines'), hint: t('matrix.rest') }}
          >
            {rule && (
              <RuleForm
                key={copy.id}
                rule={rule}
                faults={faults[place] ?? []}
                onChange={(next, about) => {
                  edit(rules.with(place, next), about && `${place}/${about}`);
                }}
              />
            )}
          </Panel>
        </div>
        <Panel title={t('matrix.propose')}>
          <ProposeForm copy={copy} faultCount={faulty.length} />
          <DryRun rules={rules} run={run} disabled={!mayTry} />
        </Panel>
      </div>
    </div>
  );
}

function ProposeForm({
  copy: { id, history },
  faultCount,
}: {
  readonly copy: Copy;
  readonly faultCount: number;
}) {
  const { t } = useText();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const may = faultCount === 0 && reason.trim() !== '' && !isSending;
  const send = async (): Promise<void> => {
    setSending(true);
    setProblem(null);
    try {
      await propose(id, history.present, reason.trim());
      chosenMatrix.set(id);
      await queries.invalidateQueries({ queryKey: ['server'] });
      openCopy.set(null);
    } catch (error) {
      setProblem(asProblem(error));
      setSending(false);
    }
  };
  useKeys({
    F8: {
      label: t('matrix.propose'),
      strip: true,
      run: () => form.current?.querySelector('input')?.focus(),
    },
    'Ctrl+Enter': { label: t('matrix.propose'), enabled: may, run: () => void send() },
  });
  return (
    <form
      ref={form}
      className={classes['propose']}
      onSubmit={(event) => {
        event.preventDefault();
        if (may) void send();
      }}
    >
      {problem && <ProblemNote code={problem.code} requestId={problem.requestId} />}
      <span className={classes['deeds']}>
        <KeyHint combo="F8" />
        <Line
          label={t('matrix.reason')}
          width="100%"
          placeholder={t('matrix.reason')}
          value={reason}
          onChange={(text) => {
            setReason(text.slice(0, 1_000));
          }}
        />
        <Deed primary disabled={!may} onClick={() => void send()}>
          {t('matrix.propose')} <KeyHint combo="Ctrl+Enter" />
        </Deed>
      </span>
      <p className={classes['muted']}>
        {faultCount > 0 ? t('matrix.faults-first') : t('matrix.propose-hint')}
      </p>
    </form>
  );
}
