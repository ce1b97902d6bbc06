import { Body, Controller, Get, Post } from '@nestjs/common';
import type { KeptView, LineView } from '@lib/contracts';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { CallStore } from './call.store.js';
import { SimulatedLine } from './simulated-line.js';
import { SimulatedCallDto } from './telephony.dto.js';

@Controller()
export class LinesController {
  constructor(
    private readonly calls: CallStore,
    private readonly line: SimulatedLine,
    private readonly clock: Clock,
  ) {}

  @Get('lines')
  @Answers('LineView[]')
  @Allow('call.simulate')
  lines(@CurrentActor() actor: Actor): Promise<readonly LineView[]> {
    return this.calls.lines(actor);
  }

  @Post('calls/simulated')
  @Answers('KeptView', 201)
  @Allow('call.simulate')
  async simulate(@CurrentActor() actor: Actor, @Body() body: SimulatedCallDto): Promise<KeptView> {
    const { callId, lineId, callerNumber } = body;
    const { centreId } = actor;
    await this.line.ring({ centreId, callId, lineId, callerNumber, rangAt: this.clock.now() });
    return { id: callId, version: 1 };
  }
}
