import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { KeptView, MessageGatewayView, RecallsView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import {
  CoverDto,
  HazardDto,
  MessageDto,
  MethaneDto,
  PostponeDto,
  PromiseDto,
  RecallDoneDto,
  SeenAtDto,
} from './follow-up.dto.js';
import { Hazards } from './hazards.js';
import { Messages } from './messages.js';
import { Recalls } from './recalls.js';

/** What the desk does after, and beside, the questions. */
@Controller()
@Allow('case.take')
export class FollowUpController {
  constructor(
    private readonly recalls: Recalls,
    private readonly hazards: Hazards,
    private readonly messages: Messages,
  ) {}

  @Get('recalls')
  @Answers('RecallsView')
  open(@CurrentActor() actor: Actor): Promise<RecallsView> {
    return this.recalls.open(actor);
  }

  @Post('cases/:caseId/call-backs')
  @Answers('KeptView', 201)
  async promise(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Body() body: PromiseDto,
  ): Promise<KeptView> {
    return answer(await this.recalls.promise(actor, caseId, body));
  }

  @Post('recalls/:id/done')
  @Answers('KeptView', 201)
  async done(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'recall'>,
    @Body() body: RecallDoneDto,
  ): Promise<KeptView> {
    return answer(await this.recalls.done(actor, id, body));
  }

  @Post('recalls/:id/postpone')
  @Answers('KeptView', 201)
  async postpone(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'recall'>,
    @Body() body: PostponeDto,
  ): Promise<KeptView> {
    return answer(await this.recalls.postpone(actor, id, body));
  }

  @Post('cases/:caseId/hazards')
  @Answers('KeptView', 201)
  async setHazard(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Body() body: HazardDto,
  ): Promise<KeptView> {
    return answer(await this.hazards.set(actor, caseId, body));
  }

  @Post('hazards/:id/cover')
  @Answers('KeptView', 201)
  async coverHazard(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'hazard'>,
    @Body() body: CoverDto,
  ): Promise<KeptView> {
    return answer(await this.hazards.cover(actor, id, body));
  }

  @Post('hazards/:id/end')
  @Answers('KeptView', 201)
  async endHazard(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'hazard'>,
    @Body() body: SeenAtDto,
  ): Promise<KeptView> {
    return answer(await this.hazards.over(actor, id, body));
  }

  @Get('messages/gateway')
  @Answers('MessageGatewayView')
  gateway(): MessageGatewayView {
    return this.messages.gateway();
  }

  @Post('cases/:caseId/messages')
  @Answers('KeptView', 201)
  async give(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Body() body: MessageDto,
  ): Promise<KeptView> {
    return answer(await this.messages.give(actor, caseId, body));
  }

  @Put('cases/:caseId/methane')
  @Answers('KeptView')
  async report(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Body() body: MethaneDto,
  ): Promise<KeptView> {
    return answer(await this.messages.report(actor, caseId, body));
  }
}
