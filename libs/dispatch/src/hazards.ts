import type { Id, Instant } from '@lib/kernel';
import type { InterventionKind } from './interventions.js';

/** What makes a scene dangerous for those who are sent. */
export const HAZARDS = ['violence', 'weapon', 'fire', 'traffic', 'hazmat', 'animals'] as const;
export type Hazard = (typeof HAZARDS)[number];

/** Why help may be sent nevertheless: who was told, or a reason. */
export const HAZARD_COVERS = [
  'police-told',
  'fire-told',
  'police-and-fire-told',
  'waits-at-distance',
  'already-on-scene',
  'crew-agrees',
] as const;
export type HazardCover = (typeof HAZARD_COVERS)[number];

/** A danger at the scene of a case; S0. On the board until it is over. */
export interface SceneHazard {
  readonly id: Id<'hazard'>;
  readonly version: number;
  readonly caseId: Id<'case'>;
  readonly hazard: Hazard;
  readonly setAt: Instant;
  readonly setBy: Id<'user'>;
  readonly cover: HazardCover | null;
  readonly coveredAt: Instant | null;
  readonly coveredBy: Id<'user'> | null;
  readonly endedAt: Instant | null;
}

/** Kinds of help for which somebody goes to the scene. */
export const GOES_TO_SCENE: readonly InterventionKind[] = [
  'ambulance',
  'doctor-visit',
  'hospitalisation',
];

/** The dangers for which nobody was told yet: with one of them nobody is sent to the scene. */
export function uncovered(
  hazards: readonly Pick<SceneHazard, 'hazard' | 'cover' | 'endedAt'>[],
): readonly Hazard[] {
  return hazards
    .filter(({ cover, endedAt }) => cover === null && endedAt === null)
    .map(({ hazard }) => hazard);
}
