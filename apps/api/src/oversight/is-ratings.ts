import { isRatings } from '@lib/triage';
import { registerDecorator } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';

/** Every item of the form on its scale, or null where it does not apply. */
export function IsRatings(): PropertyDecorator {
  return (target, property) => {
    const propertyName = property as string;
    JSONSchema({
      type: 'object',
      additionalProperties: { type: ['integer', 'null'], minimum: 0, maximum: 3 },
    })(target, propertyName);
    registerDecorator({
      name: 'isRatings',
      target: target.constructor,
      propertyName,
      validator: { validate: isRatings, defaultMessage: () => 'every item of the form' },
    });
  };
}
