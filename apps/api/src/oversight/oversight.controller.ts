import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { EntryListView, LogState } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { Answers } from '../description/route-marks.js';
import { InQuery } from '../description/body-schemas.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import type { Actor } from '../platform/actor.js';
import { LogReading } from './log-reading.js';

@InQuery()
class EntryListQuery {
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  readonly before?: string;

  @IsOptional()
  @IsUUID()
  readonly actor?: Id<'user'>;

  @IsOptional()
  @Matches(/^[a-z-]{1,30}(\.[a-z-]{0,30})?$/)
  readonly action?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  readonly limit: number = 100;
}

@Controller()
export class OversightController {
  constructor(private readonly log: LogReading) {}

  @Get('log/entries')
  @Answers('EntryListView')
  @Allow('log.read')
  entries(@CurrentActor() actor: Actor, @Query() query: EntryListQuery): Promise<EntryListView> {
    return this.log.entries(actor, query);
  }

  @Get('log/state')
  @Answers('LogState')
  @Allow('log.read')
  state(@CurrentActor() actor: Actor): Promise<LogState> {
    return this.log.state(actor);
  }

  /** Everything that was done about a case and everybody who saw it, oldest first. */
  @Post('cases/:caseId/timeline')
  @Answers('EntryListView')
  @Reading()
  @Allow('case.review')
  timeline(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
  ): Promise<EntryListView> {
    return this.log.timeline(actor, caseId);
  }
}
