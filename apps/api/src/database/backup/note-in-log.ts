import type pg from 'pg';

/** Says in the log of each centre that all of it was copied, or came from a copy. */
export async function noteInLog(
  client: pg.ClientBase,
  action: 'centre.backed-up' | 'centre.restored',
  takenAt: string,
): Promise<void> {
  await client.query(
    `select audit.append(null, u.id, u.role, u.centre_id, $1, null, 'centre', u.centre_id, null, null, null,
              'HSYSADMIN', null, null, jsonb_build_object('taken_at', $2::text), false)
       from identity.app_user u where u.role = 'system'`,
    [action, takenAt],
  );
}
