import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { KeptView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import {
  AnswerDto,
  FactDto,
  OverrideDto,
  ReadScriptDto,
  SetAsideDto,
  StartTriageDto,
  TakeUpProtocolDto,
} from './call-taking.dto.js';
import { ExitDto, ToldDto } from './follow-up.dto.js';
import { TriageSessions } from './triage-sessions.js';

@Controller()
@Allow('case.take')
export class TriageController {
  constructor(private readonly sessions: TriageSessions) {}

  @Post('cases/:caseId/triage')
  @Answers('KeptView', 201)
  async start(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Body() body: StartTriageDto,
  ): Promise<KeptView> {
    return answer(await this.sessions.start(actor, caseId, body));
  }

  @Post('triage-sessions/:id/protocols')
  @Answers('KeptView', 201)
  async takeUp(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'triage-session'>,
    @Body() body: TakeUpProtocolDto,
  ): Promise<KeptView> {
    return answer(await this.sessions.takeUp(actor, id, body));
  }

  @Post('triage-sessions/:id/protocols/set-aside')
  @Answers('KeptView', 201)
  async setAside(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'triage-session'>,
    @Body() body: SetAsideDto,
  ): Promise<KeptView> {
    return answer(await this.sessions.setAside(actor, id, body));
  }

  @Post('triage-sessions/:id/facts')
  @Answers('KeptView', 201)
  async fact(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'triage-session'>,
    @Body() body: FactDto,
  ): Promise<KeptView> {
    return answer(await this.sessions.fact(actor, id, body));
  }

  @Post('triage-sessions/:id/answers')
  @Answers('KeptView', 201)
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'triage-session'>,
    @Body() body: AnswerDto,
  ): Promise<KeptView> {
    return answer(await this.sessions.answer(actor, id, body));
  }

  @Post('triage-sessions/:id/scripts')
  @Answers('KeptView', 201)
  async readScript(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'triage-session'>,
    @Body() body: ReadScriptDto,
  ): Promise<KeptView> {
    return answer(await this.sessions.readScript(actor, id, body));
  }

  @Post('triage-sessions/:id/override')
  @Answers('KeptView', 201)
  async override(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'triage-session'>,
    @Body() body: OverrideDto,
  ): Promise<KeptView> {
    return answer(await this.sessions.override(actor, id, body));
  }

  @Post('triage-sessions/:id/exit')
  @Answers('KeptView', 201)
  async exit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'triage-session'>,
    @Body() body: ExitDto,
  ): Promise<KeptView> {
    return answer(await this.sessions.exit(actor, id, body));
  }

  @Post('triage-sessions/:id/told')
  @Answers('KeptView', 201)
  async tell(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: Id<'triage-session'>,
    @Body() body: ToldDto,
  ): Promise<KeptView> {
    return answer(await this.sessions.tell(actor, id, body));
  }
}
