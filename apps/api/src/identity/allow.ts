import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Deed } from '@lib/access';

/** Who may use a route. One that says nothing is refused to all, and the server does not start with it. */
export type Admission =
  | { readonly type: 'open' }
  | { readonly type: 'signed-in' }
  | { readonly type: 'deed'; readonly deed: Deed };

export const ADMISSION = 'vigil:admission';

/** For the roles that may do the deed. */
export function Allow(deed: Deed): CustomDecorator {
  return SetMetadata(ADMISSION, { type: 'deed', deed } satisfies Admission);
}

/** For everybody who is signed in. */
export function AnyRole(): CustomDecorator {
  return SetMetadata(ADMISSION, { type: 'signed-in' } satisfies Admission);
}

/** For everybody. */
export function Open(): CustomDecorator {
  return SetMetadata(ADMISSION, { type: 'open' } satisfies Admission);
}
