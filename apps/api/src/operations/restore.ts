import { restoreBackup } from '../database/backup/restore-backup.js';
import { openDatabase } from '../database/open-database.js';
import { fileNamed, operation, say, WrongRequest } from './operation.js';

const USAGE = 'Usage: npm run restore -- FILE';

await operation({}, USAGE, async ({ names }, configuration) => {
  const [name, ...more] = names;
  if (!name || more.length > 0) throw new WrongRequest(USAGE);
  const database = await openDatabase(configuration);
  try {
    if (!database.superuserUrl)
      throw new WrongRequest('Set VIGIL_SUPERUSER_DATABASE_URL to restore a server of your own');
    const now = new Date().toISOString();
    const { manifest, former } = await restoreBackup(database.superuserUrl, fileNamed(name), now);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    say(`Restored ${rows} rows as of ${manifest.takenAt}; everybody signs in again`);
    if (former) say(`What was there before is kept as the database ${former}`);
  } finally {
    await database.stop();
  }
});
