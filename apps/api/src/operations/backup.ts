import { existsSync } from 'node:fs';
import { writeBackup } from '../database/backup/write-backup.js';
import { reachDatabase } from '../database/open-database.js';
import { fileNamed, operation, say, WrongRequest } from './operation.js';

const USAGE = 'Usage: npm run backup -- FILE';

await operation({}, USAGE, async ({ names }, configuration) => {
  const [name, ...more] = names;
  if (!name || more.length > 0) throw new WrongRequest(USAGE);
  const { dataFolder, databaseUrl, keyFile } = configuration;
  if (!databaseUrl && !existsSync(dataFolder))
    throw new WrongRequest(`There is no database in ${dataFolder}: set VIGIL_DATA_DIR`);
  const file = fileNamed(name);
  const database = await reachDatabase(configuration);
  try {
    if (!database.superuserUrl)
      throw new WrongRequest('Set VIGIL_SUPERUSER_DATABASE_URL to back up a server of your own');
    const now = new Date().toISOString();
    const { tables } = await writeBackup(
      database.superuserUrl,
      file,
      now,
      ({ name: table, rows }) => {
        if (rows > 0) say(`${String(rows).padStart(10)}  ${table}`);
      },
    );
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    say(`${file} holds ${rows} rows of ${tables.length} tables, as of ${now}`);
    say(`Keep the master key apart from it: ${keyFile}`);
  } finally {
    await database.stop();
  }
});
