import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SystemSessions } from '../identity/system-sessions.js';
import { Refused } from '../platform/refused.js';
import { TELEPHONY_PORT, type TelephonyPort } from '../telephony/telephony-port.js';
import { Ring } from './ring.js';

/** Listens to the exchange and takes what rings, in the name of the server. */
@Injectable()
export class RingingCalls implements OnModuleInit {
  constructor(
    @Inject(TELEPHONY_PORT) private readonly telephony: TelephonyPort,
    private readonly sessions: SystemSessions,
    private readonly ring: Ring,
  ) {}

  onModuleInit(): void {
    this.telephony.onIncoming(async (call) => {
      const kept = await this.ring.keep(await this.sessions.actor(call.centreId), call);
      if (!kept.ok) throw new Refused(kept.refusal.code);
    });
  }
}
