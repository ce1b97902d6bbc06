import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { MissionView, ReportStatusBody } from '@lib/contracts';
import type { Assignment, AssignmentStatus } from '@lib/dispatch';
import type { Instant } from '@lib/kernel';
import { useQuery } from '@tanstack/react-query';
import { onOutboxAnswer, theOutbox, useOutbox } from '../api/outbox/open-outbox.js';
import { request } from '../api/request.js';
import { serverNow } from '../api/server-clock.js';
import { useMissionNews } from '../live/mission-news.js';

const KEY = ['mission'];
/** Beside the news: a phone that slept hears none. */
const LOOK_EVERY_MS = 15_000;

interface Shown {
  readonly id: Assignment['id'];
  readonly status: AssignmentStatus;
  readonly version: number;
}

export interface Mission {
  readonly view: MissionView | undefined;
  readonly failed: boolean;
  /** As the crew last reported it, also while the report is not sent yet. */
  readonly status: AssignmentStatus | undefined;
  readonly report: (status: AssignmentStatus, hospitalId?: string) => void;
  readonly again: () => void;
}

/** The mission of this crew: read when news come; statuses are reported in order, also after the network was gone. */
export function useMission(): Mission {
  const client = useQueryClient();
  const news = useMissionNews();
  const { data: view, isError } = useQuery({
    queryKey: KEY,
    queryFn: () => request<MissionView>('POST', '/api/mission', {}),
    refetchInterval: LOOK_EVERY_MS,
    staleTime: 0,
  });
  const [reported, setReported] = useState<Shown>();
  const again = (): void => void client.invalidateQueries({ queryKey: KEY });
  useEffect(again, [client, news]);
  useEffect(() => onOutboxAnswer(again), [client]);

  const assignment = view?.assignment ?? null;
  const { conflicts } = useOutbox(assignment?.caseId);
  const isAhead =
    assignment !== null &&
    reported?.id === assignment.id &&
    reported.version > assignment.version &&
    conflicts.length === 0;
  const shown: Shown | null = isAhead ? reported : assignment;

  return {
    view,
    failed: isError,
    status: shown?.status,
    again,
    report: (status, hospitalId) => {
      if (!assignment || !shown) return;
      const at = new Date(serverNow()).toISOString() as Instant;
      const body: ReportStatusBody = {
        status,
        seenVersion: shown.version,
        at,
        ...(hospitalId === undefined ? {} : { hospitalId }),
      };
      setReported({ id: assignment.id, status, version: shown.version + 1 });
      void theOutbox().put({
        caseId: assignment.caseId,
        at,
        method: 'POST',
        path: `/api/mission/${assignment.id}/status`,
        body,
      });
    },
  };
}
