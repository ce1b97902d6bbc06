import { Injectable } from '@nestjs/common';
import type { LocationValue, RecommendationView } from '@lib/contracts';
import {
  isUrgent,
  openPlaces,
  recommendUnits,
  responsePlan,
  type ResponseMode,
  type Unit,
} from '@lib/dispatch';
import { estimateTravel, type VehicleClass } from '@lib/geo';
import type { Id } from '@lib/kernel';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/refused.js';
import { UnitStore } from '../units/unit.store.js';
import { CasePlaces } from './case-places.js';
import { RecommendationProof } from './recommendation-proof.js';
import { ResponseMatrixStore } from './response-matrix.store.js';
import { SituationStore } from './situation.store.js';

/** Says which units to send, how long each would take, and why. */
@Injectable()
export class Recommendation {
  constructor(
    private readonly store: SituationStore,
    private readonly places: CasePlaces,
    private readonly units: UnitStore,
    private readonly proof: RecommendationProof,
    private readonly matrices: ResponseMatrixStore,
  ) {}

  async recommend(actor: Actor, interventionId: Id<'intervention'>): Promise<RecommendationView> {
    const [{ intervention, open, served }, units] = await Promise.all([
      this.store.situation(actor, { interventionId }),
      this.units.all(actor),
    ]);
    if (!intervention) throw new Refused('intervention-unknown');
    const { locations, denied } = await this.places.of(actor, [intervention.caseId]);
    if (denied.length > 0) throw new Refused('access-denied');
    const place = locations[0]?.location.value;

    const { level } = intervention;
    const planned = await this.matrices.planned(actor, interventionId);
    const plan = planned?.plan ?? responsePlan(intervention.kind, level);
    const mode = planned?.mode ?? (isUrgent(level) ? 'urgent' : 'ordinary');
    const places = openPlaces(plan, [...open.map(({ unit }) => unit.type), ...served]);
    const ranked = recommendUnits(
      places,
      units.map((unit) => ({ unit, ...travel(unit, place, mode) })),
    );
    const unitIds = ranked.filter(({ recommended }) => recommended).map(({ unit }) => unit.id);
    return {
      interventionId,
      plan,
      mode,
      matrix: planned?.matrixNumber ?? null,
      open: places,
      units: ranked,
      source: 'estimate',
      located: place !== undefined,
      proof: await this.proof.sign(interventionId, place ? unitIds : []),
    };
  }
}

const UNKNOWN = { minutes: 0, lowMinutes: 0, highMinutes: 0, roadKm: 0 };

function travel(unit: Unit, place: LocationValue | undefined, mode: ResponseMode): typeof UNKNOWN {
  if (!place) return UNKNOWN;
  const { minutes, lowMinutes, highMinutes, roadKm } = estimateTravel(
    unit,
    place,
    vehicle(unit, mode),
  );
  return { minutes, lowMinutes, highMinutes, roadKm };
}

function vehicle({ type }: Unit, mode: ResponseMode): VehicleClass {
  if (type === 'doctor') return 'doctor-car';
  if (type === 'transport') return 'planned-transport';
  if (mode === 'ordinary') return 'without-siren';
  return type === 'ambulance' ? 'ambulance-siren' : 'medical-car-siren';
}
