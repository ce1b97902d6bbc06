/** Ends a switch over a union that is complete: a new member does not compile until it has its case. */
export function assertNever(value: never): never {
  throw new Error(`A case is missing for ${JSON.stringify(value)}`);
}
