import { ApiProperty, type ApiPropertyOptions, type OpenAPIObject } from '@nestjs/swagger';
import {
  targetConstructorToSchema,
  validationMetadatasToSchemas,
} from 'class-validator-jsonschema';
import { SCHEMAS } from './component-names.js';

const OPTIONS = {
  refPointerPrefix: SCHEMAS,
  additionalConverters: {
    // A validator of the house says itself, by `JSONSchema`, what it accepts.
    customValidation: {},
    isLatitude: { minimum: -90, maximum: 90 },
    isLongitude: { minimum: -180, maximum: 180 },
  },
};

export type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The schemas of all bodies, from the rules that their fields are held to. */
export function bodySchemas(): Schemas {
  const schemas = validationMetadatasToSchemas(OPTIONS) as Schemas;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      { ...schema, additionalProperties: false },
    ]),
  );
}

/** For the class of a query: each of its fields is a parameter. */
export function InQuery(): ClassDecorator {
  return (target) => {
    const { properties = {}, required = [] } = targetConstructorToSchema(target, OPTIONS);
    for (const [name, schema] of Object.entries(properties)) {
      const options = { ...schema, required: required.includes(name) } as ApiPropertyOptions;
      ApiProperty(options)(target.prototype as object, name);
    }
  };
}
