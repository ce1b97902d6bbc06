import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How well calls were taken: the figures of each closed case, reviews by people, outcomes, complaints and incidents. */
export class QualityOfCalls1767225670000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [FIGURES, QUALITY]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop function care.repeated_cases(text, timestamptz, timestamptz, uuid);
       select platform.unwatch(kind) from platform.kept
        where of_table like 'quality.%' or of_table = 'care.call_figures';
       drop schema quality cascade;
       drop table care.call_figures`,
    );
  }
}

const FIGURES = `
  -- What a record comes to when its case is closed; S0: no question, no complaint. Who took the call sees it first, so
  -- the log, which the director reads, says only that it was made.
  create table care.call_figures (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null references care.case,
    taken_by uuid not null references identity.app_user,
    closed_at timestamptz not null,
    compliance_version int not null check (compliance_version > 0),
    areas jsonb not null,
    marks jsonb not null,
    percent int check (percent between 0 and 100),
    answers int not null check (answers >= 0),
    unknown int not null check (unknown between 0 and answers),
    override text check (override in ('up','down')),
    address_at timestamptz,
    level_at timestamptz,
    seen_at timestamptz
  );
  create unique index call_figures_case on care.call_figures (case_id);
  create index call_figures_closed on care.call_figures (centre_id, closed_at);
  select platform.watch('care.call_figures', 'call-figures', '{areas,marks,percent,override}', false, null);

  -- Cases that began within 24 hours after another of the same number or person, found without reading either.
  create function care.repeated_cases(p_token text, p_from timestamptz, p_to timestamptz, p_request uuid)
  returns table (case_id uuid)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare s record;
  begin
    select * into s from identity.session_of(p_token);
    if s.session_id is null then raise exception using errcode = 'VG401', message = 'session-ended'; end if;
    if s.locked then raise exception using errcode = 'VG423', message = 'session-locked'; end if;
    if s.role not in ('supervisor','medical-director') then
      raise exception using errcode = 'VG403', message = 'access-denied';
    end if;
    perform audit.append(s.session_id, s.user_id, s.role, s.centre_id, 'search.run', null, 'repeated-cases', null, null,
      null, 'identity', 'HQUALIMP', null, p_request, '{}', false);
    return query
      select distinct l.case_id
        from care.case c
        join care.lookup l on l.case_id = c.id and l.found_by in ('phone','national-number')
        join care.lookup o on o.centre_id = l.centre_id and o.digest = l.digest and o.found_by = l.found_by
                          and o.case_id <> l.case_id
        join care.case e on e.id = o.case_id
       where c.centre_id = s.centre_id and c.opened_at >= p_from and c.opened_at < p_to
         and e.opened_at < c.opened_at and e.opened_at > c.opened_at - interval '24 hours';
  end $$;
  grant execute on function care.repeated_cases(text, timestamptz, timestamptz, uuid) to vigil_api;`;

const QUALITY = `
  create schema quality;
  grant usage on schema quality to vigil_api;

  -- A case that was picked for review. Why it was stays out of the log: who reviews it is not to know yet.
  create table quality.picked_case (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null references care.case,
    reason text not null check (reason in ('override','level-1','complaint','death','second-contact','level-2','random')),
    seed text not null check (length(seed) between 1 and 60),
    picked_at timestamptz not null
  );
  create unique index picked_case_case on quality.picked_case (case_id);
  select platform.watch('quality.picked_case', 'picked-case', '{reason}', false, null);

  -- A form that a reviewer sent; its ratings by item, null where an item does not apply. Notes are clinical values.
  create table quality.review (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null references care.case,
    reviewer uuid not null references identity.app_user,
    form_version int not null check (form_version > 0),
    ratings jsonb not null,
    sent_at timestamptz not null
  );
  create unique index review_once on quality.review (case_id, reviewer);
  select platform.watch('quality.review', 'review', '{ratings}', false, null);

  -- That an outcome is known; what it was is a clinical value, and so is what is known of an arrest.
  create table quality.known_outcome (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null references care.case,
    imported_at timestamptz not null
  );
  create unique index known_outcome_case on quality.known_outcome (case_id);
  select platform.watch('quality.known_outcome', 'known-outcome', '{}', false, null);

  -- A complaint or an incident about a case; its notes are clinical values.
  create table quality.incident (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null references care.case,
    kind text not null check (kind in ('complaint','incident')),
    status text not null check (status in ('open','under-review','answered','closed')),
    notes int not null check (notes >= 0),
    opened_at timestamptz not null,
    opened_by uuid not null references identity.app_user
  );
  create index incident_case on quality.incident (case_id);
  select platform.watch('quality.incident', 'incident', '{}', false, null);`;
