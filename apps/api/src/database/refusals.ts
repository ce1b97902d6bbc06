import type { ProblemCode } from '@lib/contracts';
import { Refused } from '../platform/refused.js';

/** What a violated index means in the words of the house: the database decides the races. */
const BY_CONSTRAINT: Readonly<Record<string, ProblemCode>> = {
  assignment_one_open: 'unit-already-assigned',
  call_one_active: 'already-on-a-call',
  app_user_name: 'stale-version',
  review_once: 'review-sent',
  assignment_intervention_id_fkey: 'intervention-unknown',
  assignment_unit_id_fkey: 'unit-unknown',
  intervention_case_id_fkey: 'case-unknown',
  call_line_id_fkey: 'line-unknown',
  signature_once: 'already-signed',
  hazard_once: 'hazard-known',
  level_override_ordinal: 'answer-out-of-order',
  case_link_standing_case_id_fkey: 'duplicate-unknown',
};

const BY_MESSAGE: Readonly<Record<string, ProblemCode>> = {
  'case-has-open-intervention': 'case-has-open-intervention',
  'case-closed': 'case-closed',
  'matrix-decided': 'matrix-decided',
  'protocol-version-state': 'protocol-version-state',
  'protocol-version-scheduled': 'protocol-version-scheduled',
  'director-must-sign': 'director-must-sign',
  'not-found': 'not-found',
  'scene-unsafe': 'scene-unsafe',
};

/** The server or the network says so when it cannot be reached. */
const OUT_OF_REACH =
  /^(08.{3}|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** The same in the words of the driver, which has no codes. */
const BROKEN = /Connection terminated|not queryable|already released|timeout exceeded/;

interface DatabaseError {
  readonly code?: string;
  readonly constraint?: string;
  readonly message?: string;
}

/** Reads a database error as a refusal; what is none comes back as it was, without the values it may quote. */
export function refusalOf(error: unknown): Error {
  const { code = '', constraint = '', message = '' } = driverError(error);
  if (isOutOfReach(error)) return new Refused('database-unavailable');
  switch (code) {
    case 'VG401':
      return new Refused('session-ended');
    case 'VG403':
    case '42501':
      return new Refused('access-denied');
    case 'VG409':
      return new Refused('stale-version');
    case 'VG412':
      return new Refused(BY_MESSAGE[message] ?? 'stale-version');
    case 'VG422':
      return new Refused('idempotency-key-reused');
    case 'VG423':
      return new Refused('session-locked');
    // Waited in vain for a lock, or for longer than a statement may take: nothing was done, and it may be tried again.
    case '55P03':
    case '57014':
      return new Refused('database-unavailable');
    case '23505':
      return new Refused(BY_CONSTRAINT[constraint] ?? 'stale-version');
    case '23503':
      return new Refused(BY_CONSTRAINT[constraint] ?? 'not-found');
    default:
      return withoutValues(error, code);
  }
}

/** Whether there is no connection, or no longer: nobody knows whether the statement was carried out. */
export function isOutOfReach(error: unknown): boolean {
  const { code, message = '' } = driverError(error);
  return code ? OUT_OF_REACH.test(code) : BROKEN.test(message);
}

/** Whether the same statement may succeed when it is sent again. */
export function isPassing(error: unknown): boolean {
  const { code } = driverError(error);
  return code === '40001' || code === '40P01';
}

function driverError(error: unknown): DatabaseError {
  const wrapped = (error as { driverError?: DatabaseError } | null)?.driverError;
  return wrapped ?? (error as DatabaseError | null) ?? {};
}

/** The detail and the parameters of a database error hold values of rows: neither leaves the store. */
function withoutValues(error: unknown, code: string): Error {
  if (!code) return error instanceof Error ? error : new Error('unknown failure');
  const { message = '' } = driverError(error);
  // Messages of classes 22 (data) and 23 (constraints) quote what was sent.
  return new Error(`database error ${code}${/^2[23]/.test(code) ? '' : `: ${message}`}`);
}
