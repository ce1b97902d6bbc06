import type { Standing } from './answered.js';
import type { Answers, TriageContext } from './answers.js';
import { truthOf, type Known } from './condition.js';
import type { Evaluation } from './evaluate.js';
import { compareLevels, worstLevel, type Level } from './level.js';
import type { Protocol } from './protocol.js';
import { triage } from './triage.js';

type QuestionOf = NonNullable<Evaluation['next']>;

/**
 * What the answers of all protocols in hand come to, while some were only heard in passing. These can raise the level at
 * once and never lower it: what they would rule out stays open, each is asked for a word when its turn comes, and nothing
 * is settled before. Null: there is no protocol.
 */
export function evaluateStanding(
  protocols: readonly Protocol[],
  { answers, unconfirmed }: Standing,
  context: TriageContext,
): Evaluation | null {
  const heard = triage(protocols, answers, context);
  if (!heard || unconfirmed.size === 0) return heard;
  const certain = without(answers, unconfirmed);
  const sure = triage(protocols, certain, context);
  if (!sure) return heard;
  const toConfirm = inTurn(protocols, certain, context).filter(({ question }) =>
    unconfirmed.has(question),
  );
  return toConfirm.length === 0
    ? raisedBy(sure, heard, protocols)
    : {
        ...raisedBy(sure, heard, protocols),
        settled: false,
        pendingCritical: unique([
          ...toConfirm.map(({ question }) => question),
          ...sure.pendingCritical,
        ]),
        next: firstInTurn(protocols, [toConfirm[0], heard.next]),
      };
}

/** What is sure, raised by what was heard: by a finding that holds, not because nothing seems to be left to find. */
function raisedBy(sure: Evaluation, heard: Evaluation, protocols: readonly Protocol[]): Evaluation {
  const findings = new Set(
    protocols.flatMap(({ discriminators }) => discriminators.map(({ determinant }) => determinant)),
  );
  const found = heard.reasons.some(({ determinant }) => findings.has(determinant));
  if (!found || !heard.level || !isWorse(heard.level, sure.level)) return sure;
  const known = new Set(heard.reasons.map(({ determinant }) => determinant));
  return {
    ...heard,
    atWorst: worstLevel(sure.atWorst, heard.level),
    settled: sure.settled,
    pendingCritical: sure.pendingCritical,
    pendingMandatory: sure.pendingMandatory,
    pendingContext: sure.pendingContext,
    // What was heard may leave nothing to ask, also where its own question has no turn: what is sure goes on being asked.
    next: heard.next ?? sure.next,
    reasons: [
      ...heard.reasons,
      ...sure.reasons.filter(({ determinant }) => !known.has(determinant)),
    ].sort((a, b) => compareLevels(a.level, b.level)),
  };
}

function isWorse(level: Level, than: Level | null): boolean {
  return than === null || compareLevels(level, than) < 0;
}

/** The questions that are for this patient, in the order in which they are asked. */
function inTurn(
  protocols: readonly Protocol[],
  answers: Answers,
  context: TriageContext,
): readonly QuestionOf[] {
  const seen = new Set<string>();
  return protocols.flatMap((protocol) => {
    const hidden = new Set<string>();
    const known: Known = {
      answers,
      context,
      questions: new Map(protocol.questions.map((question) => [question.id, question])),
      hidden,
    };
    for (const { id, showIf } of protocol.questions)
      if (showIf && truthOf(showIf, known) === 'fails') hidden.add(id);
    return protocol.questions
      .filter(({ id }) => !hidden.has(id) && !seen.has(id) && seen.add(id))
      .map(({ id }) => ({ protocol: protocol.code, question: id }));
  });
}

function firstInTurn(
  protocols: readonly Protocol[],
  questions: readonly (QuestionOf | null | undefined)[],
): QuestionOf | null {
  const order = protocols.flatMap(({ questions: own }) => own.map(({ id }) => id));
  const [first] = questions
    .filter((one): one is QuestionOf => Boolean(one))
    .sort((a, b) => order.indexOf(a.question) - order.indexOf(b.question));
  return first ?? null;
}

function without(answers: Answers, some: ReadonlySet<string>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !some.has(id)));
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
