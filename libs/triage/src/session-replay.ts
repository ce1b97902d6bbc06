import type { Instant } from '@lib/kernel';
import { standing } from './answered.js';
import type { Answers } from './answers.js';
import type { Evaluation } from './evaluate.js';
import { evaluateStanding } from './heard.js';
import { compareLevels } from './level.js';
import type { Protocol } from './protocol.js';
import type { Library, RecordedSession } from './recorded-call.js';
import { protocolsInHand, versionTaken } from './taken-up.js';

/** A session as it stood at a moment. */
export interface Stand {
  readonly at: Instant;
  readonly evaluation: Evaluation | null;
}

/** The protocols in hand, each once; null when a version is not in the library any more. */
export function protocolsOf(
  { protocols }: Pick<RecordedSession, 'protocols'>,
  library: Library,
): readonly Protocol[] | null {
  const found = protocolsInHand(protocols).map((code) =>
    library.protocol(code, versionTaken(protocols, code) ?? 0),
  );
  return found.includes(undefined) ? null : found.filter((one) => one !== undefined);
}

/** The answers that counted at the end: the newest of each question. */
export function answersOf({ answers }: Pick<RecordedSession, 'answers'>): Answers {
  return standing(answers).answers;
}

/** What a session came to, with the same engine that it was taken with. */
export function evaluationOf(session: RecordedSession, library: Library): Evaluation | null {
  const context = session.protocols.at(-1)?.context;
  const protocols = protocolsOf(session, library);
  if (!context || !protocols) return null;
  return evaluateStanding(protocols, standing(session.answers), context);
}

/** How the session stood after each answer and each protocol, in the order of their true times. */
export function replayed(session: RecordedSession, library: Library): readonly Stand[] {
  const moments = [...session.protocols, ...session.answers].map(({ at }) => at);
  return [...new Set(moments)].sort().map((at) => ({
    at,
    evaluation: evaluationOf(
      {
        ...session,
        protocols: session.protocols.filter((one) => one.at <= at),
        answers: session.answers.filter((one) => one.at <= at),
      },
      library,
    ),
  }));
}

/** Since when the level was settled and stayed so; null while it is not. */
export function settledAt(stands: readonly Stand[]): Instant | null {
  const lastOpen = stands.findLastIndex(({ evaluation }) => !evaluation?.settled);
  return stands[lastOpen + 1]?.at ?? null;
}

/** Whether a level came from nobody breathing normally: what the engine answers with resuscitation. */
export function isArrest(evaluation: Evaluation | null): boolean {
  return evaluation?.instructions.some((script) => script.startsWith('cpr-')) ?? false;
}

/** The determinant of the worst level of several patients; null where none was found. */
export function worstReason(evaluations: readonly (Evaluation | null)[]): string | null {
  const found = evaluations.flatMap((one) =>
    one?.level && one.determinant ? [{ level: one.level, determinant: one.determinant }] : [],
  );
  const [worst] = found.sort((a, b) => compareLevels(a.level, b.level));
  return worst?.determinant ?? null;
}
