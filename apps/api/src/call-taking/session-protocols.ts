import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ProblemCode, ProtocolValue, TakeUpProtocolBody } from '@lib/contracts';
import type { Instant } from '@lib/kernel';
import { instructionsFor } from '@lib/protocols';
import { ENGINE_VERSION, type Library, type Protocol } from '@lib/triage';
import { Vault } from '../audit/vault.js';
import { creation } from '../database/changes.js';
import type { Change } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { ReleasedProtocols } from '../protocols/released-protocols.js';
import type { TriageSessionRow } from './case.store.js';
import { numbered, type StoredValue } from './case-values.store.js';
import { sessionState, type SessionState } from './session-state.js';

/** The protocols of triage sessions, in the versions that they were taken up with. */
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
  ): Promise<ProtocolValue | ProblemCode> {
    const admitted = await this.released.admit(actor, protocol, protocolVersion, callBegan);
    if (!admitted.ok) return admitted.code;
    const { contentHash } = admitted.version;
    return { protocol, protocolVersion, engineVersion: ENGINE_VERSION, contentHash, context };
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
    const pinned = (await this.pinned(actor, values)).get(code);
    return pinned ?? (await this.released.library(actor)).find((one) => one.code === code);
  }

  /** What a session comes to; `instead` are other contents of some of its protocols, by hash. */
  async state(
    actor: Actor,
    values: readonly StoredValue[],
    instead?: { readonly code: string; readonly contentHash: string },
  ): Promise<SessionState> {
    const pins = pinsOf(values);
    const others = instead
      ? [...pins, { protocol: instead.code, protocolVersion: 0, contentHash: instead.contentHash }]
      : pins;
    return sessionState(values, await this.released.pinned(actor, others));
  }

  /** Every version that sessions were triaged with, and the scripts of this program. */
  async library(actor: Actor, values: readonly StoredValue[]): Promise<Library> {
    const found = new Map<string, Protocol>();
    for (const pin of pinsOf(values)) {
      const protocol = (await this.released.pinned(actor, [pin])).get(pin.protocol);
      if (protocol) found.set(`${pin.protocol} ${pin.protocolVersion}`, protocol);
    }
    return {
      protocol: (code, version) => found.get(`${code} ${version}`),
      scriptsFor: instructionsFor,
    };
  }

  private pinned(
    actor: Actor,
    values: readonly StoredValue[],
  ): Promise<ReadonlyMap<string, Protocol>> {
    return this.released.pinned(actor, pinsOf(values));
  }
}

function pinsOf(values: readonly StoredValue[]): readonly ProtocolValue[] {
  return numbered(values, 'protocol').map(({ value }) => value);
}
