import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Id, Instant } from '@lib/kernel';
import { Clock } from '../platform/clock.js';
import { KEY_PORT, type KeyPort } from '../audit/key-port.js';

/** A recommendation older than this was made for another moment. */
const VALID_MS = 10 * 60_000;

interface Proof {
  readonly interventionId: string;
  readonly unitIds: readonly string[];
  readonly at: Instant;
}

/** Signs what was recommended, so that an assignment can show that it followed it; nothing is stored for that. */
@Injectable()
export class RecommendationProof {
  private key: Promise<Buffer> | undefined;

  constructor(
    @Inject(KEY_PORT) private readonly keys: KeyPort,
    private readonly clock: Clock,
  ) {}

  async sign(interventionId: Id<'intervention'>, unitIds: readonly Id<'unit'>[]): Promise<string> {
    const proof: Proof = { interventionId, unitIds, at: this.clock.now() };
    const body = Buffer.from(JSON.stringify(proof)).toString('base64url');
    return `${body}.${(await this.mac(body)).toString('base64url')}`;
  }

  /** Whether a proof is ours, of this intervention, of late, and names the unit. */
  async recommends(
    proof: string | undefined,
    interventionId: Id<'intervention'>,
    unitId: Id<'unit'>,
    now: Instant,
  ): Promise<boolean> {
    const [body = '', mac = ''] = proof?.split('.') ?? [];
    const given = Buffer.from(mac, 'base64url');
    const ours = await this.mac(body);
    if (given.length !== ours.length || !timingSafeEqual(given, ours)) return false;
    const said = JSON.parse(Buffer.from(body, 'base64url').toString()) as Proof;
    return (
      said.interventionId === interventionId &&
      said.unitIds.includes(unitId) &&
      Date.parse(now) - Date.parse(said.at) < VALID_MS
    );
  }

  private async mac(body: string): Promise<Buffer> {
    this.key ??= this.keys.digestKey('recommendation');
    return createHmac('sha256', await this.key)
      .update(body)
      .digest();
  }
}
