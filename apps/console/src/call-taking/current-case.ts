import type {
  CaseFile,
  CloseCaseBody,
  KeptView,
  OpenCaseBody,
  OrganiseBody,
  PatientValue,
  TriageAgain,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { theOutbox } from '../api/outbox/open-outbox.js';
import { request } from '../api/request.js';
import { serverNow } from '../api/server-clock.js';
import { pinInForce } from '../protocols/in-force.js';
import { readPinned } from '../protocols/read-pinned.js';
import { createPersonalStore } from '../state/personal.js';
import { useStore } from '../state/store.js';
import { commandOf, openCaseCommand, organiseCommand, type CaseCommand } from './case-commands.js';
import { VITAL_PROTOCOL, protocolsInHand, type SessionFact, type Told } from '@lib/triage';
import {
  contextOf,
  draftAfter,
  draftOf,
  draftWithReadings,
  emptyDraft,
  pinOf,
  type CaseDraft,
  type DraftStep,
} from './case-draft.js';

/** The case in hand at this desk; it stays when another desk is looked at. */
const current = createPersonalStore<CaseDraft | null>(null);

export function useCurrentCase(): CaseDraft | null {
  return useStore(current);
}

export function hasCurrentCase(): boolean {
  return current.get() !== null;
}

/** The time that stands on the paper, while a call is entered that was taken on it. */
const paperTime = createPersonalStore<Instant | null>(null);

export function usePaperTime(): Instant | null {
  return useStore(paperTime);
}

/** Sets what time the next steps were taken at; null: they are taken now. */
export const setPaperTime = paperTime.set;

/** When a step is taken: now, or when the paper says. */
function trueTime(): Instant {
  return paperTime.get() ?? now();
}

function now(): Instant {
  return new Date(serverNow()).toISOString() as Instant;
}

/** Takes a step on the case in hand: shown at once, sent in its order, also after the network was gone. */
export function take(step: DraftStep, at: Instant = trueTime()): void {
  const before = current.get();
  if (!before) return;
  const after = draftAfter(before, step, at);
  current.set(after);
  const command = commandOf(before, step, at);
  if (command) queue(before.caseId, command);
  if (step.type === 'feelings') tellContext();
  if (step.type === 'patient' && before.session?.patientId === step.id) tellContext();
  if (step.type === 'caller' && contextOf(before).party !== contextOf(after).party) tellContext();
}

/** Takes a protocol up: in the version that the session in hand had it in, otherwise in the one in force. */
export function takeUp(code: string, at: Instant = trueTime()): void {
  const draft = current.get();
  const pin = (draft && pinOf(draft, code)) ?? pinInForce(code);
  if (pin) take({ type: 'protocol', pin }, at);
}

/** Notes something of the triage in hand, with its true time. */
export function noteFact(fact: SessionFact): void {
  const at = trueTime();
  take({ type: 'fact', value: { fact, at } }, at);
}

export function addNote(text: string): void {
  take({ type: 'note', id: crypto.randomUUID() as Id<'note'>, text });
}

/** A case that begins with an answered call: its rows are there, its triage begins at once. */
export async function beginAnswered(caseId: Id<'case'>): Promise<void> {
  await resumeCase(caseId);
  const draft = current.get();
  if (draft?.caseId === caseId && !draft.session) beginTriage();
}

/** A case without a ringing line, or one that was taken on paper at its true time. */
export function beginCase(entered: OpenCaseBody['entered'], openedAt: Instant = now()): void {
  setPaperTime(entered === 'paper' ? openedAt : null);
  const caseId = crypto.randomUUID() as Id<'case'>;
  current.set(emptyDraft(caseId));
  queue(caseId, openCaseCommand({ caseId, entered, openedAt }));
  beginTriage(openedAt);
}

/** Takes up a case that is open already, on the versions of its protocols that it began with. */
export async function resumeCase(caseId: Id<'case'>): Promise<void> {
  setPaperTime(null);
  const file = await readFile(caseId);
  current.set(draftOf(file, await readPinned(file)));
}

function readFile(caseId: Id<'case'>): Promise<CaseFile> {
  return request('POST', `/api/cases/${caseId}/file`, {});
}

export function leaveCase(): void {
  setPaperTime(null);
  current.set(null);
}

/** Asks the patient in hand anew; the earlier answers stay as they are. */
export function triageAgain(reason: TriageAgain['reason']): void {
  const session = current.get()?.session;
  if (!session) return;
  const { patientId, id: earlier } = session;
  const again = { earlier, reason };
  take({ type: 'triage', id: crypto.randomUUID() as Id<'triage-session'>, patientId, again });
  takeUp(VITAL_PROTOCOL);
}

/** Takes the next patient in hand, in their order; the newest round of each. */
export function nextPatient(): void {
  const draft = current.get();
  if (!draft?.session) return;
  const { patients, session, others } = draft;
  const at = patients.findIndex(({ id }) => id === session.patientId);
  const next = patients[(at + 1) % patients.length];
  const round = others.findLast(({ patientId }) => patientId === next?.id);
  if (next && next.id !== session.patientId && round) take({ type: 'turn', id: round.id });
}

/** What was said to the caller, or heard back. */
export function tell(value: Told): void {
  const at = trueTime();
  take({ type: 'told', value: { value, at } }, at);
}

/** Takes over what a second reader decided. */
export function learnReadings(caseId: Id<'case'>): void {
  readFile(caseId).then(
    (file) => {
      const draft = current.get();
      if (draft?.caseId === caseId) current.set(draftWithReadings(draft, file));
    },
    // Out of touch: the worse level is shown, which is the safe one.
    () => undefined,
  );
}

/** Something that belongs to the case in hand and is no step of its triage. */
export function queueOnCase(caseId: Id<'case'>, path: string, body: object): void {
  queue(caseId, { method: 'POST', path, body: { ...body, at: trueTime() } });
}

/** Another patient of the same event, with a session of its own. */
export function beginTriage(at: Instant = trueTime(), value: PatientValue = {}): void {
  const patientId = crypto.randomUUID() as Id<'patient'>;
  take({ type: 'patient', id: patientId, value }, at);
  take({ type: 'triage', id: crypto.randomUUID() as Id<'triage-session'>, patientId }, at);
  takeUp(VITAL_PROTOCOL, at);
}

export function organise(body: Omit<OrganiseBody, 'interventionId' | 'at'>): void {
  const draft = current.get();
  if (!draft) return;
  const interventionId = crypto.randomUUID() as OrganiseBody['interventionId'];
  queue(draft.caseId, organiseCommand(draft.caseId, { ...body, interventionId, at: trueTime() }));
}

export function closeCase(caseId: Id<'case'>, body: Omit<CloseCaseBody, 'at'>): Promise<KeptView> {
  const whole: CloseCaseBody = { ...body, at: trueTime() };
  return request('POST', `/api/cases/${caseId}/close`, whole);
}

/** The server evaluates with the context of the newest protocol: what changed of it is told with the same one again. */
function tellContext(): void {
  const code = protocolsInHand(current.get()?.session?.protocols ?? []).at(-1);
  if (code) takeUp(code);
}

function queue(caseId: Id<'case'>, { method, path, body }: CaseCommand): void {
  void theOutbox().put({ caseId, at: now(), method, path, body });
}
