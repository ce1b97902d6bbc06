import type { ProtocolFlaw } from './check-protocol.js';
import { EMPTY_TEXT, emptyQuestion, emptyRule } from './edit-protocol.js';
import { placeOfFlaw } from './flaw-place.js';
import type { Outcome, Protocol } from './protocol.js';

const outcome: Outcome = {
  level: '5',
  place: 'home',
  instructions: ['lost'],
  safetyNetting: EMPTY_TEXT,
  callBackMinutes: null,
};
const PROTOCOL: Protocol = {
  code: 'C99',
  version: 1,
  title: EMPTY_TEXT,
  status: 'draft',
  population: null,
  entryTerms: { nl: [], fr: [], de: [], en: [] },
  questions: [emptyQuestion('awake')],
  discriminators: [{ ...emptyRule('C99-2-01', '2'), when: { question: 'gone', is: true } }],
  modifiers: [emptyRule('C99-5-01', '5')],
  outcomes: [outcome],
  restLevel: 'A',
};

it.each<[ProtocolFlaw['code'], string, string, string, string | null]>([
  ['text-missing', '/title', 'protocol', 'C99', 'title'],
  ['text-missing', '/questions/awake/text', 'question', 'awake', 'text'],
  ['text-untranslated', '/questions/awake/choices/0/label', 'question', 'awake', 'choices.0.label'],
  ['text-missing', '/discriminators/C99-2-01/why', 'finding', 'C99-2-01', 'why'],
  ['text-missing', '/modifiers/C99-5-01/why', 'group', 'C99-5-01', 'why'],
  ['text-missing', '/outcomes/0/safetyNetting', 'outcome', '5', 'safetyNetting'],
  ['too-few-entry-terms', 'C99', 'protocol', 'C99', 'entryTerms'],
  ['question-idle', 'awake', 'question', 'awake', 'mandatory'],
  ['question-unknown', 'gone', 'finding', 'C99-2-01', 'when'],
  ['unknown-hides-danger', 'awake', 'question', 'awake', 'unknown'],
  ['source-missing', 'C99-2-01', 'finding', 'C99-2-01', 'source'],
  ['condition-contradictory', 'C99-5-01', 'group', 'C99-5-01', 'when'],
  ['stop-hides-danger', 'awake', 'question', 'awake', 'stopLevel'],
  ['answers-for-uncertain', 'C99', 'protocol', 'C99', 'answersFor'],
  ['case-missing', 'C99-2-01', 'finding', 'C99-2-01', null],
  ['outcome-missing', '3', 'outcome', '3', null],
  ['instruction-unknown', 'lost', 'outcome', '5', 'instructions'],
  ['level-without-case', 'A', 'case', 'A', null],
  ['dead-end', 'C99', 'protocol', 'C99', null],
])('%s at %s is mended at %s %s', (code, at, part, id, field) => {
  expect(placeOfFlaw({ code, at }, PROTOCOL)).toEqual({ part, id, field });
});
