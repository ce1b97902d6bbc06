import {
  CALLER_PARTIES,
  INTERPRETERS,
  OUTCOMES,
  OVERRIDE_REASONS,
  RELATIONS,
  type AnswerBody,
  type CallerParty,
  type CallerValue,
  type CaseOutcome,
  type CloseCaseBody,
  type FactBody,
  type IdentifyCallerBody,
  type IdentifyPatientBody,
  type LocateBody,
  type LocationValue,
  type NoteBody,
  type OpenCaseBody,
  type OverrideBody,
  type OverrideReason,
  type PatientValue,
  type SetAsideBody,
  type ReadScriptBody,
  type StartTriageBody,
  type TakeUpProtocolBody,
  type TriageAgain,
} from '@lib/contracts';
import { LANGUAGES, type Id, type Instant, type Language } from '@lib/kernel';
import {
  LEVELS,
  RETRIAGE_REASONS,
  SET_ASIDE_REASONS,
  SKIP_REASONS,
  type Answer,
  type Level,
  type RetriageReason,
  type SessionFact,
  type SetAsideReason,
  type SkipReason,
  type TriageContext,
} from '@lib/triage';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { InQuery } from '../description/body-schemas.js';
import { IsTrueTime } from '../platform/is-true-time.js';
import { IsAnswer, IsSessionFact, IsTriageContext } from './is-answer.js';

const SOURCES = ['search', 'map', 'coordinates', 'plus-code', 'typed'] as const;
const SEXES = ['female', 'male', 'other'] as const;
const MOST_ANSWERS = 500;

export class OpenCaseDto implements OpenCaseBody {
  @IsUUID()
  readonly caseId!: Id<'case'>;

  @IsIn(['live', 'paper'])
  readonly entered!: 'live' | 'paper';

  @IsTrueTime()
  readonly openedAt!: Instant;
}

class LocationDto implements LocationValue {
  @Length(1, 300)
  readonly label!: string;

  @IsNumber()
  @Min(-90)
  @Max(90)
  readonly latitude!: number;

  @IsNumber()
  @Min(-180)
  @Max(180)
  readonly longitude!: number;

  @IsIn(SOURCES)
  readonly source!: LocationValue['source'];

  @IsOptional()
  @Length(1, 120)
  readonly municipality?: string;

  @IsOptional()
  @Length(2, 2)
  readonly country?: string;

  @IsOptional()
  @MaxLength(500)
  readonly access?: string;
}

/** The version that an edit has seen: 0 when there was no value yet. */
class EditDto {
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  readonly seenVersion!: number;

  @IsTrueTime()
  readonly at!: Instant;
}

export class LocateDto extends EditDto implements LocateBody {
  @IsObject()
  @ValidateNested()
  @Type(() => LocationDto)
  readonly value!: LocationDto;
}

class CallerDto implements CallerValue {
  @IsOptional()
  @Matches(/^\+?[0-9 ()./-]{3,30}$/)
  readonly phone?: string;

  @IsOptional()
  @Length(1, 120)
  readonly name?: string;

  @IsOptional()
  @IsIn(RELATIONS)
  readonly relation?: (typeof RELATIONS)[number];

  @IsOptional()
  @IsIn(LANGUAGES)
  readonly language?: Language;

  @IsOptional()
  @IsBoolean()
  readonly withPatient?: boolean;

  @IsOptional()
  @IsIn(CALLER_PARTIES)
  readonly party?: CallerParty;

  @IsOptional()
  @IsIn(INTERPRETERS)
  readonly interpreter?: (typeof INTERPRETERS)[number];
}

export class IdentifyCallerDto extends EditDto implements IdentifyCallerBody {
  @IsObject()
  @ValidateNested()
  @Type(() => CallerDto)
  readonly value!: CallerDto;
}

class PatientDto implements PatientValue {
  @IsOptional()
  @Length(1, 120)
  readonly name?: string;

  @IsOptional()
  @Matches(/^[0-9][0-9 .-]{9,17}$/)
  readonly nationalNumber?: string;

  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\d$/)
  readonly birthDate?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(130)
  readonly ageYears?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(36)
  readonly ageMonths?: number;

  @IsOptional()
  @IsIn(SEXES)
  readonly sex?: (typeof SEXES)[number];

  @IsOptional()
  @IsBoolean()
  readonly pregnant?: boolean;
}

export class IdentifyPatientDto extends EditDto implements IdentifyPatientBody {
  @IsObject()
  @ValidateNested()
  @Type(() => PatientDto)
  readonly value!: PatientDto;
}

export class NoteDto implements NoteBody {
  @IsUUID()
  readonly noteId!: Id<'note'>;

  @Length(1, 4_000)
  readonly text!: string;

  @IsTrueTime()
  readonly at!: Instant;
}

class TriageAgainDto implements TriageAgain {
  @IsUUID()
  readonly earlier!: Id<'triage-session'>;

  @IsIn(RETRIAGE_REASONS)
  readonly reason!: RetriageReason;
}

export class StartTriageDto implements StartTriageBody {
  @IsUUID()
  readonly triageSessionId!: Id<'triage-session'>;

  @IsUUID()
  readonly patientId!: Id<'patient'>;

  @IsTrueTime()
  readonly at!: Instant;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TriageAgainDto)
  readonly again?: TriageAgainDto;
}

/** The n-th value of its kind in a session. */
export class NthDto {
  @IsInt()
  @Min(1)
  @Max(MOST_ANSWERS)
  readonly ordinal!: number;

  @IsTrueTime()
  readonly at!: Instant;
}

export class TakeUpProtocolDto extends NthDto implements TakeUpProtocolBody {
  @Matches(/^[A-Z]\d\d$/)
  readonly protocol!: string;

  @IsInt()
  @Min(1)
  readonly protocolVersion!: number;

  @IsTriageContext()
  readonly context!: TriageContext;
}

export class AnswerDto extends NthDto implements AnswerBody {
  @Matches(/^[A-Z]\d\d$/)
  readonly protocol!: string;

  @Length(1, 60)
  readonly question!: string;

  @IsAnswer()
  readonly answer!: Answer;

  @IsOptional()
  @IsIn([true])
  readonly inferred?: true;

  @IsOptional()
  @IsIn(SKIP_REASONS)
  readonly skipped?: SkipReason;
}

export class SetAsideDto extends NthDto implements SetAsideBody {
  @Matches(/^[A-Z]\d\d$/)
  readonly protocol!: string;

  @IsIn(SET_ASIDE_REASONS)
  readonly reason!: SetAsideReason;
}

export class FactDto extends NthDto implements FactBody {
  @IsSessionFact()
  readonly fact!: SessionFact;
}

export class ReadScriptDto extends NthDto implements ReadScriptBody {
  @Length(1, 60)
  readonly script!: string;

  @Length(1, 60)
  readonly step!: string;
}

export class OverrideDto extends NthDto implements OverrideBody {
  @IsIn(LEVELS)
  readonly level!: Level;

  @IsIn(OVERRIDE_REASONS)
  readonly reason!: OverrideReason;
}

export class CloseCaseDto implements CloseCaseBody {
  @IsIn(OUTCOMES)
  readonly outcome!: CaseOutcome;

  @Length(1, 500)
  readonly result!: string;

  @IsInt()
  @Min(1)
  readonly seenVersion!: number;

  @IsTrueTime()
  readonly at!: Instant;

  @IsOptional()
  @IsUUID()
  readonly duplicateOf?: Id<'case'>;
}

@InQuery()
export class CaseListQuery {
  @IsOptional()
  @IsIn(['open', 'closed'])
  readonly status?: 'open' | 'closed';

  @IsOptional()
  @Matches(/^\d\d-\d{0,9}$/)
  readonly number?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  readonly offset: number = 0;
}
