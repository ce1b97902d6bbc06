import type { CaseFile, EntryView } from '@lib/contracts';
import { LEVELS, type Protocol } from '@lib/triage';
import { actionText } from '../i18n/action-text.js';
import type { Texts } from '../i18n/use-text.js';
import type { TimelineItem } from '../ui/timeline.js';
import { answerTexts } from './answer-texts.js';

/** A case, and the versions of the protocols that it was asked from. */
export interface AskedCase extends CaseFile {
  readonly asked: readonly Protocol[];
}

/** Somebody saw something; nothing was done. */
function isReading({ action }: Pick<EntryView, 'action'>): boolean {
  return /^(access|search|audit)\./.test(action);
}

/** What the server did for itself beside a deed: keys, grounds, indexes. It stands in the log. */
function isHousekeeping({ action }: Pick<EntryView, 'action'>): boolean {
  return /^(basis|key|lookup)\./.test(action);
}

/** The story of a case: who did and who saw what, in order; what was opened together is one line. */
export function timelineItems(
  entries: readonly EntryView[],
  file: AskedCase | undefined,
  showsReads: boolean,
  texts: Texts,
): readonly TimelineItem[] {
  const told = entries.filter(
    (entry) => !isHousekeeping(entry) && (showsReads || !isReading(entry)),
  );
  return openedTogether(told).map((group) => timelineItem(group, file, texts));
}

/** Consecutive openings by one person on one ground within a second. */
function openedTogether(
  entries: readonly EntryView[],
): readonly (readonly [EntryView, ...EntryView[]])[] {
  const groups: [EntryView, ...EntryView[]][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group && isSameOpening(group[0], entry)) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function isSameOpening(a: EntryView, b: EntryView): boolean {
  return (
    a.action.startsWith('access.') &&
    a.action === b.action &&
    a.actor === b.actor &&
    a.basis === b.basis &&
    a.at.slice(0, 19) === b.at.slice(0, 19)
  );
}

/** Entries as one line of the case's story. What was answered comes from the file, if its reader may see it. */
function timelineItem(
  group: readonly [EntryView, ...EntryView[]],
  file: AskedCase | undefined,
  texts: Texts,
): TimelineItem {
  const [entry] = group;
  const { id, at, action, data } = entry;
  const level = LEVELS.find((one) => one === data['level']);
  const detail = detailOf(group, file, texts);
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

function detailOf(
  group: readonly [EntryView, ...EntryView[]],
  file: AskedCase | undefined,
  texts: Texts,
): string {
  const { t } = texts;
  const [entry] = group;
  const classes = [...new Set(group.flatMap((one) => (one.class ? [one.class] : [])))];
  const { action, basis, data } = entry;
  if (action === 'case.answer') return answerAt(entry, file, texts);
  const status = data['status'];
  const parts = [
    classes.map((one) => t(`oversight.class-${one}`)).join(', '),
    basis && `${t('oversight.basis')}: ${t(`oversight.basis-${basis}`)}`,
    action.startsWith('unit.') && typeof data['callSign'] === 'string' && data['callSign'],
    action === 'triage.protocol' && typeof data['protocol'] === 'string' && data['protocol'],
    action === 'case.level' && typeof status === 'string' && status,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What the entry of an answer kept: the version of that number, of the session that it is about. */
function answerAt(
  { data, objectVersion }: EntryView,
  file: AskedCase | undefined,
  texts: Texts,
): string {
  const session = file?.triage.find(({ id }) => id === data['subject_id']);
  const answer = session?.answers?.find(({ version }) => version === objectVersion);
  if (!answer) return '';
  const { question, answer: said } = answerTexts(answer.value, file?.asked ?? [], texts);
  return `${question} — ${said}`;
}
