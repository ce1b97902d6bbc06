/** Named for what it held first. */
const SHELF = 'vigil-protocols';

/** Kept at this seat for the day on which it has no network: only what is no secret. */
export async function shelve(path: string, response: Response): Promise<void> {
  if ('caches' in globalThis) await (await caches.open(SHELF)).put(path, response);
}

/** What was kept of a path; nothing at a seat that may not store. */
export async function fromShelf<Kept>(path: string): Promise<Kept | undefined> {
  if (!('caches' in globalThis)) return undefined;
  try {
    const kept = await (await caches.open(SHELF)).match(path);
    return kept && ((await kept.json()) as Kept);
  } catch {
    return undefined;
  }
}
