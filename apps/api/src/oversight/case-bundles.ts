import { Injectable } from '@nestjs/common';
import type { CaseBundle, CallScoreView, IncidentFileView } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { SituationStore } from '../dispatch/situation.store.js';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/refused.js';
import { CallScores } from './call-scores.js';
import { reviewView } from './case-reviews.js';
import { LogReading } from './log-reading.js';
import { ReviewStore } from './review.store.js';
import type { ReviewedCases } from './reviewed-cases.js';

/** Puts all that is kept of a case into one file; it was opened for it, and reading its log is in the log. */
@Injectable()
export class CaseBundles {
  constructor(
    private readonly reviews: ReviewStore,
    private readonly organised: SituationStore,
    private readonly scores: CallScores,
    private readonly log: LogReading,
  ) {}

  async of(
    actor: Actor,
    incident: IncidentFileView,
    { record, own }: Awaited<ReturnType<ReviewedCases['open']>>,
    now: Instant,
  ): Promise<CaseBundle> {
    const { caseId } = incident.incident;
    const [interventions, assignments, reviews, score] = await Promise.all([
      this.organised.interventions(actor, caseId),
      this.organised.assignments(actor, caseId),
      this.reviews.reviews(actor, caseId),
      this.scoreOf(actor, caseId, now),
    ]);
    return {
      format: 'vigil-case-bundle',
      formatVersion: 1,
      exportedAt: now,
      exportedBy: actor.userId,
      incident,
      file: { ...record, interventions, assignments },
      score,
      reviews: reviews.map((one) => reviewView(one, own('review-note', one.id)?.value)),
      timeline: await this.log.timeline(actor, caseId),
    };
  }

  /** Left out while who took the call has not seen it, as everywhere. */
  private async scoreOf(
    actor: Actor,
    caseId: Id<'case'>,
    now: Instant,
  ): Promise<CallScoreView | null> {
    try {
      return await this.scores.score(actor, caseId, now);
    } catch (error) {
      if (error instanceof Refused && error.code.startsWith('score-')) return null;
      throw error;
    }
  }
}
