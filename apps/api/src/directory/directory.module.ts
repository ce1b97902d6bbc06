import { Module } from '@nestjs/common';
import { DestinationStore } from './destination.store.js';
import { DirectoryController } from './directory.controller.js';
import { PlaceSearch } from './place-search.js';
import { PlaceStore } from './place.store.js';
import { PlacesController } from './places.controller.js';

@Module({
  controllers: [PlacesController, DirectoryController],
  providers: [PlaceStore, PlaceSearch, DestinationStore],
  exports: [PlaceSearch, DestinationStore],
})
export class DirectoryModule {}
