import { randomUUID } from 'node:crypto';
import { protocolByCode } from '@lib/protocols';
import {
  compareLevels,
  evaluate,
  type Answer,
  type Answers,
  type Protocol,
  type Question,
  type TriageContext,
} from '@lib/triage';
import { codeOf, now } from './bulk.js';
import type { Answered, Client } from './client.js';

/** What somebody says who has none of what is asked for, except what is given: asked until the level is settled. */
export function calmAnswers(code: string, context: TriageContext, given: Answers): Answers {
  const protocol = protocolByCode(code);
  if (!protocol) throw new Error(`${code} is no protocol`);
  let answers: Answers = {};
  for (;;) {
    const { next } = evaluate(protocol, answers, context);
    if (!next) return answers;
    const question = protocol.questions.find(({ id }) => id === next.question);
    if (!question) return answers;
    const answer = given[question.id] ?? mildest(protocol, question, answers, context);
    answers = { ...answers, [question.id]: answer };
  }
}

function mildest(
  protocol: Protocol,
  question: Question,
  answers: Answers,
  context: TriageContext,
): Answer {
  const values =
    question.type === 'yes-no'
      ? [false, true]
      : question.type === 'choice'
        ? question.choices.map(({ code }) => code)
        : [];
  const tried = values.map((value) => {
    const answer: Answer = { kind: 'value', value };
    const { level, atWorst } = evaluate(protocol, { ...answers, [question.id]: answer }, context);
    return { answer, level: level ?? 'A', atWorst };
  });
  const [best] = tried.sort(
    (a, b) => compareLevels(b.level, a.level) || compareLevels(b.atWorst, a.atWorst),
  );
  return best?.answer ?? { kind: 'unknown' };
}

/** One patient's session at the server, with its steps counted. */
export interface Triaged {
  readonly id: string;
  readonly patientId: string;
  readonly takeUp: (code: string) => Promise<Answered>;
  readonly answer: (code: string, answers: Answers) => Promise<void>;
  readonly step: (route: 'override' | 'exit' | 'told', body: object) => Promise<Answered>;
}

/** Begins the triage of a patient, new or asked again. */
export async function beginTriage(
  taker: Client,
  caseId: string,
  context: TriageContext,
  again?: { readonly of: Triaged; readonly reason: string },
): Promise<Triaged> {
  const patientId = again?.of.patientId ?? randomUUID();
  if (!again)
    await done(
      taker.put(`/cases/${caseId}/patients/${patientId}`, {
        value: {},
        seenVersion: 0,
        at: now(),
      }),
    );
  const id = randomUUID();
  await done(
    taker.post(`/cases/${caseId}/triage`, {
      triageSessionId: id,
      patientId,
      at: now(),
      ...(again ? { again: { earlier: again.of.id, reason: again.reason } } : {}),
    }),
  );
  const counts: Record<string, number> = {};
  const nth = async (route: string, body: object): Promise<Answered> => {
    const ordinal = (counts[route] ?? 0) + 1;
    const answer = await taker.post(`/triage-sessions/${id}/${route}`, {
      ordinal,
      at: now(),
      ...body,
    });
    if (answer.status < 300) counts[route] = ordinal;
    return answer;
  };
  return {
    id,
    patientId,
    takeUp: (protocol) => nth('protocols', { protocol, protocolVersion: 1, context }),
    answer: async (protocol, answers) => {
      for (const [question, answer] of Object.entries(answers))
        await done(nth('answers', { protocol, question, answer }));
    },
    step: nth,
  };
}

async function done(answer: Promise<Answered>): Promise<void> {
  const answered = await answer;
  if (answered.status >= 300) throw new Error(`${answered.status} ${codeOf(answered)}`);
}
