import type { SeenBody, SimulatedCallBody } from '@lib/contracts';
import type { Id } from '@lib/kernel';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';

export class SimulatedCallDto implements SimulatedCallBody {
  @IsUUID()
  readonly callId!: Id<'call'>;

  @IsUUID()
  readonly lineId!: Id<'line'>;

  @IsOptional()
  @Matches(/^\+?[0-9 ./-]{3,24}$/)
  readonly callerNumber?: string;
}

export class SeenDto implements SeenBody {
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly seenVersion!: number;
}
