import { Module } from '@nestjs/common';
import { ExaminationController } from './examination.controller.js';
import { ProtocolContents } from './protocol-contents.js';
import { ProtocolExchange } from './protocol-exchange.js';
import { ProtocolExchangeController } from './protocol-exchange.controller.js';
import { ProtocolPrinting } from './protocol-printing.js';
import { ProtocolVersionStore } from './protocol-version.store.js';
import { ProtocolVersionsController } from './protocol-versions.controller.js';
import { ReleasedProtocols } from './released-protocols.js';
import { ReleasedProtocolsController } from './released-protocols.controller.js';
import { ShadowRunsStore } from './shadow-runs.store.js';
import { ShadowVersions } from './shadow-versions.js';
import { VersionApproval } from './version-approval.js';
import { VersionDecisionsController } from './version-decisions.controller.js';
import { VersionDrafting } from './version-drafting.js';
import { VersionEdits } from './version-edits.js';
import { VersionReading } from './version-reading.js';
import { VersionRelease } from './version-release.js';

@Module({
  controllers: [
    ExaminationController,
    ProtocolExchangeController,
    ProtocolVersionsController,
    ReleasedProtocolsController,
    VersionDecisionsController,
  ],
  providers: [
    ProtocolContents,
    ProtocolExchange,
    ProtocolPrinting,
    ProtocolVersionStore,
    ReleasedProtocols,
    ShadowRunsStore,
    ShadowVersions,
    VersionApproval,
    VersionDrafting,
    VersionEdits,
    VersionReading,
    VersionRelease,
  ],
  exports: [ReleasedProtocols, ShadowRunsStore, ShadowVersions, VersionReading],
})
export class ProtocolsModule {}
