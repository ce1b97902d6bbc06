import type { CaseFile, EntryView } from '@lib/contracts';
import { LEVELS } from '@lib/triage';
import { actionText } from '../i18n/action-text.js';
import type { Texts } from '../i18n/use-text.js';
import type { TimelineItem } from '../ui/timeline.js';
import { answerTexts } from './answer-texts.js';

/** Somebody saw something; nothing was done. */
export function isReading({ action }: Pick<EntryView, 'action'>): boolean {
  return /^(access|search|audit|basis|key|lookup)\./.test(action);
}

/** An entry as one line of the case's story. What was answered comes from the file, if its reader may see it. */
export function timelineItem(
  entry: EntryView,
  file: CaseFile | undefined,
  texts: Texts,
): TimelineItem {
  const { id, at, action, data } = entry;
  const level = LEVELS.find((one) => one === data['level']);
  const detail = detailOf(entry, file, texts);
  return {
    id,
    at,
    title: actionText(action, texts.language),
    who: whoText(entry, texts),
    quiet: isReading(entry),
    ...(level ? { level } : {}),
    ...(detail ? { detail } : {}),
  };
}

export function whoText({ actorName, role }: EntryView, { t }: Texts): string {
  return actorName ? `${actorName}, ${t(`role.${role}`)}` : t(`role.${role}`);
}

function detailOf(entry: EntryView, file: CaseFile | undefined, texts: Texts): string {
  const { t } = texts;
  const { action, basis, data } = entry;
  if (action === 'case.answer') return answerAt(entry, file, texts);
  const status = data['status'];
  const parts = [
    entry.class && t(`oversight.class-${entry.class}`),
    basis && `${t('oversight.basis')}: ${t(`oversight.basis-${basis}`)}`,
    action.startsWith('unit.') && typeof data['callSign'] === 'string' && data['callSign'],
    action === 'triage.protocol' && typeof data['protocol'] === 'string' && data['protocol'],
    action === 'case.level' && typeof status === 'string' && status,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The answer that was kept at that moment of that session. */
function answerAt(
  { objectId, objectVersion, at }: EntryView,
  file: CaseFile | undefined,
  texts: Texts,
): string {
  const session = file?.triage.find(({ id }) => id === objectId);
  const answer =
    session?.answers?.find(({ at: answeredAt }) => answeredAt === at) ??
    session?.answers?.find(({ version }) => version === objectVersion);
  if (!answer) return '';
  const { question, answer: said } = answerTexts(answer.value, texts);
  return `${question} — ${said}`;
}
