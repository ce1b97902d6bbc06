import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/refused.js';

/** Where the guard leaves who asks. */
export interface ActorRequest extends FastifyRequest {
  vigilActor?: Actor;
}

/** Who asks; the guard has seen to it that there is one. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { vigilActor } = context.switchToHttp().getRequest<ActorRequest>();
  if (!vigilActor) throw new Refused('session-ended');
  return vigilActor;
});
