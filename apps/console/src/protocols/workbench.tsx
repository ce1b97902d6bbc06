import { ArrowLeft, Plus, Redo2, Save, Undo2 } from 'lucide-react';
import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ProtocolVersionFile } from '@lib/contracts';
import { mayDo } from '@lib/access';
import { INSTRUCTIONS } from '@lib/protocols';
import {
  checkProtocol,
  determinantsOf,
  emptyQuestion,
  emptyRule,
  firstLeaf,
  freeDeterminant,
  freeQuestionId,
  moveQuestion,
  moveRule,
  placeOfFlaw,
  putQuestion,
  putRule,
  questionsIn,
  type RuleList,
} from '@lib/triage';
import { useText } from '../i18n/use-text.js';
import { leaveFocus } from '../keys/leave-focus.js';
import { useKeys } from '../keys/use-keys.js';
import { useSession } from '../sign-in/session-state.js';
import { HintLine } from '../ui/hint-line.js';
import { KeyHint } from '../ui/key-hint.js';
import { ProblemNote } from '../ui/problem-note.js';
import { CaseList, freeName } from './case-form.js';
import { DifferencePanel } from './difference-panel.js';
import { DifferenceList } from './difference-list.js';
import type { Selection } from './draft.js';
import { Deed } from './fields.js';
import { FlawList } from './flaw-list.js';
import { LifePanel } from './life-panel.js';
import { PartForm } from './part-form.js';
import { TableView } from './table-view.js';
import { TreeView } from './tree-view.js';
import { TryOut } from './try-out.js';
import { useDraft } from './use-draft.js';
import { useUsedDeterminants, useVersionFile, useVersions } from './use-versions.js';
import { DraftSign, VersionStatusSign } from './version-signs.js';
import { beginDraft, type VersionId } from './versions.js';
import classes from './protocols.module.css';

interface WorkbenchProps {
  readonly id: VersionId;
  readonly onOpen: (id: VersionId) => void;
  readonly onClose: () => void;
}

/** One version on the bench: its structure, the form of the part in hand, and the tools beside it. */
export function Workbench(props: WorkbenchProps) {
  const { data, error } = useVersionFile(props.id);
  const { t } = useText();
  useKeys({ Escape: { label: t('protocols.to-list'), run: props.onClose } });
  if (data) return <OpenBench {...props} file={data} />;
  return error ? <ProblemNote code={error.code} requestId={error.requestId} /> : null;
}

const VIEWS = ['tree', 'table', 'cases'] as const;
const TOOLS = ['form', 'try', 'difference', 'life'] as const;
type Tool = (typeof TOOLS)[number];

/** Where three columns have room beside each other. */
const WIDE = '(min-width: 1900px)';
const SCRIPTS = new Set(INSTRUCTIONS.map(({ id }) => id));

function OpenBench({
  id,
  file,
  onOpen,
  onClose,
}: WorkbenchProps & { readonly file: ProtocolVersionFile }) {
  const { t, of } = useText();
  const { role } = useSession();
  const editing = useDraft(file);
  const { draft, edit, undo, redo, save, isSaved } = editing;
  const { protocol, cases } = draft;
  const { version } = file;
  const { data: versions } = useVersions();
  const mine = useMemo(
    () => (versions?.versions ?? []).filter(({ code }) => code === version.code),
    [versions, version.code],
  );
  const inForce = mine.find((one) => one.inForce);
  const { data: released } = useVersionFile(inForce?.id);
  const used = useUsedDeterminants(mine.map((one) => one.id));
  const readOnly = version.status !== 'draft' || !mayDo(role, 'protocol.edit');
  const isWide = useMediaQuery(WIDE, false, { getInitialValueInEffect: false });

  const [view, setView] = useState<(typeof VIEWS)[number]>('tree');
  const [tool, setTool] = useState<Tool>(readOnly ? 'life' : 'form');
  const [selection, setSelection] = useState<Selection>({ part: 'protocol', id: protocol.code });
  const structure = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const looked = useDeferredValue(draft);
  const flaws = useMemo(
    () => checkProtocol(looked.protocol, { instructions: SCRIPTS, cases: looked.cases }),
    [looked],
  );
  const flawed = useMemo(
    () =>
      new Set(
        flaws.map((flaw) => {
          const { part, id: at } = placeOfFlaw(flaw, looked.protocol);
          return `${part}/${at}`;
        }),
      ),
    [flaws, looked],
  );
  const nextFlaw = useRef(0);
  useEffect(() => {
    focusStructure(structure.current);
  }, []);
  useEffect(() => {
    // What can be changed no more is there to be signed.
    if (readOnly) setTool('life');
  }, [readOnly]);

  const select = (next: Selection): void => {
    setSelection(next);
    if (next.part === 'case') setView('cases');
    else if (view === 'cases') setView('tree');
    if (next.field !== undefined) setTool('form');
  };
  const pick = (next: Selection): void => {
    setSelection(next);
    if (!readOnly) setTool(isWide ? tool : 'form');
  };
  useEffect(() => {
    if (selection.field === undefined) return;
    focusField(form.current, selection.field);
  }, [selection]);

  const addQuestion = (): void => {
    const taken = protocol.questions.map((one) => one.id);
    const name = freeQuestionId(taken, 'question');
    const behind = questionAt(selection);
    edit((was) => ({
      ...was,
      protocol: behind
        ? putQuestion(was.protocol, emptyQuestion(name), behind)
        : putQuestion(was.protocol, emptyQuestion(name)),
    }));
    select({ part: 'question', id: name, field: 'text' });
  };
  const addRule = (list: RuleList): void => {
    const taken = [...used, ...determinantsOf(protocol)];
    const determinant = freeDeterminant(protocol.code, '5', taken);
    const at = questionAt(selection);
    const when = at ? firstLeaf({ question: at }, protocol.questions) : { any: [] };
    edit((was) => ({
      ...was,
      protocol: putRule(was.protocol, list, { ...emptyRule(determinant, '5'), when }),
    }));
    const part = list === 'discriminators' ? 'finding' : 'group';
    select({ part, id: determinant, field: 'level' });
  };
  function questionAt({ part, id: at }: Selection): string | undefined {
    if (part === 'question') return at;
    const rules = [...protocol.discriminators, ...protocol.modifiers];
    const rule = rules.find(({ determinant }) => determinant === at);
    const asked = rule ? questionsIn(rule.when) : [];
    return protocol.questions.filter((one) => asked.includes(one.id)).at(-1)?.id;
  }
  const move = (by: -1 | 1): void => {
    const { part, id: at } = selection;
    if (part === 'question')
      edit((was) => ({ ...was, protocol: moveQuestion(was.protocol, at, by) }));
    if (part === 'finding' || part === 'group') {
      const list = part === 'finding' ? 'discriminators' : 'modifiers';
      edit((was) => ({ ...was, protocol: moveRule(was.protocol, list, at, by) }));
    }
  };

  const enabled = !readOnly;
  useKeys({
    Escape: {
      label: t('protocols.to-list'),
      run: () => {
        const focused = document.activeElement;
        if (form.current?.contains(focused)) focusStructure(structure.current);
        else onClose();
      },
    },
    F3: { label: `+ ${t('protocols.part-question')}`, strip: true, enabled, run: addQuestion },
    F4: {
      label: `+ ${t('protocols.part-finding')}`,
      strip: true,
      enabled,
      run: () => {
        addRule('discriminators');
      },
    },
    'Shift+F4': {
      label: t('protocols.add-rule-group'),
      enabled,
      run: () => {
        addRule('modifiers');
      },
    },
    F2: {
      label: t('protocols.tool-form'),
      run: () => {
        setTool('form');
        setSelection({ ...selection, field: null });
      },
    },
    F6: {
      label: t('protocols.view'),
      strip: true,
      run: () => {
        setView(VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? 'tree');
      },
    },
    F7: {
      label: t('protocols.next-flaw'),
      strip: flaws.length > 0,
      enabled: flaws.length > 0,
      run: () => {
        const flaw = flaws[nextFlaw.current % flaws.length];
        nextFlaw.current += 1;
        if (flaw) select(placeOfFlaw(flaw, protocol));
      },
    },
    F8: {
      label: t('protocols.tool-try'),
      strip: true,
      run: () => {
        setTool('try');
        // Digits are answers now, not letters of a field.
        leaveFocus();
      },
    },
    F9: {
      label: t('protocols.tool-difference'),
      strip: true,
      run: () => {
        setTool('difference');
      },
    },
    'Shift+F9': {
      label: t('protocols.tool-life'),
      strip: true,
      run: () => {
        setTool('life');
      },
    },
    'Ctrl+S': {
      label: t('protocols.save'),
      strip: true,
      enabled: enabled && !isSaved,
      run: () => void save(),
    },
    'Alt+Z': { label: t('protocols.undo'), enabled: undo !== undefined, run: () => undo?.() },
    'Alt+Shift+Z': { label: t('protocols.redo'), enabled: redo !== undefined, run: () => redo?.() },
    'Alt+ArrowUp': {
      label: t('protocols.move-up'),
      enabled,
      run: () => {
        move(-1);
      },
    },
    'Alt+ArrowDown': {
      label: t('protocols.move-down'),
      enabled,
      run: () => {
        move(1);
      },
    },
  });

  const bench = { draft, edit, select, used, readOnly };
  const shown = isWide && tool === 'form' ? 'try' : tool;
  return (
    <div className={classes['bench']}>
      <header className={classes['benchHead']}>
        <Deed title={t('protocols.to-list')} onClick={onClose}>
          <ArrowLeft size="1em" aria-label={t('protocols.to-list')} /> <KeyHint combo="Escape" />
        </Deed>
        <h2>
          <code>{version.code}</code> {of(protocol.title)}{' '}
          <span className={classes['muted']}>
            {t('protocols.number', { number: version.number })}
          </span>
        </h2>
        <VersionStatusSign version={version} />
        <DraftSign version={version} />
        <span className={classes['gap']} />
        {readOnly ? (
          <NewDraft version={version} onOpen={onOpen} />
        ) : (
          <span className={classes['deeds']}>
            <span className={classes['muted']} role="status">
              {editing.isSaving
                ? t('protocols.saving')
                : t(isSaved ? 'protocols.saved' : 'protocols.not-saved')}
            </span>
            <Deed title={t('protocols.undo')} disabled={!undo} onClick={() => undo?.()}>
              <Undo2 size="1em" aria-label={t('protocols.undo')} /> <KeyHint combo="Alt+Z" />
            </Deed>
            <Deed label={t('protocols.redo')} disabled={!redo} onClick={() => redo?.()}>
              <Redo2 size="1em" aria-hidden="true" />
            </Deed>
            <Deed primary={!isSaved} disabled={isSaved} onClick={() => void save()}>
              <Save size="1em" aria-hidden="true" /> {t('protocols.save')}{' '}
              <KeyHint combo="Ctrl+S" />
            </Deed>
          </span>
        )}
      </header>
      {editing.problem && (
        <ProblemNote code={editing.problem.code} requestId={editing.problem.requestId} />
      )}
      {editing.conflict && (
        <section className={classes['conflict']} role="alert">
          <strong>{t('protocols.conflict')}</strong>
          <DifferenceList
            differences={editing.conflict.changes}
            before={file.protocol}
            after={editing.conflict.theirs.protocol}
          />
          <span className={classes['deeds']}>
            <Deed
              onClick={() => {
                editing.settle('mine');
              }}
            >
              {t('protocols.keep-mine')}
            </Deed>
            <Deed
              onClick={() => {
                editing.settle('theirs');
              }}
            >
              {t('protocols.take-theirs')}
            </Deed>
          </span>
        </section>
      )}
      <HintLine
        id="protocols"
        keys={[
          { combo: 'F3', label: t('protocols.add-question') },
          { combo: 'F4', label: t('protocols.add-finding') },
          { combo: 'F8', label: t('protocols.tool-try') },
          { combo: 'F9', label: t('protocols.tool-difference') },
          { combo: 'Shift+F9', label: t('protocols.tool-life') },
        ]}
      />
      <div className={classes['benchBody']} data-wide={isWide || undefined}>
        <section className={classes['structure']} ref={structure}>
          <div className={classes['toolbar']}>
            <SegmentedControl
              size="xs"
              aria-label={t('protocols.view')}
              value={view}
              onChange={setView}
              data={VIEWS.map((value) => ({ value, label: t(`protocols.view-${value}`) }))}
            />
            {!readOnly && (
              <span className={classes['deeds']}>
                <Deed onClick={addQuestion}>
                  <Plus size="1em" aria-hidden="true" /> {t('protocols.add-question')}
                </Deed>
                <Deed
                  onClick={() => {
                    addRule('discriminators');
                  }}
                >
                  <Plus size="1em" aria-hidden="true" /> {t('protocols.add-finding')}
                </Deed>
                <Deed
                  onClick={() => {
                    addRule('modifiers');
                  }}
                >
                  <Plus size="1em" aria-hidden="true" /> {t('protocols.add-rule-group')}
                </Deed>
              </span>
            )}
          </div>
          <div className={classes['structureBody']}>
            {view === 'tree' && (
              <TreeView
                protocol={protocol}
                selection={selection}
                flawed={flawed}
                onSelect={setSelection}
                onPick={pick}
                onOpen={() => {
                  select({ ...selection, field: null });
                }}
              />
            )}
            {view === 'table' && (
              <TableView
                protocol={protocol}
                selection={selection}
                flawed={flawed}
                onSelect={setSelection}
                onPick={pick}
              />
            )}
            {view === 'cases' && (
              <CaseList {...bench} chosen={selection.part === 'case' ? selection.id : null} />
            )}
          </div>
          <FlawList flaws={flaws} protocol={protocol} onSelect={select} />
        </section>
        {(isWide || shown === 'form') && (
          <section className={classes['tool']} ref={form} aria-label={t('protocols.tool-form')}>
            {isWide ? null : <Tools tool={tool} onChange={setTool} tools={TOOLS} />}
            <div className={classes['toolBody']}>
              <PartForm {...bench} selection={selection} />
            </div>
          </section>
        )}
        {shown !== 'form' && (
          <section className={classes['tool']} aria-label={t(`protocols.tool-${shown}`)}>
            <Tools tool={shown} onChange={setTool} tools={isWide ? TOOLS.slice(1) : TOOLS} />
            <div className={classes['toolBody']}>
              {shown === 'try' && (
                <TryOut
                  protocol={protocol}
                  released={
                    released && released.version.id !== id
                      ? { number: released.version.number, protocol: released.protocol }
                      : null
                  }
                  onKeep={
                    readOnly
                      ? undefined
                      : (story) => {
                          const name = freeName(cases, t('protocols.new-story'));
                          edit((was) => ({ ...was, cases: [...was.cases, { name, ...story }] }));
                          select({ part: 'case', id: name, field: 'name' });
                        }
                  }
                />
              )}
              {shown === 'difference' && (
                <DifferencePanel
                  version={version}
                  draft={draft}
                  isSaved={isSaved}
                  others={mine.filter((one) => one.id !== id)}
                  onSelect={select}
                />
              )}
              {shown === 'life' && (
                <LifePanel
                  key={version.version}
                  version={version}
                  flawCount={flaws.length}
                  save={save}
                  isSaved={isSaved}
                />
              )}
            </div>
          </section>
        )}
      </div>
    </div>
  );
}

function Tools({
  tool,
  tools,
  onChange,
}: {
  readonly tool: Tool;
  readonly tools: readonly Tool[];
  readonly onChange: (tool: Tool) => void;
}) {
  const { t } = useText();
  return (
    <div className={classes['toolbar']}>
      <SegmentedControl
        size="xs"
        aria-label={t('protocols.tools')}
        value={tool}
        onChange={onChange}
        data={tools.map((value) => ({ value, label: t(`protocols.tool-${value}`) }))}
      />
    </div>
  );
}

/** What is no draft any more is changed by a new one that begins with it. */
function NewDraft({
  version,
  onOpen,
}: {
  readonly version: ProtocolVersionFile['version'];
  readonly onOpen: (id: VersionId) => void;
}) {
  const { t } = useText();
  const { role } = useSession();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation<VersionId>({
    mutationFn: () => beginDraft(version.code, version.id),
    onSuccess: async (id) => {
      await queries.invalidateQueries({ queryKey: ['server'] });
      onOpen(id);
    },
  });
  if (!mayDo(role, 'protocol.edit')) return null;
  return (
    <Deed
      disabled={isPending}
      onClick={() => {
        mutate();
      }}
    >
      <Plus size="1em" aria-hidden="true" /> {t('protocols.new-draft-from')}
    </Deed>
  );
}

/** Puts the cursor where a flaw is mended: in the first empty line of the field, or its first one. */
function focusField(form: HTMLElement | null, field: string | null): void {
  if (!form) return;
  const names = (field ?? '').split('.').map((_, index, all) => all.slice(0, index + 1).join('.'));
  const place =
    names
      .reverse()
      .map((name) => form.querySelector(`[data-field="${CSS.escape(name)}"]`))
      .find((found) => found !== null) ?? form;
  const empty = place.querySelector<HTMLElement>(
    'textarea:placeholder-shown, input:placeholder-shown',
  );
  const any = place.querySelector<HTMLElement>('textarea, select, input, button');
  const target = empty ?? any;
  target?.focus();
  place.scrollIntoView({ block: 'nearest' });
}

function focusStructure(structure: HTMLElement | null): void {
  structure
    ?.querySelector<HTMLElement>('[role="tree"], tr[aria-current], tr[tabindex], li button')
    ?.focus();
}
