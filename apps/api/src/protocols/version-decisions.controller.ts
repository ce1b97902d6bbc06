import { Body, Controller, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { KeptView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import {
  ReleaseVersionDto,
  ReturnVersionDto,
  SeenVersionDto,
  ShadowVersionDto,
  SignVersionDto,
} from './protocol-versions.dto.js';
import { VersionApproval } from './version-approval.js';
import { VersionRelease } from './version-release.js';

type VersionId = Id<'protocol-version'>;

/** What is decided about a version that was written. */
@Controller('protocols/versions/:id')
export class VersionDecisionsController {
  constructor(
    private readonly approval: VersionApproval,
    private readonly releases: VersionRelease,
  ) {}

  @Post('return')
  @Answers('KeptView', 201)
  @Allow('protocol.sign')
  async return(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
    @Body() body: ReturnVersionDto,
  ): Promise<KeptView> {
    return answer(await this.approval.return(actor, id, body));
  }

  @Post('sign')
  @Answers('KeptView', 201)
  @Allow('protocol.sign')
  async sign(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
    @Body() body: SignVersionDto,
  ): Promise<KeptView> {
    return answer(await this.approval.sign(actor, id, body));
  }

  @Post('release')
  @Answers('KeptView', 201)
  @Allow('protocol.release')
  async release(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
    @Body() body: ReleaseVersionDto,
  ): Promise<KeptView> {
    return answer(await this.releases.release(actor, id, body));
  }

  @Post('retire')
  @Answers('KeptView', 201)
  @Allow('protocol.release')
  async retire(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
    @Body() body: SeenVersionDto,
  ): Promise<KeptView> {
    return answer(await this.releases.retire(actor, id, body));
  }

  @Put('shadow')
  @Answers('KeptView')
  @Allow('protocol.release')
  async shadow(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
    @Body() body: ShadowVersionDto,
  ): Promise<KeptView> {
    return answer(await this.releases.shadow(actor, id, body));
  }
}
