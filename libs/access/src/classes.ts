/**
 * The classes of confidential values that a grant opens: S1 location, S2 identity, S3 clinical, S4 special,
 * S5 voice. S0, the operational values, needs none.
 */
export const CLASSES = ['location', 'identity', 'clinical', 'special', 'voice'] as const;
export type ConfidentialClass = (typeof CLASSES)[number];

/** Why somebody opens a record: codes of the HL7 PurposeOfUse value set. */
export const PURPOSES = ['ETREAT', 'TREAT', 'HQUALIMP', 'PATRQT', 'HLEGAL', 'HSYSADMIN'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** On what ground a case is opened; written by the feature that knows, looked up when a grant is asked for. */
export const BASES = ['line', 'author', 'call-leg', 'on-shift', 'assigned', 'review'] as const;
export type Basis = (typeof BASES)[number];
