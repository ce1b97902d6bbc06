import { Controller, Get } from '@nestjs/common';
import type { HealthView } from '@lib/contracts';
import { Answers } from '../description/route-marks.js';
import { Transactions } from '../database/transactions.js';
import { Open } from '../identity/allow.js';
import { LogFollower } from '../live/log-follower.js';
import { Refused } from '../platform/refused.js';

/** A node that has not seen the log for so long is taken out of service. */
const SILENT_MS = 5_000;

@Controller('health')
@Open()
export class HealthController {
  constructor(
    private readonly transactions: Transactions,
    private readonly follower: LogFollower,
  ) {}

  /** The process runs. */
  @Get('live')
  @Answers('HealthView')
  live(): HealthView {
    return { status: 'live' };
  }

  /** The process can serve: its database answers, and it follows the log. */
  @Get('ready')
  @Answers('HealthView')
  async ready(): Promise<HealthView> {
    await this.transactions.call('select 1', []);
    if (this.follower.silentMs > SILENT_MS) throw new Refused('database-unavailable');
    return { status: 'ready' };
  }
}
