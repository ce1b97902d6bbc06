import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiExtension, ApiResponse, ApiSecurity } from '@nestjs/swagger';
import type { ProblemCode, RouteAnswers } from '@lib/contracts';
import { STATUS_OF } from '../platform/problem.js';
import { componentRef } from './component-names.js';

/** How the description names the sign-in that routes want. */
export const SESSION = 'session';

/** A `POST` that changes nothing has this in the description. */
export const READING_EXTENSION = 'x-reading';

/** For methods that answer just that: another type does not compile. */
type Answering<Answer> = <Method extends (...given: never[]) => Answer | Promise<Answer>>(
  target: object,
  name: string | symbol,
  method: TypedPropertyDescriptor<Method>,
) => void;

/** What a route answers, and with which status; `refusals` are those that others of its kind do not have. */
export function Answers<Name extends keyof RouteAnswers>(
  name: Name,
  status = 200,
  ...refusals: readonly ProblemCode[]
): Answering<RouteAnswers[Name]> {
  const [type = name, list] = name.split(/(?=\[\]$)/);
  const schema = list ? { type: 'array', items: componentRef(type) } : componentRef(type);
  return applyDecorators(
    HttpCode(status),
    ApiResponse({ status, description: name, schema }),
    ...refusals.map(refusal),
  );
}

/** The route hands out a file of this type. */
export function AnswersFile(type: string, ...refusals: readonly ProblemCode[]): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    ApiResponse({
      status: 200,
      description: 'A file',
      content: { [type]: { schema: { type: 'string', format: 'binary' } } },
    }),
    ...refusals.map(refusal),
  );
}

/** The route answers that it was done, without a word. */
export function AnswersNothing(...refusals: readonly ProblemCode[]): Answering<void> {
  return applyDecorators(
    HttpCode(204),
    ApiResponse({ status: 204, description: 'Done' }),
    ...refusals.map(refusal),
  );
}

/** The route is for who is signed in and may do this. */
export function WantsSession(...deeds: string[]): MethodDecorator & ClassDecorator {
  return ApiSecurity(SESSION, deeds);
}

/** The route changes nothing, whatever its method says. */
export function ChangesNothing(): MethodDecorator {
  return ApiExtension(READING_EXTENSION, true);
}

function refusal(code: ProblemCode): MethodDecorator {
  return ApiResponse({ status: STATUS_OF[code] });
}
