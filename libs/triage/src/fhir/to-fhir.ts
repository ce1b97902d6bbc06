import type { Protocol } from '../protocol.js';
import type { ScriptedCase } from '../scripted-case.js';
import type { FhirElement } from './elements.js';
import { planDefinitionOf } from './plan-definition.js';
import { questionnaireOf } from './questionnaire.js';
import { canonicalOf, type FhirHead } from './resource-head.js';

/** A version of a protocol as it travels between programs: a FHIR R4 Bundle of a Questionnaire and a PlanDefinition. */
export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * A protocol in FHIR R4: its questions as a Questionnaire, what follows from the answers as a PlanDefinition. Whatever
 * FHIR has no place for stands in extensions below `urn:vigil:fhir:`. `fromFhir` reads it back without a loss.
 */
export function toFhir(
  protocol: Protocol,
  cases: readonly ScriptedCase[],
  head: FhirHead,
): FhirBundle {
  const entry = (kind: 'questionnaire' | 'plan', resource: FhirElement) => ({
    fullUrl: canonicalOf(protocol.code, kind),
    resource,
  });
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      entry('questionnaire', questionnaireOf(protocol, head)),
      entry('plan', planDefinitionOf(protocol, cases, head)),
    ],
  };
}
