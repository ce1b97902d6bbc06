import { LANGUAGES } from '@lib/kernel';
import type { Place } from './place.js';
import { INSTRUCTION, SYSTEMS, type Part } from './plan-definition.js';

/** What follows from the answers by a PlanDefinition, not yet known to have the shape of it. */
export function rulesFrom(plan: Place): Readonly<Record<string, unknown>> {
  const population = plan.extension('population');
  const answersFor = actionsOf(plan, 'answers-for').map(answersForFrom);
  const given = answersFor.length > 0 || plan.saysYes('answers-for-nothing');
  return {
    population: population ? population.field('valueExpression').condition() : null,
    entryTerms: entryTermsFrom(plan),
    discriminators: actionsOf(plan, 'findings').map((action) => ({
      ...ruleFrom(action),
      ...instructionsFrom(action),
      ...careFrom(action),
    })),
    modifiers: actionsOf(plan, 'groups-at-risk').map(ruleFrom),
    ...(given ? { answersFor } : {}),
    outcomes: actionsOf(plan, 'outcomes').map(outcomeFrom),
    restLevel: plan.codeIn('rest-level'),
  };
}

/** The stories that travel with a plan. */
export function casesFrom(plan: Place): readonly unknown[] {
  return plan.extensions('scripted-case').map((one) => one.field('valueString').json());
}

function entryTermsFrom(plan: Place): Readonly<Record<string, readonly string[]>> {
  const given = new Map(
    plan.extensions('entry-terms').map((one) => {
      const language = one.extensionsAt('lang')[0]?.field('valueCode').string();
      return [language, one.extensionsAt('term').map((term) => term.plain('valueString'))];
    }),
  );
  return Object.fromEntries(LANGUAGES.map((language) => [language, given.get(language) ?? []]));
}

function actionsOf(plan: Place, part: Part): readonly Place[] {
  const top = plan
    .list('action')
    .find((action) => action.first('code').code(SYSTEMS.part) === part);
  return top?.list('action') ?? [];
}

function ruleFrom(action: Place): Readonly<Record<string, unknown>> {
  const [determinant, level] = action.list('code');
  const missing = action.field('code');
  return {
    determinant: (determinant ?? missing).code(SYSTEMS.determinant),
    level: (level ?? missing).code(SYSTEMS.level),
    when: whenOf(action),
    why: action.text('title'),
    source: sourceFrom(action),
  };
}

function whenOf(action: Place): unknown {
  return action.first('condition').field('expression').condition();
}

/** `Guideline (2021)`. */
function sourceFrom(action: Place): unknown {
  const [cited] = action.list('documentation');
  if (!cited) return 'draft, no source';
  const display = cited.field('display');
  if (!display.isThere && cited.field('url').isThere) return 'draft, no source';
  const parts = /^(.*) \((-?[0-9]+)\)$/su.exec(display.string());
  if (!parts) return display.fail('pattern');
  return { family: parts[1], year: Number(parts[2]) };
}

/** Who looks after a finding, until when, and what it rests on. */
function careFrom(action: Place): Readonly<Record<string, unknown>> {
  const owner = action.extension('rule-owner')?.field('valueString').string();
  const reviewBy = action.extension('rule-review-by')?.field('valueDate').string();
  const url = action.list('documentation')[0]?.field('url');
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
    ...(url?.isThere ? { evidence: url.string() } : {}),
  };
}

function instructionsFrom(action: Place): Readonly<Record<string, unknown>> {
  const instructions = scriptsOf(action);
  const given = instructions.length > 0 || action.saysYes('no-instructions');
  return given ? { instructions } : {};
}

function scriptsOf(action: Place): readonly string[] {
  return action.list('action').flatMap((step) => {
    if (step.first('code').code(SYSTEMS.step) !== 'instruction') return [];
    const definition = step.field('definitionUri');
    const uri = definition.string();
    if (!uri.startsWith(INSTRUCTION)) return definition.fail('not-offered');
    return [uri.slice(INSTRUCTION.length)];
  });
}

function answersForFrom(action: Place): unknown {
  return {
    findings: action.list('code').map((one) => one.code(SYSTEMS.determinant)),
    when: whenOf(action),
    ...(action.saysYes('only-assumed') ? { onlyAssumed: true } : {}),
  };
}

function outcomeFrom(action: Place): unknown {
  const [level, place] = action.list('code');
  const missing = action.field('code');
  const callBack = action
    .list('action')
    .find((step) => step.first('code').code(SYSTEMS.step) === 'call-back');
  return {
    level: (level ?? missing).code(SYSTEMS.level),
    place: (place ?? missing).code(SYSTEMS.place),
    instructions: scriptsOf(action),
    safetyNetting: action.text('description'),
    callBackMinutes: callBack ? callBack.field('timingDuration').field('value').number() : null,
  };
}
