import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import type {
  CallScoreView,
  FiguresView,
  KeptView,
  OwnScoresView,
  TeamScoresView,
} from '@lib/contracts';
import { instant, type Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import type { Actor } from '../platform/actor.js';
import { answer } from '../platform/answer.js';
import { Clock } from '../platform/clock.js';
import { CallScores } from './call-scores.js';
import { PeriodFigures } from './period-figures.js';
import { DaysQuery, FiguresQuery, SeenScoreDto, SpanQuery } from './quality.dto.js';

const DAY_MS = 86_400_000;

/** How well calls were taken, from their records. */
@Controller('quality')
export class QualityController {
  constructor(
    private readonly scores: CallScores,
    private readonly figures: PeriodFigures,
    private readonly clock: Clock,
  ) {}

  /** The scores of one's own calls, before anybody else sees whose they are. */
  @Get('own')
  @Answers('OwnScoresView')
  @Allow('quality.read')
  own(@CurrentActor() actor: Actor, @Query() { days }: DaysQuery): Promise<OwnScoresView> {
    const since = instant(new Date(Date.parse(this.clock.now()) - days * DAY_MS));
    return this.scores.own(actor, since);
  }

  @Get('team')
  @Answers('TeamScoresView')
  @Allow('quality.watch')
  team(@CurrentActor() actor: Actor, @Query() span: SpanQuery): Promise<TeamScoresView> {
    return this.scores.team(actor, span, this.clock.now());
  }

  /** A score made anew from the record, with what each point is about. */
  @Post('scores/:caseId')
  @Answers('CallScoreView', 200, 'score-not-shown')
  @Reading()
  @Allow('quality.read')
  score(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
  ): Promise<CallScoreView> {
    return this.scores.score(actor, caseId, this.clock.now());
  }

  /** Who took the call looked at its score. */
  @Put('scores/:caseId/seen')
  @Answers('KeptView')
  @Allow('quality.read')
  async seen(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Body() { seenVersion }: SeenScoreDto,
  ): Promise<KeptView> {
    return answer(await this.scores.seen(actor, caseId, seenVersion, this.clock.now()));
  }

  @Get('figures')
  @Answers('FiguresView')
  @Allow('quality.watch')
  periods(@CurrentActor() actor: Actor, @Query() query: FiguresQuery): Promise<FiguresView> {
    return this.figures.of(actor, query, query.by);
  }
}
