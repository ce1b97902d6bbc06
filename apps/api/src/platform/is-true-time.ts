import { registerDecorator } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';

/** Clocks of workstations differ a little; a time further ahead is a mistake. */
const AHEAD_MS = 5 * 60_000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A moment in UTC with milliseconds at which something really happened: never in the future. */
export function IsTrueTime(): PropertyDecorator {
  return moment(
    'isTrueTime',
    () => Date.now() + AHEAD_MS,
    'a moment in UTC, with milliseconds, that is not in the future',
  );
}

/** A moment in UTC with milliseconds, past or to come. */
export function IsMoment(): PropertyDecorator {
  return moment('isMoment', () => Infinity, 'a moment in UTC, with milliseconds');
}

function moment(name: string, latest: () => number, message: string): PropertyDecorator {
  return (target, property) => {
    const propertyName = property as string;
    JSONSchema({ type: 'string', format: 'date-time' })(target, propertyName);
    registerDecorator({
      name,
      target: target.constructor,
      propertyName,
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' && INSTANT.test(value) && Date.parse(value) <= latest(),
        defaultMessage: () => message,
      },
    });
  };
}
