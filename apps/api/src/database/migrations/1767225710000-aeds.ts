import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public defibrillators, as a centre imports them. Nothing here is about a person; `vigil_api` reads, only the owner fills. */
export class Aeds1767225710000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- One row per file that was imported: a second import of a source replaces the first.
      create table directory.aed_source (
        source text primary key check (source ~ '^[a-z0-9-]{1,60}$'),
        imported_at timestamptz not null
      );

      create table directory.aed (
        source text not null references directory.aed_source,
        id text not null check (length(id) between 1 and 255),
        -- Its name and address, in one line.
        name text check (length(name) between 1 and 512),
        hint text check (length(hint) between 1 and 255),
        latitude double precision not null check (latitude between -90 and 90),
        longitude double precision not null check (longitude between -180 and 180),
        hours text check (length(hours) between 1 and 255),
        indoor boolean,
        for_customers boolean not null,
        checked_on date,
        primary key (source, id)
      );

      grant select on directory.aed_source, directory.aed to vigil_api;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table directory.aed, directory.aed_source`);
  }
}
