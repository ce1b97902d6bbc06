import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { tagged } from '../platform/tagged.js';
import { AedStore } from './aed.store.js';

/** Says by a tag which imports the defibrillators come from. */
@Injectable()
export class AedTag implements NestInterceptor {
  constructor(private readonly store: AedStore) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    return tagged(await this.store.tag(), http.getRequest<FastifyRequest>(), reply, next);
  }
}
