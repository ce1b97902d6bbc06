import type { ReversePlaceBody, SearchPlacesBody } from '@lib/contracts';
import { LANGUAGES, type Language } from '@lib/kernel';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsLatitude,
  IsLongitude,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** Neither control characters nor halves of a character. */
const WELL_FORMED = /^[^\p{Cc}\p{Cs}]*$/u;

export class PositionDto {
  @IsNumber()
  @IsLatitude()
  readonly latitude!: number;

  @IsNumber()
  @IsLongitude()
  readonly longitude!: number;
}

export class SearchPlacesDto implements SearchPlacesBody {
  @IsString()
  @Length(1, 300)
  @Matches(WELL_FORMED)
  readonly text!: string;

  @IsIn(LANGUAGES)
  readonly language!: Language;

  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  readonly country?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => PositionDto)
  readonly near?: PositionDto;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  readonly limit?: number;
}

export class ReversePlaceDto implements ReversePlaceBody {
  @IsNumber()
  @IsLatitude()
  readonly latitude!: number;

  @IsNumber()
  @IsLongitude()
  readonly longitude!: number;

  @IsIn(LANGUAGES)
  readonly language!: Language;
}
