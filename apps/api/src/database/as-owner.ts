import pg from 'pg';

/** Works on one connection as the owner of the schema, for what the API itself may not do. */
export async function asOwner<Result>(
  migratorUrl: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: migratorUrl, options: '-c role=vigil_owner' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
