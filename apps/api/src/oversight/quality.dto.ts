import { PERIODS, type Period, type SeenBody } from '@lib/contracts';
import type { Instant } from '@lib/kernel';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { InQuery } from '../description/body-schemas.js';

/** A moment in UTC with milliseconds, past or to come. */
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The last days, up to now. */
@InQuery()
export class DaysQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(31)
  readonly days: number = 7;
}

@InQuery()
export class SpanQuery {
  @Matches(INSTANT)
  readonly from!: Instant;

  @Matches(INSTANT)
  readonly to!: Instant;
}

@InQuery()
export class FiguresQuery {
  @Matches(INSTANT)
  readonly from!: Instant;

  @Matches(INSTANT)
  readonly to!: Instant;

  @IsOptional()
  @IsIn(PERIODS)
  readonly by: Period = 'day';
}

export class SeenScoreDto implements SeenBody {
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly seenVersion!: number;
}
