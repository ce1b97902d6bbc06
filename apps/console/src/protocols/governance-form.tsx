import { useState } from 'react';
import type { KeptView, PersonView, ProtocolVersionView } from '@lib/contracts';
import { mayDo } from '@lib/access';
import { useServer } from '../api/queries.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../sign-in/session-state.js';
import { Choose, Deed } from './fields.js';
import { govern, momentOf } from './versions.js';
import classes from './protocols.module.css';

/** Who answers for a version, and by when somebody must look at it again. */
export function GovernanceForm({
  version,
  onKeep,
  isPending,
}: {
  readonly version: ProtocolVersionView;
  readonly onKeep: (deed: () => Promise<KeptView>) => void;
  readonly isPending: boolean;
}) {
  const { t } = useText();
  const { role } = useSession();
  const { data: people = [] } = useServer<readonly PersonView[]>('/api/people');
  const [owner, setOwner] = useState<string>(version.ownerId ?? '');
  const [day, setDay] = useState(version.reviewBy?.slice(0, 10) ?? '');
  const may = mayDo(role, 'protocol.edit');
  const candidates = people.filter((person) => mayDo(person.role, 'protocol.edit'));
  const isSame =
    owner === (version.ownerId ?? '') && day === (version.reviewBy?.slice(0, 10) ?? '');
  return (
    <section>
      <h3>{t('protocols.governance')}</h3>
      <fieldset className={classes['inline']} disabled={!may}>
        <label>
          {t('protocols.owner')}{' '}
          <Choose
            label={t('protocols.owner')}
            value={owner}
            options={[
              { value: '', label: '–' },
              ...candidates.map(({ id, displayName }) => ({
                value: id,
                label: displayName,
              })),
            ]}
            onChange={setOwner}
          />
        </label>
        <label data-overdue={version.overdue || undefined}>
          {t('protocols.review-by')}{' '}
          <input
            type="date"
            className={classes['line']}
            value={day}
            onChange={(event) => {
              setDay(event.currentTarget.value);
            }}
          />
        </label>
        {may && (
          <Deed
            disabled={isPending || isSame}
            onClick={() => {
              const chosen = candidates.find(({ id }) => id === owner);
              const reviewBy = day === '' ? null : momentOf(day);
              onKeep(() => govern(version, { ownerId: chosen?.id ?? null, reviewBy }));
            }}
          >
            {t('protocols.save')}
          </Deed>
        )}
        {version.overdue && <strong className={classes['notice']}>{t('protocols.overdue')}</strong>}
      </fieldset>
    </section>
  );
}
