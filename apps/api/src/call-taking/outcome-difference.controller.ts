import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { OutcomeDifferenceBody, OutcomeDifferenceView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { IsInt, Max, Min } from 'class-validator';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import type { Actor } from '../platform/actor.js';
import { OutcomeDifference } from './outcome-difference.js';

class OutcomeDifferenceDto implements OutcomeDifferenceBody {
  @IsInt()
  @Min(0)
  @Max(200)
  readonly sessions!: number;
}

@Controller('protocols/versions/:id')
export class OutcomeDifferenceController {
  constructor(private readonly difference: OutcomeDifference) {}

  /** What would end at another level under this version. The sessions that are compared are opened for review. */
  @Post('outcome-difference')
  @Answers('OutcomeDifferenceView')
  @Reading()
  @Allow('case.review')
  compare(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'protocol-version'>,
    @Body() { sessions }: OutcomeDifferenceDto,
  ): Promise<OutcomeDifferenceView> {
    return this.difference.of(actor, id, sessions);
  }
}
