import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { TELEPHONY_PORT, type TelephonyPort } from '../telephony/telephony-port.js';

/** The telephone exchange, and the clock that its calls are timed with. */
@Injectable()
export class Exchange {
  constructor(
    @Inject(TELEPHONY_PORT) readonly port: TelephonyPort,
    readonly clock: Clock,
  ) {}
}
