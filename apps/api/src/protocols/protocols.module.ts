import { Module } from '@nestjs/common';
import { ExaminationController } from './examination.controller.js';

@Module({ controllers: [ExaminationController] })
export class ProtocolsModule {}
