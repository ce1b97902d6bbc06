import { Injectable } from '@nestjs/common';
import type { TriageSessionView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import {
  handover,
  protocolsInHand,
  standing,
  type HandoverSection,
  type Protocol,
} from '@lib/triage';
import type { Actor } from '../platform/actor.js';
import { ReleasedProtocols } from '../protocols/released-protocols.js';
import { CaseFiles, type CaseRecord } from './case-files.js';

/** A case with what is handed over of each patient. */
export interface HandedOver {
  readonly file: CaseRecord;
  readonly handovers: readonly (readonly HandoverSection[])[];
}

/** Opens a case for who takes its patients over. */
@Injectable()
export class Handovers {
  constructor(
    private readonly files: CaseFiles,
    private readonly released: ReleasedProtocols,
  ) {}

  /** The handover of each patient, of the newest round; for a reader who may see the answers. Place and number stand beside it. */
  async of(actor: Actor, caseId: Id<'case'>): Promise<HandedOver> {
    const file = await this.files.file(actor, caseId, 'ETREAT');
    const handovers = await Promise.all(
      file.patients.map(async (patient) => {
        const session = file.triage.findLast(({ patientId }) => patientId === patient.id);
        if (!session?.answers) return [];
        return [handoverOf(file, patient, session, await this.protocolsOf(actor, session))];
      }),
    );
    return { file, handovers: handovers.flat() };
  }

  /** The protocols in hand, as they were taken up. */
  private async protocolsOf(
    actor: Actor,
    { protocols = [] }: TriageSessionView,
  ): Promise<readonly Protocol[]> {
    const taken = protocols.map(({ value }) => value);
    const pins = protocolsInHand(taken).flatMap(
      (code) => taken.findLast(({ protocol }) => protocol === code) ?? [],
    );
    const pinned = await this.released.pinned(actor, pins);
    return pinned.filter((protocol) => protocol !== undefined);
  }
}

function handoverOf(
  file: CaseRecord,
  { value }: CaseRecord['patients'][number],
  session: TriageSessionView,
  protocols: readonly Protocol[],
): readonly HandoverSection[] {
  const { answers } = standing((session.answers ?? []).map((one) => one.value));
  const name = value?.value.name;
  return handover({
    caseNumber: file.case.number,
    ...(name ? { name } : {}),
    context: session.protocols?.at(-1)?.value.context ?? {},
    protocols,
    answers,
    evaluation: session.evaluation ?? null,
    level: session.level,
    told: (session.followUp?.told ?? []).map((one) => one.value),
    notes: file.notes.map((one) => one.value),
  });
}
