import { Injectable } from '@nestjs/common';
import { mayDo } from '@lib/access';
import type { CallScoreView, OwnScoresView, TeamScoresView } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import {
  complianceOf,
  courtesyOf,
  mayOthersSee,
  meanOfAreas,
  type ComplianceScore,
} from '@lib/triage';
import { CallFigures } from '../call-taking/call-figures.js';
import type { Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/refused.js';
import { QualityStore, type KeptScore, type Span } from './quality.store.js';
import { ReviewStore } from './review.store.js';
import { ReviewedRecords } from './reviewed-records.js';

/** Scores of calls: who took a call sees its own first; others see whose it is once it was seen, or after 72 hours. */
@Injectable()
export class CallScores {
  constructor(
    private readonly store: QualityStore,
    private readonly records: ReviewedRecords,
    private readonly figures: CallFigures,
    private readonly reviews: ReviewStore,
  ) {}

  async own(actor: Actor, since: Instant): Promise<OwnScoresView> {
    return { scores: (await this.store.own(actor, since)).map(shown) };
  }

  async team(actor: Actor, span: Span, now: Instant): Promise<TeamScoresView> {
    const all = await this.store.all(actor, span);
    const waiting = all.filter((one) => !mayOthersSee(one, now));
    return {
      scores: all.filter((one) => mayOthersSee(one, now)).map(shown),
      waiting: { calls: waiting.length, areas: meanOfAreas(waiting) },
    };
  }

  /** The score made anew from the record, which is opened for it. */
  async score(actor: Actor, caseId: Id<'case'>, now: Instant): Promise<CallScoreView> {
    const kept = await this.store.score(actor, caseId);
    if (!kept) throw new Refused('score-unknown');
    if (kept.takenBy !== actor.userId) {
      if (!mayDo(actor.role, 'quality.watch')) throw new Refused('access-denied');
      if (!mayOthersSee(kept, now)) throw new Refused('score-not-shown');
    }
    const { call, library } = await this.records.of(actor, caseId);
    const score = complianceOf(call, library);
    const reviews = await this.reviews.reviews(actor, caseId);
    const percent = courtesyOf(reviews.map(({ ratings }) => ratings));
    return {
      row: shown(kept),
      score,
      asKept: isAsKept(score, kept),
      courtesy: percent === null ? null : { percent, reviewers: reviews.length },
    };
  }

  async seen(actor: Actor, caseId: Id<'case'>, seenVersion: number, at: Instant): Promise<Kept> {
    const kept = await this.store.score(actor, caseId);
    if (kept?.takenBy !== actor.userId) return { ok: false, refusal: { code: 'score-unknown' } };
    if (kept.version !== seenVersion) return { ok: false, refusal: { code: 'stale-version' } };
    return this.figures.seen(actor, kept, at);
  }
}

function isAsKept({ version, areas }: ComplianceScore, kept: KeptScore): boolean {
  return (
    version === kept.complianceVersion &&
    areas.every(({ area, percent }) => kept.areas[area] === percent)
  );
}

/** Without the id of its row: a score is known by its case. */
function shown({ id: _, ...row }: KeptScore): Omit<KeptScore, 'id'> {
  return row;
}
