import type { Instant, Text } from '@lib/kernel';
import type { Protocol } from '../protocol.js';
import { HOUSE, MAIN_LANGUAGE, concept, worded, type FhirElement } from './elements.js';

/** What is known of a version beside its content. */
export interface FhirHead {
  readonly status: 'draft' | 'active' | 'retired';
  /** A medical director has signed it; until then it is experimental. */
  readonly signedOff: boolean;
  /** When it came where it is. */
  readonly date: Instant;
  readonly publisher: string;
  /** SHA-256 over the content, in hex. */
  readonly contentHash: string;
}

const DRAFT: Text = {
  nl: 'Ontwerp, niet voor klinisch gebruik.',
  fr: 'Projet, pas pour un usage clinique.',
  de: 'Entwurf, nicht für den klinischen Gebrauch.',
  en: 'Draft, not for clinical use.',
};
const SIGNED: Text = {
  nl: 'Ondertekend door een medisch directeur.',
  fr: 'Signé par un directeur médical.',
  de: 'Von einer ärztlichen Leitung unterschrieben.',
  en: 'Signed by a medical director.',
};

/** The name of a resource of a protocol; it is a name, and nobody is asked at it. */
export function canonicalOf(code: string, kind: 'questionnaire' | 'plan'): string {
  return `${HOUSE}protocol:${code}:${kind}`;
}

/** What both resources of a protocol say of themselves. */
export function headOf(protocol: Protocol, head: FhirHead): FhirElement {
  const { code, version, title } = protocol;
  return {
    language: MAIN_LANGUAGE,
    identifier: [{ system: `${HOUSE}protocol`, value: code }],
    version: String(version),
    name: `Protocol${code}`,
    ...worded('title', title),
    status: head.status,
    experimental: !head.signedOff,
    date: head.date,
    publisher: head.publisher,
    ...worded('purpose', head.signedOff ? SIGNED : DRAFT),
    useContext: [
      {
        code: { system: 'http://terminology.hl7.org/CodeSystem/usage-context-type', code: 'task' },
        valueCodeableConcept: concept(`${HOUSE}task`, 'telephone-triage'),
      },
    ],
    jurisdiction: [concept('urn:iso:std:iso:3166', 'BE')],
  };
}
