import { LANGUAGES, type Language, type Text } from '@lib/kernel';
import type { Answer, Answers, TriageContext } from './answers.js';
import { careFor, type Care, type Skill } from './care.js';
import type { Evaluation } from './evaluate.js';
import type { Level } from './level.js';
import type { CarePlace, Protocol, Question } from './protocol.js';
import type { Receiver, Told } from './told.js';
import { KEYPAD_QUESTIONS } from './silent-call.js';
import { spoken, spokenQuestion } from './wording.js';

export const HANDOVER_PARTS = [
  'identification',
  'situation',
  'background',
  'assessment',
  'recommendation',
] as const;
export type HandoverPart = (typeof HANDOVER_PARTS)[number];

/** One part of the handover with its lines, in every language. */
export interface HandoverSection {
  readonly part: HandoverPart;
  readonly title: Text;
  readonly lines: readonly Text[];
}

/** What is known when a patient is handed over. What is absent is not said. */
export interface HandoverOf {
  readonly caseNumber?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly place?: string;
  readonly context: TriageContext;
  readonly protocols: readonly Protocol[];
  readonly answers: Answers;
  readonly evaluation: Evaluation | null;
  readonly level: Level | null;
  readonly told: readonly Told[];
  readonly notes: readonly string[];
}

/**
 * The handover of a patient to whoever takes over, in the order of ISBAR (identification, situation, background,
 * assessment, recommendation): every question that was asked with its answer, so that nothing is asked twice.
 */
export function handover(of: HandoverOf): readonly HandoverSection[] {
  const lines: Readonly<Record<HandoverPart, readonly Text[]>> = {
    identification: identification(of),
    situation: situation(of),
    background: background(of),
    assessment: assessment(of),
    recommendation: recommendation(of),
  };
  return HANDOVER_PARTS.map((part) => ({ part, title: TITLES[part], lines: lines[part] }));
}

/** The handover as text to copy or to read out. */
export function handoverText(sections: readonly HandoverSection[], language: Language): string {
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) =>
      [title[language], ...lines.map((line) => `- ${line[language]}`)].join('\n'),
    )
    .join('\n\n');
}

function identification(of: HandoverOf): readonly Text[] {
  const { caseNumber, name, phone, place, context } = of;
  const known: readonly (Text | undefined)[] = [
    said(name),
    ageOf(context),
    context.sex && SEXES[context.sex],
  ];
  const person = known.filter((one): one is Text => one !== undefined);
  return [
    ...(caseNumber ? [labelled(WORDS.case, same(caseNumber))] : []),
    ...(person.length > 0 ? [joined(person, ', ')] : []),
    ...(place ? [labelled(WORDS.place, same(place))] : []),
    ...(phone ? [labelled(WORDS.phone, same(phone))] : []),
  ];
}

function situation({ protocols, evaluation, level, context }: HandoverOf): readonly Text[] {
  const complaints = protocols.filter(({ code }) => code !== 'V00').map(({ title }) => title);
  const determinant = evaluation?.determinant;
  return [
    ...(complaints.length > 0 ? [joined(complaints, ' + ')] : []),
    ...(level
      ? [labelled(WORDS.level, same(determinant ? `${level} (${determinant})` : level))]
      : []),
    ...(evaluation?.reasons ?? []).map(({ why }) => spoken(why, context)),
  ];
}

function background({ context, notes }: HandoverOf): readonly Text[] {
  return [
    ...(context.pregnant ? [WORDS.pregnant] : []),
    ...(context.frail ? [WORDS.frail] : []),
    ...(context.worried ? [WORDS.worried] : []),
    ...(context.gutFeeling ? [WORDS.gutFeeling] : []),
    ...notes.map(same),
  ];
}

function assessment({ protocols, answers, context, told }: HandoverOf): readonly Text[] {
  const questions = new Map(
    protocols.flatMap((protocol) => protocol.questions.map((question) => [question.id, question])),
  );
  const asked = Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.get(id);
    if (!question) return [];
    return [labelled(spokenQuestion(question, context), answerOf(question, answer, context))];
  });
  return [...asked, ...byKeypad(told)];
}

/** What a caller who cannot speak said by keys. */
function byKeypad(told: readonly Told[]): readonly Text[] {
  return told.flatMap((one): readonly Text[] => {
    if (one.kind !== 'keypad') return [];
    const question = KEYPAD_QUESTIONS.find(({ id }) => id === one.question);
    if (!question) return [];
    const asked = question.after === undefined ? WORDS.byKeys : question.text;
    return [labelled(asked, one.yes ? WORDS.yes : WORDS.no)];
  });
}

function recommendation({ evaluation, level, told }: HandoverOf): readonly Text[] {
  const care: Care | null = level ? careFor(level, evaluation?.outcome ?? null) : null;
  const isOpen = evaluation !== null && !evaluation.settled;
  const given = told.flatMap((one): readonly Text[] =>
    one.kind === 'handed-over' ? [labelled(WORDS.handedOver, RECEIVED_BY[one.to])] : [],
  );
  return [
    ...(care ? [joined([PLACES[care.place], SKILLED[care.skill]], ', ')] : []),
    ...(isOpen ? [labelled(WORDS.open, same(evaluation.atWorst))] : []),
    ...(told.some(({ kind }) => kind === 'said-back') ? [WORDS.safetyNet] : []),
    ...given,
  ];
}

function answerOf(question: Question, answer: Answer, context: TriageContext): Text {
  if (answer.kind !== 'value') return answer.kind === 'unknown' ? WORDS.unknown : WORDS.refused;
  const { value } = answer;
  switch (question.type) {
    case 'yes-no':
      return value === true ? WORDS.yes : WORDS.no;
    case 'choice': {
      const label = question.choices.find(({ code }) => code === value)?.label;
      return label ? spoken(label, context) : same(String(value));
    }
    case 'number':
      return same(`${value} ${question.unit}`);
  }
}

function ageOf({ ageYears, ageMonths }: TriageContext): Text | undefined {
  if (ageMonths !== undefined && (ageYears ?? 0) < 3) return counted(ageMonths, WORDS.months);
  return ageYears === undefined ? undefined : counted(ageYears, WORDS.years);
}

function each(of: (language: Language) => string): Text {
  return Object.fromEntries(LANGUAGES.map((one) => [one, of(one)])) as Record<Language, string>;
}

const same = (text: string): Text => each(() => text);
const said = (text: string | undefined): Text | undefined => (text ? same(text) : undefined);
const counted = (count: number, unit: Text): Text => each((one) => `${count} ${unit[one]}`);
const labelled = (label: Text, text: Text): Text =>
  each((one) => `${label[one].replace(/\s*[:?.]$/, '')}: ${text[one]}`);
const joined = (texts: readonly Text[], by: string): Text =>
  each((one) => texts.map((text) => text[one]).join(by));

const text = (nl: string, fr: string, de: string, en: string): Text => ({ nl, fr, de, en });

const TITLES: Readonly<Record<HandoverPart, Text>> = {
  identification: text('Identificatie', 'Identification', 'Identifikation', 'Identification'),
  situation: text('Situatie', 'Situation', 'Situation', 'Situation'),
  background: text('Achtergrond', 'Contexte', 'Hintergrund', 'Background'),
  assessment: text('Beoordeling', 'Évaluation', 'Beurteilung', 'Assessment'),
  recommendation: text('Aanbeveling', 'Recommandation', 'Empfehlung', 'Recommendation'),
};

const WORDS = {
  case: text('Dossier', 'Dossier', 'Fall', 'Case'),
  place: text('Plaats', 'Lieu', 'Ort', 'Place'),
  phone: text('Telefoon', 'Téléphone', 'Telefon', 'Phone'),
  level: text('Niveau', 'Niveau', 'Stufe', 'Level'),
  years: text('jaar', 'ans', 'Jahre', 'years'),
  months: text('maanden', 'mois', 'Monate', 'months'),
  pregnant: text('Zwanger', 'Enceinte', 'Schwanger', 'Pregnant'),
  frail: text('Kwetsbaar', 'Fragile', 'Gebrechlich', 'Frail'),
  worried: text(
    'Beller erg ongerust',
    'Appelant très inquiet',
    'Anrufer sehr besorgt',
    'Caller very worried',
  ),
  gutFeeling: text(
    'Niet-pluisgevoel van de operator',
    'Mauvais pressentiment de l’opérateur',
    'Ungutes Gefühl des Operators',
    'Call-taker senses that something is wrong',
  ),
  byKeys: text(
    'Beller kan niet praten en antwoordt met toetsen',
    'L’appelant ne peut pas parler et répond par des touches',
    'Anrufer kann nicht sprechen und antwortet mit Tasten',
    'Caller cannot talk and answers by keys',
  ),
  yes: text('ja', 'oui', 'ja', 'yes'),
  no: text('nee', 'non', 'nein', 'no'),
  unknown: text('weet het niet', 'ne sait pas', 'weiß nicht', 'does not know'),
  refused: text(
    'wil het niet zeggen',
    'refuse de répondre',
    'will nicht antworten',
    'refuses to say',
  ),
  open: text(
    'Niet alles gevraagd; kan nog worden',
    'Tout n’est pas demandé ; peut encore devenir',
    'Nicht alles gefragt; kann noch werden',
    'Not all was asked; may still become',
  ),
  safetyNet: text(
    'Vangnet voorgelezen en herhaald door de beller',
    'Consignes lues et répétées par l’appelant',
    'Sicherheitsnetz vorgelesen und vom Anrufer wiederholt',
    'Safety net read aloud and said back by the caller',
  ),
  handedOver: text('Overgedragen aan', 'Transmis à', 'Übergeben an', 'Handed over to'),
};

const SEXES = {
  female: text('vrouw', 'femme', 'Frau', 'female'),
  male: text('man', 'homme', 'Mann', 'male'),
  other: text('ander geslacht', 'autre sexe', 'anderes Geschlecht', 'other sex'),
};

const PLACES: Readonly<Record<CarePlace, Text>> = {
  'on-scene': text('hulp ter plaatse', 'aide sur place', 'Hilfe vor Ort', 'help on scene'),
  hospital: text('naar het ziekenhuis', 'à l’hôpital', 'ins Krankenhaus', 'to hospital'),
  practice: text(
    'bij de huisarts of wachtpost',
    'chez le généraliste ou au poste de garde',
    'beim Hausarzt oder Bereitschaftsdienst',
    'at the GP or on-call post',
  ),
  home: text('thuis', 'à domicile', 'zu Hause', 'at home'),
};

const SKILLED: Readonly<Record<Skill, Text>> = {
  'emergency-doctor': text(
    'spoedarts (MUG)',
    'médecin urgentiste (SMUR)',
    'Notarzt (SMUR)',
    'emergency doctor (MUG)',
  ),
  nurse: text('verpleegkundige (PIT)', 'infirmier (PIT)', 'Pflegekraft (PIT)', 'nurse (PIT)'),
  'ambulance-crew': text('ambulanciers', 'ambulanciers', 'Rettungssanitäter', 'ambulance crew'),
  doctor: text('huisarts', 'médecin généraliste', 'Hausarzt', 'general practitioner'),
  'self-care': text('zelfzorg', 'autosoins', 'Selbstversorgung', 'self-care'),
};

const RECEIVED_BY: Readonly<Record<Receiver, Text>> = {
  gp: text('huisarts', 'médecin généraliste', 'Hausarzt', 'GP'),
  nurse: text('verpleegkundige', 'infirmier', 'Pflegekraft', 'nurse'),
  '112': text('noodcentrale 112', 'centrale 112', 'Notrufzentrale 112', '112 centre'),
  police: text('politie', 'police', 'Polizei', 'police'),
};
