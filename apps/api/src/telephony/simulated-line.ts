import { Injectable } from '@nestjs/common';
import type { Id } from '@lib/kernel';
import type { IncomingCall, TelephonyPort } from './telephony-port.js';

/** Stands for an exchange until one is connected: it rings when it is told to, and keeps who speaks with whom. */
@Injectable()
export class SimulatedLine implements TelephonyPort {
  private readonly connected = new Set<Id<'call'>>();
  private handler: ((call: IncomingCall) => Promise<void>) | undefined;

  onIncoming(handler: (call: IncomingCall) => Promise<void>): void {
    this.handler = handler;
  }

  async ring(call: IncomingCall): Promise<void> {
    if (!this.handler) throw new Error('Nobody listens to the line');
    await this.handler(call);
  }

  answer(callId: Id<'call'>): Promise<void> {
    this.connected.add(callId);
    return Promise.resolve();
  }

  hangUp(callId: Id<'call'>): Promise<void> {
    this.connected.delete(callId);
    return Promise.resolve();
  }
}
