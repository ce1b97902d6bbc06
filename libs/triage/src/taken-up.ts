/** Why a protocol is left again. Its answers and that it was chosen stay in the record. */
export const SET_ASIDE_REASONS = [
  'other-complaint',
  'chosen-by-mistake',
  'caller-corrected',
  'covered-by-other',
  'other',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** A protocol as it was taken up, taken up again, or set aside. */
export interface TakenUp {
  readonly protocol: string;
  readonly setAside?: SetAsideReason;
}

/** The same, with the version that it was taken up in. */
export interface TakenVersion extends TakenUp {
  readonly protocolVersion: number;
}

/** The version of a protocol that a session runs on: that of the newest word on it, whatever is in force by now. */
export function versionTaken(taken: readonly TakenVersion[], protocol: string): number | undefined {
  return taken.findLast((one) => one.protocol === protocol)?.protocolVersion;
}

/** The codes of the protocols that count, each once, in the order in which they first came: the newest word on each decides. */
export function protocolsInHand(taken: readonly TakenUp[]): readonly string[] {
  const newest = new Map(taken.map((one) => [one.protocol, one]));
  return [...newest.values()].filter((one) => !one.setAside).map(({ protocol }) => protocol);
}

/** The vital functions are asked of everybody: they are never set aside. */
export const VITAL_PROTOCOL = 'V00';

/** Why a protocol cannot be set aside. */
export function setAsideRefusal(
  taken: readonly TakenUp[],
  protocol: string,
): 'protocol-required' | 'protocol-not-in-hand' | null {
  if (protocol === VITAL_PROTOCOL) return 'protocol-required';
  return protocolsInHand(taken).includes(protocol) ? null : 'protocol-not-in-hand';
}
