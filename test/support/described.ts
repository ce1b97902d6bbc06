import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Content {
  readonly content?: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly requestBody?: Content;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** The description of the API, ready to hold answers against it. */
interface Description {
  readonly paths: Paths;
  /** The schema at a place of the description, compiled when it is first needed. */
  readonly schemaAt: (pointer: string) => ValidateFunction;
}

const PROBLEM = '#/components/schemas/Problem';

let description: Promise<Description> | undefined;

/** Asks a server, and throws when what it answers is not what its description says. */
export async function fetchDescribed(url: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(url, init);
  const { origin, pathname, searchParams } = new URL(url);
  description ??= read(origin).catch((error: unknown) => {
    // A server that was ended meanwhile: the next one is asked.
    description = undefined;
    throw error;
  });
  const { paths, schemaAt } = await description;
  const method = (init.method ?? 'GET').toUpperCase();
  const template = templateOf(paths, method, pathname);
  const said = `${method} ${template ?? 'of no route'} ${answer.status}`;

  const found = template && paths[template]?.[method.toLowerCase()];
  if (!found) {
    if (pathname.startsWith('/api/') && !isDescription(pathname))
      fits(said, schemaAt(PROBLEM), await bodyOf(answer));
    return answer;
  }
  const place = `#/paths/${escaped(template)}/${method.toLowerCase()}`;
  checkAnswer(said, place, found, answer, schemaAt, await bodyOf(answer));
  if (answer.ok) checkRequest(said, place, found, init, schemaAt, searchParams);
  return answer;
}

/** The description of the API is for everybody, and does not describe itself. */
export function isDescription(path: string): boolean {
  return /^\/api\/(docs(\/|$)|openapi\.json$)/.test(path);
}

async function read(origin: string): Promise<Description> {
  const answer = await fetch(`${origin}/api/openapi.json`);
  const document = (await answer.json()) as { readonly paths: Paths };
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'api');
  return {
    paths: document.paths,
    schemaAt: (pointer) => {
      const schema = ajv.getSchema(`api${pointer}`);
      if (!schema) throw new Error(`The description has nothing at ${pointer}`);
      return schema;
    },
  };
}

/** The described path that a path is one of; one without parameters is nearer. */
function templateOf(paths: Paths, method: string, pathname: string): string | undefined {
  return Object.keys(paths)
    .filter((template) => method.toLowerCase() in (paths[template] ?? {}))
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .find((template) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname));
}

function checkAnswer(
  said: string,
  place: string,
  { responses }: Operation,
  answer: Response,
  schemaAt: Description['schemaAt'],
  body: unknown,
): void {
  const response = responses[answer.status];
  if (!response) throw new Error(`${said}: a status that is not described`);
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const where = response.$ref ?? `${place}/responses/${answer.status}`;
  if (answer.status === 204 || answer.status === 304) return;
  if (!response.$ref && !response.content?.[type])
    throw new Error(`${said}: ${type || 'no type'}, which is not described`);
  fits(said, schemaAt(`${where}/content/${escaped(type)}/schema`), body);
}

/** What was accepted is what the description asks for: it is not stricter than the server. */
function checkRequest(
  said: string,
  place: string,
  { requestBody, parameters }: Operation,
  { body }: RequestInit,
  schemaAt: Description['schemaAt'],
  asked: URLSearchParams,
): void {
  const known = (parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
  const unknown = [...asked.keys()].find((name) => !known.includes(name));
  if (unknown) throw new Error(`${said}: the parameter ${unknown} is not described`);
  if (!requestBody || typeof body !== 'string') return;
  const schema = schemaAt(`${place}/requestBody/content/application~1json/schema`);
  fits(`${said}, its body`, schema, JSON.parse(body));
}

/** Names the rule that was broken, and never what broke it. */
function fits(said: string, schema: ValidateFunction, body: unknown): void {
  if (schema(body)) return;
  const rules = (schema.errors ?? []).map(({ instancePath, schemaPath, params }) => {
    const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
    const named = missingProperty ?? additionalProperty;
    return [instancePath, schemaPath, named].filter(Boolean).join(' ');
  });
  throw new Error(`${said} does not fit its description: ${rules.join(', ')}`);
}

async function bodyOf(answer: Response): Promise<unknown> {
  const text = await answer.clone().text();
  const isJson = /[/+]json\b/.test(answer.headers.get('content-type') ?? '');
  return isJson ? JSON.parse(text) : text;
}

/** A name as a JSON pointer in a URI holds it. */
function escaped(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}
