import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

const TEXT = { 'text/plain': { schema: { type: 'string' } } };

/** How `/metrics` is described. */
export const METRICS_PATHS = {
  '/metrics': {
    get: {
      operationId: 'Metrics.read',
      tags: ['Health'],
      description: 'For loopback, or with the bearer token of the settings.',
      responses: {
        200: { description: 'Prometheus text', content: TEXT },
        403: { description: 'Not allowed', content: TEXT },
      },
    },
  },
};

/** Prometheus metrics: durations by route template and status, and the process. Nothing personal, no address. */
export function serveMetrics(fastify: FastifyInstance, token: string | undefined): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'vigil_' });
  const durations = new Histogram({
    name: 'vigil_http_seconds',
    help: 'How long requests took, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });

  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    durations.observe(labels, reply.elapsedTime / 1_000);
    done();
  });

  fastify.get('/metrics', async (request, reply) => {
    if (!mayRead(request.ip, request.headers.authorization, token))
      return reply.status(403).send('not allowed\n');
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

/** With a token its bearer, from anywhere; without one loopback only. */
function mayRead(
  address: string,
  authorization: string | undefined,
  token: string | undefined,
): boolean {
  if (!token) return address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1';
  const given = Buffer.from(authorization ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
