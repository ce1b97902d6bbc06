import { FileButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { mayDo } from '@lib/access';
import { asProblem } from '../api/request.js';
import { useText } from '../i18n/use-text.js';
import { useKeys } from '../keys/use-keys.js';
import { useSession } from '../sign-in/session-state.js';
import { KeyHint } from '../ui/key-hint.js';
import { ProblemNote } from '../ui/problem-note.js';
import { importFile, type VersionId } from './versions.js';
import classes from './protocols.module.css';

const MOST_SHOWN = 20;

/** Takes a file that was exported, in FHIR or as data, and opens the draft that it became, with what is wrong with it. */
export function ImportFile({ onOpen }: { readonly onOpen: (id: VersionId) => void }) {
  const { t } = useText();
  const { role } = useSession();
  const queries = useQueryClient();
  const button = useRef<HTMLButtonElement>(null);
  const { mutate, isPending, error } = useMutation<VersionId, Error, File>({
    mutationFn: importFile,
    onSuccess: async (id) => {
      await queries.invalidateQueries({ queryKey: ['server'] });
      onOpen(id);
    },
  });
  const isAllowed = mayDo(role, 'protocol.import');
  useKeys({
    F4: {
      label: t('protocols.import'),
      enabled: isAllowed && !isPending,
      run: () => button.current?.click(),
    },
  });
  if (!isAllowed) return null;
  const problem = error === null ? null : asProblem(error);
  return (
    <div className={classes['import']}>
      <FileButton
        accept=".json,application/json,application/fhir+json"
        onChange={(file) => {
          if (file) mutate(file);
        }}
      >
        {(props) => (
          <button
            type="button"
            ref={button}
            className={classes['deed']}
            disabled={isPending}
            {...props}
          >
            <KeyHint combo="F4" /> {t('protocols.import')}
          </button>
        )}
      </FileButton>
      {problem && (
        <>
          <ProblemNote code={problem.code} requestId={problem.requestId} />
          <ul>
            {problem.fields.slice(0, MOST_SHOWN).map(({ field, rule }) => (
              <li key={`${field} ${rule}`}>
                <code>{field}</code> {t(`protocols.import-${reasonOf(rule)}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function reasonOf(rule: string): 'changed' | 'missing' | 'unknown' | 'odd' {
  if (rule === 'content-hash' || rule === 'differs') return 'changed';
  if (rule === 'missing') return 'missing';
  return rule === 'not-understood' || rule === 'unknown-field' ? 'unknown' : 'odd';
}
