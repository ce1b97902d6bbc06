import { Controller, Get } from '@nestjs/common';
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
  live(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  /** The process can serve: its database answers, and it follows the log. */
  @Get('ready')
  async ready(): Promise<{ readonly status: 'ready' }> {
    await this.transactions.call('select 1', []);
    if (this.follower.silentMs > SILENT_MS) throw new Refused('database-unavailable');
    return { status: 'ready' };
  }
}
