/** What the start settled for signing in. */
export interface IdentitySettings {
  /** The public origin; absent on plain-HTTP loopback. */
  readonly origin: string | undefined;
  readonly secure: boolean;
  readonly lockAfterSeconds: number;
  /** Whether the people of a demonstration centre may sign in: on loopback only. */
  readonly demonstration: boolean;
}

export const IDENTITY_SETTINGS = Symbol('IdentitySettings');
