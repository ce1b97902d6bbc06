import type { Instant } from '@lib/kernel';
import { parseProtocol, parseScriptedCases, type Parsed } from '../parse-protocol.js';
import type { Protocol } from '../protocol.js';
import type { ScriptedCase } from '../scripted-case.js';
import { differences } from './differences.js';
import { casesFrom, rulesFrom } from './from-plan-definition.js';
import { questionsFrom } from './from-questionnaire.js';
import { Misread, Place, isObject, type FhirProblem } from './place.js';
import type { FhirHead } from './resource-head.js';
import { toFhir } from './to-fhir.js';

/** What a file says: a protocol, its stories, and where the version stood at home. */
export interface FhirFile {
  readonly protocol: Protocol;
  readonly cases: readonly ScriptedCase[];
  readonly head: FhirHead;
}

export type FromFhir =
  | { readonly ok: true; readonly file: FhirFile }
  | { readonly ok: false; readonly problems: readonly FhirProblem[] };

const MOST_PROBLEMS = 50;

/**
 * Reads a Bundle that `toFhir` wrote, there or at another place, or says where it cannot be read. All or nothing: what
 * was understood is written again, and whatever the given file says beside that or otherwise is refused with its path,
 * an unknown extension too. Only what a FHIR server adds of its own is passed over: the ids and `meta` of resources.
 */
export function fromFhir(given: unknown): FromFhir {
  try {
    return read(new Place(withoutServerFields(given)));
  } catch (error) {
    if (error instanceof Misread) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

function read(bundle: Place): FromFhir {
  if (bundle.field('resourceType').value !== 'Bundle') bundle.field('resourceType').fail('differs');
  const [questionnaire, plan] = ['Questionnaire', 'PlanDefinition'].map((type) =>
    resourceOf(bundle, type),
  ) as [Place, Place];
  const head = headFrom(plan);
  const code = plan.first('identifier').field('value').string();
  const protocol = shaped(
    parseProtocol({
      code,
      version: Number(plan.field('version').string()),
      title: plan.text('title'),
      status: 'draft',
      questions: questionsFrom(questionnaire),
      ...rulesFrom(plan),
    }),
    'protocol',
  );
  const cases = shaped(parseScriptedCases(casesFrom(plan)), 'cases');
  if (!protocol.ok) return protocol;
  if (!cases.ok) return cases;
  const file = { protocol: protocol.value, cases: cases.value, head };
  const problems = differences(bundle.value, toFhir(file.protocol, file.cases, head));
  return problems.length === 0
    ? { ok: true, file }
    : { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

function resourceOf(bundle: Place, type: string): Place {
  const resources = bundle.list('entry').map((entry) => entry.field('resource'));
  const found = resources.find((resource) => resource.field('resourceType').value === type);
  return found ?? bundle.field('entry').fail('missing');
}

function headFrom(plan: Place): FhirHead {
  const status = plan.field('status');
  const known = (['draft', 'active', 'retired'] as const).find((one) => one === status.value);
  const hash = plan.extension('content-hash') ?? plan.field('extension').fail('missing');
  return {
    status: known ?? status.fail('not-offered'),
    signedOff: !plan.field('experimental').flag(),
    date: plan.field('date').string() as Instant,
    publisher: plan.field('publisher').string(),
    contentHash: hash.field('valueString').string(),
  };
}

/** Where what was understood has not the shape of a protocol: its own path, below what it is part of. */
function shaped<Value>(
  parsed: Parsed<Value>,
  part: string,
): Parsed<Value> | Extract<FromFhir, { ok: false }> {
  if (parsed.ok) return parsed;
  const problems = parsed.problems.map(({ at, rule }) => ({ at: `${part}/${at}`, rule }));
  return { ok: false, problems };
}

const OF_SERVER: readonly string[] = ['id', 'meta'];

/** A bundle without what a server writes on resources and on the bundle itself. */
function withoutServerFields(given: unknown): unknown {
  if (!isObject(given)) return given;
  const { timestamp: _, ...bundle } = without(given, OF_SERVER);
  const { entry } = bundle;
  if (!Array.isArray(entry)) return bundle;
  return {
    ...bundle,
    entry: entry.map((one: unknown) =>
      isObject(one) && isObject(one['resource'])
        ? { ...one, resource: without(one['resource'], OF_SERVER) }
        : one,
    ),
  };
}

function without(
  object: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
