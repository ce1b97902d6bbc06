import type { CaseFile } from '@lib/contracts';
import { protocolByCode } from '@lib/protocols';
import {
  handover,
  protocolsInHand,
  standing,
  type HandoverSection,
  type Protocol,
} from '@lib/triage';

/** The handover of each patient of a case, of the newest round; for a reader who may see the answers. */
export function handoversOf(
  file: Pick<CaseFile, 'case' | 'triage' | 'patients' | 'caller' | 'location' | 'notes'>,
): readonly (readonly HandoverSection[])[] {
  return file.patients.flatMap(({ id, value }) => {
    const session = file.triage.findLast(({ patientId }) => patientId === id);
    if (!session?.answers) return [];
    const { answers } = standing(session.answers.map((one) => one.value));
    const protocols = protocolsInHand((session.protocols ?? []).map((one) => one.value))
      .map((code) => protocolByCode(code))
      .filter((protocol): protocol is Protocol => protocol !== undefined);
    const name = value?.value.name;
    const phone = file.caller?.value.phone;
    const place = file.location?.value.label;
    return [
      handover({
        caseNumber: file.case.number,
        ...(name ? { name } : {}),
        ...(phone ? { phone } : {}),
        ...(place ? { place } : {}),
        context: session.protocols?.at(-1)?.value.context ?? {},
        protocols,
        answers,
        evaluation: session.evaluation ?? null,
        level: session.level,
        told: (session.followUp?.told ?? []).map((one) => one.value),
        notes: file.notes.map((one) => one.value),
      }),
    ];
  });
}
