import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly hint: string;
}

/** Says what would stand here and how it comes: an empty place teaches. */
export function EmptyState({ title, hint }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>{title}</p>
      <p className={styles['hint']}>{hint}</p>
    </div>
  );
}
