import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Id, Instant, Language } from '@lib/kernel';
import { INSTRUCTIONS, VITAL_FUNCTIONS_CODE } from '@lib/protocols';
import {
  libraryPaper,
  protocolPaper,
  statusAt,
  type PrintedVersion,
  type PrintedWith,
} from '@lib/triage';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Refused } from '../platform/refused.js';
import { paperPdf } from './paper/paper-pdf.js';
import { ReleasedProtocols } from './released-protocols.js';
import { VersionReading } from './version-reading.js';
import { isSignedOff } from './version-views.js';

const ZONE = 'Europe/Brussels';

/** Prints versions of protocols for work on paper: drawn when it is asked for, and kept nowhere. */
@Injectable()
export class ProtocolPrinting {
  constructor(
    private readonly reading: VersionReading,
    private readonly protocols: ReleasedProtocols,
    private readonly clock: Clock,
  ) {}

  /** One version, whatever became of it; what is not in force or not signed says so. */
  async version(actor: Actor, id: Id<'protocol-version'>, language: Language): Promise<Readable> {
    const { row, content } = await this.reading.read(actor, id);
    const { number, contentHash, releasedAt } = row;
    const isReleased = statusAt(row, this.clock.now()) === 'released';
    const version: PrintedVersion = {
      protocol: content.content,
      number,
      contentHash,
      signedOff: isSignedOff(row),
      releasedOn: isReleased && releasedAt ? day(releasedAt, language) : null,
    };
    const all = await this.inForce(actor, language);
    return paperPdf(protocolPaper(version, this.beside(all, language)), language);
  }

  /** All that is in force. */
  async library(actor: Actor, language: Language): Promise<Readable> {
    const all = await this.inForce(actor, language);
    return paperPdf(libraryPaper(all, this.beside(all, language)), language);
  }

  private async inForce(actor: Actor, language: Language): Promise<readonly PrintedVersion[]> {
    const rows = await this.protocols.inForce(actor);
    const since = new Map(rows.map(({ id, releasedAt }) => [id, releasedAt]));
    return (await this.protocols.released(actor)).map((one) => {
      const releasedAt = since.get(one.versionId);
      return { ...one, releasedOn: releasedAt ? day(releasedAt, language) : null };
    });
  }

  private beside(versions: readonly PrintedVersion[], language: Language): PrintedWith {
    const vital = versions.find(({ protocol }) => protocol.code === VITAL_FUNCTIONS_CODE);
    if (!vital) throw new Refused('protocol-not-released');
    const printedOn = new Intl.DateTimeFormat(`${language}-BE`, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: ZONE,
    }).format(new Date(this.clock.now()));
    return { language, vital, instructions: INSTRUCTIONS, printedOn };
  }
}

function day(at: Instant, language: Language): string {
  return new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long', timeZone: ZONE }).format(
    new Date(at),
  );
}
