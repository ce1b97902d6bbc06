import type { CaseFile, CaseListView } from '@lib/contracts';
import type { Client } from './client.js';

/** The file of the newest case of the centre, as its reader may see it. */
export async function newestFile(reader: Client): Promise<CaseFile> {
  const { cases } = (await reader.get('/cases?limit=1')).body as CaseListView;
  return (await reader.post(`/cases/${cases[0]?.id}/file`, {})).body as CaseFile;
}
