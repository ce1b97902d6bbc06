import { LANGUAGES, type Text } from '@lib/kernel';
import type { Condition } from '../protocol.js';
import { readable } from '../readable.js';

/** A part of a FHIR resource, as JSON. */
export interface FhirElement {
  readonly [name: string]: FhirValue;
}
type FhirValue =
  string | number | boolean | FhirElement | readonly FhirElement[] | readonly string[];

/** Everything that FHIR has no place for is named below this; it is a name, and nobody is asked at it. */
export const HOUSE = 'urn:vigil:fhir:';
export const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';
export const DATA_ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
/** Of conditions as a reader says them; the exact form stands in the extension `condition` beside it. */
const CONDITION_LANGUAGE = 'text/x-vigil-condition';
/** The language of the plain texts; the others are translations of it. */
export const MAIN_LANGUAGE = 'en';
export const TRANSLATED = LANGUAGES.filter((language) => language !== MAIN_LANGUAGE);

/**
 * A text as an element with its translations. FHIR has no empty strings: an empty translation is left out, and an empty
 * main text is absent with a reason.
 */
export function worded(name: string, text: Text): FhirElement {
  const translations = TRANSLATED.filter((language) => text[language] !== '').map((language) => ({
    url: TRANSLATION,
    extension: [
      { url: 'lang', valueCode: language },
      { url: 'content', valueString: text[language] },
    ],
  }));
  return withExtensions(name, text[MAIN_LANGUAGE], translations);
}

/** A string that has no translations, as an element. */
export function plain(name: string, value: string): FhirElement {
  return withExtensions(name, value, []);
}

function withExtensions(
  name: string,
  value: string,
  translations: readonly FhirElement[],
): FhirElement {
  const absent = value === '' ? [{ url: DATA_ABSENT, valueCode: 'unknown' }] : [];
  const extension = [...absent, ...translations];
  return {
    ...(value === '' ? {} : { [name]: value }),
    ...(extension.length > 0 ? { [`_${name}`]: { extension } } : {}),
  };
}

/** A text in an extension of the house; none for a text that is not there. */
export function textExtension(name: string, text: Text | undefined): readonly FhirElement[] {
  return text ? [{ url: HOUSE + name, ...worded('valueString', text) }] : [];
}

/** A code in an extension of the house; none for a code that is not there. */
export function codeExtension(name: string, code: string | undefined): readonly FhirElement[] {
  return code === undefined ? [] : [{ url: HOUSE + name, valueCode: code }];
}

/** Says yes in an extension of the house; its absence says no. */
export function flagExtension(name: string, flag: boolean | undefined): readonly FhirElement[] {
  return flag ? [{ url: HOUSE + name, valueBoolean: true }] : [];
}

/** A condition as an expression: the words of a reader, and the exact form. */
export function expressed(condition: Condition): FhirElement {
  return {
    extension: [{ url: `${HOUSE}condition`, valueString: JSON.stringify(condition) }],
    language: CONDITION_LANGUAGE,
    expression: readable(condition) || '(empty)',
  };
}

/** A condition in an extension of the house. */
export function conditionExtension(
  name: string,
  condition: Condition | null | undefined,
): readonly FhirElement[] {
  return condition ? [{ url: HOUSE + name, valueExpression: expressed(condition) }] : [];
}

/** An element that is left out where there is nothing in it: FHIR has no empty lists. */
export function listed(name: string, elements: readonly FhirElement[]): FhirElement {
  return elements.length > 0 ? { [name]: elements } : {};
}

/** A concept of one code. */
export function concept(system: string, code: string): FhirElement {
  return { coding: [{ system, code }] };
}
