import { Injectable } from '@nestjs/common';
import type { PlacesState } from '@lib/contracts';
import type { Position } from '@lib/geo';
import { instant, type Text } from '@lib/kernel';
import { DataSource } from 'typeorm';
import { normalName } from './place-names.js';
import type { Candidate } from './place-ranking.js';

/** A place with the names of its municipality, where it has one. */
export interface Place extends Position {
  readonly placeId: number;
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly nis5: string | null;
  readonly municipality: Text | null;
  readonly seat: boolean;
  readonly population: number;
}

type CandidatePlace = Place & Candidate;

const PLACE = `p.id as "placeId", p.name, p.country, p.admin1, p.nis5, m.name as municipality, p.seat,
  p.population, p.latitude, p.longitude`;

/** Fewer letters resemble too much. */
const FEWEST_TO_RESEMBLE = 4;

@Injectable()
export class PlaceStore {
  constructor(private readonly dataSource: DataSource) {}

  async state(): Promise<PlacesState> {
    const [source] = await this.dataSource.query<
      { version: string; places: number; loadedAt: Date }[]
    >(`select version, places, loaded_at as "loadedAt" from directory.place_source`);
    if (!source) return { loaded: false };
    return { ...source, loaded: true, loadedAt: instant(source.loadedAt) };
  }

  /** Places with a name that begins like `norm` or resembles it; not yet in order. */
  async named(norm: string, home: string): Promise<readonly CandidatePlace[]> {
    const rows = await this.dataSource.query<(Place & { norm: string; similarity: number })[]>(
      `with candidate as (
         (select place_id, norm from directory.place_name where norm like $2
           order by country = $3 desc, population desc limit 50)
         union
         (select place_id, norm from directory.place_name where $4 and norm % $1
           order by similarity(norm, $1) desc limit 50))
       select ${PLACE}, c.norm, similarity(c.norm, $1) as similarity
         from candidate c
         join directory.place p on p.id = c.place_id
         left join directory.municipality m using (nis5)`,
      [norm, `${norm}%`, home, norm.length >= FEWEST_TO_RESEMBLE],
    );
    return rows.map((row) => ({ ...row, own: ownNames(row).includes(row.norm) }));
  }

  /** The places around a position, in degrees and so only nearly in order of distance. */
  around({ latitude, longitude }: Position): Promise<readonly Place[]> {
    return this.dataSource.query<Place[]>(
      `select ${PLACE} from directory.place p left join directory.municipality m using (nis5)
        where feature_code <> 'ADM4'
        order by point(p.longitude, p.latitude) <-> point($2, $1) limit 30`,
      [latitude, longitude],
    );
  }
}

function ownNames({ name, seat, municipality }: Place): readonly string[] {
  return [name, ...(seat && municipality ? Object.values(municipality) : [])].map(normalName);
}
