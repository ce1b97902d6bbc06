import { Controller, Get, Inject } from '@nestjs/common';
import type { ConsoleConfiguration } from '@lib/contracts';
import { Open } from './identity/allow.js';
import type { MapConfiguration } from './platform/configuration.js';

export const MAP_CONFIGURATION = Symbol('MapConfiguration');

/** What a console must know before anybody signs in. */
@Controller('configuration')
@Open()
export class ConfigurationController {
  constructor(@Inject(MAP_CONFIGURATION) private readonly map: MapConfiguration) {}

  @Get()
  configuration(): ConsoleConfiguration {
    return { map: this.map };
  }
}
