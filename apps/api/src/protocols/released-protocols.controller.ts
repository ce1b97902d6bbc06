import { Controller, Get, Param, ParseIntPipe, UseInterceptors } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { ReleasedProtocol, ReleasedProtocolsView } from '@lib/contracts';
import { Answers } from '../description/route-marks.js';
import { AnyRole } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import type { Actor } from '../platform/actor.js';
import { ReleasedProtocols } from './released-protocols.js';
import { ReleasedTag } from './released-tag.js';

@Controller('protocols')
export class ReleasedProtocolsController {
  constructor(private readonly protocols: ReleasedProtocols) {}

  /** All that the centre triages with now. `If-None-Match` with the tag of what one has: 304 while it is the same. */
  @Get('released')
  @Answers('ReleasedProtocolsView')
  @ApiResponse({ status: 304, description: 'Nothing changed' })
  @AnyRole()
  @UseInterceptors(ReleasedTag)
  async released(@CurrentActor() actor: Actor): Promise<ReleasedProtocolsView> {
    return { protocols: await this.protocols.released(actor) };
  }

  /** One version that is, or once was, in force: what a case goes on with that took it up. */
  @Get('released/:code/:number')
  @Answers('ReleasedProtocol')
  @AnyRole()
  version(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<ReleasedProtocol> {
    return this.protocols.version(actor, code, number);
  }
}
