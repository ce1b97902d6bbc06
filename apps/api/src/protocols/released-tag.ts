import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import type { ActorRequest } from '../identity/current-actor.js';
import { Refused } from '../platform/refused.js';
import { tagged } from '../platform/tagged.js';
import { ReleasedProtocols } from './released-protocols.js';

/** Says by a tag what the released protocols are, and nothing more to who has them already: two megabytes stay where they are. */
@Injectable()
export class ReleasedTag implements NestInterceptor {
  constructor(private readonly protocols: ReleasedProtocols) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<ActorRequest>();
    if (!request.vigilActor) throw new Refused('session-ended');
    const tag = this.protocols.tag(await this.protocols.inForce(request.vigilActor));
    return tagged(tag, request, http.getResponse<FastifyReply>(), next);
  }
}
