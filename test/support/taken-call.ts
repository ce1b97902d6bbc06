import { randomUUID } from 'node:crypto';
import type { CaseOutcome, KeptView } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { REVIEW_ITEMS, type Answer, type Ratings, type TriageContext } from '@lib/triage';
import { codeOf } from './bulk.js';
import type { Answered, Client } from './running-app.js';

/** How a call is taken: seconds after it began, of each step that is taken. */
export interface Taking {
  /** When it began; what is given lies on paper, so that it may be long ago. */
  readonly beganAt?: Instant;
  readonly phone?: string;
  readonly place?: boolean;
  readonly context?: TriageContext;
  readonly protocols?: readonly string[];
  readonly answers?: readonly (readonly [protocol: string, question: string, answer: Answer])[];
  readonly scripts?: readonly (readonly [script: string, step: string])[];
  readonly override?: { readonly level: string; readonly reason: string };
  readonly outcome?: CaseOutcome;
}

const yes: Answer = { kind: 'value', value: true };
const no: Answer = { kind: 'value', value: false };
const is = (value: string): Answer => ({ kind: 'value', value });

/** Pressing chest pain, taken as the desk teaches. */
export const CHEST_PAIN: Taking = {
  place: true,
  phone: '0475 20 30 40',
  context: { ageYears: 71, sex: 'male', party: 'beside-patient' },
  protocols: ['V00', 'C04'],
  answers: [
    ['V00', 'responsive', yes],
    ['V00', 'breathing', is('normal')],
    ['V00', 'severe-bleeding', no],
    ['V00', 'grey-or-clammy', no],
    ['C04', 'pressure-over-15', yes],
  ],
  scripts: [
    ['chest-pain-rest', 'sit'],
    ['waiting-for-help', 'door'],
  ],
};

/** Nobody breathing, and resuscitation told at once. */
export const ARREST: Taking = {
  place: true,
  phone: '0475 20 30 41',
  context: { ageYears: 60, sex: 'female', party: 'beside-patient' },
  protocols: ['V00'],
  answers: [
    ['V00', 'responsive', no],
    ['V00', 'breathing', is('none')],
  ],
  scripts: [
    ['cpr-adult', 'loud'],
    ['cpr-adult', 'press'],
  ],
  outcome: 'deceased',
};

/** A form with the same for every item. */
export function ratedAll(rating: number | null): Ratings {
  return Object.fromEntries(REVIEW_ITEMS.map(({ id }) => [id, rating]));
}

/** Takes a call from its opening to its closing, one step a second. */
export async function takenCall(taker: Client, taking: Taking = CHEST_PAIN): Promise<Id<'case'>> {
  const caseId = randomUUID() as Id<'case'>;
  const patientId = randomUUID();
  const triageSessionId = randomUUID();
  const began = taking.beganAt ? Date.parse(taking.beganAt) : Date.now();
  let seconds = 0;
  const at = (): Instant => new Date(began + 1000 * seconds++).toISOString() as Instant;
  const tell = async (method: 'POST' | 'PUT', path: string, body: object): Promise<KeptView> => {
    const answered: Answered = await taker.send(method, path, body);
    if (answered.status >= 300) throw new Error(`${path}: ${answered.status} ${codeOf(answered)}`);
    return answered.body as KeptView;
  };
  const ofCase = `/cases/${caseId}`;
  const ofTriage = `/triage-sessions/${triageSessionId}`;
  const entered = taking.beganAt ? 'paper' : 'live';
  await tell('POST', '/cases', { caseId, entered, openedAt: at() });
  if (taking.place) {
    const value = {
      label: 'Gent',
      latitude: 51,
      longitude: 3.7,
      source: 'map',
      municipality: 'Gent',
    };
    await tell('PUT', `${ofCase}/location`, { value, seenVersion: 0, at: at() });
  }
  if (taking.phone)
    await tell('PUT', `${ofCase}/caller`, {
      value: { phone: taking.phone },
      seenVersion: 0,
      at: at(),
    });
  await tell('PUT', `${ofCase}/patients/${patientId}`, { value: {}, seenVersion: 0, at: at() });
  await tell('POST', `${ofCase}/triage`, { triageSessionId, patientId, at: at() });
  const takeUp = (protocol: string, ordinal: number) =>
    tell('POST', `${ofTriage}/protocols`, {
      ordinal,
      protocol,
      protocolVersion: 1,
      context: taking.context ?? {},
      at: at(),
    });
  const protocols = taking.protocols ?? [];
  const taken = new Set<string>();
  for (const [index, [protocol, question, answer]] of (taking.answers ?? []).entries()) {
    if (!taken.has(protocol)) await takeUp(protocol, taken.add(protocol).size);
    const body = { ordinal: index + 1, protocol, question, answer, at: at() };
    await tell('POST', `${ofTriage}/answers`, body);
  }
  for (const protocol of protocols)
    if (!taken.has(protocol)) await takeUp(protocol, taken.add(protocol).size);
  for (const [index, [script, step]] of (taking.scripts ?? []).entries())
    await tell('POST', `${ofTriage}/scripts`, { ordinal: index + 1, script, step, at: at() });
  if (taking.override)
    await tell('POST', `${ofTriage}/override`, { ordinal: 1, ...taking.override, at: at() });
  const file = (await taker.post(`${ofCase}/file`, {})).body as {
    readonly case: { readonly version: number };
  };
  await tell('POST', `${ofCase}/close`, {
    outcome: taking.outcome ?? 'transported',
    result: 'Taken and closed.',
    seenVersion: file.case.version,
    at: at(),
  });
  return caseId;
}
