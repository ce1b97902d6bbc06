export const SCHEMAS = '#/components/schemas/';

/** The name of a type as OpenAPI takes it: `Versioned<CallerValue>` is `Versioned.CallerValue`. */
export function componentName(type: string): string {
  return type.replace(/[^\w-]+/g, '.').replace(/\.$/, '');
}

/** Refers to the schema of a type, or to a place in it. */
export function componentRef(type: string): { readonly $ref: string } {
  return { $ref: `${SCHEMAS}${type}` };
}
