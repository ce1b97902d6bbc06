import { Module } from '@nestjs/common';
import { CallStore } from './call.store.js';
import { LinesController } from './lines.controller.js';
import { MESSAGE_PORT, NO_GATEWAY } from './message-port.js';
import { SimulatedLine } from './simulated-line.js';
import { TELEPHONY_PORT } from './telephony-port.js';

@Module({
  controllers: [LinesController],
  providers: [
    CallStore,
    SimulatedLine,
    { provide: TELEPHONY_PORT, useExisting: SimulatedLine },
    { provide: MESSAGE_PORT, useValue: NO_GATEWAY },
  ],
  exports: [CallStore, MESSAGE_PORT, TELEPHONY_PORT],
})
export class TelephonyModule {}
