/** What names a command, so that a repeat of it is known: chosen by the sender, never twice for two commands. */
export const IDEMPOTENCY_KEY = /^[A-Za-z0-9_-]{8,128}$/;
