import { useStore } from '../state/store.js';
import { CopyBench } from './copy-bench.js';
import { openCopy } from './matrices.js';
import { MatrixList } from './matrix-list.js';

/** Which calls get which units: the matrices of the centre, or a copy that is edited. */
export function ResponseDesk() {
  const copy = useStore(openCopy);
  return copy?.shown ? <CopyBench copy={copy} /> : <MatrixList />;
}
