import type { DryRunBody, ProposeMatrixBody } from '@lib/contracts';
import {
  RESPONSE_MODES,
  UNIT_TYPES,
  type ResponseMode,
  type ResponseRule,
  type UnitType,
} from '@lib/dispatch';
import type { Id } from '@lib/kernel';
import { LEVELS, type Level } from '@lib/triage';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { componentRef } from '../description/component-names.js';

/** Hours of a day, or always. */
const HOURS: Parameters<typeof JSONSchema>[0] = {
  oneOf: [
    {
      type: 'object',
      properties: {
        from: { type: 'integer', minimum: 0, maximum: 23 },
        until: { type: 'integer', minimum: 0, maximum: 24 },
      },
      required: ['from', 'until'],
      additionalProperties: false,
    },
    { type: 'null' },
  ],
};

function isHours(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const { from, until, ...rest } = value as Record<string, unknown>;
  const isHour = (hour: unknown, most: number): boolean =>
    Number.isInteger(hour) && Number(hour) >= 0 && Number(hour) <= most;
  return isHour(from, 23) && isHour(until, 24) && Object.keys(rest).length === 0;
}

const MOST_PLACES = 6;

/** The same for the description of the API. */
const PLAN: Parameters<typeof JSONSchema>[0] = {
  type: 'array',
  maxItems: MOST_PLACES,
  items: { type: 'array', items: { type: 'string', enum: [...UNIT_TYPES] } },
};

const MOST_MINUTES = 1_440;

function isTarget(value: unknown): boolean {
  return (
    value === null ||
    (Number.isInteger(value) && Number(value) > 0 && Number(value) <= MOST_MINUTES)
  );
}

function isPlan(value: unknown): boolean {
  const types: readonly unknown[] = UNIT_TYPES;
  return (
    Array.isArray(value) &&
    value.length <= MOST_PLACES &&
    value.every(
      (choice) =>
        Array.isArray(choice) &&
        choice.length <= UNIT_TYPES.length &&
        new Set(choice).size === choice.length &&
        choice.every((type) => types.includes(type)),
    )
  );
}

class ResponseRuleDto implements ResponseRule {
  @IsArray()
  @ArrayMaxSize(60)
  @Matches(/^[VCS][0-9]{2}(-[1-8A](-[0-9]{2})?)?$/, { each: true })
  readonly determinants!: string[];

  @IsArray()
  @ArrayMaxSize(LEVELS.length)
  @IsIn(LEVELS, { each: true })
  readonly levels!: Level[];

  @IsArray()
  @ArrayMaxSize(600)
  @Length(1, 80, { each: true })
  readonly zones!: string[];

  @JSONSchema(HOURS)
  @ValidateBy({ name: 'isHours', validator: { validate: isHours } })
  readonly hours!: ResponseRule['hours'];

  @IsArray()
  @ArrayMaxSize(7)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  readonly days!: number[];

  @JSONSchema(PLAN)
  @ValidateBy({ name: 'isResponsePlan', validator: { validate: isPlan } })
  readonly send!: UnitType[][];

  @IsIn(RESPONSE_MODES)
  readonly mode!: ResponseMode;

  @JSONSchema({ oneOf: [{ type: 'integer', minimum: 1, maximum: MOST_MINUTES }, { type: 'null' }] })
  @ValidateBy({ name: 'isTarget', validator: { validate: isTarget } })
  readonly targetMinutes!: number | null;
}

class RulesDto {
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @JSONSchema({ type: 'array', items: componentRef('ResponseRuleDto') })
  @Type(() => ResponseRuleDto)
  readonly rules!: ResponseRuleDto[];
}

export class ProposeMatrixDto extends RulesDto implements ProposeMatrixBody {
  @IsUUID()
  readonly matrixId!: Id<'response-matrix'>;

  @Length(1, 1_000)
  readonly reason!: string;
}

export class DryRunDto extends RulesDto implements DryRunBody {
  @IsInt()
  @Min(1)
  @Max(5_000)
  readonly interventions!: number;
}
