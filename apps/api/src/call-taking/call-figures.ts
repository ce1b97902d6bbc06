import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AreaPercents, CaseRow } from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { complianceOf, marksOf } from '@lib/triage';
import { Openings } from '../audit/openings.js';
import { alteration, creation } from '../database/changes.js';
import { Transactions, type Change, type Kept } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { CallRecords } from './call-records.js';
import { finalLevelAt, overrideOf, type CallRecord, type EndedCase } from './recorded-call.js';
import { CASE_CLASSES } from './values.js';

/** A case with the end that it is about to have. */
type ClosingCase = Pick<CaseRow, 'id' | 'openedBy'> & EndedCase & { readonly closedAt: Instant };

/**
 * What a case came to, kept together with its closing: its record is open then anyway, so that lists and figures later
 * need no clinical value of anybody. What each point is about is not kept; it is made anew from the record when it is
 * asked for.
 */
@Injectable()
export class CallFigures {
  constructor(
    private readonly openings: Openings,
    private readonly records: CallRecords,
    private readonly transactions: Transactions,
  ) {}

  /** The figures of a case that closes; nothing where its closer may not open all of it. */
  async atClosing(actor: Actor, row: ClosingCase): Promise<readonly Change[]> {
    const opened = await this.openings.open(actor, [row.id], CASE_CLASSES, 'HQUALIMP');
    if (opened.some(({ basis }) => basis === null)) return [];
    const record = await this.records.of(actor, row);
    const figures = {
      id: randomUUID(),
      caseId: row.id,
      takenBy: row.openedBy,
      closedAt: row.closedAt,
      ...figuresOf(record),
      seenAt: null,
    };
    return [creation(actor, 'call-figures', 'case.scored', figures, row.id)];
  }

  /** Who took the call looked at its score. */
  seen(
    actor: Actor,
    kept: { readonly id: string; readonly version: number; readonly caseId: Id<'case'> },
    seenAt: Instant,
  ): Promise<Kept> {
    const { id, caseId } = kept;
    return this.transactions.inTransaction(actor, 'HQUALIMP', () =>
      Promise.resolve({
        ok: true,
        changes: [alteration('call-figures', 'case.score-seen', kept, { seenAt }, caseId)],
        answer: { id, version: kept.version + 1, caseId },
      }),
    );
  }
}

function figuresOf(record: CallRecord) {
  const { call, library } = record;
  const score = complianceOf(call, library);
  const answers = call.sessions
    .flatMap((session) => session.answers)
    .filter(({ skipped }) => !skipped);
  return {
    complianceVersion: score.version,
    areas: Object.fromEntries(score.areas.map((one) => [one.area, one.percent])) as AreaPercents,
    marks: marksOf(score),
    percent: score.percent,
    answers: answers.length,
    unknown: answers.filter(({ answer }) => answer.kind === 'unknown').length,
    override: overrideOf(record),
    addressAt: call.placeAt,
    levelAt: finalLevelAt(record),
  };
}
