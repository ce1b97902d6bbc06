import { useEffect } from 'react';
import { prepareSearch } from '@lib/protocols';
import { useInForce } from '../protocols/in-force.js';

/** A desk that is never at rest is made ready all the same: better now than at the first key of a search. */
const LATEST_MS = 10_000;
/** Where a browser does not say when it is at rest. */
const SOON_MS = 2_000;

/** Makes the search for a complaint ready while the desk is at rest; again when other protocols come into force. */
export function useReadySearch(): void {
  const { protocols } = useInForce();
  useEffect(() => {
    const prepare = (): void => {
      prepareSearch(protocols);
    };
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(prepare, SOON_MS);
      return () => {
        clearTimeout(timer);
      };
    }
    const handle = requestIdleCallback(prepare, { timeout: LATEST_MS });
    return () => {
      cancelIdleCallback(handle);
    };
  }, [protocols]);
}
