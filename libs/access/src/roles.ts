/** Who works in a centre. `system` is the server itself: the line that rings, the clock that fires. */
export const ROLES = [
  'call-taker',
  'dispatcher',
  'supervisor',
  'crew',
  'doctor',
  'medical-director',
  'data-protection-officer',
  'administrator',
  'system',
] as const;
export type Role = (typeof ROLES)[number];

/** What a desk lets its people do. One word per deed, checked by the server for every command and reading. */
export const DEEDS = [
  'board.watch',
  'call.answer',
  'call.simulate',
  'case.take',
  'case.close',
  'case.list',
  'case.review',
  'override.read',
  'intervention.create',
  'intervention.direct',
  'response.plan',
  'unit.assign',
  'unit.set',
  'mission.carry-out',
  'protocol.read',
  'protocol.edit',
  'protocol.sign',
  'protocol.release',
  'protocol.export',
  'protocol.import',
  'log.read',
  'user.manage',
  'quality.read',
  'quality.watch',
  'quality.review',
  'quality.import',
] as const;
export type Deed = (typeof DEEDS)[number];

const DISPATCHING: readonly Deed[] = [
  'board.watch',
  'case.take',
  'case.close',
  'case.list',
  'intervention.create',
  'intervention.direct',
  'unit.assign',
  'unit.set',
  'quality.read',
];
const CALL_TAKING: readonly Deed[] = [
  'board.watch',
  'call.answer',
  'call.simulate',
  'case.take',
  'case.close',
  'case.list',
  'override.read',
  'intervention.create',
  'quality.read',
];
const QUALITY: readonly Deed[] = ['quality.read', 'quality.watch', 'quality.review'];
const MISSION: readonly Deed[] = ['mission.carry-out'];
/** Who writes protocols and may sign them; of two signatures one is a medical director's. */
const PROTOCOLS: readonly Deed[] = ['protocol.read', 'protocol.edit', 'protocol.sign'];

const ALLOWED: Readonly<Record<Role, readonly Deed[]>> = {
  'call-taker': CALL_TAKING,
  dispatcher: [...DISPATCHING, 'call.simulate'],
  supervisor: [
    ...new Set([...CALL_TAKING, ...DISPATCHING, ...QUALITY, ...PROTOCOLS]),
    'protocol.export',
    'response.plan',
  ],
  crew: MISSION,
  doctor: [...MISSION, ...PROTOCOLS, 'override.read'],
  'medical-director': [
    'board.watch',
    'case.list',
    'case.review',
    'override.read',
    'log.read',
    ...QUALITY,
    'quality.import',
    ...PROTOCOLS,
    'protocol.release',
    'protocol.export',
    'protocol.import',
    'response.plan',
  ],
  'data-protection-officer': ['log.read'],
  administrator: ['user.manage', 'log.read', 'call.simulate', 'quality.import', 'protocol.export'],
  system: ['call.simulate', 'user.manage', 'unit.set'],
};

/** Whether a role may do something. What is not listed is refused. */
export function mayDo(role: Role, deed: Deed): boolean {
  return ALLOWED[role].includes(deed);
}
