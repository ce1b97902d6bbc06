import type { ProblemCode } from '@lib/contracts';

/** A refusal that the database gave, as a code; a row's values never travel with it. */
export class Refused extends Error {
  constructor(readonly code: ProblemCode) {
    super(code);
  }
}
