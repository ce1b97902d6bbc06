import type { SignInBody, UnlockBody } from '@lib/contracts';
import { IsString, Length, Matches } from 'class-validator';

export class SignInDto implements SignInBody {
  @Matches(/^[a-z0-9][a-z0-9._-]{1,63}$/)
  readonly userName!: string;

  @IsString()
  @Length(1, 256)
  readonly password!: string;
}

export class UnlockDto implements UnlockBody {
  @IsString()
  @Length(1, 256)
  readonly password!: string;
}
