import { TriangleAlert } from 'lucide-react';
import { useText } from '../i18n/use-text.js';
import styles from './problem-note.module.css';

interface ProblemNoteProps {
  readonly code: string;
  /** For who looks it up; no secret. */
  readonly requestId?: string | undefined;
}

/** What happened, what is safe, what to do. */
export function ProblemNote({ code, requestId }: ProblemNoteProps) {
  const { happened, safe, todo } = useText().problem(code);
  return (
    <div className={styles['note']} role="alert">
      <TriangleAlert size="1.2em" aria-hidden="true" className={styles['sign']} />
      <span>
        <strong>{happened}</strong> {safe} {todo}
        {requestId !== undefined && <small className={styles['id']}> {requestId}</small>}
      </span>
    </div>
  );
}
