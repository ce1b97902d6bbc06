import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Places of the world with their names, Belgian municipalities, hospitals and the services to refer to. Nothing here is
 * about a person; `vigil_api` reads, and only the migrator fills.
 */
export class DirectoryPlaces1767225610000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [PLACES, DESTINATIONS]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table directory.service, directory.hospital, directory.place_name, directory.place,
        directory.municipality, directory.place_source;
      drop extension pg_trgm`);
  }
}

const PLACES = `
  create extension pg_trgm schema public;

  -- One row once all is loaded: until then the places are being loaded.
  create table directory.place_source (
    version text primary key,
    places int not null,
    names int not null,
    loaded_at timestamptz not null
  );

  create table directory.municipality (
    nis5 text primary key check (nis5 ~ '^[0-9]{5}$'),
    name jsonb not null
  );

  create table directory.place (
    id int primary key,
    name text not null,
    country text not null check (country ~ '^[A-Z]{2}$'),
    admin1 text not null,
    nis5 text references directory.municipality,
    -- Whether the place bears the name of its municipality, and stands for it.
    seat boolean not null,
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    population int not null,
    feature_code text not null,
    time_zone text not null
  );

  -- Country and population again, so that the first letters of a name are ranked within the index.
  -- The indexes of both tables are made by their import, after the rows: eight times as fast.
  create table directory.place_name (
    place_id int not null,
    norm text not null,
    country text not null,
    population int not null
  );

  grant select on directory.place_source, directory.municipality, directory.place, directory.place_name
    to vigil_api;`;

const DESTINATIONS = `
  create table directory.hospital (
    id text primary key check (id ~ '^[a-z0-9-]{1,60}$'),
    name text not null,
    municipality text not null,
    nis5 text not null check (nis5 ~ '^[0-9]{5}$'),
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    functions jsonb not null
  );

  create table directory.service (
    id text primary key check (id ~ '^[a-z0-9-]{1,60}$'),
    position int not null,
    name jsonb not null,
    use_for jsonb not null,
    contact text not null,
    evidence text not null,
    to_be_verified boolean not null
  );

  grant select on directory.hospital, directory.service to vigil_api;`;
