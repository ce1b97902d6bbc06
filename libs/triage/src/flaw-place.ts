import type { ProtocolFlaw } from './check-protocol.js';
import type { Protocol } from './protocol.js';

/** What a protocol is made of. `finding`: a discriminator; `group`: a modifier; `case`: a scripted story. */
export type ProtocolPart = 'protocol' | 'question' | 'finding' | 'group' | 'outcome' | 'case';

/** A part of a protocol by its id: of the question, the determinant, the level, the name; and a field of it. */
export interface ProtocolPlace {
  readonly part: ProtocolPart;
  readonly id: string;
  readonly field: string | null;
}

/** Where an author mends a flaw. */
export function placeOfFlaw({ code, at }: ProtocolFlaw, protocol: Protocol): ProtocolPlace {
  if (at.startsWith('/')) return placeOfPath(at, protocol);
  switch (code) {
    case 'too-few-entry-terms':
      return { part: 'protocol', id: protocol.code, field: 'entryTerms' };
    case 'outcome-missing':
    case 'outcome-twice':
      return { part: 'outcome', id: at, field: null };
    case 'outcome-without-instructions':
      return { part: 'outcome', id: at, field: 'instructions' };
    case 'level-without-case':
      return { part: 'case', id: at, field: null };
    case 'instruction-unknown':
      return placeOfInstruction(at, protocol);
    case 'answers-for-itself':
    case 'answers-for-uncertain':
      return { part: 'protocol', id: protocol.code, field: 'answersFor' };
    case 'question-unknown':
      return placeOfUse(at, protocol);
    default:
      return { ...placeOfName(at, protocol), field: FIELDS[code] ?? null };
  }
}

const FIELDS: Partial<Record<ProtocolFlaw['code'], string>> = {
  'question-loop': 'showIf',
  'question-unreachable': 'showIf',
  'question-idle': 'mandatory',
  'answer-reserved': 'choices',
  'answer-unknown': 'condition',
  'unknown-hides-danger': 'unknown',
  'stop-hides-danger': 'stopLevel',
  'determinant-odd': 'level',
  'determinant-twice': 'level',
  'condition-contradictory': 'when',
  'source-missing': 'source',
};

function placeOfPath(path: string, protocol: Protocol): ProtocolPlace {
  const [, list = '', id = '', ...fields] = path.split('/');
  const field = fields.join('.');
  switch (list) {
    case 'questions':
      return { part: 'question', id, field };
    case 'discriminators':
      return { part: 'finding', id, field };
    case 'modifiers':
      return { part: 'group', id, field };
    case 'outcomes':
      return { part: 'outcome', id: protocol.outcomes[Number(id)]?.level ?? id, field };
    default:
      return { part: 'protocol', id: protocol.code, field: list };
  }
}

function placeOfName(at: string, protocol: Protocol): Omit<ProtocolPlace, 'field'> {
  const isAt = ({ determinant }: { readonly determinant: string }): boolean => determinant === at;
  if (protocol.questions.some(({ id }) => id === at)) return { part: 'question', id: at };
  if (protocol.discriminators.some(isAt)) return { part: 'finding', id: at };
  if (protocol.modifiers.some(isAt)) return { part: 'group', id: at };
  return { part: 'protocol', id: protocol.code };
}

/** The first part that speaks of an instruction which is not there. */
function placeOfInstruction(script: string, protocol: Protocol): ProtocolPlace {
  const rule = protocol.discriminators.find((one) => one.instructions?.includes(script));
  if (rule) return { part: 'finding', id: rule.determinant, field: 'instructions' };
  const outcome = protocol.outcomes.find((one) => one.instructions.includes(script));
  return { part: 'outcome', id: outcome?.level ?? '', field: 'instructions' };
}

/** The first part whose condition looks at a question which is not there. */
function placeOfUse(id: string, protocol: Protocol): ProtocolPlace {
  const speaks = (part: unknown): boolean => JSON.stringify(part ?? null).includes(`:"${id}"`);
  const question = protocol.questions.find(({ showIf }) => speaks(showIf));
  if (question) return { part: 'question', id: question.id, field: 'showIf' };
  const finding = protocol.discriminators.find(({ when }) => speaks(when));
  if (finding) return { part: 'finding', id: finding.determinant, field: 'when' };
  if (speaks(protocol.answersFor))
    return { part: 'protocol', id: protocol.code, field: 'answersFor' };
  const group = protocol.modifiers.find(({ when }) => speaks(when));
  return { part: 'group', id: group?.determinant ?? '', field: 'when' };
}
