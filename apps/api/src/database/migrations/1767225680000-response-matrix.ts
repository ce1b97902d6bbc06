import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is sent to which calls, as a centre decides it by two people, and what was to be sent to an intervention. */
export class ResponseMatrix1767225680000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(MATRICES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `select platform.unwatch('planned-response');
       select platform.unwatch('response-matrix');
       drop table dispatch.planned_response, dispatch.response_matrix;
       drop function dispatch.refuse_two_eyes(), dispatch.matrix_in_force(text)`,
    );
  }
}

const MATRICES = `
  create table dispatch.response_matrix (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    number int not null check (number > 0),
    status text not null check (status in ('proposed','active','retired','withdrawn')),
    rules jsonb not null check (octet_length(rules::text) <= 262144),
    reason text not null check (length(reason) between 1 and 1000),
    proposed_at timestamptz not null,
    proposed_by uuid not null references identity.app_user,
    decided_at timestamptz,
    decided_by uuid references identity.app_user,
    check ((status = 'proposed') = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null)),
    constraint response_matrix_four_eyes check (status not in ('active','retired') or decided_by <> proposed_by)
  );
  create unique index response_matrix_number on dispatch.response_matrix (centre_id, number);
  -- One is in force, whoever decides at once.
  create unique index response_matrix_active on dispatch.response_matrix (centre_id) where status = 'active';
  select platform.watch('dispatch.response_matrix', 'response-matrix', '{rules,reason}', false, null);

  -- Of the two people one is a medical director, and what was proposed is what is decided on.
  create function dispatch.refuse_two_eyes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if new.rules is distinct from old.rules or new.reason <> old.reason or new.proposed_by <> old.proposed_by then
      raise exception using errcode = 'VG412', message = 'matrix-decided';
    end if;
    if new.status = 'active' and not exists (select from identity.app_user u
         where u.id in (new.proposed_by, new.decided_by) and u.role = 'medical-director') then
      raise exception using errcode = 'VG412', message = 'director-must-sign';
    end if;
    return new;
  end $$;
  create trigger four_eyes before update on dispatch.response_matrix
    for each row execute function dispatch.refuse_two_eyes();

  create table dispatch.planned_response (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null,
    intervention_id uuid not null references dispatch.intervention,
    plan jsonb not null,
    mode text not null check (mode in ('urgent','ordinary')),
    target_minutes int not null check (target_minutes between 1 and 10080),
    matrix_number int not null
  );
  create unique index planned_response_intervention on dispatch.planned_response (intervention_id);
  select platform.watch('dispatch.planned_response', 'planned-response', '{}', false, null);

  -- The matrix in force at the session's centre, with the zone of its clock; nothing when there is none.
  create function dispatch.matrix_in_force(p_token text)
  returns table (number int, rules jsonb, time_zone text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.number, m.rules, z.time_zone
      from identity.session_of(p_token) s
      join dispatch.response_matrix m on m.centre_id = s.centre_id and m.status = 'active'
      join directory.centre z on z.id = s.centre_id
  $$;
  grant execute on function dispatch.matrix_in_force(text) to vigil_api;`;
