import { isAnswer, isTriageContext } from '@lib/triage';
import { registerDecorator } from 'class-validator';

/** An answer as the protocols know it: a value, unknown, or refused. */
export function IsAnswer(): PropertyDecorator {
  return decorator('isAnswer', isAnswer, 'a value, unknown, or refused');
}

/** What is known beside the answers: age, sex, pregnancy, who speaks, who worries. */
export function IsTriageContext(): PropertyDecorator {
  return decorator('isTriageContext', isTriageContext, 'a context of triage');
}

function decorator(
  name: string,
  validate: (value: unknown) => boolean,
  message: string,
): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: property as string,
      validator: { validate, defaultMessage: () => message },
    });
  };
}
