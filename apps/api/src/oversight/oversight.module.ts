import { Module } from '@nestjs/common';
import { CallTakingModule } from '../call-taking/call-taking.module.js';
import { CallScores } from './call-scores.js';
import { LogReading } from './log-reading.js';
import { LogStore } from './log.store.js';
import { OversightController } from './oversight.controller.js';
import { PeriodFigures } from './period-figures.js';
import { QualityController } from './quality.controller.js';
import { QualityStore } from './quality.store.js';
import { ReviewedRecords } from './reviewed-records.js';

@Module({
  imports: [CallTakingModule],
  controllers: [OversightController, QualityController],
  providers: [CallScores, LogReading, LogStore, PeriodFigures, QualityStore, ReviewedRecords],
})
export class OversightModule {}
