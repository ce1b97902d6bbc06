import { randomUUID } from 'node:crypto';
import type { MissionView } from '@lib/contracts';
import type { Unit } from '@lib/dispatch';
import { now, openedCase, organised } from './bulk.js';
import type { Client } from './running-app.js';
import type { SecondCentre } from './second-centre.js';
import { done, drafted, signed, step, versionsOf } from './protocol-life.js';
import { ratedAll, takenCall } from './taken-call.js';

type Json = Readonly<Record<string, unknown>>;

/** A command as it is allowed, and by whom; then what of it belongs to another centre. */
export interface Command {
  readonly name: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: Json;
  readonly by: Client;
  /** The same command about something of the second centre. */
  readonly foreign: { readonly path?: string; readonly body?: Json };
}

export interface Desks {
  readonly taker: Client;
  readonly dispatcher: Client;
  readonly crew: Client;
  readonly director: Client;
  readonly supervisor: Client;
}

/** Everything that commands are about: a call that rings, a case with a patient, units under way, and a case to close. */
export async function commandsAt(
  { taker, dispatcher, crew, director, supervisor }: Desks,
  other: SecondCentre,
): Promise<readonly Command[]> {
  const lines = (await taker.get('/lines')).body as readonly { readonly id: string }[];
  const lineId = lines[0]?.id;
  const callId = randomUUID();
  await done(taker.post('/calls/simulated', { callId, lineId, callerNumber: '0475 00 00 01' }));
  const endingId = randomUUID();
  await done(taker.post('/calls/simulated', { callId: endingId, lineId }));

  const caseId = await openedCase(taker);
  const at = now();
  const patientId = randomUUID();
  const edit = { seenVersion: 0, at };
  await done(taker.put(`/cases/${caseId}/caller`, { value: { name: 'Rik' }, ...edit }));
  await done(
    taker.put(`/cases/${caseId}/patients/${patientId}`, { value: { name: 'An' }, ...edit }),
  );
  const place = {
    label: 'Gent',
    latitude: 51,
    longitude: 3.7,
    source: 'map',
    municipality: 'Gent',
  };
  await done(taker.put(`/cases/${caseId}/location`, { value: place, ...edit }));
  const triageSessionId = randomUUID();
  await done(taker.post(`/cases/${caseId}/triage`, { triageSessionId, patientId, at }));

  const [underWay, toCancel, toComplete] = await Promise.all([
    organised(taker, caseId),
    organised(taker, caseId),
    organised(taker, caseId),
  ]);
  const { unit: own } = (await crew.post('/mission', {})).body as MissionView;
  const units = (await dispatcher.get('/units')).body as readonly Unit[];
  const free = units.filter(({ id, status }) => id !== own?.id && status === 'available');
  const [second, third, fourth, toAssign, toSwap, toLeave] = free.map(({ id }) => id);
  const sent = async (unitId: string | undefined): Promise<string> => {
    const assignmentId = randomUUID();
    const body = { assignmentId, unitId, deviation: 'other' };
    await done(dispatcher.post(`/interventions/${underWay}/assignments`, body));
    return assignmentId;
  };
  const ofCrew = await sent(own?.id);
  const reported = await sent(second);
  const stoodDown = await sent(third);
  const swapped = await sent(fourth);
  await done(dispatcher.put(`/interventions/${underWay}/level`, { level: '2', seenVersion: 1 }));
  const mission = (await crew.post('/mission', {})).body as MissionView;
  const order = mission.orders[0]?.id;
  const toClose = await openedCase(taker);
  const scored = await takenCall(taker);
  const seed = { seed: 'bad-input', size: 5, randomShare: 1 };
  const span = { from: at, to: new Date(Date.now() + 3_600_000).toISOString() };
  await done(director.post('/quality/queue', { ...span, ...seed }));
  await done(director.put(`/quality/arrests/${scored}`, { barriers: ['none'], seenVersion: 0 }));
  const { case: scoredCase } = (await done(taker.post(`/cases/${scored}/file`, {}))).body as {
    readonly case: { readonly number: string };
  };
  const [noted, stood] = [randomUUID(), randomUUID()];
  const complaint = { number: scoredCase.number, kind: 'complaint', note: 'A letter came.' };
  for (const incidentId of [noted, stood])
    await done(director.post('/quality/incidents', { incidentId, ...complaint }));
  const seen = { seenVersion: 1 };
  const ofTriage = `/triage-sessions/${triageSessionId}`;
  const otherTriage = `/triage-sessions/${other.triageSession}`;

  const recalls = await Promise.all(
    ['recall', 'recall'].map(async () => {
      const recallId = randomUUID();
      await done(taker.post(`/cases/${caseId}/call-backs`, { recallId, minutes: 60, at }));
      return recallId;
    }),
  );
  const methane = {
    majorIncident: 'stand-by',
    exactLocation: 'E40',
    type: 'bus',
    hazards: '',
    access: '',
    numberOfCasualties: '20',
    emergencyServices: '',
  };
  await done(taker.put(`/cases/${caseId}/methane`, { value: methane, ...edit }));
  const hazards = await Promise.all(
    ['fire', 'traffic'].map(async (hazard) => {
      const hazardId = randomUUID();
      await done(taker.post(`/cases/${toClose}/hazards`, { hazardId, hazard, at }));
      return hazardId;
    }),
  );

  const versions = await versionsUnderWay({ director, supervisor });
  const ofVersion = (id: string | undefined): string => `/protocols/versions/${id}`;
  const otherVersion = ofVersion(other.protocolVersion);

  const by = (who: Client, method: 'POST' | 'PUT') => {
    return (name: string, path: string, body: Json, foreign: Command['foreign']): Command => ({
      name,
      method,
      path,
      body,
      by: who,
      foreign,
    });
  };
  const [take, edits] = [by(taker, 'POST'), by(taker, 'PUT')];
  const [send, sets] = [by(dispatcher, 'POST'), by(dispatcher, 'PUT')];
  const carry = by(crew, 'POST');
  const [judge, judges] = [by(director, 'POST'), by(director, 'PUT')];
  const ring = { callId: randomUUID(), lineId, callerNumber: '0475 00 00 02' };
  const starts = { triageSessionId: randomUUID(), patientId, at };
  const help = { interventionId: randomUUID(), kind: 'ambulance', level: '3', at };
  const assigns = { assignmentId: randomUUID(), unitId: toAssign, deviation: 'other' };
  const swaps = { assignmentId: randomUUID(), unitId: toSwap, deviation: 'other', ...seen };
  const drafts = [randomUUID(), randomUUID(), randomUUID()];
  for (const versionId of drafts)
    await done(director.post('/protocols/versions', { versionId, code: 'C47', from: 'library' }));
  const takesUp = {
    ordinal: 1,
    protocol: 'C04',
    protocolVersion: 1,
    context: { ageYears: 71, sex: 'male' },
    at,
  };
  const answers = {
    ordinal: 1,
    protocol: 'C04',
    question: 'responsive',
    answer: { kind: 'value', value: true },
    at,
  };
  const located = { value: { ...place, access: 'Left door.' }, seenVersion: 1, at };
  const closes = { outcome: 'advice-given', result: 'Advice was given.', ...seen, at };
  return [
    take('ring', '/calls/simulated', ring, { body: { ...ring, lineId: other.line } }),
    take('answer', `/calls/${callId}/answer`, seen, { path: `/calls/${other.call}/answer` }),
    take('hang up', `/calls/${endingId}/end`, seen, { path: `/calls/${other.call}/end` }),
    take(
      'open a case',
      '/cases',
      { caseId: randomUUID(), entered: 'paper', openedAt: at },
      { body: { caseId: other.case, entered: 'paper', openedAt: at } },
    ),
    edits(
      'identify the caller',
      `/cases/${caseId}/caller`,
      { value: { phone: '0475 00 00 03', name: 'Rik', relation: 'self' }, seenVersion: 1, at },
      { path: `/cases/${other.case}/caller` },
    ),
    edits(
      'identify a patient',
      `/cases/${caseId}/patients/${patientId}`,
      { value: { name: 'An', ageYears: 40, sex: 'female' }, seenVersion: 1, at },
      { path: `/cases/${caseId}/patients/${other.patient}` },
    ),
    take(
      'note',
      `/cases/${caseId}/notes`,
      { noteId: randomUUID(), text: 'Third floor.', at },
      { path: `/cases/${other.case}/notes` },
    ),
    edits('locate', `/cases/${caseId}/location`, located, {
      path: `/cases/${other.case}/location`,
    }),
    take('start triage', `/cases/${caseId}/triage`, starts, {
      body: { ...starts, patientId: other.patient },
    }),
    take('take up a protocol', `${ofTriage}/protocols`, takesUp, {
      path: `${otherTriage}/protocols`,
    }),
    take(
      'set a protocol aside',
      `${ofTriage}/protocols/set-aside`,
      { ordinal: 2, protocol: 'C04', reason: 'chosen-by-mistake', at },
      { path: `${otherTriage}/protocols/set-aside` },
    ),
    take(
      'note a fact',
      `${ofTriage}/facts`,
      { ordinal: 1, fact: { type: 'breaths', breaths: 8, seconds: 20 }, at },
      { path: `${otherTriage}/facts` },
    ),
    take('answer a question', `${ofTriage}/answers`, answers, { path: `${otherTriage}/answers` }),
    take(
      'read a script',
      `${ofTriage}/scripts`,
      { ordinal: 1, script: 'cpr-adult', step: 'press', at },
      { path: `${otherTriage}/scripts` },
    ),
    take(
      'override',
      `${ofTriage}/override`,
      { ordinal: 1, level: '1', reason: 'caller-very-worried', at },
      { path: `${otherTriage}/override` },
    ),
    take(
      'stop',
      `${ofTriage}/exit`,
      { ordinal: 1, kind: 'hold', reason: 'other', at },
      { path: `${otherTriage}/exit` },
    ),
    take(
      'tell',
      `${ofTriage}/told`,
      { ordinal: 1, told: { kind: 'interim', item: 'unlock' }, at },
      { path: `${otherTriage}/told` },
    ),
    take(
      'promise a call-back',
      `/cases/${caseId}/call-backs`,
      { recallId: randomUUID(), minutes: 30, at },
      { path: `/cases/${other.case}/call-backs` },
    ),
    take(
      'call back',
      `/recalls/${recalls[0]}/done`,
      { result: 'better', at, ...seen },
      { path: `/recalls/${other.case}/done` },
    ),
    take(
      'postpone',
      `/recalls/${recalls[1]}/postpone`,
      { minutes: 5, reason: 'no-answer', at, ...seen },
      { path: `/recalls/${other.case}/postpone` },
    ),
    take(
      'say a danger',
      `/cases/${toClose}/hazards`,
      { hazardId: randomUUID(), hazard: 'animals', at },
      { path: `/cases/${other.case}/hazards` },
    ),
    take(
      'cover a danger',
      `/hazards/${hazards[0]}/cover`,
      { cover: 'fire-told', at, ...seen },
      { path: `/hazards/${other.case}/cover` },
    ),
    take(
      'end a danger',
      `/hazards/${hazards[1]}/end`,
      { at, ...seen },
      { path: `/hazards/${other.case}/end` },
    ),
    take(
      'give a text',
      `/cases/${caseId}/messages`,
      { messageId: randomUUID(), language: 'nl', text: 'Bel terug.', way: 'copied', at },
      { path: `/cases/${other.case}/messages` },
    ),
    edits(
      'report a major incident',
      `/cases/${caseId}/methane`,
      {
        value: methane,
        seenVersion: 1,
        at,
      },
      { path: `/cases/${other.case}/methane` },
    ),
    take('organise', `/cases/${caseId}/interventions`, help, {
      path: `/cases/${other.case}/interventions`,
    }),
    take(
      'organise a repatriation',
      `/cases/${caseId}/interventions`,
      {
        ...help,
        interventionId: randomUUID(),
        kind: 'repatriation',
        repatriation: {
          placeAbroad: 'Albufeira',
          country: 'PT',
          facility: 'Hospital',
          destination: 'Gent',
          escort: 'nurse',
          condition: 'Stable.',
        },
      },
      { path: `/cases/${other.case}/interventions` },
    ),
    sets(
      'change the level',
      `/interventions/${toCancel}/level`,
      { level: '1', ...seen },
      { path: `/interventions/${other.intervention}/level` },
    ),
    send(
      'cancel',
      `/interventions/${toCancel}/cancel`,
      { seenVersion: 2 },
      { path: `/interventions/${other.intervention}/cancel`, body: seen },
    ),
    send('complete', `/interventions/${toComplete}/complete`, seen, {
      path: `/interventions/${other.intervention}/complete`,
    }),
    send('assign', `/interventions/${underWay}/assignments`, assigns, {
      body: { ...assigns, unitId: other.freeUnit },
    }),
    send(
      'set a status',
      `/assignments/${reported}/status`,
      { status: 'accepted', at, ...seen },
      { path: `/assignments/${other.assignment}/status` },
    ),
    send('stand down', `/assignments/${stoodDown}/stand-down`, seen, {
      path: `/assignments/${other.assignment}/stand-down`,
    }),
    send('swap', `/assignments/${swapped}/swap`, swaps, {
      body: { ...swaps, unitId: other.freeUnit },
    }),
    carry(
      'report',
      `/mission/${ofCrew}/status`,
      { status: 'accepted', at, ...seen },
      { path: `/mission/${other.assignment}/status` },
    ),
    carry('acknowledge', `/crew-orders/${order}/acknowledge`, seen, {
      path: `/crew-orders/${other.crewOrder}/acknowledge`,
    }),
    sets(
      'take out of service',
      `/units/${toLeave}/service`,
      { inService: false, ...seen },
      { path: `/units/${other.freeUnit}/service` },
    ),
    edits('look at a score', `/quality/scores/${scored}/seen`, seen, {
      path: `/quality/scores/${other.case}/seen`,
    }),
    judge(
      'send a review',
      '/quality/reviews',
      { reviewId: randomUUID(), caseId: scored, ratings: ratedAll(2), note: 'Well led.' },
      { body: { reviewId: randomUUID(), caseId: other.case, ratings: ratedAll(2), note: '' } },
    ),
    judges(
      'note an arrest',
      `/quality/arrests/${scored}`,
      { barriers: ['language', 'caller-upset'], ...seen },
      { path: `/quality/arrests/${other.case}` },
    ),
    judge(
      'open an incident',
      '/quality/incidents',
      { incidentId: randomUUID(), ...complaint },
      { body: { incidentId: randomUUID(), ...complaint, number: '26-900001' } },
    ),
    judge(
      'note on an incident',
      `/quality/incidents/${noted}/notes`,
      { text: 'They were called back.', ...seen },
      { path: `/quality/incidents/${other.case}/notes` },
    ),
    judges(
      'say how an incident stands',
      `/quality/incidents/${stood}/status`,
      { status: 'answered', ...seen },
      { path: `/quality/incidents/${other.case}/status` },
    ),
    judge(
      'begin a draft',
      '/protocols/versions',
      { versionId: randomUUID(), code: 'C48', from: 'library' },
      { body: { versionId: randomUUID(), code: 'C48', from: other.case } },
    ),
    judge(
      'begin a draft with a content',
      '/protocols/versions',
      { versionId: randomUUID(), code: 'C46', content: SMALL_PROTOCOL, cases: [] },
      {
        body: { versionId: other.protocolVersion, code: 'C46', content: SMALL_PROTOCOL, cases: [] },
      },
    ),
    judge(
      'import a protocol',
      '/protocols/import',
      { versionId: randomUUID(), file: versions.file },
      { body: { versionId: other.protocolVersion, file: versions.file } },
    ),
    judges(
      'revise a version',
      `${ofVersion(drafts[0])}/content`,
      { content: SMALL_PROTOCOL, cases: [SMALL_CASE], ...seen },
      { path: `${otherVersion}/content` },
    ),
    judges(
      'govern a version',
      `${ofVersion(drafts[2])}/governance`,
      { ownerId: null, reviewBy: at, ...seen },
      { path: `${otherVersion}/governance` },
    ),
    judge('submit a version', `${ofVersion(drafts[1])}/submit`, seen, {
      path: `${otherVersion}/submit`,
    }),
    judge(
      'return a version',
      `${ofVersion(versions.toReturn)}/return`,
      { reason: 'The title is not plain.', seenVersion: 3 },
      { path: `${otherVersion}/return` },
    ),
    judge(
      'sign a version',
      `${ofVersion(versions.toSign)}/sign`,
      { contentHash: versions.hashToSign, seenVersion: 3 },
      { path: `${otherVersion}/sign` },
    ),
    judges(
      'try a version in shadow',
      `${ofVersion(versions.toShadow)}/shadow`,
      { running: true, seenVersion: 3 },
      { path: `${otherVersion}/shadow` },
    ),
    judge(
      'release a version',
      `${ofVersion(versions.toRelease)}/release`,
      { at: span.from, overlayUntil: span.to, seenVersion: 5 },
      { path: `${otherVersion}/release` },
    ),
    judge('retire a version', `${ofVersion(versions.toRetire)}/retire`, seen, {
      path: `${otherVersion}/retire`,
      body: seen,
    }),
    take('close', `/cases/${toClose}/close`, closes, { path: `/cases/${other.case}/close` }),
  ];
}

const said = (text: string) => ({ nl: text, fr: text, de: text, en: text });

/** A content that has the shape of a protocol, if not yet the sense of one. */
const SMALL_PROTOCOL = {
  code: 'C46',
  version: 1,
  title: said('Titel'),
  status: 'draft',
  population: null,
  entryTerms: { nl: ['veel pijn'], fr: ['mal fort'], de: ['viel Weh'], en: ['much pain'] },
  questions: [
    {
      id: 'first',
      type: 'yes-no',
      text: said('Vraag?'),
      rationale: said('Waarom.'),
      unknown: 'worst',
      mandatory: true,
    },
  ],
  discriminators: [],
  modifiers: [],
  outcomes: [],
  restLevel: '5',
} as const;

const SMALL_CASE = {
  name: 'Nothing was found.',
  answers: { first: { kind: 'value', value: false } },
  context: { ageYears: 71 },
  level: '5',
  because: 'C47-5-01',
};

/** Versions of protocols that stand where each of the decisions about them can be taken, and one as a file. */
async function versionsUnderWay(signers: {
  readonly director: Client;
  readonly supervisor: Client;
}) {
  const { director, supervisor } = signers;
  const inReview = async (code: string): Promise<string> => {
    const id = await drafted(supervisor, code);
    await done(step(supervisor, id, 'submit'));
    return id;
  };
  const toReturn = await inReview('C45');
  const toSign = await inReview('C44');
  const toShadow = await inReview('C43');
  const toRelease = await drafted(supervisor, 'C42');
  await signed(signers, toRelease);
  const [ofSign] = await versionsOf(director, 'C44');
  const [standing] = await versionsOf(director, 'C41');
  const written = randomUUID();
  const begins = { versionId: written, code: 'C39', content: SMALL_PROTOCOL };
  await done(director.post('/protocols/versions', begins));
  const file = (await done(director.get(`/protocols/versions/${written}/export`))).body as Json;
  return {
    toReturn,
    toSign,
    toShadow,
    toRelease,
    toRetire: standing?.id,
    hashToSign: ofSign?.contentHash,
    file,
  };
}
