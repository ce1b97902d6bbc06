import { Controller, Get, Inject } from '@nestjs/common';
import type { ConsoleConfiguration } from '@lib/contracts';
import { Answers } from './description/route-marks.js';
import { Open } from './identity/allow.js';
import type { MapConfiguration } from './platform/configuration.js';

/** Where the file of vector tiles is handed out, whatever it is called on this machine. */
export const STREETS_URL = '/map/streets.pmtiles';

export const MAP_CONFIGURATION = Symbol('MapConfiguration');

/** What a console must know before anybody signs in. */
@Controller('configuration')
@Open()
export class ConfigurationController {
  constructor(@Inject(MAP_CONFIGURATION) private readonly map: MapConfiguration) {}

  @Get()
  @Answers('ConsoleConfiguration')
  configuration(): ConsoleConfiguration {
    const { tiles, streets, attribution } = this.map;
    return {
      map: { tiles, streets: streets && { url: STREETS_URL, schema: streets.schema }, attribution },
    };
  }
}
