import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Refused } from '../platform/refused.js';

/** Attempts an account and an address have in a minute: a stranger can slow an account down, never lock it for good. */
const AN_ACCOUNT = { points: 10, duration: 60 };
const AN_ADDRESS = { points: 30, duration: 60 };

@Injectable()
export class SignInLimits {
  private readonly accounts = new RateLimiterMemory(AN_ACCOUNT);
  private readonly addresses = new RateLimiterMemory(AN_ADDRESS);

  /** Takes one attempt of both, or refuses. */
  async take(userName: string, address: string): Promise<void> {
    try {
      await Promise.all([this.accounts.consume(userName), this.addresses.consume(address)]);
    } catch {
      throw new Refused('too-many-attempts');
    }
  }

  /** A right password clears the account; the address keeps its count. */
  async forgive(userName: string): Promise<void> {
    await this.accounts.delete(userName);
  }
}
