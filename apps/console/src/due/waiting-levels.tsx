import { mayDo } from '@lib/access';
import type { LevelOverride } from '@lib/contracts';
import { useServer } from '../api/queries.js';
import { useSession } from '../sign-in/session-state.js';
import { SecondReading } from './second-reading.js';
import classes from './due.module.css';

/** A doctor has no board: it is asked for, often enough to be there within a second. */
const LOOK_AGAIN_MS = 1_000;

/** Milder levels that wait for a second reader, for a doctor on the phone page. */
export function WaitingLevels() {
  const { role } = useSession();
  const mayRead = mayDo(role, 'override.read');
  const { data = [] } = useServer<readonly LevelOverride[]>(
    mayRead ? '/api/level-overrides/waiting' : undefined,
    { everyMs: LOOK_AGAIN_MS },
  );
  if (data.length === 0) return null;
  return (
    <section className={classes['due']}>
      {data.map((override) => (
        <SecondReading key={override.id} override={override} number="" />
      ))}
    </section>
  );
}
