import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ProblemCode, ProtocolValue, TakeUpProtocolBody } from '@lib/contracts';
import type { Instant } from '@lib/kernel';
import { ENGINE_VERSION, type Protocol } from '@lib/triage';
import { Vault } from '../audit/vault.js';
import { creation } from '../database/changes.js';
import type { Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { ReleasedProtocols } from '../protocols/released-protocols.js';
import type { TriageSessionRow } from './case.store.js';
import type { StoredValue } from './case-values.store.js';
import { pinnedOf } from './session-state.js';

/** Which version of a protocol a triage session goes on with. */
@Injectable()
export class SessionProtocols {
  constructor(
    private readonly released: ReleasedProtocols,
    private readonly vault: Vault,
  ) {}

  /** Pins a version: one that is in force, or was when the call began. */
  async pin(
    actor: Actor,
    { protocol, protocolVersion, context }: TakeUpProtocolBody,
    callBegan: Instant,
  ): Promise<{ readonly value: ProtocolValue; readonly pinned: Protocol } | ProblemCode> {
    const admitted = await this.released.admit(actor, protocol, protocolVersion, callBegan);
    if (!admitted.ok) return admitted.code;
    const { contentHash } = admitted.version;
    const pin = { protocol, protocolVersion, contentHash };
    const [pinned] = await this.released.pinned(actor, [pin]);
    if (!pinned) return 'protocol-not-released';
    return { value: { ...pin, engineVersion: ENGINE_VERSION, context }, pinned };
  }

  /** Says by a keyed digest which protocol a session took up: it is found without opening others. */
  async use(
    actor: Actor,
    { id: triageSessionId, caseId }: Pick<TriageSessionRow, 'id' | 'caseId'>,
    protocol: string,
    at: Instant,
  ): Promise<Change> {
    const digest = await this.digest(actor, protocol);
    const row = { id: randomUUID(), caseId, triageSessionId, digest, at };
    return creation(actor, 'protocol-use', 'triage.protocol-use', row, caseId);
  }

  digest(actor: Pick<Actor, 'centreId'>, protocol: string): Promise<string> {
    return this.vault.digest('protocol', actor.centreId, protocol);
  }

  /** The protocol that a question is of: as it was taken up, or, where it was not, as it is in force. */
  async asked(
    actor: Actor,
    values: readonly StoredValue[],
    code: string,
  ): Promise<Protocol | undefined> {
    const pinned = pinnedOf(values, code);
    return pinned ?? (await this.released.library(actor)).find((one) => one.code === code);
  }

  /** The same session, as if it had been triaged with another content of a protocol. */
  async instead(
    actor: Actor,
    values: readonly StoredValue[],
    { code, number, contentHash }: { code: string; number: number; contentHash: string },
  ): Promise<readonly StoredValue[]> {
    const pin = { protocol: code, protocolVersion: number, contentHash };
    const [other] = await this.released.pinned(actor, [pin]);
    if (!other) return values;
    return values.map((one) => (one.pinned?.code === code ? { ...one, pinned: other } : one));
  }
}
