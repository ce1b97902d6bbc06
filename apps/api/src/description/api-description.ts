import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { IDEMPOTENCY_KEY } from '../platform/idempotency-key.js';
import { STATUS_OF } from '../platform/problem.js';
import { bodySchemas, type Schemas } from './body-schemas.js';
import { componentName, componentRef, SCHEMAS } from './component-names.js';
import { READING_EXTENSION, SESSION } from './route-marks.js';

const DEFINITIONS = '#/definitions/';
const KEY = 'Idempotency-Key';

type Components = NonNullable<OpenAPIObject['components']>;
type Paths = OpenAPIObject['paths'];
type Operation = NonNullable<Paths[string]['get']>;

export interface DescriptionSettings {
  /** Where the build has put the JSON Schemas of the contracts. */
  readonly schemaFile: string;
  readonly sessionCookie: string;
  /** Of the routes that are no controller's. */
  readonly otherPaths: Paths;
}

/** Describes the API at `/api/openapi.json`, and for people at `/api/docs`; put together when it is first asked for. */
export function describeApi(app: NestFastifyApplication, settings: DescriptionSettings): void {
  const contracts = contractSchemas(settings.schemaFile);
  SwaggerModule.setup('docs', app, () => description(app, contracts, settings), {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Vigil API',
    // The page asks nobody else whether the description is valid.
    swaggerOptions: { validatorUrl: null },
  });
}

function description(
  app: NestFastifyApplication,
  contracts: Schemas,
  { sessionCookie, otherPaths }: DescriptionSettings,
): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Vigil')
    .setDescription('The API of a medical emergency centre. What changes is pushed over socket.io.')
    .addCookieAuth(sessionCookie, { type: 'apiKey', in: 'cookie' }, SESSION)
    .build();
  const { components, ...scanned } = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}.${method}`,
  });
  const paths = { ...completed(scanned.paths), ...otherPaths };
  const responses = problemResponses();
  const parameters = { [KEY]: idempotencyKey() };
  const schemas = used({ ...contracts, ...bodySchemas() }, { paths, responses });
  return { ...scanned, paths, components: { ...components, responses, parameters, schemas } };
}

/** The schemas that the build made, under names and at a place that OpenAPI knows. */
function contractSchemas(file: string): Schemas {
  const { definitions } = JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' && value.startsWith(DEFINITIONS)
      ? componentRef(componentName(value.slice(DEFINITIONS.length))).$ref
      : value,
  ) as { readonly definitions: Schemas };
  const named = Object.entries(definitions).map(([type, schema]) => [componentName(type), schema]);
  return Object.fromEntries(named) as Schemas;
}

/** Without those that nothing refers to. */
function used(schemas: Schemas, by: object): Schemas {
  const text = JSON.stringify([schemas, by]);
  return Object.fromEntries(
    Object.entries(schemas).filter(([name]) => new RegExp(`"${SCHEMAS}${name}["/]`).test(text)),
  );
}

function completed(paths: Paths): Paths {
  return Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods as Record<string, Operation>).map(([method, operation]) => [
          method,
          complete(path, method, operation),
        ]),
      ),
    ]),
  );
}

/** A route with all that those of its kind have in common. */
function complete(path: string, method: string, operation: Operation): Operation {
  const described = (operation.parameters ?? []).map((one) => ('name' in one ? one.name : ''));
  const ids = [...path.matchAll(/\{(\w+)\}/g)]
    .filter(([, name = '']) => !described.includes(name))
    .map(([, name = '']) => ({
      name,
      in: 'path' as const,
      required: true,
      schema: { type: 'string', format: 'uuid' },
    }));
  const commands =
    method !== 'get' && operation.security !== undefined && !(READING_EXTENSION in operation);
  const key = commands ? [{ $ref: `#/components/parameters/${KEY}` }] : [];
  return {
    ...operation,
    parameters: [...ids, ...(operation.parameters ?? []), ...key],
    responses: { ...operation.responses, ...refusals(path, method, operation, commands) },
  };
}

/** The refusals that a route names itself, and those of its kind. */
function refusals(
  path: string,
  method: string,
  { responses, requestBody, security }: Operation,
  commands: boolean,
): Operation['responses'] {
  const statuses = [
    ...Object.keys(responses).map(Number),
    ...[400, 422, 500, 503],
    ...(method === 'get' ? [] : [403, 413]),
    ...(security ? [401, 403, 423] : []),
    ...(requestBody || path.includes('{') ? [404] : []),
    ...(commands ? [409] : []),
  ].filter((status) => status >= 400);
  return Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/${problemName(status)}` }]),
  );
}

/** For each status of a refusal, the codes that have it. */
function problemResponses(): NonNullable<Components['responses']> {
  return Object.fromEntries(
    [...new Set(Object.values(STATUS_OF))].map((status) => {
      const codes = Object.entries(STATUS_OF).filter(([, its]) => its === status);
      const narrowed = {
        properties: { status: { enum: [status] }, code: { enum: codes.map(([code]) => code) } },
      };
      const schema = { allOf: [componentRef('Problem'), narrowed] };
      return [
        problemName(status),
        {
          description: codes.map(([code]) => code).join(', '),
          content: { 'application/problem+json': { schema } },
        },
      ];
    }),
  );
}

function problemName(status: number): string {
  return `Problem${status}`;
}

function idempotencyKey(): NonNullable<Components['parameters']>[string] {
  return {
    name: KEY,
    in: 'header',
    required: true,
    description: 'Names this command: a repeat with the same key gets the first answer.',
    schema: { type: 'string', pattern: IDEMPOTENCY_KEY.source },
  };
}
