import type { CallHandler } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { of, type Observable } from 'rxjs';

/** Sends the tag of an answer with it, and nothing but 304 to who has that one already. */
export function tagged(
  tag: string,
  { headers }: Pick<FastifyRequest, 'headers'>,
  reply: FastifyReply,
  next: CallHandler,
): Observable<unknown> {
  void reply.header('etag', tag);
  if (headers['if-none-match'] !== tag) return next.handle();
  void reply.status(304);
  return of(undefined);
}
