import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type {
  KeptView,
  LevelOverride,
  LevelOverridesView,
  OverrideReadingView,
} from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import { SeenDto } from '../telephony/telephony.dto.js';
import { OverrideListQuery, SecondReadingDto } from './follow-up.dto.js';
import { SecondReadings } from './second-readings.js';

@Controller('level-overrides')
export class SecondReadingsController {
  constructor(private readonly readings: SecondReadings) {}

  @Get()
  @Answers('LevelOverridesView')
  @Allow('case.review')
  queue(
    @CurrentActor() actor: Actor,
    @Query() { unreviewed = false }: OverrideListQuery,
  ): Promise<LevelOverridesView> {
    return this.readings.queue(actor, unreviewed);
  }

  @Get('waiting')
  @Answers('LevelOverride[]')
  @Allow('override.read')
  waiting(@CurrentActor() actor: Actor): Promise<readonly LevelOverride[]> {
    return this.readings.waiting(actor);
  }

  @Post(':id/reading')
  @Answers('OverrideReadingView')
  @Reading()
  @Allow('override.read')
  reading(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'level-override'>,
  ): Promise<OverrideReadingView> {
    return this.readings.reading(actor, id);
  }

  @Post(':id/second-reading')
  @Answers('KeptView', 201)
  @Allow('override.read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'level-override'>,
    @Body() body: SecondReadingDto,
  ): Promise<KeptView> {
    return answer(await this.readings.read(actor, id, body));
  }

  @Post(':id/review')
  @Answers('KeptView', 201)
  @Allow('case.review')
  async review(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'level-override'>,
    @Body() { seenVersion }: SeenDto,
  ): Promise<KeptView> {
    return answer(await this.readings.review(actor, id, seenVersion));
  }
}
