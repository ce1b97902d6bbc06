import { fromShelf, shelve } from './shelf.js';

/** The tag of the newest answer by its path: the same answer is not sent twice. */
const tags = new Map<string, string>();

type Hear<Answer> = (answer: Answer | null) => void;

/**
 * Reads a path that has tags and is no secret: first as it was kept at this seat, then from the server, then again and
 * again. `hear` gets each new answer, and null when the server has none or is out of touch. Ends when called off.
 */
export function followAnswer<Answer>(
  path: string,
  everyMs: number,
  hear: Hear<Answer>,
): () => void {
  const stop = new AbortController();
  const look = async (): Promise<void> => {
    hear(await ask<Answer>(path, stop.signal));
  };
  const begin = async (): Promise<void> => {
    const kept = tags.has(path) ? undefined : await fromShelf<Answer>(path);
    if (kept) hear(kept);
    await look();
  };
  void begin();
  const timer = setInterval(() => void look(), everyMs);
  return () => {
    stop.abort();
    clearInterval(timer);
  };
}

async function ask<Answer>(path: string, signal: AbortSignal): Promise<Answer | null> {
  const tag = tags.get(path);
  try {
    const response = await fetch(path, {
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
      headers: { accept: 'application/json', ...(tag ? { 'if-none-match': tag } : {}) },
    });
    if (!response.ok) return null;
    const copy = response.clone();
    const answer = (await response.json()) as Answer;
    const newTag = response.headers.get('etag');
    if (newTag) tags.set(path, newTag);
    // The answer does not wait until it is kept, nor for a seat that cannot keep it.
    void shelve(path, copy).catch(() => undefined);
    return answer;
  } catch {
    // Without the server, what is known goes on; the frame says that it is out of touch.
    return null;
  }
}
