import { isAnswer, isSessionFact, isTold, isTriageContext } from '@lib/triage';
import { registerDecorator } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { componentRef } from '../description/component-names.js';

/** An answer as the protocols know it: a value, unknown, or refused. */
export function IsAnswer(): PropertyDecorator {
  return decorator('isAnswer', isAnswer, 'Answer', 'a value, unknown, or refused');
}

/** What is known beside the answers: age, sex, pregnancy, who speaks, who worries. */
export function IsTriageContext(): PropertyDecorator {
  return decorator('isTriageContext', isTriageContext, 'TriageContext', 'a context of triage');
}

/** Something that was said to the caller, or heard back. */
export function IsTold(): PropertyDecorator {
  return decorator('isTold', isTold, 'Told', 'something that was told');
}

/** What is known of a triage session beside its answers. */
export function IsSessionFact(): PropertyDecorator {
  return decorator('isSessionFact', isSessionFact, 'SessionFact', 'a fact of a triage session');
}

function decorator(
  name: string,
  validate: (value: unknown) => boolean,
  contract: string,
  message: string,
): PropertyDecorator {
  return (target, property) => {
    const propertyName = property as string;
    JSONSchema(componentRef(contract))(target, propertyName);
    registerDecorator({
      name,
      target: target.constructor,
      propertyName,
      validator: { validate, defaultMessage: () => message },
    });
  };
}
