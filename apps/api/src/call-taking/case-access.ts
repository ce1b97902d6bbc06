import { Injectable } from '@nestjs/common';
import type { Purpose } from '@lib/access';
import type { Id } from '@lib/kernel';
import { Openings } from '../audit/openings.js';
import { Vault, type CaseKeys } from '../audit/vault.js';
import type { Actor } from '../platform/actor.js';
import { CASE_CLASSES, type CaseClass } from './values.js';

/** Opens a case for writing: the grant is committed, then its keys are at hand. */
@Injectable()
export class CaseAccess {
  constructor(
    private readonly openings: Openings,
    private readonly vault: Vault,
  ) {}

  async keys(
    actor: Actor,
    caseId: Id<'case'>,
    classes: readonly CaseClass[] = CASE_CLASSES,
    purpose: Purpose = 'ETREAT',
  ): Promise<CaseKeys> {
    await this.openings.openAll(actor, caseId, classes, purpose);
    return (await this.vault.keys(actor, [caseId])).get(caseId) ?? {};
  }
}
