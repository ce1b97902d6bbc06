import { Module } from '@nestjs/common';
import { LogReading } from './log-reading.js';
import { LogStore } from './log.store.js';
import { OversightController } from './oversight.controller.js';

@Module({ controllers: [OversightController], providers: [LogReading, LogStore] })
export class OversightModule {}
