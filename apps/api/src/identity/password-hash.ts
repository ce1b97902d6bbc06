import { hash } from '@node-rs/argon2';

/** Argon2id with the OWASP minimum: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a password, to be kept. */
export function passwordHash(password: string): Promise<string> {
  return hash(password, COST);
}
