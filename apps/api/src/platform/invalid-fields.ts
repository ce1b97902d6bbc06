import { ValidationPipe, type ValidationError } from '@nestjs/common';

interface InvalidField {
  readonly field: string;
  readonly rule: string;
}

/** A body that breaks the rules of its fields; names of fields and rules only, never a value. */
export class InvalidFields extends Error {
  constructor(readonly fields: readonly InvalidField[]) {
    super('invalid-fields');
  }
}

/** Bodies and queries are of their declared shape, with no field beside it, or the request goes no further. */
export function strictValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) => new InvalidFields(errors.flatMap((error) => fieldsOf(error, ''))),
  });
}

function fieldsOf(
  { property, constraints, children }: ValidationError,
  above: string,
): readonly InvalidField[] {
  // The name of an unknown field is the sender's text: it is not given back.
  const known = !constraints || !('whitelistValidation' in constraints);
  const field = `${above}${known ? property : '*'}`;
  return [
    ...Object.keys(constraints ?? {}).map((rule) => ({ field, rule })),
    ...(children ?? []).flatMap((child) => fieldsOf(child, `${field}.`)),
  ];
}
