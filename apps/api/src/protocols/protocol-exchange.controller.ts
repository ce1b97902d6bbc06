import type { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import type { ImportedVersionView, ProtocolExport } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import type { FhirBundle } from '@lib/triage';
import { Answers, AnswersFile } from '../description/route-marks.js';
import { Allow } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { answer } from '../platform/answer.js';
import type { Actor } from '../platform/actor.js';
import { ImportProtocolDto, PaperQuery } from './protocol-exchange.dto.js';
import { ProtocolExchange } from './protocol-exchange.js';
import { ProtocolPrinting } from './protocol-printing.js';

type VersionId = Id<'protocol-version'>;
const PDF = 'application/pdf';

/** Protocols on their way out and in: as data, in FHIR R4, on paper. */
@Controller('protocols')
export class ProtocolExchangeController {
  constructor(
    private readonly exchange: ProtocolExchange,
    private readonly printing: ProtocolPrinting,
  ) {}

  @Get('versions/:id/export')
  @Answers('ProtocolExport')
  @Allow('protocol.export')
  export(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
  ): Promise<ProtocolExport> {
    return this.exchange.export(actor, id);
  }

  @Get('versions/:id/fhir')
  @Answers('FhirBundle')
  @Allow('protocol.export')
  fhir(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
  ): Promise<FhirBundle> {
    return this.exchange.fhir(actor, id);
  }

  /** One version to print. */
  @Get('versions/:id/paper')
  @AnswersFile(PDF)
  @Allow('protocol.export')
  async paper(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: VersionId,
    @Query() { language }: PaperQuery,
  ): Promise<StreamableFile> {
    return printed(await this.printing.version(actor, id, language));
  }

  /** All that is in force, to print before everything is down. */
  @Get('paper')
  @AnswersFile(PDF)
  @Allow('protocol.export')
  async library(
    @CurrentActor() actor: Actor,
    @Query() { language }: PaperQuery,
  ): Promise<StreamableFile> {
    return printed(await this.printing.library(actor, language));
  }

  /** A file that was exported, as a draft. */
  @Post('import')
  @Answers('ImportedVersionView', 201)
  @Allow('protocol.import')
  async import(
    @CurrentActor() actor: Actor,
    @Body() body: ImportProtocolDto,
  ): Promise<ImportedVersionView> {
    answer(await this.exchange.import(actor, body));
    return this.exchange.imported(actor, body.versionId);
  }
}

function printed(pdf: Readable): StreamableFile {
  return new StreamableFile(pdf, { type: PDF });
}
