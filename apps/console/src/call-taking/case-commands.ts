import type {
  AnswerBody,
  CoverBody,
  ExitBody,
  FactBody,
  HazardBody,
  HazardOverBody,
  IdentifyCallerBody,
  IdentifyPatientBody,
  LocateBody,
  MethaneBody,
  NoteBody,
  OpenCaseBody,
  OrganiseBody,
  OverrideBody,
  SetAsideBody,
  ReadScriptBody,
  StartTriageBody,
  TakeUpProtocolBody,
  ToldBody,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import type { Pinned } from '../protocols/pinned.js';
import { contextOf, type CaseDraft, type DraftStep } from './case-draft.js';

/** A command of a case as it is queued: sent in order, once, with its true time. */
export interface CaseCommand {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: unknown;
}

/** The command that tells the server of a step; `before` is the draft that the step was taken on. */
export function commandOf(before: CaseDraft, step: DraftStep, at: Instant): CaseCommand | null {
  const { caseId, session } = before;
  const onCase = `/api/cases/${caseId}`;
  const onSession = `/api/triage-sessions/${session?.id ?? ''}`;
  switch (step.type) {
    case 'place':
      return put(`${onCase}/location`, {
        value: step.value,
        seenVersion: before.place?.version ?? 0,
        at,
      } satisfies LocateBody);
    case 'caller':
      return put(`${onCase}/caller`, {
        value: step.value,
        seenVersion: before.caller?.version ?? 0,
        at,
      } satisfies IdentifyCallerBody);
    case 'patient':
      return put(`${onCase}/patients/${step.id}`, {
        value: step.value,
        seenVersion: before.patients.find(({ id }) => id === step.id)?.version ?? 0,
        at,
      } satisfies IdentifyPatientBody);
    case 'note': {
      const { id: noteId, text } = step;
      return post(`${onCase}/notes`, { noteId, text, at } satisfies NoteBody);
    }
    case 'triage': {
      const { id: triageSessionId, patientId, again } = step;
      return post(`${onCase}/triage`, {
        triageSessionId,
        patientId,
        at,
        ...(again ? { again } : {}),
      } satisfies StartTriageBody);
    }
    case 'protocol':
      return takeUp(before, step.pin, at);
    case 'set-aside':
      return post(`${onSession}/protocols/set-aside`, {
        ordinal: (session?.protocols.length ?? 0) + 1,
        protocol: step.protocol,
        reason: step.reason,
        at,
      } satisfies SetAsideBody);
    case 'fact':
      return post(`${onSession}/facts`, {
        ordinal: (session?.facts.length ?? 0) + 1,
        fact: step.value.fact,
        at: step.value.at,
      } satisfies FactBody);
    case 'answer':
      return post(`${onSession}/answers`, {
        ...step.value,
        ordinal: (session?.answers.length ?? 0) + 1,
        at,
      } satisfies AnswerBody);
    case 'override':
      return post(`${onSession}/override`, {
        ...step.value,
        ordinal: (session?.overrides.length ?? 0) + 1,
        at,
      } satisfies OverrideBody);
    case 'script':
      return session
        ? post(`${onSession}/scripts`, {
            ...step.value,
            ordinal: session.scripts.length + 1,
            at,
          } satisfies ReadScriptBody)
        : null;
    case 'exit': {
      const { kind, reason } = step.value;
      const minutes = step.callBackMinutes;
      const recallId = crypto.randomUUID() as Id<'recall'>;
      return post(`${onSession}/exit`, {
        kind,
        reason,
        ordinal: (session?.exits.length ?? 0) + 1,
        at,
        ...(minutes === null ? {} : { callBack: { recallId, minutes } }),
      } satisfies ExitBody);
    }
    case 'told':
      return post(`${onSession}/told`, {
        told: step.value.value,
        ordinal: (session?.told.length ?? 0) + 1,
        at: step.value.at,
      } satisfies ToldBody);
    case 'hazard': {
      const { id: hazardId, hazard } = step.value;
      return post(`${onCase}/hazards`, { hazardId, hazard, at } satisfies HazardBody);
    }
    case 'cover':
      return post(`/api/hazards/${step.value.id}/cover`, {
        cover: step.cover,
        seenVersion: step.value.version,
        at,
      } satisfies CoverBody);
    case 'hazard-over':
      return post(`/api/hazards/${step.value.id}/end`, {
        seenVersion: step.value.version,
        at,
      } satisfies HazardOverBody);
    case 'methane':
      return put(`${onCase}/methane`, {
        value: step.value,
        seenVersion: before.methane?.version ?? 0,
        at,
      } satisfies MethaneBody);
    case 'turn':
    case 'feelings':
      return null;
  }
}

/** Takes up a protocol with what is known of the patient now. */
function takeUp(before: CaseDraft, { protocol }: Pinned, at: Instant): CaseCommand | null {
  if (!before.session) return null;
  return post(`/api/triage-sessions/${before.session.id}/protocols`, {
    ordinal: before.session.protocols.length + 1,
    protocol: protocol.code,
    protocolVersion: protocol.version,
    context: contextOf(before),
    at,
  } satisfies TakeUpProtocolBody);
}

export function openCaseCommand(body: OpenCaseBody): CaseCommand {
  return post('/api/cases', body);
}

export function organiseCommand(caseId: Id<'case'>, body: OrganiseBody): CaseCommand {
  return post(`/api/cases/${caseId}/interventions`, body);
}

function post(path: string, body: unknown): CaseCommand {
  return { method: 'POST', path, body };
}

function put(path: string, body: unknown): CaseCommand {
  return { method: 'PUT', path, body };
}
