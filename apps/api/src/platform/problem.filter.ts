import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { ProblemCode } from '@lib/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InvalidFields } from './invalid-fields.js';
import { problemBody, STATUS_OF } from './problem.js';
import { Refused } from './refused.js';

const RETRY_AFTER_SECONDS = 1;

/** Every failure leaves as problem+json with a code; what a client sent or a row held is never quoted. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const code = codeOf(error);
    if (code === 'internal') this.logger.error({ requestId: request.id, failure: nameOf(error) });
    const fields =
      error instanceof InvalidFields || error instanceof Refused ? error.fields : undefined;
    const body = problemBody(code, request.id, fields);
    if (body.status === 503) void reply.header('retry-after', String(RETRY_AFTER_SECONDS));
    void reply.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  }
}

function codeOf(error: unknown): ProblemCode {
  if (error instanceof Refused) return error.code;
  if (error instanceof InvalidFields) return 'invalid-fields';
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status === 413) return 'payload-too-large';
  if (status === 404) return 'not-found';
  if (status === 403) return 'not-allowed';
  if (status === 429) return 'too-many-attempts';
  return status >= 400 && status < 500 ? 'malformed-request' : 'internal';
}

/** Fastify's own errors (malformed JSON, a body too large) carry a status. */
function statusOf(error: unknown): number {
  const { statusCode } = (error ?? {}) as { readonly statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : STATUS_OF.internal;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const frame = error.stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? '';
  return error.message.startsWith('database error')
    ? `${error.message} ${frame.trim()}`
    : `${error.name} ${frame.trim()}`;
}
