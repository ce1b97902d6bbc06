import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { of, type Observable } from 'rxjs';
import type { ActorRequest } from '../identity/current-actor.js';
import { Refused } from '../platform/refused.js';
import { ReleasedProtocols } from './released-protocols.js';

/** Says by a tag what the released protocols are, and nothing more to who has them already: two megabytes stay where they are. */
@Injectable()
export class ReleasedTag implements NestInterceptor {
  constructor(private readonly protocols: ReleasedProtocols) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const { vigilActor, headers } = http.getRequest<ActorRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (!vigilActor) throw new Refused('session-ended');
    const tag = this.protocols.tag(await this.protocols.inForce(vigilActor));
    void reply.header('etag', tag);
    if (headers['if-none-match'] !== tag) return next.handle();
    void reply.status(304);
    return of(undefined);
  }
}
