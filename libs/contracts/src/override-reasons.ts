export const OVERRIDE_REASONS = [
  'worse-than-described',
  'background-sounds',
  'caller-very-worried',
  'doctor-on-the-line',
  'crew-report',
  'improved',
  'known-patient-plan',
  'other',
  /** Enough to go up, never to go down. */
  'judgement',
] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];
