import type { ReleasedProtocol } from '@lib/contracts';

/** A protocol in the one version that a case took up, and whether a medical director has signed that. */
export type Pinned = Pick<ReleasedProtocol, 'protocol' | 'signedOff'>;
