import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { KeptView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import { SeenDto } from '../telephony/telephony.dto.js';
import { CallAnswering } from './call-answering.js';

@Controller('calls/:callId')
export class CallsController {
  constructor(private readonly answering: CallAnswering) {}

  @Post('answer')
  @Answers('KeptView', 201)
  @Allow('call.answer')
  async answer(
    @CurrentActor() actor: Actor,
    @Param('callId', ParseUUIDPipe) callId: Id<'call'>,
    @Body() { seenVersion }: SeenDto,
  ): Promise<KeptView> {
    return answer(await this.answering.answer(actor, callId, seenVersion));
  }

  @Post('end')
  @Answers('KeptView', 201)
  @Allow('call.answer')
  async end(
    @CurrentActor() actor: Actor,
    @Param('callId', ParseUUIDPipe) callId: Id<'call'>,
    @Body() { seenVersion }: SeenDto,
  ): Promise<KeptView> {
    return answer(await this.answering.end(actor, callId, seenVersion));
  }
}
