import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One case from ring to closed: calls, units and their crews, cases with their values, interventions. */
export class CallToClosed1767225620000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [TELEPHONY, UNITS, CARE, DISPATCH]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop schema dispatch, care, units, telephony cascade;
       delete from platform.kept where split_part(keeper, '.', 1) in ('dispatch', 'care', 'units', 'telephony');
       select platform.refresh_keepers()`,
    );
  }
}

const TELEPHONY = `
  create schema telephony;
  grant usage on schema telephony to vigil_api;

  create table telephony.call (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    line_id uuid not null references directory.line,
    case_id uuid not null,
    direction text not null check (direction in ('in','out')),
    status text not null check (status in ('ringing','active','ended','abandoned')),
    rang_at timestamptz not null,
    answered_at timestamptz,
    answered_by uuid references identity.app_user,
    ended_at timestamptz,
    check ((answered_at is null) = (answered_by is null)),
    check (status not in ('active') or answered_at is not null),
    check ((status in ('ended','abandoned')) = (ended_at is not null))
  );
  create index call_case on telephony.call (case_id);
  create index call_open on telephony.call (centre_id) where ended_at is null;
  -- One person speaks on one call at a time.
  create unique index call_one_active on telephony.call (answered_by) where status = 'active';
  select platform.watch('telephony.call', 'call', '{}', true, null);

  -- A live call keeps the workstation of who answered it from locking.
  create function telephony.keep_busy() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    update identity.session
       set busy_until = case new.status when 'active' then now() + interval '2 hours' end,
           locked_at = case new.status when 'active' then null else locked_at end
     where user_id = new.answered_by and ended_at is null;
    return null;
  end $$;
  create trigger keep_busy after insert or update of status on telephony.call
    for each row when (new.answered_by is not null) execute function telephony.keep_busy();`;

const UNITS = `
  create schema units;
  grant usage on schema units to vigil_api;

  create table units.unit (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    call_sign text not null check (length(call_sign) between 1 and 40),
    type text not null check (type in ('ambulance','pit','mug','doctor','transport')),
    status text not null check (status in ('available','assigned','en-route','on-scene','transporting',
      'at-hospital','out-of-service')),
    status_since timestamptz not null,
    post text not null,
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180)
  );
  create unique index unit_call_sign on units.unit (centre_id, call_sign);
  select platform.watch('units.unit', 'unit', '{}', true, null);

  create table units.crew_member (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    unit_id uuid not null references units.unit,
    user_id uuid not null references identity.app_user,
    since timestamptz not null,
    until timestamptz
  );
  create unique index crew_member_on_one_unit on units.crew_member (user_id) where until is null;
  create index crew_member_unit on units.crew_member (unit_id) where until is null;
  select platform.watch('units.crew_member', 'crew-member', '{}', false, null);`;

const CARE = `
  create schema care;
  grant usage on schema care to vigil_api;

  create sequence care.case_number;
  grant usage on sequence care.case_number to vigil_api;

  create table care.case (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    number text not null,
    status text not null check (status in ('open','closed')),
    entered text not null check (entered in ('live','paper')),
    opened_at timestamptz not null,
    opened_by uuid not null references identity.app_user,
    level text check (level in ('1','2','3','4','5','6','7','8','A')),
    area text,
    place_version int not null check (place_version >= 0),
    closed_at timestamptz,
    outcome text check (outcome in ('transported','treated-on-scene','doctor-visited','referred','advice-given',
      'repatriated','refused','no-patient-found','deceased','duplicate','abandoned')),
    check ((status = 'closed') = (closed_at is not null and outcome is not null))
  );
  create unique index case_by_number on care.case (centre_id, number);
  create index case_open on care.case (centre_id) where status = 'open';
  select platform.watch('care.case', 'case', '{}', true, null);

  create table care.patient (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null,
    case_id uuid not null references care.case,
    ordinal int not null check (ordinal between 1 and 500)
  );
  create unique index patient_ordinal on care.patient (case_id, ordinal);
  select platform.watch('care.patient', 'patient', '{}', false, null);

  create table care.triage_session (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null,
    case_id uuid not null references care.case,
    patient_id uuid not null references care.patient,
    started_at timestamptz not null,
    answers int not null check (answers >= 0),
    level text check (level in ('1','2','3','4','5','6','7','8','A')),
    settled boolean not null,
    overridden boolean not null
  );
  create index triage_session_case on care.triage_session (case_id);
  select platform.watch('care.triage_session', 'triage-session', '{}', false, null);

  -- Keyed digests: the one way to find cases by phone, national number or place without reading a value.
  create table care.lookup (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null,
    case_id uuid not null,
    found_by text not null check (found_by in ('phone','national-number','place')),
    digest bytea not null,
    at timestamptz not null
  );
  create index lookup_digest on care.lookup (centre_id, digest);
  select platform.watch('care.lookup', 'lookup', '{digest}', false, null);
  -- Not even the digests are readable: the search below writes its entry first.
  revoke select on care.lookup from vigil_api;

  create function care.find_cases(p_token text, p_basis text, p_digests bytea[], p_except uuid, p_purpose text,
    p_request uuid, p_limit int)
  returns table (case_id uuid, found_by text, at timestamptz, number text, status text, level text, outcome text, area text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare s record;
  begin
    select * into s from identity.session_of(p_token);
    if s.session_id is null then raise exception using errcode = 'VG401', message = 'session-ended'; end if;
    if s.locked then raise exception using errcode = 'VG423', message = 'session-locked'; end if;
    if not exists (select from audit.access_grant g where g.session_id = s.session_id and g.case_id = p_except
                     and g.expires_at > clock_timestamp()) then
      raise exception using errcode = 'VG403', message = 'access-denied';
    end if;
    perform audit.append(s.session_id, s.user_id, s.role, s.centre_id, 'search.run', null, 'case', p_except, null,
      p_except, 'identity', p_purpose, p_basis, p_request, '{}', false);
    return query
      select distinct on (l.case_id) l.case_id, l.found_by, l.at, c.number, c.status, c.level, c.outcome, c.area
        from care.lookup l join care.case c on c.id = l.case_id
       where l.centre_id = s.centre_id and l.digest = any (p_digests) and l.case_id <> p_except
       order by l.case_id, l.at desc limit p_limit;
  end $$;
  grant execute on function care.find_cases(text, text, bytea[], uuid, text, uuid, int) to vigil_api;

  -- Who edits a value has seen the one before: a version that skips any was never seen by anybody.
  create function care.refuse_gap() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare v_follows boolean;
  begin
    execute format('select exists (select from %I.%I where subject_id = $1 and name = $2 and version = $3)',
      tg_table_schema, tg_table_name) into v_follows using new.subject_id, new.name, new.version - 1;
    if not v_follows then raise exception using errcode = 'VG409', message = 'stale-version'; end if;
    return new;
  end $$;

  ${(['location', 'identity', 'clinical'] as const)
    .map(
      (name) => `
  create table care.${name}_value (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null,
    case_id uuid not null,
    subject_id uuid not null,
    name text not null,
    content bytea not null,
    key_id uuid not null,
    at timestamptz not null,
    by_user uuid not null
  );
  create index ${name}_value_case on care.${name}_value (case_id);
  -- Of two edits of one value at once, one is kept and the other is told.
  create unique index ${name}_value_version on care.${name}_value (subject_id, name, version);
  select platform.watch('care.${name}_value', '${name}-value', '{content}', false, '''${name}''');
  revoke update, delete, truncate on care.${name}_value from vigil_api;
  create trigger append_only before update or delete or truncate on care.${name}_value
    for each statement execute function audit.refuse_change();
  create trigger follows before insert on care.${name}_value
    for each row when (new.version > 1) execute function care.refuse_gap();`,
    )
    .join('')}`;

/** The function that reads the boards, with the rows that a later version adds. */
export function boardRowsWith(more: string): string {
  return `  create function dispatch.board_rows()
  returns table ("position" text, kind text, centre_id uuid, data jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with rows as (
      select 'call' as kind, c.centre_id, to_jsonb(c) as data from telephony.call c where c.ended_at is null
      union all
      select 'case', c.centre_id, to_jsonb(c) from care.case c where c.status = 'open'
      union all
      select 'intervention', i.centre_id, to_jsonb(i) from dispatch.intervention i where i.status = 'open'
      union all
      select 'assignment', a.centre_id, to_jsonb(a) from dispatch.assignment a where a.ended_at is null
      union all
      select 'crew-order', o.centre_id, to_jsonb(o) from dispatch.crew_order o where o.acknowledged_at is null
      union all
      select 'unit', u.centre_id, to_jsonb(u) from units.unit u${more}
    )
    select pg_snapshot_xmin(pg_current_snapshot())::text || '.0', rows.kind, rows.centre_id, rows.data from rows
  $$;`;
}
/** A later migration replaces it, and its way back brings it again. */
export const SITUATION_BEFORE = `
  -- All that a decision about an intervention looks at, in one reading; of the session's centre, S0 only.
  create function dispatch.situation(p_token text, p_intervention uuid, p_assignment uuid, p_unit uuid, p_order uuid)
  returns jsonb language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_centre uuid; v_intervention uuid := p_intervention; v_assignment dispatch.assignment;
    v_order dispatch.crew_order; v_open jsonb; v_case uuid;
  begin
    select centre_id into v_centre from identity.session_of(p_token);
    if v_centre is null then raise exception using errcode = 'VG401', message = 'session-ended'; end if;
    if p_order is not null then
      select * into v_order from dispatch.crew_order where id = p_order and centre_id = v_centre;
    end if;
    if p_assignment is not null then
      select * into v_assignment from dispatch.assignment where id = p_assignment and centre_id = v_centre;
      v_intervention := v_assignment.intervention_id;
    end if;
    select i.case_id into v_case from dispatch.intervention i where i.id = v_intervention and i.centre_id = v_centre;
    select jsonb_agg(jsonb_build_object('assignment', to_jsonb(a), 'unit', to_jsonb(u)) order by a.assigned_at)
      into v_open
      from dispatch.assignment a join units.unit u on u.id = a.unit_id
     where a.intervention_id = v_intervention and a.ended_at is null and a.centre_id = v_centre;
    return jsonb_build_object(
      'intervention', (select to_jsonb(i) from dispatch.intervention i where i.id = v_intervention and i.centre_id = v_centre),
      'assignment', case when v_assignment.id is not null then to_jsonb(v_assignment) end,
      'order', case when v_order.id is not null then to_jsonb(v_order) end,
      'unit', (select to_jsonb(u) from units.unit u where u.id = p_unit and u.centre_id = v_centre),
      'crew', (select coalesce(jsonb_agg(jsonb_build_object('unit_id', m.unit_id, 'user_id', m.user_id)), '[]')
                 from units.crew_member m where m.until is null and m.centre_id = v_centre
                  and (m.unit_id = p_unit or m.unit_id = v_assignment.unit_id or m.unit_id = v_order.unit_id
                   or m.unit_id in (select (o->'unit'->>'id')::uuid from jsonb_array_elements(v_open) o))),
      'open', coalesce(v_open, '[]'),
      'served', (select coalesce(jsonb_agg(u.type order by a.assigned_at), '[]')
                   from dispatch.assignment a join units.unit u on u.id = a.unit_id
                  where a.intervention_id = v_intervention and a.centre_id = v_centre
                    and a.status = 'cleared' and a.on_scene_at is not null),
      'bases', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'version', b.version, 'user_id', b.user_id)), '[]')
                  from audit.basis b where b.case_id = v_case and b.basis = 'assigned' and b.until is null));
  end $$;
  grant execute on function dispatch.situation(text, uuid, uuid, uuid, uuid) to vigil_api;`;

const DISPATCH = `
  create schema dispatch;
  grant usage on schema dispatch to vigil_api;

  create table dispatch.intervention (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null references care.case,
    kind text not null check (kind in ('ambulance','doctor-visit','consultation','hospitalisation','repatriation',
      'referral','advice')),
    level text not null check (level in ('1','2','3','4','5','6','7','8','A')),
    status text not null check (status in ('open','completed','cancelled')),
    created_at timestamptz not null,
    created_by uuid not null references identity.app_user,
    target_at timestamptz not null,
    ended_at timestamptz,
    area text,
    check ((status = 'open') = (ended_at is null))
  );
  create index intervention_case on dispatch.intervention (case_id);
  create index intervention_open on dispatch.intervention (centre_id) where status = 'open';
  select platform.watch('dispatch.intervention', 'intervention', '{}', true, null);

  create table dispatch.assignment (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null,
    intervention_id uuid not null references dispatch.intervention,
    unit_id uuid not null references units.unit,
    status text not null check (status in ('assigned','accepted','en-route','on-scene','transporting','at-hospital',
      'cleared','declined','stood-down')),
    assigned_at timestamptz not null,
    assigned_by uuid not null references identity.app_user,
    recommended boolean not null,
    deviation text check (deviation in ('local-knowledge','unit-nearer-in-fact','crew-skills','patient-known',
      'road-closed','keep-coverage','crew-request','other')),
    accepted_at timestamptz,
    en_route_at timestamptz,
    on_scene_at timestamptz,
    transporting_at timestamptz,
    at_hospital_at timestamptz,
    ended_at timestamptz,
    hospital_id text,
    check ((status in ('cleared','declined','stood-down')) = (ended_at is not null)),
    check (recommended or deviation is not null)
  );
  -- A unit is never on two open assignments: this index decides every race.
  create unique index assignment_one_open on dispatch.assignment (unit_id) where ended_at is null;
  create index assignment_intervention on dispatch.assignment (intervention_id);
  create index assignment_case on dispatch.assignment (case_id);
  select platform.watch('dispatch.assignment', 'assignment', '{}', true, null);

  -- What a crew was told while under way, until it says that it knows.
  create table dispatch.crew_order (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    case_id uuid not null,
    assignment_id uuid not null references dispatch.assignment,
    unit_id uuid not null references units.unit,
    type text not null check (type in ('stand-down','cancelled','swapped','level-changed','address-corrected')),
    sent_at timestamptz not null,
    sent_by uuid not null references identity.app_user,
    acknowledged_at timestamptz,
    acknowledged_by uuid references identity.app_user
  );
  create index crew_order_open on dispatch.crew_order (unit_id) where acknowledged_at is null;
  create index crew_order_assignment on dispatch.crew_order (assignment_id);
  select platform.watch('dispatch.crew_order', 'crew-order', '{}', true, null);

  ${SITUATION_BEFORE}

  -- Every row that is on a board, of every centre, at one snapshot; all entries below the position are in them.
${boardRowsWith('')}
  grant execute on function dispatch.board_rows() to vigil_api;

  -- A case is never closed with an open intervention, whoever asks.
  create function dispatch.refuse_open_intervention() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if exists (select from dispatch.intervention i where i.case_id = new.id and i.status = 'open') then
      raise exception using errcode = 'VG412', message = 'case-has-open-intervention';
    end if;
    return null;
  end $$;
  create constraint trigger no_open_intervention after update of status on care.case
    deferrable initially deferred for each row when (new.status = 'closed')
    execute function dispatch.refuse_open_intervention();

  -- Nor is an intervention opened on a closed case: the row lock makes the two wait for each other.
  create function dispatch.refuse_closed_case() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform from care.case c where c.id = new.case_id and c.status = 'open' for share;
    if not found then raise exception using errcode = 'VG412', message = 'case-closed'; end if;
    return new;
  end $$;
  create trigger case_open before insert on dispatch.intervention
    for each row execute function dispatch.refuse_closed_case();`;
