import type { Answers, TriageContext } from './answers.js';
import {
  HOLDS,
  OPEN,
  compiled,
  onlyCertain,
  rankOf,
  toldBy,
  type Claim,
  type CompiledProtocol,
  type Told,
} from './compiled-protocol.js';
import {
  NO_LEVEL,
  evaluateBeside,
  pendingQuestions,
  type Beside,
  type Evaluation,
} from './evaluate.js';
import { compareLevels, worstLevel } from './level.js';
import type { Protocol } from './protocol.js';

/**
 * What the answers come to in all protocols of one patient: the worst level wins, and nothing is finished before all
 * are. A finding that one of them answers for counts until its condition holds for certain, and that is asked for. Null:
 * there is no protocol.
 */
export function triage(
  protocols: readonly Protocol[],
  answers: Answers,
  context: TriageContext,
): Evaluation | null {
  const { aside, open } = claimsOf(protocols, answers, context);
  const together = (reached: number): Evaluation | null =>
    combineEvaluations(
      protocols.map((protocol) => evaluateBeside({ aside, reached }, protocol, answers, context)),
    );
  const before = together(NO_LEVEL);
  if (!before) return null;
  const stops = protocols.length > 1 && protocols.some(hasStop);
  const all = before.level && stops ? (together(rankOf(before.level)) ?? before) : before;
  return open.reduce(confirming, all);
}

function hasStop({ questions }: Protocol): boolean {
  return questions.some(({ stopLevel }) => stopLevel !== undefined);
}

interface OpenClaim {
  readonly claim: Claim;
  readonly ready: CompiledProtocol;
  readonly told: Told;
}

/** What is answered for, and what would be if more was known. */
function claimsOf(
  protocols: readonly Protocol[],
  answers: Answers,
  context: TriageContext,
): { readonly aside: NonNullable<Beside['aside']>; readonly open: readonly OpenClaim[] } {
  const aside = new Map<string, boolean>();
  const open: OpenClaim[] = [];
  for (const ready of protocols.map(compiled)) {
    if (ready.claims.length === 0) continue;
    const told = toldBy(ready, answers, context);
    const certain = onlyCertain(told);
    for (const claim of ready.claims) {
      const truth = claim.test(certain);
      if (truth === OPEN) open.push({ claim, ready, told });
      if (truth === HOLDS)
        for (const finding of claim.findings)
          aside.set(finding, claim.onlyAssumed && (aside.get(finding) ?? true));
    }
  }
  return { aside, open };
}

/** A finding that may yet be answered for is not the last word: what confirms it is asked. */
function confirming(all: Evaluation, { claim, ready, told }: OpenClaim): Evaluation {
  const isMeant = all.reasons.some(
    ({ determinant, assumed }) =>
      claim.findings.has(determinant) && (assumed || !claim.onlyAssumed),
  );
  if (!isMeant) return all;
  const { critical, next } = pendingQuestions(ready, told, [claim], NO_LEVEL);
  if (next === null) return all;
  return {
    ...all,
    settled: false,
    pendingCritical: [...new Set([...all.pendingCritical, ...critical])],
    next: all.next ?? { protocol: ready.protocol.code, question: next },
  };
}

/** Several evaluations of one patient: the worst level wins, and nothing is finished before all are. */
function combineEvaluations(evaluations: readonly Evaluation[]): Evaluation | null {
  const [first, ...rest] = evaluations;
  if (!first) return null;
  return rest.reduce(combined, first);
}

function combined(a: Evaluation, b: Evaluation): Evaluation {
  const level = a.level && b.level ? worstLevel(a.level, b.level) : (a.level ?? b.level);
  const leading = level !== null && level === a.level ? a : b;
  const atWorst = worstLevel(a.atWorst, b.atWorst);
  // Only what could still be worse than the level of all together is still to be asked.
  const settled = level !== null && compareLevels(atWorst, level) >= 0 && (a.settled || b.settled);
  return {
    protocols: [...a.protocols, ...b.protocols],
    level,
    determinant: leading.determinant,
    reasons: [...a.reasons, ...b.reasons].sort((x, y) => compareLevels(x.level, y.level)),
    atWorst,
    settled,
    pendingCritical: settled ? [] : [...new Set([...a.pendingCritical, ...b.pendingCritical])],
    pendingMandatory: [...new Set([...a.pendingMandatory, ...b.pendingMandatory])],
    pendingContext: settled ? [] : [...new Set([...a.pendingContext, ...b.pendingContext])],
    askClinician: [...new Set([...a.askClinician, ...b.askClinician])],
    // Of what is settled only what is always asked is left.
    next: settled
      ? ((a.settled ? a.next : null) ?? (b.settled ? b.next : null))
      : (a.next ?? b.next),
    outcome: leading.outcome,
    instructions: [...new Set([...leading.instructions, ...a.instructions, ...b.instructions])],
  };
}
