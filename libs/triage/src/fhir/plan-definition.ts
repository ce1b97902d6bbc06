import { LANGUAGES } from '@lib/kernel';
import type { Level } from '../level.js';
import type {
  AnswersFor,
  Discriminator,
  Modifier,
  Outcome,
  Protocol,
  Source,
} from '../protocol.js';
import type { ScriptedCase } from '../scripted-case.js';
import {
  HOUSE,
  codeExtension,
  concept,
  conditionExtension,
  expressed,
  flagExtension,
  listed,
  plain,
  worded,
  type FhirElement,
} from './elements.js';
import { canonicalOf, headOf, type FhirHead } from './resource-head.js';

/** What the top actions of a plan hold, in their order. */
const PARTS = ['findings', 'groups-at-risk', 'answers-for', 'outcomes'] as const;
export type Part = (typeof PARTS)[number];

export const SYSTEMS = {
  part: `${HOUSE}part`,
  determinant: `${HOUSE}determinant`,
  level: `${HOUSE}level`,
  place: `${HOUSE}place`,
  step: `${HOUSE}step`,
} as const;
const ACTION_TYPE = 'http://terminology.hl7.org/CodeSystem/action-type';
const PLAN_TYPE = 'http://terminology.hl7.org/CodeSystem/plan-definition-type';
export const INSTRUCTION = `${HOUSE}instruction:`;

/** FHIR knows four priorities; the level itself stands beside it as a code. */
const PRIORITY: Readonly<Record<Level, string>> = {
  '1': 'stat',
  '2': 'asap',
  '3': 'asap',
  '4': 'urgent',
  '5': 'urgent',
  '6': 'routine',
  '7': 'routine',
  '8': 'routine',
  A: 'routine',
};

/** What follows from the answers of a protocol, as a FHIR R4 PlanDefinition; its stories travel with it. */
export function planDefinitionOf(
  protocol: Protocol,
  cases: readonly ScriptedCase[],
  head: FhirHead,
): FhirElement {
  return {
    resourceType: 'PlanDefinition',
    extension: [
      ...besidePlan(protocol, head),
      ...cases.map((story) => ({
        url: `${HOUSE}scripted-case`,
        valueString: JSON.stringify(story),
      })),
    ],
    url: canonicalOf(protocol.code, 'plan'),
    type: concept(PLAN_TYPE, 'eca-rule'),
    ...headOf(protocol, head),
    relatedArtifact: relatedTo(protocol),
    ...listed(
      'action',
      PARTS.flatMap((part) => partOf(part, protocol)),
    ),
  };
}

function besidePlan(protocol: Protocol, { contentHash }: FhirHead): readonly FhirElement[] {
  const { entryTerms, population, restLevel, answersFor } = protocol;
  return [
    { url: `${HOUSE}content-hash`, valueString: contentHash },
    ...conditionExtension('population', population),
    ...codeExtension('rest-level', restLevel),
    ...flagExtension('answers-for-nothing', answersFor?.length === 0),
    ...LANGUAGES.filter((language) => entryTerms[language].length > 0).map((language) => ({
      url: `${HOUSE}entry-terms`,
      extension: [
        { url: 'lang', valueCode: language },
        ...entryTerms[language].map((term) => ({ url: 'term', ...plain('valueString', term) })),
      ],
    })),
  ];
}

/** The questions that the plan needs, and every source once. */
function relatedTo({ code, version, discriminators, modifiers }: Protocol): readonly FhirElement[] {
  const cited = [...discriminators, ...modifiers].flatMap(({ source }) => documentation(source));
  const once = new Map(cited.map((artifact) => [JSON.stringify(artifact), artifact]));
  const questions = `${canonicalOf(code, 'questionnaire')}|${version}`;
  return [{ type: 'depends-on', resource: questions }, ...once.values()];
}

function partOf(part: Part, protocol: Protocol): readonly FhirElement[] {
  const action = actionsOf(part, protocol);
  if (action.length === 0) return [];
  return [{ code: [concept(SYSTEMS.part, part)], groupingBehavior: 'logical-group', action }];
}

function actionsOf(part: Part, protocol: Protocol): readonly FhirElement[] {
  switch (part) {
    case 'findings':
      return protocol.discriminators.map((finding) => ({
        ...ruleOf(finding),
        ...listed('extension', besideFinding(finding)),
        ...listed('action', (finding.instructions ?? []).map(instruction)),
      }));
    case 'groups-at-risk':
      return protocol.modifiers.map(ruleOf);
    case 'answers-for':
      return (protocol.answersFor ?? []).map(answeredFor);
    case 'outcomes':
      return protocol.outcomes.map(outcomeOf);
  }
}

/** A finding or a group at risk: what sets which level, why, and by which source. */
function ruleOf(rule: Discriminator | Modifier): FhirElement {
  const { determinant, level, when, why, source } = rule;
  const evidence = 'evidence' in rule ? rule.evidence : undefined;
  return {
    ...worded('title', why),
    priority: PRIORITY[level],
    code: [concept(SYSTEMS.determinant, determinant), concept(SYSTEMS.level, level)],
    ...listed('documentation', documentation(source, evidence)),
    condition: [applicability(expressed(when))],
  };
}

/**
 * Who looks after a finding, until when. An empty list of scripts says more than none: that the finding has thought of
 * it.
 */
function besideFinding({ instructions, owner, reviewBy }: Discriminator): readonly FhirElement[] {
  return [
    ...flagExtension('no-instructions', instructions?.length === 0),
    ...(owner === undefined ? [] : [{ url: `${HOUSE}rule-owner`, valueString: owner }]),
    ...(reviewBy === undefined ? [] : [{ url: `${HOUSE}rule-review-by`, valueDate: reviewBy }]),
  ];
}

function answeredFor({ findings, when, onlyAssumed }: AnswersFor): FhirElement {
  return {
    ...listed('extension', flagExtension('only-assumed', onlyAssumed)),
    ...listed(
      'code',
      findings.map((determinant) => concept(SYSTEMS.determinant, determinant)),
    ),
    condition: [applicability(expressed(when))],
  };
}

function outcomeOf({
  level,
  place,
  instructions,
  safetyNetting,
  callBackMinutes,
}: Outcome): FhirElement {
  const minutes = { value: callBackMinutes ?? 0, system: 'http://unitsofmeasure.org', code: 'min' };
  return {
    ...worded('description', safetyNetting),
    priority: PRIORITY[level],
    code: [concept(SYSTEMS.level, level), concept(SYSTEMS.place, place)],
    condition: [
      applicability({ language: 'text/x-vigil-condition', expression: `level = ${level}` }),
    ],
    ...listed('action', [
      ...instructions.map(instruction),
      ...(callBackMinutes === null
        ? []
        : [{ code: [concept(SYSTEMS.step, 'call-back')], timingDuration: minutes }]),
    ]),
  };
}

function instruction(id: string): FhirElement {
  return {
    code: [concept(SYSTEMS.step, 'instruction')],
    type: concept(ACTION_TYPE, 'fire-event'),
    definitionUri: INSTRUCTION + id,
  };
}

function applicability(expression: FhirElement): FhirElement {
  return { kind: 'applicability', expression };
}

/** What a rule rests on: the guideline by its name, the evidence by its address. */
function documentation(source: Source, evidence?: string): readonly FhirElement[] {
  const named = typeof source === 'string' ? {} : { display: `${source.family} (${source.year})` };
  const found = evidence === undefined ? {} : { url: evidence };
  const artifact = { ...named, ...found };
  return Object.keys(artifact).length > 0 ? [{ type: 'citation', ...artifact }] : [];
}
