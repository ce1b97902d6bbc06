import type { ReactNode } from 'react';
import { EmptyState } from './empty-state.js';
import { KeyHint } from './key-hint.js';
import styles from './panel.module.css';

export interface KeyLabel {
  readonly combo: string;
  readonly label: string;
}

interface PanelProps {
  readonly title: string;
  /** A number or a word beside the title: how many, how old. */
  readonly hint?: ReactNode;
  /** At the right end of the title. */
  readonly actions?: ReactNode;
  /** Shown instead of the content when there is nothing: what would be here, and how it comes. */
  readonly empty?: { readonly title: string; readonly hint: string } | undefined;
  readonly keys?: readonly KeyLabel[];
  /** The content goes to the edges: a table, a map. */
  readonly flush?: boolean;
  /** Nothing in it takes the focus: it takes it itself, to be scrolled by keyboard. */
  readonly isText?: boolean;
  readonly children?: ReactNode;
}

/** A place of a desk: it fills its cell, its content scrolls, its title and keys stay. */
export function Panel({
  title,
  hint,
  actions,
  empty,
  keys = [],
  flush = false,
  isText = false,
  children,
}: PanelProps) {
  return (
    <section className={styles['panel']} aria-label={title}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
        {actions !== undefined && <span className={styles['actions']}>{actions}</span>}
      </header>
      <div
        className={styles['body']}
        data-flush={flush || undefined}
        tabIndex={isText ? 0 : undefined}
      >
        {empty ? <EmptyState {...empty} /> : children}
      </div>
      {keys.length > 0 && (
        <footer className={styles['keys']}>
          {keys.map(({ combo, label }) => (
            <span key={combo} className={styles['key']}>
              <KeyHint combo={combo} /> {label}
            </span>
          ))}
        </footer>
      )}
    </section>
  );
}
