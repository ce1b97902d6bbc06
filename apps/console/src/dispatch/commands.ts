import type {
  AssignUnitBody,
  ChangeLevelBody,
  KeptView,
  LocateBody,
  LocationsView,
  RecommendationView,
  ReportStatusBody,
  SeenBody,
  ServiceBody,
  SwapUnitBody,
} from '@lib/contracts';
import type { Assignment, Intervention, Unit } from '@lib/dispatch';
import { request } from '../api/request.js';

/** What the dispatch desk asks of the server; news of it comes by the board, to this desk as to all others. */
export function assignUnit(id: Intervention['id'], body: AssignUnitBody): Promise<KeptView> {
  return request('POST', `/api/interventions/${id}/assignments`, body);
}

export function standDownUnit(id: Assignment['id'], body: SeenBody): Promise<KeptView> {
  return request('POST', `/api/assignments/${id}/stand-down`, body);
}

export function swapUnit(id: Assignment['id'], body: SwapUnitBody): Promise<KeptView> {
  return request('POST', `/api/assignments/${id}/swap`, body);
}

export function setAssignmentStatus(
  id: Assignment['id'],
  body: ReportStatusBody,
): Promise<KeptView> {
  return request('POST', `/api/assignments/${id}/status`, body);
}

export function changeLevel(id: Intervention['id'], body: ChangeLevelBody): Promise<KeptView> {
  return request('PUT', `/api/interventions/${id}/level`, body);
}

export function cancelIntervention(id: Intervention['id'], body: SeenBody): Promise<KeptView> {
  return request('POST', `/api/interventions/${id}/cancel`, body);
}

export function completeIntervention(id: Intervention['id'], body: SeenBody): Promise<KeptView> {
  return request('POST', `/api/interventions/${id}/complete`, body);
}

export function setService(id: Unit['id'], body: ServiceBody): Promise<KeptView> {
  return request('PUT', `/api/units/${id}/service`, body);
}

export function recommendation(id: Intervention['id']): Promise<RecommendationView> {
  return request('POST', `/api/interventions/${id}/recommendation`, {});
}

export function placesOf(caseIds: readonly string[]): Promise<LocationsView> {
  return request('POST', '/api/locations', { caseIds });
}

export function correctAddress(caseId: string, body: LocateBody): Promise<KeptView> {
  return request('PUT', `/api/cases/${caseId}/location`, body);
}
