import { randomUUID } from 'node:crypto';
import type {
  ProtocolVersionFile,
  ProtocolVersionView,
  ReleasedProtocolsView,
} from '@lib/contracts';
import type { Id } from '@lib/kernel';
import type { Protocol, ScriptedCase } from '@lib/triage';
import { codeOf, now, openedCase } from './bulk.js';
import type { Answered, Client } from './running-app.js';

/** Sends what must succeed. */
export async function done(sent: Promise<Answered>): Promise<Answered> {
  const answered = await sent;
  if (answered.status >= 300)
    throw new Error(`${answered.status} ${codeOf(answered)} ${JSON.stringify(answered.body)}`);
  return answered;
}

/** Who carries a protocol from draft to release. */
export interface Signers {
  readonly director: Client;
  readonly supervisor: Client;
}

export async function versionsOf(
  who: Client,
  code: string,
): Promise<readonly ProtocolVersionView[]> {
  const { body } = await done(who.get(`/protocols/versions?code=${code}`));
  return (body as { versions: readonly ProtocolVersionView[] }).versions;
}

export async function fileOf(who: Client, id: string): Promise<ProtocolVersionFile> {
  return (await done(who.get(`/protocols/versions/${id}`))).body as ProtocolVersionFile;
}

/** A new draft from the version in force, with its content changed; the id of it. */
export async function drafted(
  who: Client,
  code: string,
  change: (file: ProtocolVersionFile) => {
    readonly content: Protocol;
    readonly cases: readonly ScriptedCase[];
  } = ({ protocol, cases }) => ({ content: protocol, cases }),
): Promise<Id<'protocol-version'>> {
  const [from] = (await versionsOf(who, code)).filter(({ inForce }) => inForce);
  const versionId = randomUUID() as Id<'protocol-version'>;
  await done(who.post('/protocols/versions', { versionId, code, from: from?.id }));
  const changed = change(await fileOf(who, versionId));
  await done(who.put(`/protocols/versions/${versionId}/content`, { ...changed, seenVersion: 1 }));
  return versionId;
}

/** The next step of a version, of the row as it is now. */
export async function step(
  who: Client,
  id: string,
  deed: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<Answered> {
  const { version } = await fileOf(who, id);
  const whole = deed === 'sign' ? { contentHash: version.contentHash, ...body } : body;
  return who.post(`/protocols/versions/${id}/${deed}`, { seenVersion: version.version, ...whole });
}

/** Takes a draft through review and both signatures. */
export async function signed({ director, supervisor }: Signers, id: string): Promise<void> {
  await done(step(supervisor, id, 'submit'));
  await done(step(supervisor, id, 'sign'));
  await done(step(director, id, 'sign'));
}

export async function released(
  signers: Signers,
  id: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await signed(signers, id);
  await done(step(signers.director, id, 'release', body));
}

/** The number of the version that a centre triages with. */
export async function inForce(who: Client, code: string): Promise<number | undefined> {
  const { protocols } = (await done(who.get('/protocols/released'))).body as ReleasedProtocolsView;
  return protocols.find((one) => one.code === code)?.number;
}

/** A triage session of a new case. */
export async function triageBegun(
  taker: Client,
): Promise<{ readonly caseId: Id<'case'>; readonly session: string }> {
  const caseId = await openedCase(taker);
  const patientId = randomUUID();
  const session = randomUUID();
  const at = now();
  const value = { name: 'Jan', ageYears: 28 };
  await done(taker.put(`/cases/${caseId}/patients/${patientId}`, { value, seenVersion: 0, at }));
  const begins = { triageSessionId: session, patientId, at };
  await done(taker.post(`/cases/${caseId}/triage`, begins));
  return { caseId, session };
}

export function takeUp(
  taker: Client,
  session: string,
  code: string,
  number: number,
  context: ScriptedCase['context'] = { ageYears: 28 },
): Promise<Answered> {
  return taker.post(`/triage-sessions/${session}/protocols`, {
    ordinal: 1,
    protocol: code,
    protocolVersion: number,
    context,
    at: now(),
  });
}

/** Takes up a protocol and gives all answers of a story. */
export async function told(
  taker: Client,
  session: string,
  code: string,
  number: number,
  { answers, context }: ScriptedCase,
): Promise<void> {
  await done(takeUp(taker, session, code, number, context));
  let ordinal = 1;
  for (const [question, answer] of Object.entries(answers)) {
    const body = { ordinal, protocol: code, question, answer, at: now() };
    await done(taker.post(`/triage-sessions/${session}/answers`, body));
    ordinal += 1;
  }
}
