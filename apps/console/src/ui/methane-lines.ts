/** What the report of a major incident says beside whether it is declared, in the order of its letters. */
export const METHANE_LINES = [
  'exactLocation',
  'type',
  'hazards',
  'access',
  'numberOfCasualties',
  'emergencyServices',
] as const;
