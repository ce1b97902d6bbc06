import type { Answer, Answers, ScriptedCase, TriageContext, Level } from '@lib/triage';

export type { ScriptedCase };

/** What was said; null where the caller does not know. */
export type Said = Readonly<Record<string, string | number | boolean | null>>;

// Told to the bundler, so that the console leaves out the stories, which it does not read.
/* @__NO_SIDE_EFFECTS__ */
export function said(values: Said): Answers {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]): [string, Answer] => [
      id,
      value === null ? { kind: 'unknown' } : { kind: 'value', value },
    ]),
  );
}

/** Cases that differ from a harmless story in what their row says. */
/* @__NO_SIDE_EFFECTS__ */
export function scripted(
  calm: Said,
  context: TriageContext,
  rows: readonly (readonly [
    name: string,
    level: Level,
    because: string,
    told: Said,
    who?: TriageContext,
  ])[],
): readonly ScriptedCase[] {
  return rows.map(([name, level, because, told, who]) => ({
    name,
    context: { ...context, ...who },
    answers: said({ ...calm, ...told }),
    level,
    because,
  }));
}
