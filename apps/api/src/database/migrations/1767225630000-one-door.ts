import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KEEPING_BY_INVOKER, WATCH_BY_INVOKER } from './1767225600000-foundation.js';
import { SITUATION_BEFORE } from './1767225620000-call-to-closed.js';

/**
 * One door to write: `vigil_api` may write no table any more, only call `platform.keep`, which checks the session and
 * the centre itself and runs as the owner. What row-level security asked for each row is asked once a command, and the
 * proofs at commit are written out for each table: a command costs the database half of what it did.
 */
export class OneDoor1767225630000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      SESSIONS,
      OLD_DOORS_SHUT,
      CHECKED_BY_TYPE,
      UNLOCKED_CENTRE,
      KEEPING,
      WATCH,
      GUARDED,
      SITUATION,
    ])
      await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const before = [KEEPING_BY_INVOKER, WATCH_BY_INVOKER].join('\n');
    await queryRunner.query(
      [
        ONE_DOOR_SHUT,
        CENTRE_LOCKED,
        CHECKED_BY_TABLE,
        before.replaceAll('create function', 'create or replace function'),
        WATCHED_AGAIN,
      ].join('\n'),
    );
  }
}

const SESSIONS = `
  -- The session that a token stands for. Without a setting or rights of its own, so that it is planned as a part of the
  -- statement that asks it; whoever may ask comes by a function that has both.
  create function identity.standing(p_token text)
  returns table (session_id uuid, user_id uuid, centre_id uuid, role text, locked boolean)
  language sql stable as $$
    select id, user_id, centre_id, role,
           locked_at is not null and (busy_until is null or busy_until < clock_timestamp())
      from identity.session
     where token_hash = sha256(convert_to(p_token, 'UTF8'))
       and ended_at is null and expires_at > clock_timestamp()
  $$;
  create or replace function identity.session_of(p_token text)
  returns table (session_id uuid, user_id uuid, centre_id uuid, role text, locked boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select * from identity.standing(p_token)
  $$;
  create or replace function identity.current_centre() returns uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  begin
    return (select centre_id from identity.standing(current_setting('vigil.token', true)));
  end $$;

  -- The grounds that still hold are few among those that ended.
  create index basis_standing on audit.basis (case_id) where until is null;`;

const OLD_DOORS_SHUT = `
  alter table platform.kept add of_table text, add class_of text;
  update platform.kept
     set of_table = split_part(keeper, '.', 1) || '.' || quote_ident(substr(split_part(keeper, '.', 2), length('keep_') + 1)),
         class_of = case kind when 'location-value' then '''location''' when 'identity-value' then '''identity'''
           when 'clinical-value' then '''clinical''' when 'data-key' then 'class' end;
  alter table platform.kept alter of_table set not null;

  do $do$
  declare k platform.kept;
  begin
    for k in select * from platform.kept loop
      execute format('drop trigger with_entry on %1$s; drop policy add on %1$s;
        revoke insert, update on %1$s from vigil_api; drop function %2$s(jsonb)', k.of_table, k.keeper);
      if k.class_of is null then execute format('drop policy change on %s', k.of_table); end if;
    end loop;
  end $do$;
  drop trigger with_row on audit.entry;
  drop function platform.keep(text, text, uuid, text, bytea, jsonb, jsonb), platform.keep_row(jsonb),
    platform.append_changes(text, text, uuid, jsonb), platform.claim_key(uuid, text, bytea, jsonb),
    platform.is_written(text, uuid, int), platform.refuse_without_row(), platform.refuse_without_entry(),
    platform.watch(regclass, text, text[], boolean, text);`;

/** Tables that every command writes. */
const HOT = [
  'audit.entry',
  'platform.idempotency',
  'units.unit',
  'dispatch.intervention',
  'dispatch.assignment',
];

const HOT_TABLES = `array['${HOT.join("', '")}']::regclass[]`;

const CHECKED_BY_TYPE = `
  -- What a table asks of one column it has read anew from the catalogue in each statement, a domain once a connection:
  -- the checks of a table that every command writes become types of their own.
  do $do$
  declare k record; v_domain text;
  begin
    for k in
      select c.conrelid::regclass as of_table, c.conname, a.attname, a.atttypid::regtype as base, n.nspname, t.relname,
             regexp_replace(pg_get_constraintdef(c.oid), '\\m' || a.attname || '\\M(?!'')', 'value', 'g') as rule
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
       where c.conrelid = any (${HOT_TABLES}) and c.contype = 'c' and cardinality(c.conkey) = 1
    loop
      v_domain := format('%I.%I', k.nspname, k.relname || '_' || k.attname);
      execute format('create domain %1$s as %2$s constraint %3$I %4$s;
        alter table %5$s drop constraint %3$I, alter %6$I type %1$s',
        v_domain, k.base, k.conname, k.rule, k.of_table, k.attname);
    end loop;
  end $do$;`;

/** Whose rows every dispatch makes anew. */
const MADE_ANEW = ['dispatch.intervention', 'dispatch.assignment'];

const UNLOCKED_CENTRE = `
  -- Of these the centre is the session's, which their keepers compare. A foreign key would ask the same again and lock
  -- the one row of the centre, by all its dispatchers at once; instead no centre goes away.
  ${MADE_ANEW.map((table) => `alter table ${table} drop constraint ${table.split('.')[1]}_centre_id_fkey;`).join('\n  ')}
  create function directory.refuse_removal() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    raise exception using errcode = 'VG403', message = 'a centre is never removed';
  end $$;
  create trigger stays before delete or truncate on directory.centre
    for each statement execute function directory.refuse_removal();
  create trigger keeps_its_id before update of id on directory.centre
    for each statement execute function directory.refuse_removal();`;

const CENTRE_LOCKED = `
  drop trigger stays on directory.centre;
  drop trigger keeps_its_id on directory.centre;
  drop function directory.refuse_removal();
  ${MADE_ANEW.map((table) => `alter table ${table} add foreign key (centre_id) references directory.centre;`).join('\n  ')}`;

const CHECKED_BY_TABLE = `
  do $do$
  declare k record;
  begin
    for k in
      select a.attrelid::regclass as of_table, a.attname, d.oid::regtype as domain, d.typbasetype::regtype as base,
             c.conname, regexp_replace(pg_get_constraintdef(c.oid), '\\mVALUE\\M', quote_ident(a.attname), 'g') as rule
        from pg_attribute a join pg_type d on d.oid = a.atttypid join pg_constraint c on c.contypid = d.oid
       where a.attrelid = any (${HOT_TABLES}) and a.attnum > 0
    loop
      execute format('alter table %1$s alter %2$I type %3$s, add constraint %4$I %5$s; drop domain %6$s',
        k.of_table, k.attname, k.base, k.conname, k.rule, k.domain);
    end loop;
  end $do$;`;

const KEEPING = `
  -- Who gives a command, by the session alone, and what for.
  create type platform.giver as (
    session_id uuid, user_id uuid, role text, centre_id uuid, purpose text, request_id uuid
  );

  -- Takes a key for its first command; for a repeat, waits for the first and gives what it answered.
  create function platform.claim_key(p_actor uuid, p_key text, p_fingerprint bytea, p_answer jsonb)
  returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
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

  -- The one door. One command, one statement: the idempotency key, the rows and their entries commit together or not
  -- at all.
  create function platform.keep(p_token text, p_purpose text, p_request uuid, p_key text, p_fingerprint bytea,
    p_answer jsonb, p_changes jsonb)
  returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare s record; g platform.giver; c jsonb; v_earlier jsonb;
  begin
    select * into s from identity.standing(p_token);
    if s.session_id is null then raise exception using errcode = 'VG401', message = 'session-ended'; end if;
    if s.locked then raise exception using errcode = 'VG423', message = 'session-locked'; end if;
    if p_key is not null then
      v_earlier := platform.claim_key(s.user_id, p_key, p_fingerprint, p_answer);
      if v_earlier is not null then return v_earlier; end if;
    end if;
    g := (s.session_id, s.user_id, s.role, s.centre_id, p_purpose, p_request);
    for c in select value from jsonb_array_elements(p_changes) loop
      perform platform.keep_row(c, g);
    end loop;
    return p_answer;
  end $$;
  grant execute on function platform.keep(text, text, uuid, text, bytea, jsonb, jsonb) to vigil_api;

  -- What is written belongs to the centre of who writes it.
  create function platform.refuse_other_centre() returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    raise exception using errcode = '42501', message = 'the row is of another centre';
  end $$;

  -- A value is added under a grant for its case and class that was committed before.
  create function platform.refuse_unopened(p_session uuid, p_case uuid, p_class text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if not exists (select from audit.access_grant g
        where g.session_id = p_session and g.case_id = p_case and g.class = p_class
          and g.expires_at > clock_timestamp() and g.xid is distinct from pg_current_xact_id_if_assigned()) then
      raise exception using errcode = '42501', message = 'the case was not opened for this class';
    end if;
  end $$;`;

const WATCH = `
  -- What a table has that is under the rule, written out for it so that each statement is planned once:
  -- keep_<table> writes a row version and its entry; prove_<table> refuses at commit a row version without an entry of
  -- this transaction that names it, its version and the change, and whose values, laid over the old row, give the new.
  create function platform.guard(k platform.kept) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare
    v_prover text := replace(k.keeper, '.keep_', '.prove_');
    v_columns text; v_values text; v_sets text; v_hidden text; v_change text;
  begin
    select string_agg(quote_ident(attname), ', ' order by attnum),
           string_agg('r.' || quote_ident(attname), ', ' order by attnum),
           string_agg(format('%1$I = case when v_set ? %2$L then r.%1$I else t.%1$I end', attname, attname), ', '
             order by attnum) filter (where attname <> 'centre_id')
      into v_columns, v_values, v_sets
      from pg_attribute
     where attrelid = k.of_table::regclass and attnum > 0 and not attisdropped and attgenerated = ''
       and attname not in ('id', 'version');
    select string_agg(format(', %L, to_jsonb(new.%I)', name, name), '') into v_hidden from unnest(k.hidden) name;
    v_change := case when k.class_of is null then format($f$
        update %1$s t set %2$s, version = t.version + 1
         where t.id = v_id and t.version = v_version - 1 and t.centre_id = g.centre_id;
        if not found then raise exception using errcode = 'VG409', message = 'stale-version'; end if;$f$,
        k.of_table, v_sets)
      else $f$
        raise exception using errcode = 'VG403', message = 'a value is added, never changed';$f$ end;
    execute format($f$
      create or replace function %1$s(c jsonb, g platform.giver) returns void
      language plpgsql set search_path = pg_catalog, pg_temp as $k$
      declare
        v_set jsonb := c->'set'; v_id uuid := c->>'id'; v_version int := c->>'version'; v_entry uuid;
        r %2$s := jsonb_populate_record(null::%2$s, v_set);
      begin
        if c->>'op' = 'create' then
          if r.centre_id is distinct from g.centre_id then perform platform.refuse_other_centre(); end if;%3$s
          insert into %2$s (id, version, %4$s) values (v_id, v_version, %5$s);
        else%6$s
        end if;
        v_entry := audit.append(g.session_id, g.user_id, g.role, g.centre_id, c->>'action', c->>'op', %7$L,
          v_id, v_version, (c->>'caseId')::uuid, c->>'class', g.purpose, null, g.request_id, v_set%8$s, %9$L);
      end $k$;

      create or replace function %10$s() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $k$
      declare v_data jsonb; r %2$s;
      begin
        select e.data into v_data from audit.entry e
         where e.object_id = new.id and e.object_version = new.version and e.kind = %7$L
           and e.xid = pg_current_xact_id()
           and e.change = case tg_op when 'INSERT' then 'create' else 'change' end;
        if v_data is null then
          raise exception using errcode = 'VG500', message = 'change without an entry: ' || %7$L;
        end if;
        v_data := v_data || jsonb_build_object('id', new.id, 'version', new.version%11$s);
        if tg_op = 'UPDATE' then r := jsonb_populate_record(old, v_data);
        else r := jsonb_populate_record(null::%2$s, v_data); end if;
        if r is distinct from new then
          raise exception using errcode = 'VG500', message = 'an entry says other than the row: ' || %7$L;
        end if;
        return null;
      end $k$ $f$,
      k.keeper, k.of_table,
      case when k.class_of is not null then format('
          perform platform.refuse_unopened(g.session_id, r.case_id, %s);',
          case when k.class_of like '''%' then k.class_of else 'r.' || k.class_of end) else '' end,
      v_columns, v_values, v_change, k.kind,
      case when k.hidden <> '{}' then format(' - %L::text[]', k.hidden) else '' end, k.feed, v_prover, coalesce(v_hidden, ''));
    execute format($f$
      create constraint trigger with_entry after insert or update on %1$s
        deferrable initially deferred for each row execute function %2$s()$f$, k.of_table, v_prover);
  end $$;

  -- The statement of the one of many names, in order, that an expression is: by halves, since each comparison of a
  -- transaction costs anew.
  create function platform.branches(p_on text, p_names text[], p_statements text[]) returns text
  language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
  declare v_half int := cardinality(p_names) / 2;
  begin
    if v_half = 0 then
      return format('if %1$s <> %2$L then raise case_not_found using message = ''case not found''; end if; %3$s', p_on, p_names[1], p_statements[1]);
    end if;
    return format('if %s < %L then %s else %s end if;', p_on, p_names[v_half + 1],
      platform.branches(p_on, p_names[:v_half], p_statements[:v_half]),
      platform.branches(p_on, p_names[v_half + 1:], p_statements[v_half + 1:]));
  end $$;

  -- Which keeper keeps a row of a kind; and at commit, that this transaction wrote the version of the row that an entry
  -- says, or a later one: no entry says a change that was not made.
  create or replace function platform.refresh_keepers() returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare v_kinds text[]; v_keeps text[]; v_writes text[];
  begin
    select array_agg(kind order by kind collate "C"),
           array_agg(format('perform %s(c, g);', keeper) order by kind collate "C"),
           array_agg(format('v_written := exists (select from %s where id = new.object_id'
             ' and version >= new.object_version and xmin = pg_current_xact_id()::xid);', of_table)
             order by kind collate "C")
      into v_kinds, v_keeps, v_writes
      from platform.kept;
    if v_kinds is null then return; end if;
    execute format($f$
      create or replace function platform.keep_row(c jsonb, g platform.giver) returns void
      language plpgsql set search_path = pg_catalog, pg_temp as $k$
      declare v_kind text collate "C" := c->>'kind';
      begin
        %s
      end $k$;
      create or replace function platform.refuse_without_row() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $k$
      declare v_kind text collate "C" := new.kind; v_written boolean;
      begin
        %s
        if not v_written then
          raise exception using errcode = 'VG500', message = 'entry without a change: ' || new.kind;
        end if;
        return null;
      end $k$ $f$,
      platform.branches('v_kind', v_kinds, v_keeps), platform.branches('v_kind', v_kinds, v_writes));
  end $$;

  -- Puts a table under the rule. p_class names the class whose grant opens the rows; without one the session's centre
  -- does.
  create function platform.watch(p_table regclass, p_kind text, p_hidden text[], p_feed boolean, p_class text)
  returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare k platform.kept; v_rule text := 'centre_id = (select identity.current_centre())';
  begin
    if p_class is not null then
      v_rule := v_rule || format(' and case_id = any (array(select audit.granted_cases(%s)))', p_class);
    end if;
    execute format('alter table %1$s enable row level security;
      alter table %1$s force row level security;
      create policy owner on %1$s to vigil_owner using (true) with check (true);
      create policy reveal on %1$s for select to vigil_api using (%2$s);
      grant select on %1$s to vigil_api', p_table, v_rule);
    insert into platform.kept (kind, keeper, hidden, feed, of_table, class_of)
    values (p_kind,
      replace(split_part(p_table::text, '.', 1) || '.keep_' || split_part(p_table::text, '.', 2), '"', ''),
      p_hidden, p_feed, p_table::text, p_class)
    returning * into k;
    perform platform.guard(k);
    perform platform.refresh_keepers();
  end $$;

  -- The way back of the above, for migrations that are taken back: everything but the table itself.
  create function platform.unwatch(p_kind text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare k platform.kept;
  begin
    delete from platform.kept where kind = p_kind returning * into strict k;
    execute format('drop trigger with_entry on %1$s; drop policy reveal on %1$s; drop policy owner on %1$s;
      drop function %2$s(jsonb, platform.giver), %3$s()', k.of_table, k.keeper, replace(k.keeper, '.keep_', '.prove_'));
    perform platform.refresh_keepers();
  end $$;`;

const GUARDED = `
  select platform.guard(k) from platform.kept k;
  select platform.refresh_keepers();
  create constraint trigger with_row after insert on audit.entry
    deferrable initially deferred for each row when (new.change is not null)
    execute function platform.refuse_without_row();`;

const SITUATION = `
  drop function dispatch.situation(text, uuid, uuid, uuid, uuid);

  -- All that a decision about an intervention looks at, in one reading; of the session's centre, S0 only. Only what the
  -- command names is looked for. As text, which is all that is wanted of it.
  create function dispatch.situation(p_token text, p_case uuid, p_intervention uuid, p_assignment uuid, p_unit uuid,
    p_order uuid)
  returns json language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_centre uuid; v_units uuid[] := array[p_unit]; v_open json; v_served json; v_crew json; v_bases json;
    c care.case; i dispatch.intervention; a dispatch.assignment; o dispatch.crew_order; u units.unit;
  begin
    v_centre := (select centre_id from identity.standing(p_token));
    if v_centre is null then raise exception using errcode = 'VG401', message = 'session-ended'; end if;
    if p_case is not null then
      select * into c from care.case where id = p_case and centre_id = v_centre;
    end if;
    if p_order is not null then
      select * into o from dispatch.crew_order where id = p_order and centre_id = v_centre;
      v_units := v_units || o.unit_id;
    end if;
    if p_assignment is not null then
      select * into a from dispatch.assignment where id = p_assignment and centre_id = v_centre;
      v_units := v_units || a.unit_id;
    end if;
    if p_unit is not null then
      select * into u from units.unit where id = p_unit and centre_id = v_centre;
    end if;
    if p_intervention is not null or a.id is not null then
      select * into i from dispatch.intervention
       where id = case when p_assignment is null then p_intervention else a.intervention_id end and centre_id = v_centre;
    end if;
    if i.id is not null then
      select json_agg(json_build_object('assignment', to_json(x), 'unit', to_json(y)) order by x.assigned_at)
               filter (where x.ended_at is null),
             json_agg(y.type order by x.assigned_at) filter (where x.status = 'cleared' and x.on_scene_at is not null),
             v_units || array_agg(x.unit_id) filter (where x.ended_at is null)
        into v_open, v_served, v_units
        from dispatch.assignment x join units.unit y on y.id = x.unit_id
       where x.intervention_id = i.id and x.centre_id = v_centre;
      select json_agg(json_build_object('id', b.id, 'version', b.version, 'user_id', b.user_id))
        into v_bases
        from audit.basis b where b.case_id = i.case_id and b.basis = 'assigned' and b.until is null;
    end if;
    select json_agg(json_build_object('unit_id', m.unit_id, 'user_id', m.user_id))
      into v_crew
      from units.crew_member m where m.unit_id = any (v_units) and m.until is null and m.centre_id = v_centre;
    return json_build_object(
      'case', case when c.id is not null then to_json(c) end,
      'intervention', case when i.id is not null then to_json(i) end,
      'assignment', case when a.id is not null then to_json(a) end,
      'order', case when o.id is not null then to_json(o) end,
      'unit', case when u.id is not null then to_json(u) end,
      'crew', coalesce(v_crew, '[]'), 'open', coalesce(v_open, '[]'), 'served', coalesce(v_served, '[]'),
      'bases', coalesce(v_bases, '[]'));
  end $$;
  grant execute on function dispatch.situation(text, uuid, uuid, uuid, uuid, uuid) to vigil_api;`;

const ONE_DOOR_SHUT = `
  drop index audit.basis_standing;
  drop trigger with_row on audit.entry;
  create temp table kept_before on commit drop as select * from platform.kept;
  select platform.unwatch(kind) from kept_before;
  drop function platform.keep(text, text, uuid, text, bytea, jsonb, jsonb), platform.keep_row(jsonb, platform.giver),
    platform.claim_key(uuid, text, bytea, jsonb), platform.refuse_other_centre(), platform.refuse_unopened(uuid, uuid, text),
    platform.refuse_without_row(), platform.guard(platform.kept), platform.unwatch(text), platform.watch(regclass, text, text[], boolean, text),
    platform.branches(text, text[], text[]);
  drop type platform.giver;`;

const SESSION_OF_BEFORE = `
  create or replace function identity.session_of(p_token text)
  returns table (session_id uuid, user_id uuid, centre_id uuid, role text, locked boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select id, user_id, centre_id, role,
           locked_at is not null and (busy_until is null or busy_until < clock_timestamp())
      from identity.session
     where token_hash = sha256(convert_to(p_token, 'UTF8'))
       and ended_at is null and expires_at > clock_timestamp()
  $$;`;

/** Under the rule as it was, with the same exceptions. */
const WATCHED_AGAIN = `
  do $do$
  declare k record;
  begin
    alter table platform.kept drop of_table, drop class_of;
    for k in select * from kept_before loop
      perform platform.watch(k.of_table::regclass, k.kind, k.hidden, k.feed, k.class_of);
    end loop;
  end $do$;
  revoke select on care.lookup, identity.app_user from vigil_api;
  grant select (id, version, centre_id, user_name, display_name, role, language, disabled_at)
    on identity.app_user to vigil_api;
  drop function dispatch.situation(text, uuid, uuid, uuid, uuid, uuid);
  ${SITUATION_BEFORE}
  create or replace function identity.current_centre() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select centre_id from identity.session_of(current_setting('vigil.token', true))
  $$;
  ${SESSION_OF_BEFORE}
  drop function identity.standing(text);`;
