import type { Instant } from '@lib/kernel';

/** One of the newest values of a case, with the version that an edit must name. */
export interface Versioned<Value> {
  readonly value: Value;
  readonly version: number;
  readonly at: Instant;
}
