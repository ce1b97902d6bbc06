import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { DryRunView, KeptView, ResponseMatricesView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import { SeenDto } from '../telephony/telephony.dto.js';
import { DryRunDto, ProposeMatrixDto } from './response-matrices.dto.js';
import { ResponseMatrices } from './response-matrices.js';

@Controller('response-matrices')
export class ResponseMatricesController {
  constructor(private readonly matrices: ResponseMatrices) {}

  @Get()
  @Answers('ResponseMatricesView')
  @Allow('response.plan')
  async all(@CurrentActor() actor: Actor): Promise<ResponseMatricesView> {
    return { matrices: await this.matrices.all(actor) };
  }

  @Post()
  @Answers('KeptView', 201)
  @Allow('response.plan')
  async propose(@CurrentActor() actor: Actor, @Body() body: ProposeMatrixDto): Promise<KeptView> {
    return answer(await this.matrices.propose(actor, body));
  }

  @Post('dry-run')
  @Answers('DryRunView')
  @Reading()
  @Allow('response.plan')
  dryRun(@CurrentActor() actor: Actor, @Body() body: DryRunDto): Promise<DryRunView> {
    return this.matrices.dryRun(actor, body);
  }

  @Post(':id/activate')
  @Answers('KeptView', 201)
  @Allow('response.plan')
  async activate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'response-matrix'>,
    @Body() { seenVersion }: SeenDto,
  ): Promise<KeptView> {
    return answer(await this.matrices.activate(actor, id, seenVersion));
  }

  @Post(':id/withdraw')
  @Answers('KeptView', 201)
  @Allow('response.plan')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'response-matrix'>,
    @Body() { seenVersion }: SeenDto,
  ): Promise<KeptView> {
    return answer(await this.matrices.withdraw(actor, id, seenVersion));
  }
}
