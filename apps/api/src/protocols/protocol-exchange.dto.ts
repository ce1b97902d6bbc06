import type { ImportProtocolBody, ProtocolExport } from '@lib/contracts';
import { LANGUAGES, type Id, type Language } from '@lib/kernel';
import type { FhirBundle } from '@lib/triage';
import { IsIn, IsObject, IsUUID } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { InQuery } from '../description/body-schemas.js';
import { componentRef } from '../description/component-names.js';

/** What a file says is the business of those who read it: they name what is wrong with it. */
export class ImportProtocolDto implements ImportProtocolBody {
  @IsUUID()
  readonly versionId!: Id<'protocol-version'>;

  @IsObject()
  @JSONSchema({ oneOf: [componentRef('FhirBundle'), componentRef('ProtocolExport')] })
  readonly file!: FhirBundle | ProtocolExport;
}

@InQuery()
export class PaperQuery {
  @IsIn(LANGUAGES)
  readonly language!: Language;
}
