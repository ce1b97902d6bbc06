import type {
  AssignUnitBody,
  ChangeLevelBody,
  OrganiseBody,
  RepatriationValue,
  ReportStatusBody,
  SwapUnitBody,
} from '@lib/contracts';
import {
  ASSIGNMENT_STATUSES,
  DEVIATIONS,
  INTERVENTION_KINDS,
  type AssignmentStatus,
  type Deviation,
  type InterventionKind,
} from '@lib/dispatch';
import type { Id, Instant } from '@lib/kernel';
import { LEVELS, type Level } from '@lib/triage';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsTrueTime } from '../platform/is-true-time.js';
import { SeenDto } from '../telephony/telephony.dto.js';

const ESCORTS = ['none', 'family', 'nurse', 'doctor', 'doctor-and-nurse'] as const;

export class RepatriationDto implements RepatriationValue {
  @Length(1, 200)
  readonly placeAbroad!: string;

  @IsOptional()
  @Length(2, 2)
  readonly country?: string;

  @IsOptional()
  @Length(1, 200)
  readonly facility?: string;

  @Length(1, 200)
  readonly destination!: string;

  @IsIn(ESCORTS)
  readonly escort!: RepatriationValue['escort'];

  @IsOptional()
  @Length(1, 2_000)
  readonly condition?: string;
}

export class OrganiseDto implements OrganiseBody {
  @IsUUID()
  readonly interventionId!: Id<'intervention'>;

  @IsIn(INTERVENTION_KINDS)
  readonly kind!: InterventionKind;

  @IsIn(LEVELS)
  readonly level!: Level;

  @IsTrueTime()
  readonly at!: Instant;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => RepatriationDto)
  readonly repatriation?: RepatriationDto;

  @IsOptional()
  @Matches(/^[VCS][0-9]{2}-[1-8A]-[0-9]{2}$/)
  readonly determinant?: string;
}

export class ChangeLevelDto extends SeenDto implements ChangeLevelBody {
  @IsIn(LEVELS)
  readonly level!: Level;
}

export class AssignUnitDto implements AssignUnitBody {
  @IsUUID()
  readonly assignmentId!: Id<'assignment'>;

  @IsUUID()
  readonly unitId!: Id<'unit'>;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  readonly proof?: string;

  @IsOptional()
  @IsIn(DEVIATIONS)
  readonly deviation?: Deviation;
}

export class SwapUnitDto extends SeenDto implements SwapUnitBody {
  @IsUUID()
  readonly assignmentId!: Id<'assignment'>;

  @IsUUID()
  readonly unitId!: Id<'unit'>;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  readonly proof?: string;

  @IsOptional()
  @IsIn(DEVIATIONS)
  readonly deviation?: Deviation;
}

export class ReportStatusDto extends SeenDto implements ReportStatusBody {
  @IsIn(ASSIGNMENT_STATUSES)
  readonly status!: AssignmentStatus;

  @IsTrueTime()
  readonly at!: Instant;

  @IsOptional()
  @Length(1, 60)
  readonly hospitalId?: string;
}

export class CaseIdsDto {
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  readonly caseIds!: readonly Id<'case'>[];
}
