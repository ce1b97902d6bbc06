import { createPersonalStore } from '../state/personal.js';
import { useStore } from '../state/store.js';
import { ProtocolList } from './protocol-list.js';
import type { VersionId } from './versions.js';
import { Workbench } from './workbench.js';

/** The version that is open; it stays when another desk is looked at. */
const openVersion = createPersonalStore<VersionId | null>(null);

/** The protocols of the centre: the list, or one version on the bench. */
export function ProtocolsDesk() {
  const id = useStore(openVersion);
  return id === null ? (
    <ProtocolList onOpen={openVersion.set} />
  ) : (
    <Workbench
      key={id}
      id={id}
      onOpen={openVersion.set}
      onClose={() => {
        openVersion.set(null);
      }}
    />
  );
}
