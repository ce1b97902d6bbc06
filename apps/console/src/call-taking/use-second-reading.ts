import { useEffect, useRef } from 'react';
import { useRows } from '../live/use-board.js';
import type { CaseDraft } from './case-draft.js';
import { learnReadings } from './current-case.js';

/** Looks at the file again when the override that waited is no longer on the board: somebody decided. */
export function useSecondReading({ caseId, session }: CaseDraft): void {
  const waits = session?.overrides.at(-1)?.state === 'waiting';
  const isOnBoard = useRows('level-override').some(
    ({ triageSessionId }) => triageSessionId === session?.id,
  );
  const wasOnBoard = useRef(false);
  useEffect(() => {
    if (isOnBoard) wasOnBoard.current = true;
    else if (wasOnBoard.current && waits) {
      wasOnBoard.current = false;
      learnReadings(caseId);
    }
  }, [isOnBoard, waits, caseId]);
}
