import type { Protocol, Question } from '@lib/triage';

/** A question of another complaint, in its words: one id, asked once. */
export function borrowed({ code, questions }: Protocol, id: string): Question {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`${code} does not ask ${id}`);
  const { showIf: _theirs, ...own } = question;
  return own;
}
