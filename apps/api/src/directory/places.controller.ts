import { Body, Controller, Post } from '@nestjs/common';
import type { PlacesView, ReversePlaceView } from '@lib/contracts';
import { Answers } from '../description/route-marks.js';
import { AnyRole } from '../identity/allow.js';
import { Reading } from '../identity/reading.js';
import { Refused } from '../platform/refused.js';
import { ReversePlaceDto, SearchPlacesDto } from './directory.dto.js';
import { PlaceSearch } from './place-search.js';

/** POST, since what is looked for may be where a patient lives: it belongs in no URL. */
@Controller('places')
export class PlacesController {
  constructor(private readonly places: PlaceSearch) {}

  @Post('search')
  @Answers('PlacesView')
  @AnyRole()
  @Reading()
  async search(@Body() body: SearchPlacesDto): Promise<PlacesView> {
    const found = await this.places.search(body);
    if (!found.ok) throw new Refused(found.refusal.code);
    return { hits: found.answer };
  }

  @Post('reverse')
  @Answers('ReversePlaceView')
  @AnyRole()
  @Reading()
  async reverse(@Body() body: ReversePlaceDto): Promise<ReversePlaceView> {
    const found = await this.places.reverse(body);
    if (!found.ok) throw new Refused(found.refusal.code);
    return { hit: found.answer };
  }
}
