import { Check, Circle, CircleDot, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './status-pill.module.css';

/** calm: at rest. active: something goes on. good: confirmed. trouble: the machine needs somebody. */
export type Tone = 'calm' | 'active' | 'good' | 'trouble';

interface StatusPillProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A state in a word, with a sign of its own for each tone. Urgency has its own mark. */
export function StatusPill({ tone = 'calm', title, children }: StatusPillProps) {
  const Sign = SIGNS[tone];
  return (
    <span className={styles['pill']} data-tone={tone} title={title}>
      <Sign size="1em" aria-hidden="true" />
      {children}
    </span>
  );
}

const SIGNS = { calm: Circle, active: CircleDot, good: Check, trouble: TriangleAlert } as const;
