import { Body, Controller, Post } from '@nestjs/common';
import type { AccuracyView, OutcomesReport } from '@lib/contracts';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { PatientOutcomes } from './patient-outcomes.js';
import { ImportOutcomesDto, SpanDto } from './review.dto.js';

/** What became of patients, and how the levels turned out. */
@Controller('quality')
export class OutcomesController {
  constructor(
    private readonly outcomes: PatientOutcomes,
    private readonly clock: Clock,
  ) {}

  /** Reads a table; each good line is kept, each other is named. */
  @Post('outcomes')
  @Answers('OutcomesReport', 201)
  @Allow('quality.import')
  importTable(
    @CurrentActor() actor: Actor,
    @Body() { csv }: ImportOutcomesDto,
  ): Promise<OutcomesReport> {
    return this.outcomes.importTable(actor, csv, this.clock.now());
  }

  @Post('accuracy')
  @Answers('AccuracyView')
  @Reading()
  @Allow('quality.review')
  accuracy(@CurrentActor() actor: Actor, @Body() span: SpanDto): Promise<AccuracyView> {
    return this.outcomes.accuracy(actor, span);
  }
}
