import { Module } from '@nestjs/common';
import { AedStore } from './aed.store.js';
import { AedsController } from './aeds.controller.js';
import { DestinationStore } from './destination.store.js';
import { DirectoryController } from './directory.controller.js';
import { DutyPosts } from './duty-posts.js';
import { PlaceSearch } from './place-search.js';
import { PlaceStore } from './place.store.js';
import { PlacesController } from './places.controller.js';

@Module({
  controllers: [PlacesController, DirectoryController, AedsController],
  providers: [PlaceStore, PlaceSearch, DestinationStore, AedStore, DutyPosts],
  exports: [PlaceSearch, DestinationStore],
})
export class DirectoryModule {}
