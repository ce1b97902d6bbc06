/** Where the master key lives: a file here, a key service or a hardware module elsewhere. */
export interface KeyPort {
  /** The name of the master key that wraps now; kept beside what it wrapped. */
  readonly masterKey: string;
  /** `context` binds the wrapped key to its case and class. */
  readonly wrap: (dataKey: Buffer, context: string) => Promise<Buffer>;
  readonly unwrap: (wrapped: Buffer, context: string, masterKey: string) => Promise<Buffer>;
  /** A key for digests of one kind, derived from the master key and never kept. */
  readonly digestKey: (purpose: string) => Promise<Buffer>;
}

export const KEY_PORT = Symbol('KeyPort');
