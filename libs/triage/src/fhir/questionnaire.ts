import type { Protocol, Question } from '../protocol.js';
import { NO_NUMBER, offered } from './answer-codes.js';
import {
  codeExtension,
  conditionExtension,
  flagExtension,
  listed,
  plain,
  textExtension,
  worded,
  type FhirElement,
} from './elements.js';
import { absentLink, enableWhen } from './enable-when.js';
import { canonicalOf, headOf, type FhirHead } from './resource-head.js';

const UNIT = 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit';
const LEAST = 'http://hl7.org/fhir/StructureDefinition/minValue';
const MOST = 'http://hl7.org/fhir/StructureDefinition/maxValue';
const DIGITS = 'http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces';
export const NUMBER_EXTENSIONS = { unit: UNIT, least: LEAST, most: MOST } as const;

/** The UCUM codes of the units that we ask in; another unit has its words only. */
const UCUM: Readonly<Record<string, string>> = {
  '/min': '/min',
  '%': '%',
  mmHg: 'mm[Hg]',
  '°C': 'Cel',
  'mg/dl': 'mg/dL',
};

/** The questions of a protocol as a FHIR R4 Questionnaire. */
export function questionnaireOf(protocol: Protocol, head: FhirHead): FhirElement {
  return {
    resourceType: 'Questionnaire',
    url: canonicalOf(protocol.code, 'questionnaire'),
    ...headOf(protocol, head),
    subjectType: ['Patient'],
    ...listed(
      'item',
      protocol.questions.map((question) => itemOf(question, protocol.questions)),
    ),
  };
}

function itemOf(question: Question, questions: readonly Question[]): FhirElement {
  const { id, text, mandatory, showIf } = question;
  const asked = { ...enableWhen(showIf, questions), required: mandatory };
  const worded_ = { linkId: id, ...worded('text', text) };
  if (question.type === 'number') return numberItem(question, worded_, asked);
  return {
    extension: [...kindOf(question), ...besideText(question)],
    ...worded_,
    type: 'choice',
    ...asked,
    answerOption: offered(question),
  };
}

/** A number has no codes: whoever has none answers beside it, and the group wants one of the two. */
function numberItem(
  question: Extract<Question, { type: 'number' }>,
  words: FhirElement,
  asked: FhirElement,
): FhirElement {
  const { id, digits } = question;
  return {
    linkId: `${id}/group`,
    type: 'group',
    ...asked,
    item: [
      {
        extension: [...limitsOf(question), ...besideText(question)],
        ...words,
        type: digits === 0 ? 'integer' : 'decimal',
      },
      {
        linkId: absentLink(id),
        ...worded('text', NO_NUMBER),
        type: 'choice',
        enableWhen: [{ question: id, operator: 'exists', answerBoolean: false }],
        answerOption: offered(question),
      },
    ],
  };
}

function limitsOf({
  unit,
  least,
  most,
  digits,
}: Extract<Question, { type: 'number' }>): readonly FhirElement[] {
  const code = Object.hasOwn(UCUM, unit) ? UCUM[unit] : undefined;
  const ucum = code ? { system: 'http://unitsofmeasure.org', code } : {};
  return [
    { url: UNIT, valueCoding: { ...ucum, ...plain('display', unit) } },
    { url: LEAST, ...numeric(least) },
    { url: MOST, ...numeric(most) },
    { url: DIGITS, valueInteger: digits },
  ];
}

function numeric(value: number): FhirElement {
  return Number.isInteger(value) ? { valueInteger: value } : { valueDecimal: value };
}

function kindOf({ type }: Question): readonly FhirElement[] {
  return codeExtension('question-type', type);
}

/** What is known of a question beside its text. */
function besideText(question: Question): readonly FhirElement[] {
  return [
    ...codeExtension('unknown-policy', question.unknown),
    ...textExtension('rationale', question.rationale),
    ...textExtension('self-text', question.selfText),
    ...textExtension('away-text', question.awayText),
    ...textExtension('support', question.support),
    ...textExtension('plain', question.plain),
    ...conditionExtension('show-if', question.showIf),
    ...flagExtension('always', question.always),
    ...codeExtension('stop-level', question.stopLevel),
  ];
}
