import { LANGUAGES, type Language } from '@lib/kernel';
import {
  ENGINE_VERSION,
  checkAnswers,
  triage,
  isAnswer,
  isTriageContext,
  type Answer,
  type Answers,
  type ExaminationBody,
  type ExaminationProblem,
  type ExaminationView,
  type Protocol,
} from '@lib/triage';
import { findProtocols } from './find-protocols.js';

type Examined =
  | { readonly ok: true; readonly view: ExaminationView }
  | { readonly ok: false; readonly problem: ExaminationProblem };

const FIELDS: readonly string[] = [
  'protocol',
  'protocols',
  'complaint',
  'language',
  'context',
  'answers',
] satisfies readonly (keyof ExaminationBody)[];

/** Triages what comes from outside, or says what is wrong with it. Nothing is kept. */
export function examine(given: unknown, library: readonly Protocol[]): Examined {
  if (!isObject(given)) return refused('malformed-json');
  const strange = Object.keys(given).find((name) => !FIELDS.includes(name));
  if (strange !== undefined) return refused('field-unknown', strange);

  const context = given['context'] ?? {};
  if (!isObject(context)) return refused('context-invalid');
  const odd = Object.entries(context).find(([name, value]) => !isTriageContext({ [name]: value }));
  if (odd) return refused('context-invalid', odd[0]);
  if (!isTriageContext(context)) return refused('context-invalid');

  const selection = selected(given, library);
  if (!selection.ok) return selection;
  const { protocols, chosen } = selection;

  const answered = answersFrom(given['answers'] ?? {});
  if (!answered.ok) return answered;
  const { answers } = answered;
  const questions = protocols.flatMap((protocol) => protocol.questions);
  const [problem] = checkAnswers({ questions }, answers);
  if (problem) return refused(problem.code, problem.question);

  const evaluation = triage(protocols, answers, context);
  const [first] = protocols;
  if (!evaluation || !first) return refused('protocol-missing');
  const versions = Object.fromEntries(protocols.map(({ code, version }) => [code, version]));
  const view = { protocol: first.code, versions, engine: ENGINE_VERSION, ...evaluation };
  return { ok: true, view: chosen ? { ...view, chosen } : view };
}

type Selection =
  | {
      readonly ok: true;
      readonly protocols: readonly Protocol[];
      readonly chosen?: ExaminationView['chosen'];
    }
  | Extract<Examined, { ok: false }>;

function selected(
  { protocol, protocols, complaint, language = 'nl' }: Readonly<Record<string, unknown>>,
  library: readonly Protocol[],
): Selection {
  const codes = protocols ?? (protocol === undefined ? undefined : [protocol]);
  if (codes !== undefined) return named(codes, library);
  if (complaint === undefined) return refused('protocol-missing');
  if (typeof complaint !== 'string' || complaint.length > MOST_WORDS)
    return refused('complaint-invalid');
  if (!isLanguage(language)) return refused('language-unknown');
  const [best, ...others] = findProtocols(complaint, language, library);
  const chosen = library.find(({ code }) => code === best?.code);
  if (!best || !chosen) return refused('complaint-unknown');
  return {
    ok: true,
    protocols: [chosen],
    chosen: { score: best.score, others: others.slice(0, 2).map(({ code }) => code) },
  };
}

const MOST_WORDS = 500;

function named(codes: unknown, library: readonly Protocol[]): Selection {
  if (!Array.isArray(codes) || codes.length === 0) return refused('protocol-unknown');
  const found: Protocol[] = [];
  for (const code of new Set<unknown>(codes)) {
    const protocol = library.find((one) => one.code === code);
    if (!protocol)
      return typeof code === 'string'
        ? refused('protocol-unknown', code)
        : refused('protocol-unknown');
    found.push(protocol);
  }
  return { ok: true, protocols: found };
}

type Given =
  { readonly ok: true; readonly answers: Answers } | Extract<Examined, { readonly ok: false }>;

/** Plain values as answers. */
function answersFrom(given: unknown): Given {
  if (!isObject(given)) return refused('answer-invalid');
  const answers: [string, Answer][] = [];
  for (const [id, value] of Object.entries(given)) {
    const answer = answerFrom(value);
    if (!answer) return refused('answer-invalid', id);
    answers.push([id, answer]);
  }
  return { ok: true, answers: Object.fromEntries(answers) };
}

function answerFrom(value: unknown): Answer | undefined {
  if (value === null || value === 'unknown') return { kind: 'unknown' };
  if (value === 'refused') return { kind: 'refused' };
  if (isAnswer(value)) return value;
  const answer = { kind: 'value', value };
  return isAnswer(answer) ? answer : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** What looks like an id is said again, other text is not. */
const ID = /^[A-Za-z0-9-]{1,60}$/;

function refused(
  code: ExaminationProblem['code'],
  id?: string,
): Extract<Examined, { readonly ok: false }> {
  const named = id !== undefined && ID.test(id);
  return { ok: false, problem: named ? { code, id } : { code } };
}
