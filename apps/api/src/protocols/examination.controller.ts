import { Body, Controller, Post } from '@nestjs/common';
import type { ExaminationView, ProblemCode } from '@lib/contracts';
import { examine } from '@lib/protocols';
import type { ExaminationProblem } from '@lib/triage';
import { Answers } from '../description/route-marks.js';
import { AnyRole } from '../identity/allow.js';
import { CurrentActor } from '../identity/current-actor.js';
import { Reading } from '../identity/reading.js';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/refused.js';
import { ExaminationDto } from './protocols.dto.js';
import { ReleasedProtocols } from './released-protocols.js';

const CODES: Readonly<Record<ExaminationProblem['code'], ProblemCode>> = {
  'malformed-json': 'malformed-request',
  'field-unknown': 'invalid-fields',
  'protocol-unknown': 'protocol-unknown',
  'protocol-missing': 'invalid-fields',
  'complaint-unknown': 'complaint-unknown',
  'complaint-invalid': 'invalid-fields',
  'language-unknown': 'invalid-fields',
  'context-invalid': 'context-invalid',
  'question-unknown': 'question-unknown',
  'answer-invalid': 'answer-invalid',
};

@Controller('triage')
export class ExaminationController {
  constructor(private readonly protocols: ReleasedProtocols) {}

  /** A triage without a case: nothing of it is kept. */
  @Post('evaluate')
  @Answers('ExaminationView')
  @Reading()
  @AnyRole()
  async evaluate(
    @CurrentActor() actor: Actor,
    @Body() body: ExaminationDto,
  ): Promise<ExaminationView> {
    const examined = examine(body, await this.protocols.library(actor));
    if (examined.ok) return examined.view;
    const { code, id } = examined.problem;
    throw new Refused(CODES[code], [{ field: id ?? 'protocol', rule: code }]);
  }
}
