import { Body, Controller, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { KeptView, LocationsView, RecommendationView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import { SeenDto } from '../telephony/telephony.dto.js';
import { CaseIdsDto, ChangeLevelDto, OrganiseDto } from './dispatch.dto.js';
import { InterventionControl } from './intervention-control.js';
import { CasePlaces } from './case-places.js';
import { Recommendation } from './recommendation.js';

@Controller()
export class InterventionsController {
  constructor(
    private readonly control: InterventionControl,
    private readonly recommendation: Recommendation,
    private readonly places: CasePlaces,
  ) {}

  @Post('cases/:caseId/interventions')
  @Answers('KeptView', 201)
  @Allow('intervention.create')
  async organise(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Body() body: OrganiseDto,
  ): Promise<KeptView> {
    return answer(await this.control.organise(actor, caseId, body));
  }

  @Put('interventions/:id/level')
  @Answers('KeptView')
  @Allow('intervention.direct')
  async changeLevel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'intervention'>,
    @Body() body: ChangeLevelDto,
  ): Promise<KeptView> {
    return answer(await this.control.changeLevel(actor, id, body));
  }

  @Post('interventions/:id/cancel')
  @Answers('KeptView', 201)
  @Allow('intervention.direct')
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'intervention'>,
    @Body() { seenVersion }: SeenDto,
  ): Promise<KeptView> {
    return answer(await this.control.cancel(actor, id, seenVersion));
  }

  @Post('interventions/:id/complete')
  @Answers('KeptView', 201)
  @Allow('intervention.create')
  async complete(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'intervention'>,
    @Body() { seenVersion }: SeenDto,
  ): Promise<KeptView> {
    return answer(await this.control.complete(actor, id, seenVersion));
  }

  @Post('interventions/:id/recommendation')
  @Answers('RecommendationView')
  @Reading()
  @Allow('unit.assign')
  recommend(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'intervention'>,
  ): Promise<RecommendationView> {
    return this.recommendation.recommend(actor, id);
  }

  @Post('locations')
  @Answers('LocationsView')
  @Reading()
  @Allow('unit.assign')
  locations(@CurrentActor() actor: Actor, @Body() { caseIds }: CaseIdsDto): Promise<LocationsView> {
    return this.places.of(actor, caseIds);
  }
}
