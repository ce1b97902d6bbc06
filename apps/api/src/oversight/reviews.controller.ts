import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type {
  AgreementView,
  ArrestRegisterView,
  BlindCaseView,
  KeptView,
  ReviewQueueView,
} from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import type { Actor } from '../platform/actor.js';
import { answer } from '../platform/answer.js';
import { Clock } from '../platform/clock.js';
import { ArrestRegister } from './arrest-register.js';
import { CaseReviews } from './case-reviews.js';
import { ArrestFindingsDto, PickCasesDto, SendReviewDto, SpanDto } from './review.dto.js';

/** Reviews by people: which calls, the form, how far two agree, and every arrest. */
@Controller('quality')
@Allow('quality.review')
export class ReviewsController {
  constructor(
    private readonly reviews: CaseReviews,
    private readonly arrests: ArrestRegister,
    private readonly clock: Clock,
  ) {}

  /** Picks closed cases for review: what must be seen, some by lot, others worth a look. */
  @Post('queue')
  @Answers('KeptView', 201)
  async pick(@CurrentActor() actor: Actor, @Body() body: PickCasesDto): Promise<KeptView> {
    return answer(await this.reviews.pick(actor, body, this.clock.now()));
  }

  @Get('queue')
  @Answers('ReviewQueueView')
  queue(@CurrentActor() actor: Actor): Promise<ReviewQueueView> {
    return this.reviews.queue(actor);
  }

  /** A picked call as it was taken; how it ended only once one's own form is sent. */
  @Post('queue/:caseId/case')
  @Answers('BlindCaseView')
  @Reading()
  blindCase(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
  ): Promise<BlindCaseView> {
    return this.reviews.blindCase(actor, caseId);
  }

  @Post('reviews')
  @Answers('KeptView', 201)
  async send(@CurrentActor() actor: Actor, @Body() body: SendReviewDto): Promise<KeptView> {
    return answer(await this.reviews.send(actor, body, this.clock.now()));
  }

  @Get('agreement')
  @Answers('AgreementView')
  agreement(@CurrentActor() actor: Actor): Promise<AgreementView> {
    return this.reviews.agreement(actor);
  }

  /** Every cardiac arrest of a span, made from the records, each of which is opened for it. */
  @Post('arrests')
  @Answers('ArrestRegisterView')
  @Reading()
  register(@CurrentActor() actor: Actor, @Body() span: SpanDto): Promise<ArrestRegisterView> {
    return this.arrests.register(actor, span);
  }

  @Put('arrests/:caseId')
  @Answers('KeptView')
  async noteArrest(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Body() body: ArrestFindingsDto,
  ): Promise<KeptView> {
    return answer(await this.arrests.note(actor, caseId, body, this.clock.now()));
  }
}
