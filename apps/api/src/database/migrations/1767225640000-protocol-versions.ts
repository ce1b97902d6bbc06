import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of protocols with their signatures, what ran in shadow, and which triage sessions took up which protocol. */
export class ProtocolVersions1767225640000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [VERSIONS, SIGNATURES, LIFE, SEED, SHADOW, USE])
      await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `select platform.unwatch(kind) from platform.kept
        where kind in ('protocol-version', 'signature', 'shadow-run', 'protocol-use');
       drop schema protocols cascade;
       drop table care.protocol_use`,
    );
  }
}

const VERSIONS = `
  create schema protocols;
  grant usage on schema protocols to vigil_api;

  create table protocols.protocol_version (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null references directory.centre,
    code text not null check (code ~ '^[A-Z][0-9]{2}$'),
    number int not null check (number between 1 and 9999),
    status text not null check (status in ('draft','review','signed','released')),
    origin text not null check (origin in ('library','centre')),
    title jsonb not null,
    -- The RFC 8785 text, so that the hash below is over what is stored.
    content text not null check (octet_length(content) <= 262144),
    content_hash text not null,
    cases text not null check (octet_length(cases) <= 262144),
    -- How often it went to review: a signature is for one round.
    round int not null check (round >= 0),
    created_at timestamptz not null,
    created_by uuid not null references identity.app_user,
    return_reason text check (length(return_reason) between 1 and 1000),
    released_at timestamptz,
    retired_at timestamptz,
    overlay_until timestamptz,
    shadow_since timestamptz,
    owner_id uuid references identity.app_user,
    review_by timestamptz,
    constraint protocol_version_hash check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    check ((status = 'released') = (released_at is not null)),
    check (retired_at is null or released_at is not null and retired_at >= released_at),
    check (overlay_until is null or released_at is not null and overlay_until > released_at),
    check (shadow_since is null or status in ('review','signed'))
  );
  create unique index protocol_version_number on protocols.protocol_version (centre_id, code, number);
  -- Of two releases of one code at once, one is kept: overlays apart, one version has no end.
  create unique index protocol_version_standing on protocols.protocol_version (centre_id, code)
    where status = 'released' and overlay_until is null and retired_at is null;
  create index protocol_version_shadow on protocols.protocol_version (centre_id) where shadow_since is not null;
  select platform.watch('protocols.protocol_version', 'protocol-version', '{title,content,cases,return_reason}',
    false, null);`;

const SIGNATURES = `
  create table protocols.signature (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null,
    version_id uuid not null references protocols.protocol_version,
    round int not null,
    content_hash text not null,
    signed_by uuid not null references identity.app_user,
    role text not null check (role in ('medical-director','supervisor','doctor')),
    signed_at timestamptz not null
  );
  -- Two signatures are of two people.
  create unique index signature_once on protocols.signature (version_id, round, signed_by);
  select platform.watch('protocols.signature', 'signature', '{}', false, null);
  revoke update, delete, truncate on protocols.signature from vigil_api;
  create trigger append_only before update or delete or truncate on protocols.signature
    for each statement execute function audit.refuse_change();

  -- Whoever signs is the one who is signed in, in the role of the sign-in: the entry, which takes both from the session,
  -- says so at commit.
  create function protocols.refuse_other_name() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if not exists (select from audit.entry e
         where e.object_id = new.id and e.kind = 'signature' and e.change = 'create'
           and e.xid = pg_current_xact_id() and e.actor = new.signed_by and e.role = new.role) then
      raise exception using errcode = 'VG403', message = 'a signature is one''s own';
    end if;
    return null;
  end $$;
  create constraint trigger own_name after insert on protocols.signature
    deferrable initially deferred for each row execute function protocols.refuse_other_name();

  -- What is signed is the content that is there, by who may sign next.
  create function protocols.guard_signature() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare v protocols.protocol_version;
  begin
    -- Signatures of one version come one after the other.
    select * into v from protocols.protocol_version where id = new.version_id for update;
    if v.id is null or v.centre_id <> new.centre_id
       or not (v.status = 'review' or v.status = 'released' and v.origin = 'library') then
      raise exception using errcode = 'VG412', message = 'protocol-version-state';
    end if;
    if v.content_hash <> new.content_hash or v.round <> new.round then
      raise exception using errcode = 'VG409', message = 'stale-version';
    end if;
    if new.role <> 'medical-director' and exists (select from protocols.signature
         where version_id = new.version_id and round = new.round)
       and not exists (select from protocols.signature
         where version_id = new.version_id and round = new.round and role = 'medical-director') then
      raise exception using errcode = 'VG412', message = 'director-must-sign';
    end if;
    return new;
  end $$;
  create trigger guard before insert on protocols.signature
    for each row execute function protocols.guard_signature();`;

const LIFE = `
  -- Two people over this content in this round, one of them a medical director.
  create function protocols.is_signed(v protocols.protocol_version) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select count(distinct signed_by) >= 2 and bool_or(role = 'medical-director')
      from protocols.signature
     where version_id = v.id and round = v.round and content_hash = v.content_hash
  $$;

  create function protocols.guard_version() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if tg_op = 'INSERT' then
      -- What comes with the program is laid down by the owner of the schema, released and unsigned; all else begins as a draft.
      if not (new.origin = 'centre' and new.status = 'draft' and new.round = 0
           or new.origin = 'library' and new.status = 'released' and session_user <> 'vigil_api') then
        raise exception using errcode = 'VG412', message = 'protocol-version-state';
      end if;
    else
      if (new.centre_id, new.code, new.number, new.origin, new.created_at, new.created_by)
         is distinct from (old.centre_id, old.code, old.number, old.origin, old.created_at, old.created_by) then
        raise exception using errcode = 'VG403', message = 'a version keeps its name';
      end if;
      if (new.title, new.content, new.cases) is distinct from (old.title, old.content, old.cases)
         and not (old.status = 'draft' and new.status = 'draft') then
        raise exception using errcode = 'VG412', message = 'protocol-version-state';
      end if;
      if not (case old.status || '>' || new.status
           when 'draft>draft' then new.round = old.round
           when 'draft>review' then new.round = old.round + 1
           when 'review>review' then new.round = old.round
           when 'review>signed' then new.round = old.round and protocols.is_signed(new)
           when 'signed>signed' then new.round = old.round
           when 'signed>released' then new.round = old.round and protocols.is_signed(new)
           when 'review>draft' then new.round = old.round and new.return_reason is not null
           when 'signed>draft' then new.round = old.round and new.return_reason is not null
           when 'released>released' then new.round = old.round
             and (new.released_at, new.overlay_until) is not distinct from (old.released_at, old.overlay_until)
             and (new.retired_at is not distinct from old.retired_at or old.retired_at is null
               or old.retired_at > clock_timestamp())
           else false
         end) then
        raise exception using errcode = 'VG412', message = 'protocol-version-state';
      end if;
    end if;
    if new.owner_id is not null and not exists (select from identity.app_user
         where id = new.owner_id and centre_id = new.centre_id) then
      raise exception using errcode = 'VG412', message = 'not-found';
    end if;
    if tg_op = 'INSERT' or new.content <> old.content then
      if new.content::jsonb->>'code' is distinct from new.code
         or new.content::jsonb->>'version' is distinct from new.number::text then
        raise exception using errcode = 'VG412', message = 'protocol-version-state';
      end if;
    end if;
    -- At no moment are two of a code in force, overlays apart.
    if new.status = 'released' and new.overlay_until is null and exists (
         select from protocols.protocol_version o
          where o.centre_id = new.centre_id and o.code = new.code and o.id <> new.id
            and o.status = 'released' and o.overlay_until is null
            and tstzrange(o.released_at, o.retired_at) && tstzrange(new.released_at, new.retired_at)) then
      raise exception using errcode = 'VG412', message = 'protocol-version-scheduled';
    end if;
    return new;
  end $$;
  create trigger guard before insert or update on protocols.protocol_version
    for each row execute function protocols.guard_version();`;

const SEED = `
  -- Lays down a version of the library that came with the program, in force since the centre opened. For the owner only.
  create function protocols.seed_version(p_centre uuid, p_code text, p_number int, p_title jsonb, p_content text,
    p_hash text, p_cases text)
  returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare u identity.app_user; v_id uuid := gen_random_uuid(); v_opened timestamptz;
    v_now timestamptz := date_trunc('milliseconds', now());
  begin
    select * into strict u from identity.app_user where centre_id = p_centre and role = 'system';
    select date_trunc('milliseconds', opened_at) into strict v_opened from directory.centre where id = p_centre;
    perform audit.append(null, u.id, 'system', p_centre, 'protocol.seeded', 'create', 'protocol-version', v_id, 1,
      null, null, 'HSYSADMIN', null, null, jsonb_build_object('centre_id', p_centre, 'code', p_code,
        'number', p_number, 'status', 'released', 'origin', 'library', 'content_hash', p_hash, 'round', 0,
        'created_at', v_now, 'created_by', u.id, 'released_at', v_opened), false);
    insert into protocols.protocol_version (id, version, centre_id, code, number, status, origin, title, content,
      content_hash, cases, round, created_at, created_by, released_at)
    values (v_id, 1, p_centre, p_code, p_number, 'released', 'library', p_title, p_content, p_hash, p_cases, 0,
      v_now, u.id, v_opened);
  end $$;`;

const SHADOW = `
  -- What a session came to under a version in shadow, beside what it came to in fact. Which session it was stays out of
  -- the log: with the version it would say what a person called about.
  create table protocols.shadow_run (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null,
    version_id uuid not null references protocols.protocol_version,
    case_id uuid not null,
    triage_session_id uuid not null,
    at timestamptz not null,
    level text check (level in ('1','2','3','4','5','6','7','8','A')),
    shadow_level text check (shadow_level in ('1','2','3','4','5','6','7','8','A'))
  );
  create unique index shadow_run_once on protocols.shadow_run (version_id, triage_session_id);
  create index shadow_run_session on protocols.shadow_run (triage_session_id);
  select platform.watch('protocols.shadow_run', 'shadow-run', '{case_id,triage_session_id}', false, null);`;

const USE = `
  -- A keyed digest of the protocol that a session took up: finds the sessions of a protocol without opening any.
  create table care.protocol_use (
    id uuid primary key,
    version int not null check (version > 0),
    centre_id uuid not null,
    case_id uuid not null,
    triage_session_id uuid not null,
    digest bytea not null,
    at timestamptz not null
  );
  create index protocol_use_digest on care.protocol_use (centre_id, digest, at);
  select platform.watch('care.protocol_use', 'protocol-use', '{digest}', false, null);
  revoke update, delete, truncate on care.protocol_use from vigil_api;
  create trigger append_only before update or delete or truncate on care.protocol_use
    for each statement execute function audit.refuse_change();`;
