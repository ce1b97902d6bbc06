import { CloudOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useConnection, type Connection } from '../api/connection.js';
import { useText } from '../i18n/use-text.js';
import { durationText } from './clock-text.js';
import styles from './stale-veil.module.css';
import { useNow } from './use-now.js';

interface StaleVeilProps {
  /** That of the board, unless this content has one of its own. */
  readonly connection?: Connection;
  readonly staleAfterMs?: number;
  readonly children: ReactNode;
}

/** Lets live data through as it is; what is older than ten seconds says how old, out of touch says so loudly. */
export function StaleVeil({ connection, staleAfterMs = 10_000, children }: StaleVeilProps) {
  const board = useConnection();
  const age = ageOf(connection ?? board, useNow(), staleAfterMs);
  return (
    <div className={styles['veiled']} data-stale={age === undefined ? undefined : true}>
      {age !== undefined && <Notice {...(connection ?? board)} age={age} />}
      <div className={styles['content']}>{children}</div>
    </div>
  );
}

function Notice({ state, position, age }: Connection & { readonly age: number }) {
  const { t, number } = useText();
  const isLoud = state === 'out-of-touch';
  return (
    <div className={styles['notice']} data-loud={isLoud || undefined} role="status">
      <CloudOff size="1.2em" aria-hidden="true" />
      <span>
        <strong>
          {isLoud && `${t('common.out-of-touch')}. `}
          {t('common.stale', { age: durationText(age / 1_000) })}
        </strong>
        {position !== undefined &&
          `, ${t('common.stale-position', { position: number(position) })}`}
        {isLoud && `. ${t('common.stale-loud')}`}
      </span>
    </div>
  );
}

/** How old stale data is, in milliseconds; nothing while it may be trusted. */
function ageOf(
  { state, freshAt }: Connection,
  now: number,
  staleAfterMs: number,
): number | undefined {
  if (state === 'live' || freshAt === undefined) return undefined;
  const age = now - freshAt;
  return state === 'out-of-touch' || age >= staleAfterMs ? Math.max(age, 0) : undefined;
}
