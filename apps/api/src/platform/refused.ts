import type { Problem, ProblemCode } from '@lib/contracts';

/** A refusal that the database gave, as a code; a row's values never travel with it. */
export class Refused extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly fields?: Problem['fields'],
  ) {
    super(code);
  }
}
