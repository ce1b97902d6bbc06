import { Controller, Get } from '@nestjs/common';
import type { HospitalsView, PlacesState, ServicesView } from '@lib/contracts';
import { AnyRole } from '../identity/allow.js';
import { DestinationStore } from './destination.store.js';
import { PlaceStore } from './place.store.js';

@Controller('directory')
export class DirectoryController {
  constructor(
    private readonly destinations: DestinationStore,
    private readonly places: PlaceStore,
  ) {}

  @AnyRole()
  @Get('hospitals')
  async hospitals(): Promise<HospitalsView> {
    return { hospitals: await this.destinations.hospitals() };
  }

  @AnyRole()
  @Get('services')
  async services(): Promise<ServicesView> {
    return { services: await this.destinations.services() };
  }

  @AnyRole()
  @Get('places-state')
  placesState(): Promise<PlacesState> {
    return this.places.state();
  }
}
