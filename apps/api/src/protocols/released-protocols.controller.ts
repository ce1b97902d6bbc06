import { Controller, Get, UseInterceptors } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { ReleasedProtocolsView } from '@lib/contracts';
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
}
