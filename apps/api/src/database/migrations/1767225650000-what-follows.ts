import type { MigrationInterface, QueryRunner } from 'typeorm';
import { boardRowsWith } from './1767225620000-call-to-closed.js';

/** What follows from a level: second readers, rounds of triage, recalls, dangers at the scene, and links between cases. */
export class WhatFollows1767225650000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [TABLES, RULES, BOARD]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop trigger scene_safe on dispatch.intervention;
       drop trigger scene_safe on dispatch.assignment;
       drop function dispatch.refuse_unsafe_scene(), dispatch.recalls_due(int, jsonb);
       select platform.unwatch(kind) from platform.kept
        where kind in ('level-override', 'triage-round', 'recall', 'hazard', 'case-link');
       drop table care.level_override, care.triage_round, care.recall, care.hazard, care.case_link`,
    );
    await queryRunner.query(again(boardRowsWith('')));
  }
}

const LEVEL = `in ('1','2','3','4','5','6','7','8','A')`;

const TABLES = `
  create table care.level_override (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null references care.case,
    triage_session_id uuid not null references care.triage_session,
    ordinal int not null check (ordinal > 0),
    from_level text not null check (from_level ${LEVEL}),
    to_level text not null check (to_level ${LEVEL}),
    found_level text check (found_level ${LEVEL}),
    direction text not null check (direction in ('up','down','same')),
    second_reader text check (second_reader in ('past-level-3','more-than-two-steps')),
    state text not null check (state in ('in-force','waiting','refused','superseded')),
    asked_at timestamptz not null,
    asked_by uuid not null references identity.app_user,
    asked_as text not null,
    read_at timestamptz,
    read_by uuid references identity.app_user,
    read_as text,
    reviewed_at timestamptz,
    reviewed_by uuid references identity.app_user,
    check ((read_by is null) = (read_at is null) and (read_by is null) = (read_as is null)),
    check ((reviewed_by is null) = (reviewed_at is null)),
    -- A second reader is another person, and nothing that wants one is in force without.
    check (read_by is distinct from asked_by),
    check (second_reader is null or state <> 'in-force' or read_by is not null)
  );
  create unique index level_override_ordinal on care.level_override (triage_session_id, ordinal);
  create index level_override_waiting on care.level_override (case_id) where state = 'waiting';
  create index level_override_asked on care.level_override (centre_id, asked_at desc);
  select platform.watch('care.level_override', 'level-override', '{}', true, null);

  -- The id is that of the session that it speaks of.
  create table care.triage_round (
    id uuid primary key references care.triage_session,
    version int not null check (version > 0),
    centre_id uuid not null,
    case_id uuid not null references care.case,
    earlier uuid not null references care.triage_session,
    reason text not null check (reason in ('call-back','deterioration','resource-delay','second-call','crew-report'))
  );
  create index triage_round_case on care.triage_round (case_id);
  select platform.watch('care.triage_round', 'triage-round', '{}', false, null);

  -- A clock that must not be forgotten: it survives a restart, fires once, and its firing is an entry.
  create table care.recall (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null references care.case,
    intervention_id uuid,
    cause text not null check (cause in ('half-target','full-target','call-back')),
    status text not null check (status in ('planned','due','done','dropped')),
    due_at timestamptz not null,
    fired_at timestamptz,
    postponed int not null check (postponed >= 0),
    postpone_reason text check (postpone_reason in ('no-answer','line-busy','more-urgent-call','caller-asked')),
    result text check (result in ('unchanged','better','worse','help-arrived','not-needed','case-closed')),
    ended_at timestamptz,
    ended_by uuid references identity.app_user,
    check ((status in ('done','dropped')) = (ended_at is not null and ended_by is not null and result is not null))
  );
  create unique index recall_once on care.recall (case_id, coalesce(intervention_id, case_id), cause)
    where cause <> 'call-back';
  create index recall_case on care.recall (case_id);
  create index recall_planned on care.recall (due_at) where status = 'planned';
  create index recall_open on care.recall (centre_id) where ended_at is null;
  select platform.watch('care.recall', 'recall', '{}', true, null);

  create table care.hazard (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null references care.case,
    hazard text not null check (hazard in ('violence','weapon','fire','traffic','hazmat','animals')),
    set_at timestamptz not null,
    set_by uuid not null references identity.app_user,
    cover text check (cover in ('police-told','fire-told','police-and-fire-told','waits-at-distance',
      'already-on-scene','crew-agrees')),
    covered_at timestamptz,
    covered_by uuid references identity.app_user,
    ended_at timestamptz,
    check ((cover is null) = (covered_at is null) and (cover is null) = (covered_by is null))
  );
  create unique index hazard_once on care.hazard (case_id, hazard) where ended_at is null;
  select platform.watch('care.hazard', 'hazard', '{}', true, null);

  create table care.case_link (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null references care.case,
    standing_case_id uuid not null references care.case,
    at timestamptz not null,
    by_user uuid not null references identity.app_user,
    check (case_id <> standing_case_id)
  );
  create unique index case_link_case on care.case_link (case_id);
  create index case_link_standing on care.case_link (standing_case_id);
  select platform.watch('care.case_link', 'case-link', '{}', false, null);`;

const RULES = `
  -- Nobody is sent to a danger of which nobody was told, whoever asks and whichever came first.
  create function dispatch.refuse_unsafe_scene() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare v_kind text;
  begin
    if tg_table_name = 'intervention' then v_kind := new.kind;
    else select kind into v_kind from dispatch.intervention where id = new.intervention_id;
    end if;
    if v_kind in ('ambulance','doctor-visit','hospitalisation')
       and exists (select from care.hazard h
                    where h.case_id = new.case_id and h.ended_at is null and h.cover is null) then
      raise exception using errcode = 'VG412', message = 'scene-unsafe';
    end if;
    return new;
  end $$;
  create trigger scene_safe before insert on dispatch.intervention
    for each row execute function dispatch.refuse_unsafe_scene();
  create trigger scene_safe before insert on dispatch.assignment
    for each row execute function dispatch.refuse_unsafe_scene();

  -- What is to fire now, of every centre: promises whose time has come; and, at half and at all of the target time, who
  -- still waits: any open intervention that nobody is on, and levels 6 and 7 until somebody is there.
  create function dispatch.recalls_due(p_limit int, p_target_minutes jsonb)
  returns table (centre_id uuid, case_id uuid, intervention_id uuid, cause text, due_at timestamptz, id uuid, version int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with waiting as (
      select i.centre_id, i.case_id, i.id as intervention_id, i.created_at as since, i.target_at as until
        from dispatch.intervention i
       where i.status = 'open'
         and not exists (select from dispatch.assignment a
                          where a.intervention_id = i.id and a.ended_at is null
                            and (i.level not in ('6','7') or a.on_scene_at is not null))
      union all
      select c.centre_id, c.id, null, c.opened_at,
             c.opened_at + make_interval(mins => (p_target_minutes->>c.level)::int)
        from care.case c
       where c.status = 'open' and c.level in ('6','7')
         and not exists (select from dispatch.intervention i where i.case_id = c.id and i.status = 'open')
    )
    select r.centre_id, r.case_id, r.intervention_id, r.cause, r.due_at, r.id, r.version
      from care.recall r where r.status = 'planned' and r.due_at <= now()
    union all
    select w.centre_id, w.case_id, w.intervention_id, s.cause, s.due_at, null, 0
      from waiting w
      cross join lateral (values ('half-target', w.since + (w.until - w.since) / 2), ('full-target', w.until))
        as s (cause, due_at)
     where s.due_at <= now()
       and not (s.cause = 'half-target' and w.until <= now())
       and not exists (select from care.recall r where r.case_id = w.case_id and r.cause = s.cause
                          and r.intervention_id is not distinct from w.intervention_id)
     limit p_limit
  $$;
  grant execute on function dispatch.recalls_due(int, jsonb) to vigil_api;`;

const BOARD = again(
  boardRowsWith(`
      union all
      select 'level-override', o.centre_id, to_jsonb(o) from care.level_override o where o.state = 'waiting'
      union all
      select 'recall', r.centre_id, to_jsonb(r) from care.recall r where r.ended_at is null
      union all
      select 'hazard', h.centre_id, to_jsonb(h) from care.hazard h where h.ended_at is null`),
);

function again(statement: string): string {
  return statement.replace('create function', 'create or replace function');
}
