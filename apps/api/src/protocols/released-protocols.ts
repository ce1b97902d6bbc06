import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ReleasedProtocol } from '@lib/contracts';
import { instant, type Instant } from '@lib/kernel';
import { inForceAt, wasReleased, type Protocol } from '@lib/triage';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Refused } from '../platform/refused.js';
import { ProtocolContents } from './protocol-contents.js';
import { ProtocolVersionStore, type VersionRow } from './protocol-version.store.js';
import { isSignedOff } from './version-views.js';

/** A console that was without a network works with what it had: a call that began so long after a version ended is still its. */
const OUT_OF_TOUCH_MS = 24 * 3_600_000;
const EVER = instant(new Date(0));

/** A protocol that is pinned by what was taken up: by its content, or, where that was not yet said, by its number. */
export interface Pin {
  readonly protocol: string;
  readonly protocolVersion: number;
  readonly contentHash?: string;
}

export type Admitted =
  | { readonly ok: true; readonly version: VersionRow }
  | { readonly ok: false; readonly code: 'protocol-unknown' | 'protocol-not-released' };

/** Which versions a centre triages with, and their contents. */
@Injectable()
export class ReleasedProtocols {
  constructor(
    private readonly store: ProtocolVersionStore,
    private readonly contents: ProtocolContents,
    private readonly clock: Clock,
  ) {}

  /** The versions in force now, in the order of their codes: what is asked of everybody first. */
  async inForce(actor: Pick<Actor, 'token'>): Promise<readonly VersionRow[]> {
    return inForceOf(await this.store.versions(actor), this.clock.now());
  }

  /** Names what `inForce` answered: another one as soon as anything of it changed. */
  tag(versions: readonly VersionRow[]): string {
    const said = versions.map((one) => [
      one.id,
      one.contentHash,
      isSignedOff(one),
      one.overlayUntil,
    ]);
    return `"${createHash('sha256').update(JSON.stringify(said)).digest('base64url')}"`;
  }

  async released(actor: Pick<Actor, 'token'>): Promise<readonly ReleasedProtocol[]> {
    return this.withContents(actor, await this.inForce(actor));
  }

  /** A version that is or once was in force; a draft is nobody's to triage with. */
  async version(
    actor: Pick<Actor, 'token'>,
    code: string,
    number: number,
  ): Promise<ReleasedProtocol> {
    const now = this.clock.now();
    const versions = (await this.store.versions(actor)).filter(
      (one) => one.code === code && one.number === number && wasReleased(one, EVER, now),
    );
    const [found] = await this.withContents(actor, versions);
    if (!found) throw new Refused('protocol-version-unknown');
    return found;
  }

  private async withContents(
    actor: Pick<Actor, 'token'>,
    versions: readonly VersionRow[],
  ): Promise<readonly ReleasedProtocol[]> {
    const contents = await this.contents.byHash(
      actor,
      versions.map(({ contentHash }) => contentHash),
    );
    return versions.flatMap((version) => {
      const { id: versionId, code, number, contentHash, overlayUntil } = version;
      const protocol = contents.get(contentHash);
      const signedOff = isSignedOff(version);
      return protocol
        ? [{ versionId, code, number, contentHash, signedOff, overlayUntil, protocol }]
        : [];
    });
  }

  /** The protocols that the centre triages with now. */
  async library(actor: Pick<Actor, 'token'>): Promise<readonly Protocol[]> {
    return (await this.released(actor)).map(({ protocol }) => protocol);
  }

  /** Whether a version may be taken up in a call that began then: it is in force, or was when the console knew it. */
  async admit(
    actor: Pick<Actor, 'token'>,
    code: string,
    number: number,
    callBegan: Instant,
  ): Promise<Admitted> {
    const ofCode = await this.store.versions(actor, code);
    if (ofCode.length === 0) return { ok: false, code: 'protocol-unknown' };
    const version = ofCode.find((one) => one.number === number);
    const since = instant(new Date(Date.parse(callBegan) - OUT_OF_TOUCH_MS));
    return version && wasReleased(version, since, this.clock.now())
      ? { ok: true, version }
      : { ok: false, code: 'protocol-not-released' };
  }

  /** What is pinned, each in its place; of what the centre does not have there is none. */
  async pinned(
    actor: Pick<Actor, 'token'>,
    pins: readonly Pin[],
  ): Promise<readonly (Protocol | undefined)[]> {
    const hashes: string[] = [];
    for (const pin of pins) hashes.push(pin.contentHash ?? (await this.hashOf(actor, pin)) ?? '');
    const contents = await this.contents.byHash(actor, hashes);
    return hashes.map((hash) => contents.get(hash));
  }

  /** What was kept before versions were in the database named a number only. */
  private async hashOf(
    actor: Pick<Actor, 'token'>,
    { protocol, protocolVersion }: Pin,
  ): Promise<string | undefined> {
    const versions = await this.store.versions(actor, protocol);
    return versions.find(({ number }) => number === protocolVersion)?.contentHash;
  }
}

function inForceOf(versions: readonly VersionRow[], now: Instant): readonly VersionRow[] {
  const codes = [...new Set(versions.map(({ code }) => code))];
  return codes
    .flatMap(
      (code) =>
        inForceAt(
          versions.filter((one) => one.code === code),
          now,
        ) ?? [],
    )
    .sort((a, b) => rank(a.code).localeCompare(rank(b.code)));
}

/** The vital functions come first. */
function rank(code: string): string {
  return code.startsWith('V') ? ` ${code}` : code;
}
