import type { ExaminationBody } from '@lib/contracts';
import { LANGUAGES, type Language } from '@lib/kernel';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { componentRef } from '../description/component-names.js';

const MOST_PROTOCOLS = 10;

/** The shape; what the protocol makes of its contents is said with the question's or the field's own code. */
export class ExaminationDto implements ExaminationBody {
  @IsOptional()
  @IsString()
  @MaxLength(20)
  readonly protocol?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_PROTOCOLS)
  @IsString({ each: true })
  readonly protocols?: readonly string[];

  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly complaint?: string;

  @IsOptional()
  @IsIn(LANGUAGES)
  readonly language?: Language;

  @IsOptional()
  @IsObject()
  @JSONSchema(componentRef('ExaminationBody/properties/context'))
  readonly context?: NonNullable<ExaminationBody['context']>;

  @IsOptional()
  @IsObject()
  @JSONSchema(componentRef('ExaminationBody/properties/answers'))
  readonly answers?: NonNullable<ExaminationBody['answers']>;
}
