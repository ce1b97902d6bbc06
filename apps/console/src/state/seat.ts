const PREFIX = 'vigil.seat.';

/** What this seat remembers of its person's taste: never anything about a patient. */
export function rememberAtSeat(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // A seat that may not store forgets; nothing else depends on it.
  }
}

export function rememberedAtSeat(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}
