import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  AgreementView,
  BlindCaseView,
  PickCasesBody,
  ReviewQueueView,
  ReviewView,
  SendReviewBody,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { REVIEW_FORM_VERSION, agreementOf, reviewQueue } from '@lib/triage';
import { creation } from '../database/changes.js';
import { Transactions, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/refused.js';
import { QualityStore } from './quality.store.js';
import { ReviewStore, type KeptReview } from './review.store.js';
import { ReviewedCases } from './reviewed-cases.js';

/** Picks cases for review, shows them without their end, and keeps the forms that reviewers send. */
@Injectable()
export class CaseReviews {
  constructor(
    private readonly store: ReviewStore,
    private readonly quality: QualityStore,
    private readonly cases: ReviewedCases,
    private readonly transactions: Transactions,
  ) {}

  async pick(actor: Actor, body: PickCasesBody, now: Instant): Promise<Kept> {
    const { from, to, seed } = body;
    const [repeated, candidates] = [
      await this.quality.repeated(actor, { from, to }),
      await this.store.candidates(actor, { from, to }),
    ];
    const picks = reviewQueue(
      candidates.map((one) => ({ ...one, secondContact: repeated.has(one.caseId) })),
      body,
    );
    return this.transactions.inTransaction(actor, 'HQUALIMP', () =>
      Promise.resolve({
        ok: true,
        changes: picks.map(({ caseId, reason }) => {
          const row = { id: randomUUID(), caseId, reason, seed, pickedAt: now };
          return creation(actor, 'picked-case', 'review.picked', row, caseId);
        }),
        answer: { id: actor.centreId, version: 1 },
      }),
    );
  }

  async queue(actor: Actor): Promise<ReviewQueueView> {
    const picked = await this.store.picked(actor);
    return {
      picked: picked.map((one) => ({ ...one, reason: one.mine ? one.reason : null })),
    };
  }

  /** The call as it was taken; how it ended only once one's own form is sent. */
  async blindCase(actor: Actor, caseId: Id<'case'>): Promise<BlindCaseView> {
    const [picked] = await this.store.picked(actor, caseId);
    if (!picked) throw new Refused('case-not-picked');
    const { record, own } = await this.cases.open(actor, caseId);
    const { location, caller, patients, notes, triage, result } = record;
    const reviews = picked.mine ? await this.store.reviews(actor, caseId) : [];
    return {
      number: picked.number,
      openedAt: picked.openedAt,
      ...{ location, caller, patients, notes, triage },
      after: picked.mine
        ? {
            outcome: record.case.outcome,
            result: result?.value ?? null,
            reason: picked.reason,
            patientOutcome: own('patient-outcome', caseId)?.value ?? null,
            reviews: reviews.map((one) => reviewView(one, own('review-note', one.id)?.value)),
          }
        : null,
    };
  }

  async send(actor: Actor, body: SendReviewBody, now: Instant): Promise<Kept> {
    const { reviewId, caseId, ratings, note } = body;
    const [picked] = await this.store.picked(actor, caseId);
    if (!picked) return { ok: false, refusal: { code: 'case-not-picked' } };
    // Nobody reviews a call that they took themselves.
    const score = await this.quality.score(actor, caseId);
    if (score?.takenBy === actor.userId) return { ok: false, refusal: { code: 'access-denied' } };
    const noted = note.trim();
    const notes = noted
      ? [await this.cases.sealed(actor, caseId, 'review-note', reviewId, 1, now, noted)]
      : [];
    return this.transactions.inTransaction(actor, 'HQUALIMP', async () => {
      const [again] = await this.store.picked(actor, caseId);
      if (again?.mine) return { ok: false, refusal: { code: 'review-sent' } };
      const row = {
        id: reviewId,
        caseId,
        reviewer: actor.userId,
        formVersion: REVIEW_FORM_VERSION,
        ratings,
        sentAt: now,
      };
      return {
        ok: true,
        changes: [creation(actor, 'review', 'review.sent', row, caseId), ...notes],
        answer: { id: reviewId, version: 1, caseId },
      };
    });
  }

  async agreement(actor: Actor): Promise<AgreementView> {
    const reviews = (await this.store.reviews(actor)).filter(
      ({ formVersion }) => formVersion === REVIEW_FORM_VERSION,
    );
    const caseIds = [...new Set(reviews.map(({ caseId }) => caseId))];
    const pairs = caseIds.flatMap((caseId) => {
      const [first, second] = reviews.filter((one) => one.caseId === caseId);
      return first && second ? [[first.ratings, second.ratings] as const] : [];
    });
    return { cases: pairs.length, agreements: agreementOf(pairs) };
  }
}

export function reviewView({ caseId: _, ...review }: KeptReview, note?: string): ReviewView {
  return { ...review, note: note ?? null };
}
