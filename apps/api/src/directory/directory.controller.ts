import { Controller, Get } from '@nestjs/common';
import type { DutyPostsView, HospitalsView, PlacesState, ServicesView } from '@lib/contracts';
import { Answers } from '../description/route-marks.js';
import { AnyRole } from '../identity/allow.js';
import { DestinationStore } from './destination.store.js';
import { DutyPosts } from './duty-posts.js';
import { PlaceStore } from './place.store.js';

@Controller('directory')
export class DirectoryController {
  constructor(
    private readonly destinations: DestinationStore,
    private readonly places: PlaceStore,
    private readonly duty: DutyPosts,
  ) {}

  @AnyRole()
  @Get('hospitals')
  @Answers('HospitalsView')
  async hospitals(): Promise<HospitalsView> {
    return { hospitals: await this.destinations.hospitals() };
  }

  @AnyRole()
  @Get('duty-posts')
  @Answers('DutyPostsView')
  async dutyPosts(): Promise<DutyPostsView> {
    return { posts: await this.duty.posts() };
  }

  @AnyRole()
  @Get('services')
  @Answers('ServicesView')
  async services(): Promise<ServicesView> {
    return { services: await this.destinations.services() };
  }

  @AnyRole()
  @Get('places-state')
  @Answers('PlacesState')
  placesState(): Promise<PlacesState> {
    return this.places.state();
  }
}
