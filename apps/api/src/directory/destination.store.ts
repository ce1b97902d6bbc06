import { Injectable } from '@nestjs/common';
import type { HospitalView, ServiceView } from '@lib/contracts';
import { DataSource } from 'typeorm';

/** Where a patient can be brought or referred to. */
@Injectable()
export class DestinationStore {
  constructor(private readonly dataSource: DataSource) {}

  hospitals(): Promise<readonly HospitalView[]> {
    return this.dataSource.query<HospitalView[]>(
      `select id, name, municipality, nis5, latitude, longitude, functions
         from directory.hospital order by name`,
    );
  }

  services(): Promise<readonly ServiceView[]> {
    return this.dataSource.query<ServiceView[]>(
      `select id, name, use_for as "useFor", contact, evidence, to_be_verified as "toBeVerified"
         from directory.service order by position`,
    );
  }
}
