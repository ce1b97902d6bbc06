import { applyDecorators, SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Deed } from '@lib/access';
import { WantsSession } from '../description/route-marks.js';

/** Who may use a route. One that says nothing is refused to all, and the server does not start with it. */
export type Admission =
  | { readonly type: 'open' }
  | { readonly type: 'signed-in' }
  | { readonly type: 'deed'; readonly deed: Deed };

export const ADMISSION = 'vigil:admission';

/** For the roles that may do the deed. */
export function Allow(deed: Deed): MethodDecorator & ClassDecorator {
  return signedIn({ type: 'deed', deed }, deed);
}

/** For everybody who is signed in. */
export function AnyRole(): MethodDecorator & ClassDecorator {
  return signedIn({ type: 'signed-in' });
}

/** For everybody. */
export function Open(): CustomDecorator {
  return SetMetadata(ADMISSION, { type: 'open' } satisfies Admission);
}

function signedIn(admission: Admission, ...deeds: Deed[]): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(ADMISSION, admission), WantsSession(...deeds));
}
