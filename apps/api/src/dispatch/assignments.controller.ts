import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { KeptView, MissionView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import { SeenDto } from '../telephony/telephony.dto.js';
import { AssignUnitDto, ReportStatusDto, SwapUnitDto } from './dispatch.dto.js';
import { Missions } from './missions.js';
import { UnitAssignment } from './unit-assignment.js';

@Controller()
export class AssignmentsController {
  constructor(
    private readonly assignment: UnitAssignment,
    private readonly missions: Missions,
  ) {}

  @Post('interventions/:id/assignments')
  @Answers('KeptView', 201)
  @Allow('unit.assign')
  async assign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'intervention'>,
    @Body() body: AssignUnitDto,
  ): Promise<KeptView> {
    return answer(await this.assignment.assign(actor, id, body));
  }

  @Post('assignments/:id/status')
  @Answers('KeptView', 201)
  @Allow('unit.set')
  async setStatus(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'assignment'>,
    @Body() body: ReportStatusDto,
  ): Promise<KeptView> {
    return answer(await this.assignment.report(actor, id, body));
  }

  @Post('assignments/:id/stand-down')
  @Answers('KeptView', 201)
  @Allow('unit.assign')
  async standDown(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'assignment'>,
    @Body() { seenVersion }: SeenDto,
  ): Promise<KeptView> {
    return answer(await this.assignment.standDown(actor, id, seenVersion));
  }

  @Post('assignments/:id/swap')
  @Answers('KeptView', 201)
  @Allow('unit.assign')
  async swap(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'assignment'>,
    @Body() body: SwapUnitDto,
  ): Promise<KeptView> {
    return answer(await this.assignment.swap(actor, id, body));
  }

  @Post('mission')
  @Answers('MissionView')
  @Reading()
  @Allow('mission.carry-out')
  mission(@CurrentActor() actor: Actor): Promise<MissionView> {
    return this.missions.mission(actor);
  }

  @Post('mission/:assignmentId/status')
  @Answers('KeptView', 201)
  @Allow('mission.carry-out')
  async report(
    @CurrentActor() actor: Actor,
    @Param('assignmentId', ParseUUIDPipe) id: Id<'assignment'>,
    @Body() body: ReportStatusDto,
  ): Promise<KeptView> {
    return answer(await this.assignment.report(actor, id, body));
  }

  @Post('crew-orders/:id/acknowledge')
  @Answers('KeptView', 201)
  @Allow('mission.carry-out')
  async acknowledge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'crew-order'>,
    @Body() { seenVersion }: SeenDto,
  ): Promise<KeptView> {
    return answer(await this.missions.acknowledge(actor, id, seenVersion));
  }
}
