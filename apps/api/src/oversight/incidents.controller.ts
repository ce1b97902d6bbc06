import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { CaseBundle, IncidentFileView, IncidentsView, KeptView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import type { Actor } from '../platform/actor.js';
import { answer } from '../platform/answer.js';
import { Clock } from '../platform/clock.js';
import { Incidents } from './incidents.js';
import { IncidentNoteDto, IncidentStatusDto, OpenIncidentDto } from './review.dto.js';
import { ReviewStore } from './review.store.js';

/** Complaints and incidents. */
@Controller('quality/incidents')
@Allow('quality.review')
export class IncidentsController {
  constructor(
    private readonly incidents: Incidents,
    private readonly store: ReviewStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Answers('IncidentsView')
  async list(@CurrentActor() actor: Actor): Promise<IncidentsView> {
    return { incidents: await this.store.incidents(actor) };
  }

  @Post()
  @Answers('KeptView', 201)
  async open(@CurrentActor() actor: Actor, @Body() body: OpenIncidentDto): Promise<KeptView> {
    return answer(await this.incidents.open(actor, body, this.clock.now()));
  }

  @Post(':id/notes')
  @Answers('KeptView', 201)
  async note(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'incident'>,
    @Body() body: IncidentNoteDto,
  ): Promise<KeptView> {
    return answer(await this.incidents.note(actor, id, body, this.clock.now()));
  }

  @Put(':id/status')
  @Answers('KeptView')
  async stand(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'incident'>,
    @Body() body: IncidentStatusDto,
  ): Promise<KeptView> {
    return answer(await this.incidents.stand(actor, id, body));
  }

  @Post(':id/file')
  @Answers('IncidentFileView')
  @Reading()
  file(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'incident'>,
  ): Promise<IncidentFileView> {
    return this.incidents.file(actor, id);
  }

  /** All of the case in one file, under openings that are in the log. */
  @Post(':id/bundle')
  @Answers('CaseBundle')
  @Reading()
  bundle(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'incident'>,
  ): Promise<CaseBundle> {
    return this.incidents.bundle(actor, id, this.clock.now());
  }
}
