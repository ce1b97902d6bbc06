import { Controller, Get, UseInterceptors } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { AedsView } from '@lib/contracts';
import { Answers } from '../description/route-marks.js';
import { AnyRole } from '../identity/allow.js';
import { AedStore } from './aed.store.js';
import { AedTag } from './aed-tag.js';

@Controller('directory')
export class AedsController {
  constructor(private readonly store: AedStore) {}

  /**
   * All of them: the nearest are found in the console, so that no patient's place is told. `If-None-Match` with the tag
   * of what one has: 304 while it is the same.
   */
  @AnyRole()
  @Get('aeds')
  @Answers('AedsView')
  @ApiResponse({ status: 304, description: 'Nothing changed' })
  @UseInterceptors(AedTag)
  async aeds(): Promise<AedsView> {
    return { aeds: await this.store.aeds() };
  }
}
