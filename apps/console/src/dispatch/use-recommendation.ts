import { useEffect, useState } from 'react';
import type { RecommendationView } from '@lib/contracts';
import { asProblem } from '../api/request.js';
import type { Problem } from '../api/problem.js';
import { recommendation } from './commands.js';

export interface Recommended {
  readonly view: RecommendationView | null;
  readonly problem: Problem | null;
}

const NOTHING: Recommended = { view: null, problem: null };

/** What to send for an intervention; asked anew whenever `seen` (versions of what it hangs on) changes. */
export function useRecommendation(interventionId: string | null, seen: string): Recommended {
  const [recommended, setRecommended] = useState<Recommended>(NOTHING);

  useEffect(() => {
    if (!interventionId) {
      setRecommended(NOTHING);
      return undefined;
    }
    let current = true;
    recommendation(interventionId as RecommendationView['interventionId']).then(
      (view) => {
        if (current) setRecommended({ view, problem: null });
      },
      (error: unknown) => {
        if (current) setRecommended({ view: null, problem: asProblem(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [interventionId, seen]);

  return recommended.view && recommended.view.interventionId !== interventionId ? NOTHING : recommended;
}
