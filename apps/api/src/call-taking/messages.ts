import { Inject, Injectable } from '@nestjs/common';
import type { MessageBody, MessageGatewayView, MethaneBody } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { Transactions, type Kept, type Work } from '../database/transactions.js';
import type { Actor } from '../platform/actor.js';
import { MESSAGE_PORT, type MessagePort } from '../telephony/message-port.js';
import { CaseAccess } from './case-access.js';
import { newest, type StoredValue } from './case-values.store.js';
import { SessionLevels } from './session-levels.js';
import type { ValueName } from './values.js';

/** Texts that belong to a case: what the caller was given, and the short report of a major incident. */
@Injectable()
export class Messages {
  constructor(
    @Inject(MESSAGE_PORT) private readonly port: MessagePort,
    private readonly levels: SessionLevels,
    private readonly access: CaseAccess,
    private readonly transactions: Transactions,
  ) {}

  gateway(): MessageGatewayView {
    return { configured: this.port.configured };
  }

  /** Keeps what was given, word for word; through the gateway it goes to the caller's number. */
  async give(actor: Actor, caseId: Id<'case'>, body: MessageBody): Promise<Kept> {
    const { messageId, language, text, way, at } = body;
    const number = way === 'gateway' ? await this.callerNumber(actor, caseId) : undefined;
    if (way === 'gateway' && (!this.port.configured || number === undefined))
      return { ok: false, refusal: { code: 'gateway-missing' } };
    const kept = await this.keep(actor, caseId, 'message', {
      subjectId: messageId,
      version: 1,
      at,
      value: { language, text, way },
    });
    if (kept.ok && number !== undefined) await this.port.send(number, text);
    return kept;
  }

  report(actor: Actor, caseId: Id<'case'>, body: MethaneBody): Promise<Kept> {
    const { value, seenVersion, at } = body;
    const version = seenVersion + 1;
    return this.keep(actor, caseId, 'methane', { subjectId: caseId, version, at, value });
  }

  private keep<Name extends 'message' | 'methane'>(
    actor: Actor,
    caseId: Id<'case'>,
    name: Name,
    kept: Pick<StoredValue<Name>, 'subjectId' | 'version' | 'at' | 'value'>,
  ): Promise<Kept> {
    return this.transactions.inTransaction(actor, 'ETREAT', async (): Promise<Work> => {
      if (!(await this.levels.openCase(actor, caseId)))
        return { ok: false, refusal: { code: 'case-closed' } };
      const keys = await this.access.keys(actor, caseId, ['clinical']);
      return {
        ok: true,
        changes: [this.levels.values.sealed<ValueName>(actor, keys, { ...kept, caseId, name })],
        answer: { id: kept.subjectId, version: kept.version, caseId },
      };
    });
  }

  private async callerNumber(actor: Actor, caseId: Id<'case'>): Promise<string | undefined> {
    await this.access.keys(actor, caseId, ['identity']);
    const values = await this.levels.values.values(actor, [caseId], ['identity']);
    return newest(values, 'caller', caseId)?.value.phone;
  }
}
