import { useCallback, useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { ProtocolVersionFile } from '@lib/contracts';
import { diffProtocols, type PartDifference } from '@lib/triage';
import type { Problem } from '../api/problem.js';
import { asProblem } from '../api/request.js';
import { createPersonalStore } from '../state/personal.js';
import { useStore } from '../state/store.js';
import type { Draft, Edit } from './draft.js';
import { begun, changed, redone, undone, type EditHistory } from './edit-history.js';
import { readVersion, saveContent } from './versions.js';

interface OpenDraft {
  readonly history: EditHistory<Draft>;
  /** As it is kept on the server, and the version of that row. */
  readonly kept: Draft;
  readonly seen: number;
}

/** Drafts that are open at this seat: what is not saved yet stays when another desk is looked at. */
const openDrafts = createPersonalStore<Readonly<Record<string, OpenDraft>>>({});

/** Somebody else saved in between: what they changed since, and what they have now. */
interface Conflict {
  readonly theirs: ProtocolVersionFile;
  readonly changes: readonly PartDifference[];
}

export interface DraftEditing {
  readonly draft: Draft;
  readonly edit: Edit;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly isSaved: boolean;
  readonly isSaving: boolean;
  readonly problem: Problem | null;
  /** Keeps it on the server; answers whether it is kept. */
  readonly save: () => Promise<boolean>;
  readonly conflict: Conflict | null;
  /** Theirs: mine is given up. Mine: it is saved over theirs, which stays in the log. */
  readonly settle: (whose: 'mine' | 'theirs') => void;
}

/** The content of a version with what was edited in it here; it is begun anew when the version changed elsewhere. */
export function useDraft(file: ProtocolVersionFile): DraftEditing {
  const { id } = file.version;
  const queries = useQueryClient();
  const open = useStore(openDrafts)[id] ?? openedFrom(file);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const { history, kept, seen } = open;
  const isSaved = history.present === kept;

  useEffect(() => {
    // What was not touched follows the server.
    if (isSaved && file.version.version > seen) put(id, openedFrom(file));
  }, [file, id, isSaved, seen]);

  const edit: Edit = useCallback(
    (change, step) => {
      const { [id]: was = openedFrom(file) } = openDrafts.get();
      put(id, { ...was, history: changed(was.history, change(was.history.present), step ?? null) });
    },
    [file, id],
  );
  const step = (way: typeof undone<Draft>) => (): void => {
    put(id, { ...open, history: way(history) });
  };

  const saveOver = async (seenVersion: number): Promise<boolean> => {
    const { present } = history;
    setSaving(true);
    setProblem(null);
    try {
      const { protocol, cases } = present;
      const { version } = await saveContent(id, { content: protocol, cases, seenVersion });
      const { [id]: now = open } = openDrafts.get();
      put(id, { ...now, kept: present, seen: version });
      setConflict(null);
      await queries.invalidateQueries({ queryKey: ['server'] });
      return true;
    } catch (error) {
      const refusal = asProblem(error);
      if (refusal.code !== 'stale-version') setProblem(refusal);
      else {
        const theirs = await readVersion(id);
        setConflict({ theirs, changes: diffProtocols(kept, theirs) });
      }
      return false;
    } finally {
      setSaving(false);
    }
  };

  return {
    draft: history.present,
    edit,
    undo: history.past.length > 0 ? step(undone) : undefined,
    redo: history.future.length > 0 ? step(redone) : undefined,
    isSaved,
    isSaving,
    problem,
    save: () => (isSaved ? Promise.resolve(true) : saveOver(seen)),
    conflict,
    settle: (whose) => {
      if (!conflict) return;
      if (whose === 'mine') {
        void saveOver(conflict.theirs.version.version);
        return;
      }
      put(id, openedFrom(conflict.theirs));
      setConflict(null);
    },
  };
}

function openedFrom({ version, protocol, cases }: ProtocolVersionFile): OpenDraft {
  const kept = { protocol, cases };
  return { history: begun<Draft>(kept), kept, seen: version.version };
}

function put(id: string, draft: OpenDraft): void {
  openDrafts.set({ ...openDrafts.get(), [id]: draft });
}
