import { Injectable } from '@nestjs/common';
import type {
  CaseDifference,
  OutcomeDifferenceView,
  OutcomeOf,
  SessionDifference,
} from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { evaluate, type Evaluation, type Protocol, type ScriptedCase } from '@lib/triage';
import { Openings } from '../audit/openings.js';
import type { Actor } from '../platform/actor.js';
import { VersionReading } from '../protocols/version-reading.js';
import type { FoundSession } from './case.store.js';
import type { StoredValue } from './case-values.store.js';
import { SessionProtocols } from './session-protocols.js';
import { SessionLevels } from './session-levels.js';
import { sessionState } from './session-state.js';

interface Replaced {
  readonly code: string;
  readonly number: number;
  readonly contentHash: string;
}

/** What would end at another level under another version: scripted cases, and sessions that were recorded. */
@Injectable()
export class OutcomeDifference {
  constructor(
    private readonly versions: VersionReading,
    private readonly levels: SessionLevels,
    private readonly protocols: SessionProtocols,
    private readonly openings: Openings,
  ) {}

  /** Compares with the version in force. Each session that is read is opened, and so in the log, before. */
  async of(
    actor: Actor,
    id: Id<'protocol-version'>,
    mostSessions: number,
  ): Promise<OutcomeDifferenceView> {
    const { row, content } = await this.versions.read(actor, id);
    const standing = await this.versions.inForce(actor, row.code);
    const before = standing && (await this.versions.read(actor, standing.id)).content;
    const stories = storiesOf([...content.cases, ...(before?.cases ?? [])]);
    const differing = stories.flatMap((story): readonly CaseDifference[] => {
      const after = outcomeUnder(content.content, story);
      const earlier = before ? outcomeUnder(before.content, story) : { ...after, level: null };
      return earlier.level === after.level ? [] : [{ name: story.name, before: earlier, after }];
    });
    return {
      against: standing ? { id: standing.id, number: standing.number } : null,
      cases: { compared: before ? stories.length : 0, differing: before ? differing : [] },
      sessions: await this.sessions(actor, row, mostSessions),
    };
  }

  private async sessions(
    actor: Actor,
    version: Replaced,
    most: number,
  ): Promise<OutcomeDifferenceView['sessions']> {
    const digest = await this.protocols.digest(actor, version.code);
    const found = await this.levels.cases.sessionsWith(actor, digest, most);
    const caseIds = [...new Set(found.map(({ caseId }) => caseId))];
    const openings = await this.openings.open(actor, caseIds, ['clinical'], 'HQUALIMP');
    const open = openings.flatMap(({ caseId, basis }) => (basis === null ? [] : [caseId]));
    const values = await this.levels.values.values(actor, open, ['clinical']);
    const readable = found.filter(({ caseId }) => open.includes(caseId));
    const differing: SessionDifference[] = [];
    for (const session of readable)
      differing.push(...(await this.differenceOf(actor, session, values, version)));
    return { compared: readable.length, denied: found.length - readable.length, differing };
  }

  private async differenceOf(
    actor: Actor,
    { id, caseId, caseNumber }: FoundSession,
    values: readonly StoredValue[],
    version: Replaced,
  ): Promise<readonly SessionDifference[]> {
    const own = values.filter(({ subjectId }) => subjectId === id);
    const before = sessionState(own, []);
    const after = sessionState(await this.protocols.instead(actor, own, version), []);
    if (before.found === after.found) return [];
    return [
      {
        caseId,
        caseNumber,
        triageSessionId: id,
        before: { ...outcomeOf(before.evaluation), level: before.found },
        after: { ...outcomeOf(after.evaluation), level: after.found },
      },
    ];
  }
}

/** Each story once: most of a new version's are those of the one before. */
function storiesOf(cases: readonly ScriptedCase[]): readonly ScriptedCase[] {
  const byContent = new Map<string, ScriptedCase>();
  for (const story of cases) {
    const { context, answers } = story;
    const key = JSON.stringify([context, Object.entries(answers).sort()]);
    if (!byContent.has(key)) byContent.set(key, story);
  }
  return [...byContent.values()];
}

function outcomeUnder(protocol: Protocol, { answers, context }: ScriptedCase): OutcomeOf {
  return outcomeOf(evaluate(protocol, answers, context));
}

function outcomeOf(evaluation: Evaluation | null): OutcomeOf {
  return {
    level: evaluation?.level ?? null,
    determinant: evaluation?.determinant ?? null,
  };
}
