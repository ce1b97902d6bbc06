import {
  INCIDENT_KINDS,
  INCIDENT_STATUSES,
  type ArrestFindingsBody,
  type ImportOutcomesBody,
  type IncidentKind,
  type IncidentNoteBody,
  type IncidentStatus,
  type IncidentStatusBody,
  type OpenIncidentBody,
  type PickCasesBody,
  type SendReviewBody,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import { ARREST_BARRIERS, type ArrestBarrier, type Ratings } from '@lib/triage';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsRatings } from './is-ratings.js';
import { INSTANT } from './quality.dto.js';

/** The largest body is 256 kB. */
const LONGEST_TABLE = 200_000;

export class SpanDto {
  @Matches(INSTANT)
  readonly from!: Instant;

  @Matches(INSTANT)
  readonly to!: Instant;
}

export class PickCasesDto extends SpanDto implements PickCasesBody {
  @Matches(/^[\w.:-]{1,60}$/)
  readonly seed!: string;

  @IsInt()
  @Min(0)
  @Max(200)
  readonly size!: number;

  @IsNumber()
  @Min(0)
  @Max(1)
  readonly randomShare!: number;
}

export class SendReviewDto implements SendReviewBody {
  @IsUUID()
  readonly reviewId!: Id<'review'>;

  @IsUUID()
  readonly caseId!: Id<'case'>;

  @IsRatings()
  readonly ratings!: Ratings;

  @MaxLength(4_000)
  readonly note!: string;
}

class SeenDto {
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  readonly seenVersion!: number;
}

export class ArrestFindingsDto extends SeenDto implements ArrestFindingsBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ARREST_BARRIERS.length)
  @ArrayUnique()
  @IsIn(ARREST_BARRIERS, { each: true })
  readonly barriers!: readonly ArrestBarrier[];
}

export class ImportOutcomesDto implements ImportOutcomesBody {
  @Length(1, LONGEST_TABLE)
  readonly csv!: string;
}

export class OpenIncidentDto implements OpenIncidentBody {
  @IsUUID()
  readonly incidentId!: Id<'incident'>;

  @Matches(/^\d\d-\d{6,9}$/)
  readonly number!: string;

  @IsIn(INCIDENT_KINDS)
  readonly kind!: IncidentKind;

  @Length(1, 4_000)
  readonly note!: string;
}

export class IncidentNoteDto extends SeenDto implements IncidentNoteBody {
  @Length(1, 4_000)
  readonly text!: string;
}

export class IncidentStatusDto extends SeenDto implements IncidentStatusBody {
  @IsIn(INCIDENT_STATUSES)
  readonly status!: IncidentStatus;
}
