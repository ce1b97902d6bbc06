import { Injectable } from '@nestjs/common';
import type { FiguresView, Period } from '@lib/contracts';
import { figuresOf } from '@lib/triage';
import type { Actor } from '../platform/actor.js';
import { QualityStore, type Span } from './quality.store.js';

/** The figures of calls by day, week or month. */
@Injectable()
export class PeriodFigures {
  constructor(private readonly store: QualityStore) {}

  async of(actor: Actor, span: Span, by: Period): Promise<FiguresView> {
    const repeated = await this.store.repeated(actor, span);
    const moments = (await this.store.moments(actor, span, by)).map((one) => ({
      ...one,
      repeated: one.caseId !== null && repeated.has(one.caseId),
    }));
    const periods = [...new Set(moments.map(({ period }) => period))];
    return {
      by,
      periods: periods.map((from) => ({
        from,
        figures: figuresOf(moments.filter(({ period }) => period === from)),
      })),
      total: figuresOf(moments),
    };
  }
}
