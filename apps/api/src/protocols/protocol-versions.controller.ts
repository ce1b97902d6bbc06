import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import type {
  KeptView,
  ProtocolVersionFile,
  ProtocolVersionsView,
  ShadowReport,
} from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import {
  CreateVersionDto,
  GovernVersionDto,
  ReviseVersionDto,
  SeenVersionDto,
  VersionListQuery,
} from './protocol-versions.dto.js';
import { VersionApproval } from './version-approval.js';
import { VersionDrafting } from './version-drafting.js';
import { VersionReading } from './version-reading.js';

type VersionId = Id<'protocol-version'>;

/** Versions as those who write them see them: drafts, contents, what keeps one from review. */
@Controller('protocols/versions')
export class ProtocolVersionsController {
  constructor(
    private readonly reading: VersionReading,
    private readonly drafting: VersionDrafting,
    private readonly approval: VersionApproval,
  ) {}

  @Get()
  @Answers('ProtocolVersionsView')
  @Allow('protocol.read')
  list(
    @CurrentActor() actor: Actor,
    @Query() { code, overdue }: VersionListQuery,
  ): Promise<ProtocolVersionsView> {
    return this.reading.list(actor, code, overdue === 'true');
  }

  @Get(':id')
  @Answers('ProtocolVersionFile')
  @Allow('protocol.read')
  file(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
  ): Promise<ProtocolVersionFile> {
    return this.reading.file(actor, id);
  }

  @Get(':id/shadow')
  @Answers('ShadowReport')
  @Allow('protocol.read')
  shadow(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
  ): Promise<ShadowReport> {
    return this.reading.shadow(actor, id);
  }

  @Post()
  @Answers('KeptView', 201)
  @Allow('protocol.edit')
  async create(@CurrentActor() actor: Actor, @Body() body: CreateVersionDto): Promise<KeptView> {
    return answer(await this.drafting.create(actor, body));
  }

  @Put(':id/content')
  @Answers('KeptView')
  @Allow('protocol.edit')
  async revise(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
    @Body() body: ReviseVersionDto,
  ): Promise<KeptView> {
    return answer(await this.drafting.revise(actor, id, body));
  }

  @Put(':id/governance')
  @Answers('KeptView')
  @Allow('protocol.edit')
  async govern(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
    @Body() body: GovernVersionDto,
  ): Promise<KeptView> {
    return answer(await this.drafting.govern(actor, id, body));
  }

  @Post(':id/submit')
  @Answers('KeptView', 201)
  @Allow('protocol.edit')
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
    @Body() body: SeenVersionDto,
  ): Promise<KeptView> {
    return answer(await this.approval.submit(actor, id, body));
  }
}
