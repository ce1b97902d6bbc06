import type {
  CreateVersionBody,
  GovernVersionBody,
  ReleaseVersionBody,
  RetireVersionBody,
  ReturnVersionBody,
  ReviseVersionBody,
  ShadowVersionBody,
  SignVersionBody,
  SubmitVersionBody,
} from '@lib/contracts';
import type { Id, Instant } from '@lib/kernel';
import type { Protocol, ScriptedCase } from '@lib/triage';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Min,
  ValidateIf,
} from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { InQuery } from '../description/body-schemas.js';
import { componentRef } from '../description/component-names.js';
import { IsMoment } from '../platform/is-true-time.js';

const CODE = /^[A-Z][0-9]{2}$/;
const MOST_CASES = 300;
const HASH = /^[0-9a-f]{64}$/;
const CASES = { type: 'array', items: componentRef('ScriptedCase') } as const;

@InQuery()
export class VersionListQuery {
  @IsOptional()
  @Matches(CODE)
  readonly code?: string;

  /** Only those that should have been looked at again. */
  @IsOptional()
  @IsIn(['true', 'false'])
  readonly overdue?: 'true' | 'false';
}

const isGiven = (_: object, value: unknown): boolean => value !== null;

/** Of a command that says nothing but which row it was given for. */
export class SeenVersionDto implements SubmitVersionBody, RetireVersionBody {
  @IsInt()
  @Min(1)
  readonly seenVersion!: number;
}

/** The shape of the content is the business of the protocol language, which names what is wrong with it. */
export class CreateVersionDto implements CreateVersionBody {
  @IsUUID()
  readonly versionId!: Id<'protocol-version'>;

  @Matches(CODE)
  readonly code!: string;

  @IsOptional()
  @Matches(/^(library|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)
  readonly from?: Id<'protocol-version'> | 'library';

  @IsOptional()
  @IsObject()
  @JSONSchema(componentRef('Protocol'))
  readonly content?: Protocol;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_CASES)
  @JSONSchema(CASES)
  readonly cases?: readonly ScriptedCase[];
}

export class ReviseVersionDto extends SeenVersionDto implements ReviseVersionBody {
  @IsObject()
  @JSONSchema(componentRef('Protocol'))
  readonly content!: Protocol;

  @IsArray()
  @ArrayMaxSize(MOST_CASES)
  @JSONSchema(CASES)
  readonly cases!: readonly ScriptedCase[];
}

export class GovernVersionDto extends SeenVersionDto implements GovernVersionBody {
  @ValidateIf(isGiven)
  @IsUUID()
  @JSONSchema({ type: ['string', 'null'] })
  readonly ownerId!: Id<'user'> | null;

  @ValidateIf(isGiven)
  @JSONSchema({ type: ['string', 'null'] })
  @IsMoment()
  readonly reviewBy!: Instant | null;
}

export class ReturnVersionDto extends SeenVersionDto implements ReturnVersionBody {
  @Length(1, 1_000)
  readonly reason!: string;
}

export class SignVersionDto extends SeenVersionDto implements SignVersionBody {
  @Matches(HASH)
  readonly contentHash!: string;
}

export class ReleaseVersionDto extends SeenVersionDto implements ReleaseVersionBody {
  @IsOptional()
  @IsMoment()
  readonly at?: Instant;

  @IsOptional()
  @IsMoment()
  readonly overlayUntil?: Instant;
}

export class ShadowVersionDto extends SeenVersionDto implements ShadowVersionBody {
  @IsBoolean()
  readonly running!: boolean;
}
