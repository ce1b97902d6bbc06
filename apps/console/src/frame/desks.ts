import type { Role } from '@lib/access';
import { lazy, type ComponentType } from 'react';
import type { PlainTextKey } from '../i18n/catalogue.js';

export type DeskId =
  'call-taking' | 'dispatch' | 'oversight' | 'protocols' | 'response' | 'quality' | 'crew';

export interface Desk {
  readonly id: DeskId;
  readonly title: PlainTextKey;
  /** Whose desk it is; the server decides what each may do there. */
  readonly roles: readonly Role[];
  readonly component: ComponentType;
}

/** Every desk, each loaded when it is first opened. The first of a role is where its people begin. */
const DESKS: readonly Desk[] = [
  {
    id: 'call-taking',
    title: 'desk.call-taking',
    roles: ['call-taker', 'supervisor'],
    component: lazy(async () => ({
      default: (await import('../call-taking/call-taking-desk.js')).CallTakingDesk,
    })),
  },
  {
    id: 'dispatch',
    title: 'desk.dispatch',
    roles: ['dispatcher', 'supervisor'],
    component: lazy(async () => ({
      default: (await import('../dispatch/dispatch-desk.js')).DispatchDesk,
    })),
  },
  {
    id: 'oversight',
    title: 'desk.oversight',
    roles: ['medical-director', 'data-protection-officer', 'administrator'],
    component: lazy(async () => ({
      default: (await import('../oversight/oversight-desk.js')).OversightDesk,
    })),
  },
  {
    id: 'quality',
    title: 'desk.quality',
    roles: ['call-taker', 'dispatcher', 'supervisor', 'medical-director', 'administrator'],
    component: lazy(async () => ({
      default: (await import('../quality/quality-desk.js')).QualityDesk,
    })),
  },
  {
    id: 'crew',
    title: 'desk.crew',
    roles: ['crew', 'doctor'],
    component: lazy(async () => ({ default: (await import('../crew/crew-page.js')).CrewPage })),
  },
  {
    id: 'protocols',
    title: 'desk.protocols',
    roles: ['medical-director', 'supervisor', 'doctor'],
    component: lazy(async () => ({
      default: (await import('../protocols/protocols-desk.js')).ProtocolsDesk,
    })),
  },
  {
    id: 'response',
    title: 'desk.response',
    roles: ['medical-director', 'supervisor'],
    component: lazy(async () => ({
      default: (await import('../response/response-desk.js')).ResponseDesk,
    })),
  },
];

export function desksOf(role: Role): readonly Desk[] {
  return DESKS.filter(({ roles }) => roles.includes(role));
}
