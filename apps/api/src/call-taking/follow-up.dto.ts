import {
  MESSAGE_WAYS,
  type CoverBody,
  type ExitBody,
  type HazardBody,
  type HazardOverBody,
  type MessageBody,
  type MessageWay,
  type MethaneBody,
  type MethaneValue,
  type PostponeBody,
  type PromiseBody,
  type PromisedCallBack,
  type RecallDoneBody,
  type SecondReadingBody,
  type ToldBody,
} from '@lib/contracts';
import {
  HAZARDS,
  HAZARD_COVERS,
  POSTPONE_MINUTES,
  POSTPONE_REASONS,
  RECALL_RESULTS,
  type Hazard,
  type HazardCover,
  type PostponeMinutes,
  type PostponeReason,
  type RecallResult,
} from '@lib/dispatch';
import { LANGUAGES, type Id, type Instant, type Language } from '@lib/kernel';
import {
  ALL_EXIT_REASONS,
  EXIT_KINDS,
  type ExitKind,
  type ExitReason,
  type Told,
} from '@lib/triage';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { InQuery } from '../description/body-schemas.js';
import { IsTrueTime } from '../platform/is-true-time.js';
import { SeenDto } from '../telephony/telephony.dto.js';
import { NthDto } from './call-taking.dto.js';
import { IsTold } from './is-answer.js';

const MOST_MINUTES = 24 * 60;

class CallBackDto implements PromisedCallBack {
  @IsUUID()
  readonly recallId!: Id<'recall'>;

  @IsInt()
  @Min(1)
  @Max(MOST_MINUTES)
  readonly minutes!: number;
}

export class PromiseDto extends CallBackDto implements PromiseBody {
  @IsTrueTime()
  readonly at!: Instant;
}

export class ExitDto extends NthDto implements ExitBody {
  @IsIn(EXIT_KINDS)
  readonly kind!: ExitKind;

  @IsIn(ALL_EXIT_REASONS)
  readonly reason!: ExitReason;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CallBackDto)
  readonly callBack?: CallBackDto;
}

export class ToldDto extends NthDto implements ToldBody {
  @IsTold()
  readonly told!: Told;
}

export class SecondReadingDto extends SeenDto implements SecondReadingBody {
  @IsBoolean()
  readonly agrees!: boolean;
}

/** An edit of a row that somebody saw, at its true time. */
export class SeenAtDto extends SeenDto implements HazardOverBody {
  @IsTrueTime()
  readonly at!: Instant;
}

export class RecallDoneDto extends SeenAtDto implements RecallDoneBody {
  @IsIn(RECALL_RESULTS)
  readonly result!: RecallResult;
}

export class PostponeDto extends SeenAtDto implements PostponeBody {
  @IsIn(POSTPONE_MINUTES)
  readonly minutes!: PostponeMinutes;

  @IsIn(POSTPONE_REASONS)
  readonly reason!: PostponeReason;
}

export class HazardDto implements HazardBody {
  @IsUUID()
  readonly hazardId!: Id<'hazard'>;

  @IsIn(HAZARDS)
  readonly hazard!: Hazard;

  @IsTrueTime()
  readonly at!: Instant;
}

export class CoverDto extends SeenAtDto implements CoverBody {
  @IsIn(HAZARD_COVERS)
  readonly cover!: HazardCover;
}

class MethaneValueDto implements MethaneValue {
  @IsIn(['declared', 'stand-by'])
  readonly majorIncident!: MethaneValue['majorIncident'];

  @MaxLength(300)
  readonly exactLocation!: string;

  @MaxLength(300)
  readonly type!: string;

  @MaxLength(300)
  readonly hazards!: string;

  @MaxLength(300)
  readonly access!: string;

  @MaxLength(300)
  readonly numberOfCasualties!: string;

  @MaxLength(300)
  readonly emergencyServices!: string;
}

export class MethaneDto implements MethaneBody {
  @IsObject()
  @ValidateNested()
  @Type(() => MethaneValueDto)
  readonly value!: MethaneValueDto;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  readonly seenVersion!: number;

  @IsTrueTime()
  readonly at!: Instant;
}

export class MessageDto implements MessageBody {
  @IsUUID()
  readonly messageId!: Id<'message'>;

  @IsIn(LANGUAGES)
  readonly language!: Language;

  @Length(1, 2_000)
  readonly text!: string;

  @IsIn(MESSAGE_WAYS)
  readonly way!: MessageWay;

  @IsTrueTime()
  readonly at!: Instant;
}

@InQuery()
export class OverrideListQuery {
  @IsOptional()
  @Transform(({ value }: { readonly value: unknown }) => (value === 'true' ? true : value))
  @IsIn([true])
  readonly unreviewed?: boolean;
}
