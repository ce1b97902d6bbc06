import { Global, Module, type DynamicModule } from '@nestjs/common';
import { KEY_PORT, type KeyPort } from './key-port.js';
import { Openings } from './openings.js';
import { Vault } from './vault.js';

/** Opening and keys, for every feature to its right. */
@Global()
@Module({})
export class AuditModule {
  static with(keys: KeyPort): DynamicModule {
    return {
      module: AuditModule,
      providers: [Openings, Vault, { provide: KEY_PORT, useValue: keys }],
      exports: [Openings, Vault, KEY_PORT],
    };
  }
}
