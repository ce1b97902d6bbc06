import { Body, Controller, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { CaseFile, KeptView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { CaseFiles } from '../call-taking/case-files.js';
import { CloseCaseDto, LocateDto } from '../call-taking/call-taking.dto.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import { AddressCorrection } from './address-correction.js';
import { CaseClosing } from './case-closing.js';
import { SituationStore } from './situation.store.js';

/** What touches the case and those who are under way for it. */
@Controller('cases/:caseId')
export class CaseCommandsController {
  constructor(
    private readonly correction: AddressCorrection,
    private readonly closing: CaseClosing,
    private readonly files: CaseFiles,
    private readonly organised: SituationStore,
  ) {}

  @Post('file')
  @Answers('CaseFile')
  @Reading()
  @Allow('case.list')
  async file(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
  ): Promise<CaseFile> {
    const purpose = actor.role === 'medical-director' ? 'HQUALIMP' : 'ETREAT';
    const record = await this.files.file(actor, caseId, purpose);
    const [interventions, assignments] = await Promise.all([
      this.organised.interventions(actor, caseId),
      this.organised.assignments(actor, caseId),
    ]);
    return { ...record, interventions, assignments };
  }

  @Put('location')
  @Answers('KeptView')
  @Allow('case.take')
  async locate(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Body() body: LocateDto,
  ): Promise<KeptView> {
    return answer(await this.correction.locate(actor, caseId, body));
  }

  @Post('close')
  @Answers('KeptView', 201)
  @Allow('case.close')
  async close(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Body() body: CloseCaseDto,
  ): Promise<KeptView> {
    return answer(await this.closing.close(actor, caseId, body));
  }
}
