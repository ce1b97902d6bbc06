import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every feature stands on: centres and sessions, the log with its grants and bases, the wrapped
 * keys, and the one function through which rows are kept together with their entries.
 */
export class Foundation1767225600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      SCHEMAS,
      CENTRES,
      SESSIONS,
      LOG,
      ACCESS,
      READING,
      VAULT,
      KEEPING,
      KEEPING_BY_INVOKER,
      WATCH_BY_INVOKER,
      WATCHED,
      SIGN_IN,
    ])
      await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop schema vault, platform, audit, identity cascade; drop schema directory cascade`,
    );
  }
}

const SCHEMAS = `
  create schema directory;
  create schema identity;
  create schema audit;
  create schema vault;
  create schema platform;
  revoke create on schema public from public;

  -- What brought the schema up to date, for a server that checks before it serves.
  create function platform.migrations() returns setof text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  begin
    return query select name::text from public.migrations order by id;
  end $$;
  grant usage on schema directory, identity, audit, vault, platform to vigil_api;
  alter default privileges revoke execute on functions from public;
  revoke execute on function platform.migrations() from public;
  grant execute on function platform.migrations() to vigil_api;`;

const CENTRES = `
  create table directory.centre (
    id uuid primary key,
    version int not null check (version > 0),
    name text not null check (length(name) between 1 and 120),
    country text not null check (country ~ '^[A-Z]{2}$'),
    languages text[] not null check (languages <@ array['nl','fr','de','en'] and cardinality(languages) > 0),
    time_zone text not null,
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    demonstration boolean not null,
    opened_at timestamptz not null
  );

  create table directory.line (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    number text not null check (length(number) between 1 and 20),
    name text not null check (length(name) between 1 and 80)
  );
  create unique index line_number on directory.line (centre_id, number);`;

const SESSIONS = `
  create table identity.app_user (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    user_name text not null check (user_name ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    display_name text not null check (length(display_name) between 1 and 80),
    role text not null check (role in ('call-taker','dispatcher','supervisor','crew','doctor',
      'medical-director','data-protection-officer','administrator','system')),
    language text not null check (language in ('nl','fr','de','en')),
    password_hash text,
    disabled_at timestamptz,
    check ((role = 'system') = (password_hash is null))
  );
  create unique index app_user_name on identity.app_user (user_name);
  create index app_user_centre on identity.app_user (centre_id);

  create table identity.session (
    id uuid primary key,
    token_hash bytea not null check (length(token_hash) = 32),
    user_id uuid not null references identity.app_user,
    centre_id uuid not null references directory.centre,
    role text not null,
    opened_at timestamptz not null,
    expires_at timestamptz not null,
    locked_at timestamptz,
    ended_at timestamptz,
    busy_until timestamptz
  );
  create unique index session_token on identity.session (token_hash);
  create index session_of_user on identity.session (user_id) where ended_at is null;

  -- The session that a token names; nothing when it ended or expired.
  create function identity.session_of(p_token text)
  returns table (session_id uuid, user_id uuid, centre_id uuid, role text, locked boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select id, user_id, centre_id, role,
           locked_at is not null and (busy_until is null or busy_until < clock_timestamp())
      from identity.session
     where token_hash = sha256(convert_to(p_token, 'UTF8'))
       and ended_at is null and expires_at > clock_timestamp()
  $$;
  grant execute on function identity.session_of(text) to vigil_api;

  -- The centre of this transaction's session: what row-level security compares with.
  create function identity.current_centre() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select centre_id from identity.session_of(current_setting('vigil.token', true))
  $$;
  grant execute on function identity.current_centre() to vigil_api;`;

const LOG = `
  create table audit.entry (
    position bigint generated always as identity primary key,
    xid xid8 not null default pg_current_xact_id(),
    id uuid not null unique,
    at timestamptz not null,
    centre_id uuid not null,
    actor uuid not null,
    role text not null,
    session_id uuid,
    action text not null,
    change text check (change in ('create','change')),
    kind text not null,
    object_id uuid,
    object_version int,
    case_id uuid,
    class text,
    purpose text not null,
    basis text,
    request_id uuid,
    data jsonb not null,
    feed boolean not null,
    entry_bytes bytea not null
  );
  create index entry_feed on audit.entry (xid, position) where feed;
  -- Of each version of a row the log says one thing.
  create unique index entry_object on audit.entry (object_id, object_version, kind) where change is not null;
  create index entry_case on audit.entry (case_id, position) where case_id is not null;
  create index entry_centre on audit.entry (centre_id, position);

  create function audit.refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception using errcode = 'VG403', message = 'the log is append-only';
  end $$;
  create trigger append_only before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();

  -- RFC 8785 bytes of what an entry holds: objects, arrays, strings, integers and short decimals.
  create function audit.canonical(p jsonb) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  begin
    case jsonb_typeof(p)
      when 'object' then
        return (select '{' || coalesce(string_agg(
            to_json(key)::text || ':' ||
            case when jsonb_typeof(value) in ('object','array') then audit.canonical(value) else value::text end,
            ',' order by key collate "C"), '') || '}' from jsonb_each(p));
      when 'array' then
        return (select '[' || coalesce(string_agg(audit.canonical(value), ',' order by n), '') || ']'
                  from jsonb_array_elements(p) with ordinality as e(value, n));
      else return p::text;
    end case;
  end $$;

  -- The owner's only door into the log. The actor is whom the session names, never an argument.
  create function audit.append(p_session uuid, p_actor uuid, p_role text, p_centre uuid, p_action text,
    p_change text, p_kind text, p_object uuid, p_version int, p_case uuid, p_class text,
    p_purpose text, p_basis text, p_request uuid, p_data jsonb, p_feed boolean)
  returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare
    v_id uuid := uuidv7();
    v_at timestamptz := date_trunc('milliseconds', clock_timestamp());
    v_bytes text;
  begin
    -- The names of the header in their canonical order; what is null is left out.
    v_bytes := '{"action":' || to_json(p_action)::text
      || ',"actor":"' || p_actor
      || '","at":"' || to_char(v_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"'
      || coalesce(',"basis":' || to_json(p_basis)::text, '')
      || coalesce(',"case":"' || p_case || '"', '')
      || ',"centre":"' || p_centre || '"'
      || coalesce(',"change":' || to_json(p_change)::text, '')
      || coalesce(',"class":' || to_json(p_class)::text, '')
      || ',"data":' || audit.canonical(p_data)
      || ',"id":"' || v_id
      || '","kind":' || to_json(p_kind)::text
      || coalesce(',"object":"' || p_object || '"', '')
      || ',"purpose":' || to_json(p_purpose)::text
      || coalesce(',"request":"' || p_request || '"', '')
      || ',"role":' || to_json(p_role)::text
      || coalesce(',"session":"' || p_session || '"', '')
      || coalesce(',"version":' || p_version, '')
      || '}';
    insert into audit.entry (id, at, centre_id, actor, role, session_id, action, change, kind, object_id,
      object_version, case_id, class, purpose, basis, request_id, data, feed, entry_bytes)
    values (v_id, v_at, p_centre, p_actor, p_role, p_session, p_action, p_change, p_kind, p_object,
      p_version, p_case, p_class, p_purpose, p_basis, p_request, p_data, p_feed,
      uuid_send(gen_random_uuid()) || convert_to(v_bytes, 'UTF8'));
    return v_id;
  end $$;

  alter table audit.entry enable row level security;
  alter table audit.entry force row level security;
  create policy owner on audit.entry to vigil_owner using (true) with check (true);
  create policy centre on audit.entry for select to vigil_api
    using (centre_id = (select identity.current_centre()));
  grant select on audit.entry to vigil_api;

  -- What boards follow: committed entries in an order that never changes, for every centre. Everything below
  -- the snapshot's xmin is decided, so nothing can appear before a position that was handed out.
  create function audit.feed_after(p_xid xid8, p_position bigint, p_limit int)
  returns table (xid text, "position" text, at timestamptz, centre_id uuid, action text, change text,
    kind text, object_id uuid, object_version int, case_id uuid, data jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.xid::text, e.position::text, at, centre_id, action, change, kind, object_id, object_version, case_id, data
      from audit.entry e
     where feed and (e.xid, e.position) > (p_xid, p_position)
       and e.xid < pg_snapshot_xmin(pg_current_snapshot())
     -- As numbers: by the texts that are given back, 10 would come before 9.
     order by e.xid, e.position limit p_limit
  $$;
  grant execute on function audit.feed_after(xid8, bigint, int) to vigil_api;

  -- Since when a committed entry waits for an older transaction that is still open; null when none waits.
  create function audit.feed_held_since() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select min(at) from audit.entry
     where feed and xid >= pg_snapshot_xmin(pg_current_snapshot())
  $$;
  grant execute on function audit.feed_held_since() to vigil_api;

  -- The position of the newest n-th entry, to fill the memory of recent changes at a start.
  create function audit.feed_tail(p_count int) returns table (xid text, "position" text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select e.xid::text, e.position::text from audit.entry e
     where feed and e.xid < pg_snapshot_xmin(pg_current_snapshot())
     order by e.xid desc, e.position desc offset p_count limit 1
  $$;
  grant execute on function audit.feed_tail(int) to vigil_api;`;

const ACCESS = `
  -- Why somebody may open a case: written by the features that know (a call leg, an assignment, a review).
  create table audit.basis (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null,
    case_id uuid not null,
    user_id uuid,
    role text,
    basis text not null check (basis in ('line','author','call-leg','on-shift','assigned','review')),
    classes text[] not null check (classes <@ array['location','identity','clinical','special','voice']),
    since timestamptz not null,
    until timestamptz,
    check ((user_id is null) <> (role is null))
  );
  create index basis_case on audit.basis (case_id);

  create table audit.access_grant (
    id uuid primary key,
    xid xid8 not null default pg_current_xact_id(),
    entry_id uuid not null,
    session_id uuid not null references identity.session,
    case_id uuid not null,
    class text not null,
    expires_at timestamptz not null
  );
  create index access_grant_session on audit.access_grant (session_id, case_id, class, expires_at);
  alter table audit.access_grant enable row level security;
  alter table audit.access_grant force row level security;
  create policy owner on audit.access_grant to vigil_owner using (true) with check (true);

  -- Decides, writes the entry and hands out the grant, or writes the denial. Called on its own autocommit
  -- connection: a caller can neither roll a denial away nor read before the grant is committed.
  create function audit.open_access(p_token text, p_cases uuid[], p_classes text[], p_purpose text, p_request uuid)
  returns table (case_id uuid, class text, basis text, expires_at timestamptz)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    s record;
    v_case uuid; v_class text; v_basis text; v_entry uuid; v_until timestamptz;
  begin
    select * into s from identity.session_of(p_token);
    if s.session_id is null then raise exception using errcode = 'VG401', message = 'session-ended'; end if;
    if s.locked then raise exception using errcode = 'VG423', message = 'session-locked'; end if;
    foreach v_case in array p_cases loop
      foreach v_class in array p_classes loop
        select g.expires_at into v_until from audit.access_grant g
         where g.session_id = s.session_id and g.case_id = v_case and g.class = v_class
           and g.expires_at > clock_timestamp() + interval '3 minutes'
         order by g.expires_at desc limit 1;
        select b.basis into v_basis from audit.basis b
         where b.case_id = v_case and b.centre_id = s.centre_id
           and (b.user_id = s.user_id or b.role = s.role) and v_class = any (b.classes)
           and (b.until is null or b.until > clock_timestamp())
         order by b.user_id nulls last limit 1;
        if v_basis is null and s.role in ('call-taker','dispatcher','supervisor','system')
           and not exists (select from audit.basis b where b.case_id = v_case) then
          v_basis := 'author';
        end if;
        if v_basis is null then
          perform audit.append(s.session_id, s.user_id, s.role, s.centre_id, 'access.denied', null, 'case',
            v_case, null, v_case, v_class, p_purpose, null, p_request, '{}', false);
          v_until := null;
        elsif v_until is null then
          v_entry := audit.append(s.session_id, s.user_id, s.role, s.centre_id, 'access.open', null, 'case',
            v_case, null, v_case, v_class, p_purpose, v_basis, p_request, '{}', false);
          v_until := clock_timestamp() + interval '10 minutes';
          insert into audit.access_grant (id, entry_id, session_id, case_id, class, expires_at)
          values (gen_random_uuid(), v_entry, s.session_id, v_case, v_class, v_until);
        end if;
        case_id := v_case; class := v_class; basis := v_basis; expires_at := v_until;
        return next;
      end loop;
    end loop;
  end $$;
  grant execute on function audit.open_access(text, uuid[], text[], text, uuid) to vigil_api;

  -- The cases of which this session may read one class. A grant of this very transaction does not count.
  create function audit.granted_cases(p_class text) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select g.case_id
      from identity.session_of(current_setting('vigil.token', true)) s
      join audit.access_grant g using (session_id)
     where not s.locked and g.class = p_class and g.expires_at > clock_timestamp()
       and g.xid is distinct from pg_current_xact_id_if_assigned()
  $$;
  grant execute on function audit.granted_cases(text) to vigil_api;`;

const READING = `
  -- Reading the log is in the log.
  create function audit.note_reading(p_token text, p_case uuid, p_request uuid)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare s record;
  begin
    select * into s from identity.session_of(p_token);
    if s.session_id is null then raise exception using errcode = 'VG401', message = 'session-ended'; end if;
    if s.locked then raise exception using errcode = 'VG423', message = 'session-locked'; end if;
    perform audit.append(s.session_id, s.user_id, s.role, s.centre_id, 'audit.read', null, 'log', null, null, p_case,
      null, 'HQUALIMP', null, p_request, '{}', false);
  end $$;
  grant execute on function audit.note_reading(text, uuid, uuid) to vigil_api;`;

const VAULT = `
  -- One wrapped data key per case and class: destroying it makes the values unreadable, in back-ups too.
  create table vault.data_key (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null,
    case_id uuid not null,
    class text not null check (class in ('location','identity','clinical','special','voice')),
    wrapped bytea not null,
    master_key text not null
  );
  create unique index data_key_case on vault.data_key (case_id, class);`;

const KEEPING = `
  create table platform.idempotency (
    actor uuid not null,
    key text not null check (length(key) between 8 and 128),
    fingerprint bytea not null,
    answer jsonb not null,
    at timestamptz not null default now(),
    primary key (actor, key)
  );
  create index idempotency_at on platform.idempotency (at);
  alter table platform.idempotency enable row level security;
  alter table platform.idempotency force row level security;
  create policy owner on platform.idempotency to vigil_owner using (true) with check (true);

  -- The answer that a command with this key was given before; null when there was none.
  create function platform.earlier_answer(p_token text, p_key text, p_fingerprint bytea)
  returns jsonb language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select i.answer from identity.session_of(p_token) s
      join platform.idempotency i on i.actor = s.user_id and i.key = p_key and i.fingerprint = p_fingerprint
  $$;
  grant execute on function platform.earlier_answer(text, text, bytea) to vigil_api;

  -- The tables that change only with an entry, the function that keeps a row of each, and what stays out of entries.
  create table platform.kept (
    kind text primary key,
    keeper text not null,
    hidden text[] not null,
    feed boolean not null
  );
  grant select on platform.kept to vigil_api;`;

/** The functions through which rows are kept; a later migration replaces them, and its way back brings them again. */
export const KEEPING_BY_INVOKER = `
  -- Takes a key for its first command; for a repeat, waits for the first and gives what it answered.
  create function platform.claim_key(p_actor uuid, p_key text, p_fingerprint bytea, p_answer jsonb)
  returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare stored platform.idempotency;
  begin
    insert into platform.idempotency (actor, key, fingerprint, answer)
    values (p_actor, p_key, p_fingerprint, p_answer) on conflict do nothing;
    if found then return null; end if;
    select * into stored from platform.idempotency where actor = p_actor and key = p_key;
    if stored.fingerprint <> p_fingerprint then
      raise exception using errcode = 'VG422', message = 'idempotency-key-reused';
    end if;
    return stored.answer;
  end $$;
  grant execute on function platform.claim_key(uuid, text, bytea, jsonb) to vigil_api;

  create function platform.append_changes(p_token text, p_purpose text, p_request uuid, p_changes jsonb)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare s record; c jsonb; k platform.kept;
  begin
    select * into s from identity.session_of(p_token);
    for c in select value from jsonb_array_elements(p_changes) loop
      select * into k from platform.kept where kind = c->>'kind';
      perform audit.append(s.session_id, s.user_id, s.role, s.centre_id, c->>'action', c->>'op', k.kind,
        (c->>'id')::uuid, (c->>'version')::int, (c->>'caseId')::uuid, c->>'class', p_purpose, null, p_request,
        (c->'set') - k.hidden, k.feed);
    end loop;
  end $$;
  grant execute on function platform.append_changes(text, text, uuid, jsonb) to vigil_api;

  -- One command, one statement: the idempotency key, the rows and their entries commit together or not at all.
  create function platform.keep(p_token text, p_purpose text, p_request uuid, p_key text, p_fingerprint bytea,
    p_answer jsonb, p_changes jsonb)
  returns jsonb language plpgsql security invoker set search_path = pg_catalog, pg_temp as $$
  declare s record; c jsonb; v_earlier jsonb;
  begin
    perform set_config('vigil.token', p_token, true);
    select * into s from identity.session_of(p_token);
    if s.session_id is null then raise exception using errcode = 'VG401', message = 'session-ended'; end if;
    if s.locked then raise exception using errcode = 'VG423', message = 'session-locked'; end if;
    if p_key is not null then
      v_earlier := platform.claim_key(s.user_id, p_key, p_fingerprint, p_answer);
      if v_earlier is not null then return v_earlier; end if;
    end if;
    for c in select value from jsonb_array_elements(p_changes) loop
      perform platform.keep_row(c);
    end loop;
    perform platform.append_changes(p_token, p_purpose, p_request, p_changes);
    return p_answer;
  end $$;
  grant execute on function platform.keep(text, text, uuid, text, bytea, jsonb, jsonb) to vigil_api;`;

/** How a table is put under the rule; replaced by a later migration. */
export const WATCH_BY_INVOKER = `
  -- At commit: an entry of this transaction must name the row, its version and the change, and the values it
  -- names, laid over the old row, must give the new one.
  create function platform.refuse_without_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare v_data jsonb; v_hidden text[]; v_column text;
  begin
    select e.data, k.hidden into v_data, v_hidden
      from audit.entry e join platform.kept k on k.kind = e.kind
     where e.object_id = new.id and e.object_version = new.version and e.kind = tg_argv[0]
       and e.xid = pg_current_xact_id() and e.change = case tg_op when 'INSERT' then 'create' else 'change' end;
    if v_data is null then
      raise exception using errcode = 'VG500', message = 'change without an entry: ' || tg_argv[0];
    end if;
    v_data := v_data || jsonb_build_object('id', new.id, 'version', new.version);
    foreach v_column in array v_hidden loop
      v_data := v_data || jsonb_build_object(v_column, to_jsonb(new)->v_column);
    end loop;
    if tg_op = 'UPDATE' and jsonb_populate_record(old, v_data) is distinct from new
       or tg_op = 'INSERT' and (jsonb_populate_record(new, v_data) is distinct from new
         or exists (select from jsonb_each(jsonb_strip_nulls(to_jsonb(new))) where not v_data ? key)) then
      raise exception using errcode = 'VG500', message = 'an entry says other than the row: ' || tg_argv[0];
    end if;
    return null;
  end $$;

  -- Nor does an entry say a change that was not made: at commit, this transaction must have written that version of
  -- the row, or a later one.
  create function platform.refuse_without_row() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if not platform.is_written(new.kind, new.object_id, new.object_version) then
      raise exception using errcode = 'VG500', message = 'entry without a change: ' || new.kind;
    end if;
    return null;
  end $$;
  create constraint trigger with_row after insert on audit.entry
    deferrable initially deferred for each row when (new.change is not null)
    execute function platform.refuse_without_row();

  -- Which keeper keeps a row, and whether this transaction wrote a version of it: for each kind a statement of its own,
  -- planned once, instead of one that is put together for every row.
  create function platform.refresh_keepers() returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare v_keeps text; v_writes text;
  begin
    select string_agg(format(E'\n        when %L then perform %s(c);', kind, keeper), '' order by kind),
           string_agg(format(E'\n        when %L then return exists (select from %I.%I'
             ' where id = p_id and version >= p_version and xmin = pg_current_xact_id()::xid);', kind,
             split_part(keeper, '.', 1), substr(split_part(keeper, '.', 2), length('keep_') + 1)), '' order by kind)
      into v_keeps, v_writes
      from platform.kept;
    execute format($f$
      create or replace function platform.keep_row(c jsonb) returns void
      language plpgsql security invoker set search_path = pg_catalog, pg_temp as $k$
      begin
        case c->>'kind'%s
        end case;
      end $k$;
      create or replace function platform.is_written(p_kind text, p_id uuid, p_version int) returns boolean
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $k$
      begin
        case p_kind%s
        end case;
      end $k$;
      revoke execute on function platform.keep_row(jsonb), platform.is_written(text, uuid, int) from public;
      grant execute on function platform.keep_row(jsonb) to vigil_api$f$, v_keeps, v_writes);
  end $$;

  -- Puts a table under the rule: its keeper (static statements, planned once), its trigger, its policies.
  -- p_class names the class whose grant opens the rows; without one the session's centre does.
  create function platform.watch(p_table regclass, p_kind text, p_hidden text[], p_feed boolean, p_class text)
  returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare
    v_keeper text := replace(split_part(p_table::text, '.', 1) || '.keep_' || split_part(p_table::text, '.', 2), '"', '');
    v_columns text; v_values text; v_sets text; v_rule text; v_changes text;
  begin
    select string_agg(quote_ident(attname), ', ' order by attnum),
           string_agg('r.' || quote_ident(attname), ', ' order by attnum),
           string_agg(format('%1$I = case when c->''set'' ? %2$L then r.%1$I else t.%1$I end', attname, attname), ', '
             order by attnum)
      into v_columns, v_values, v_sets
      from pg_attribute
     where attrelid = p_table and attnum > 0 and not attisdropped and attgenerated = ''
       and attname not in ('id', 'version');
    v_changes := case when p_class is null then format($f$
        update %1$s t set %2$s, version = t.version + 1
         where t.id = (c->>'id')::uuid and t.version = (c->>'version')::int - 1;
        if not found then raise exception using errcode = 'VG409', message = 'stale-version'; end if;$f$,
        p_table, v_sets)
      else $f$raise exception using errcode = 'VG403', message = 'a value is added, never changed';$f$ end;
    execute format($f$
      create function %1$s(c jsonb) returns void
      language plpgsql security invoker set search_path = pg_catalog, pg_temp as $k$
      declare r %2$s;
      begin
        r := jsonb_populate_record(null::%2$s, c->'set');
        if c->>'op' = 'create' then
          insert into %2$s (id, version, %3$s) values ((c->>'id')::uuid, (c->>'version')::int, %4$s);
        else
          %5$s
        end if;
      end $k$;
      grant execute on function %1$s(jsonb) to vigil_api;
      create constraint trigger with_entry after insert or update on %2$s
        deferrable initially deferred for each row
        execute function platform.refuse_without_entry(%6$L);
      alter table %2$s enable row level security;
      alter table %2$s force row level security;
      create policy owner on %2$s to vigil_owner using (true) with check (true)$f$,
      v_keeper, p_table, v_columns, v_values, v_changes, p_kind);
    v_rule := 'centre_id = (select identity.current_centre())';
    if p_class is not null then
      v_rule := v_rule || format(' and case_id = any (array(select audit.granted_cases(%s)))', p_class);
    end if;
    execute format('create policy reveal on %s for select to vigil_api using (%s)', p_table, v_rule);
    execute format('create policy add on %s for insert to vigil_api with check (%s)', p_table, v_rule);
    execute format('grant select, insert on %s to vigil_api', p_table);
    if p_class is null then
      execute format('create policy change on %s for update to vigil_api using (%s) with check (%2$s)', p_table, v_rule);
      execute format('grant update on %s to vigil_api', p_table);
    end if;
    insert into platform.kept (kind, keeper, hidden, feed) values (p_kind, v_keeper, p_hidden, p_feed);
    perform platform.refresh_keepers();
  end $$;`;

const WATCHED = `
  select platform.watch('audit.basis', 'basis', '{}', false, null);
  select platform.watch('vault.data_key', 'data-key', '{wrapped}', false, 'class');
  select platform.watch('directory.line', 'line', '{}', false, null);
  select platform.watch('identity.app_user', 'user', '{password_hash}', false, null);

  -- A hash of a password is for the function that checks it, and for nobody else.
  revoke select on identity.app_user from vigil_api;
  grant select (id, version, centre_id, user_name, display_name, role, language, disabled_at)
    on identity.app_user to vigil_api;

  alter table identity.session enable row level security;
  alter table identity.session force row level security;
  create policy owner on identity.session to vigil_owner using (true) with check (true);
  alter table directory.centre enable row level security;
  alter table directory.centre force row level security;
  create policy owner on directory.centre to vigil_owner using (true) with check (true);
  create policy centre on directory.centre for select to vigil_api
    using (id = (select identity.current_centre()));
  grant select on directory.centre to vigil_api;`;

const SIGN_IN = `
  -- What a sign-in is checked against; nothing for an unknown name.
  create function identity.candidate(p_user_name text)
  returns table (user_id uuid, password_hash text, disabled boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select id, app_user.password_hash, disabled_at is not null
      from identity.app_user where user_name = p_user_name and role <> 'system'
  $$;

  create function identity.open_session(p_user uuid, p_token_hash bytea, p_lifetime interval, p_request uuid)
  returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare u identity.app_user; v_id uuid := uuidv7();
  begin
    select * into strict u from identity.app_user where id = p_user and disabled_at is null and role <> 'system';
    insert into identity.session (id, token_hash, user_id, centre_id, role, opened_at, expires_at)
    values (v_id, p_token_hash, u.id, u.centre_id, u.role, now(), now() + p_lifetime);
    perform audit.append(v_id, u.id, u.role, u.centre_id, 'auth.login', null, 'session', v_id, null, null, null,
      'HSYSADMIN', null, p_request, '{}', false);
    return v_id;
  end $$;

  -- A failed sign-in of a known user; the name that was typed is not kept.
  create function identity.note_failure(p_user uuid, p_request uuid)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare u identity.app_user;
  begin
    select * into strict u from identity.app_user where id = p_user;
    perform audit.append(null, u.id, u.role, u.centre_id, 'auth.failed', null, 'user', u.id, null, null, null,
      'HSYSADMIN', null, p_request, '{}', false);
  end $$;

  -- Ends, locks or unlocks the session of a token. A busy session (a live call) is not locked: false then.
  create function identity.set_session(p_token text, p_action text, p_request uuid)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare s identity.session;
  begin
    select * into s from identity.session
     where token_hash = sha256(convert_to(p_token, 'UTF8')) and ended_at is null and expires_at > now() for update;
    if s.id is null then raise exception using errcode = 'VG401', message = 'session-ended'; end if;
    if p_action = 'auth.lock' and s.busy_until > now() then return false; end if;
    update identity.session
       set ended_at = case when p_action = 'auth.logout' then now() else ended_at end,
           locked_at = case p_action when 'auth.lock' then now() when 'auth.unlock' then null else locked_at end
     where id = s.id;
    perform audit.append(s.id, s.user_id, s.role, s.centre_id, p_action, null, 'session', s.id, null, null, null,
      'HSYSADMIN', null, p_request, '{}', false);
    return true;
  end $$;

  -- Who a token is, for every request and for the socket's handshake.
  create function identity.session_view(p_token text)
  returns table (session_id uuid, user_id uuid, user_name text, display_name text, role text, language text,
    centre_id uuid, centre_name text, demonstration boolean, locked boolean, busy boolean, expires_at timestamptz,
    password_hash text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.session_id, u.id, u.user_name, u.display_name, u.role, u.language, c.id, c.name, c.demonstration,
           s.locked, coalesce(f.busy_until > now(), false), f.expires_at, u.password_hash
      from identity.session_of(p_token) s
      join identity.session f on f.id = s.session_id
      join identity.app_user u on u.id = s.user_id
      join directory.centre c on c.id = s.centre_id
     where u.disabled_at is null
  $$;

  -- The session of the server itself at a centre: it rings the simulated line and seeds the demonstration.
  create function identity.open_system_session(p_centre uuid, p_token_hash bytea)
  returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare u identity.app_user; v_id uuid := uuidv7();
  begin
    select * into strict u from identity.app_user where centre_id = p_centre and role = 'system';
    insert into identity.session (id, token_hash, user_id, centre_id, role, opened_at, expires_at)
    values (v_id, p_token_hash, u.id, u.centre_id, u.role, now(), now() + interval '10 years');
    perform audit.append(v_id, u.id, u.role, u.centre_id, 'system.start', null, 'session', v_id, null, null, null,
      'HSYSADMIN', null, null, '{}', false);
    return v_id;
  end $$;

  create function identity.centres() returns table (id uuid, name text, demonstration boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select id, name, demonstration from directory.centre order by opened_at
  $$;

  grant execute on function identity.candidate(text), identity.open_session(uuid, bytea, interval, uuid),
    identity.note_failure(uuid, uuid), identity.set_session(text, text, uuid), identity.session_view(text),
    identity.open_system_session(uuid, bytea), identity.centres() to vigil_api;

  -- Opens a centre, with the user that stands for the server there. For the owner only.
  create function identity.create_centre(p_id uuid, p_name text, p_languages text[], p_time_zone text,
    p_latitude double precision, p_longitude double precision, p_demonstration boolean)
  returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare v_user uuid := gen_random_uuid(); v_name text := 'system.' || replace(left(p_id::text, 13), '-', '');
  begin
    insert into directory.centre (id, version, name, country, languages, time_zone, latitude, longitude,
      demonstration, opened_at)
    values (p_id, 1, p_name, 'BE', p_languages, p_time_zone, p_latitude, p_longitude, p_demonstration, now());
    perform audit.append(null, v_user, 'system', p_id, 'user.created', 'create', 'user', v_user, 1, null, null,
      'HSYSADMIN', null, null, jsonb_build_object('centre_id', p_id, 'user_name', v_name, 'display_name', 'Vigil',
        'role', 'system', 'language', p_languages[1]), false);
    insert into identity.app_user (id, version, centre_id, user_name, display_name, role, language)
    values (v_user, 1, p_id, v_name, 'Vigil', 'system', p_languages[1]);
  end $$;

  -- Its first administrator, made together with the centre. For the owner only.
  create function identity.create_first_administrator(p_centre uuid, p_id uuid, p_user_name text, p_display_name text,
    p_language text, p_password_hash text)
  returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare u identity.app_user;
  begin
    select * into strict u from identity.app_user where centre_id = p_centre and role = 'system';
    perform audit.append(null, u.id, 'system', p_centre, 'user.created', 'create', 'user', p_id, 1, null, null,
      'HSYSADMIN', null, null, jsonb_build_object('centre_id', p_centre, 'user_name', p_user_name,
        'display_name', p_display_name, 'role', 'administrator', 'language', p_language), false);
    insert into identity.app_user (id, version, centre_id, user_name, display_name, role, language, password_hash)
    values (p_id, 1, p_centre, p_user_name, p_display_name, 'administrator', p_language, p_password_hash);
  end $$;`;
