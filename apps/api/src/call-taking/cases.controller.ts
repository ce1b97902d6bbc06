import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import type { CaseListView, EarlierCase, KeptView } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Answers } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import {
  CaseListQuery,
  IdentifyCallerDto,
  IdentifyPatientDto,
  NoteDto,
  OpenCaseDto,
} from './call-taking.dto.js';
import { CaseEdits } from './case-edits.js';
import { CaseFiles } from './case-files.js';
import { CaseOpening } from './case-opening.js';
import { CaseStore } from './case.store.js';

@Controller('cases')
export class CasesController {
  constructor(
    private readonly opening: CaseOpening,
    private readonly edits: CaseEdits,
    private readonly files: CaseFiles,
    private readonly cases: CaseStore,
  ) {}

  @Get()
  @Answers('CaseListView')
  @Allow('case.list')
  list(@CurrentActor() actor: Actor, @Query() query: CaseListQuery): Promise<CaseListView> {
    return this.cases.list(actor, query);
  }

  @Post()
  @Answers('KeptView', 201)
  @Allow('case.take')
  async open(@CurrentActor() actor: Actor, @Body() body: OpenCaseDto): Promise<KeptView> {
    return answer(await this.opening.open(actor, body));
  }

  @Post(':caseId/earlier')
  @Answers('EarlierCase[]')
  @Reading()
  @Allow('case.take')
  earlier(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
  ): Promise<readonly EarlierCase[]> {
    return this.files.earlier(actor, caseId);
  }

  @Put(':caseId/caller')
  @Answers('KeptView')
  @Allow('case.take')
  identifyCaller(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Body() body: IdentifyCallerDto,
  ): Promise<KeptView> {
    return this.edits.keep(actor, (details) => details.identifyCaller(actor, caseId, body));
  }

  @Put(':caseId/patients/:patientId')
  @Answers('KeptView')
  @Allow('case.take')
  identifyPatient(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Param('patientId', ParseUUIDPipe) patientId: Id<'patient'>,
    @Body() body: IdentifyPatientDto,
  ): Promise<KeptView> {
    return this.edits.keep(actor, (details) =>
      details.identifyPatient(actor, caseId, patientId, body),
    );
  }

  @Post(':caseId/notes')
  @Answers('KeptView', 201)
  @Allow('case.take')
  note(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) caseId: Id<'case'>,
    @Body() body: NoteDto,
  ): Promise<KeptView> {
    return this.edits.keep(actor, (details) => details.note(actor, caseId, body));
  }
}
