import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Partner courts: credentials, messages, what each was told, and webhooks. A court that asks works under a role of its
 * own, parley_court, which has no grant on any table of people; it reads what it may know through the few functions here.
 * A court that acts works under parley_app, on the one case whose number it names, as `my_court_cases()` says.
 */
export class Migration20261122000055 extends Migration {
  override up(): void {
    for (const text of [role, tables, actor, security, captures, publishing, reading, acting, owners]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const role = /* sql */ `
do $$
begin
  perform pg_advisory_xact_lock(7266390);
  if not exists (select 1 from pg_roles where rolname = 'parley_court') then create role parley_court nologin; end if;
  if not pg_has_role(current_user, 'parley_court', 'member') then execute format('grant parley_court to %I', current_user); end if;
end $$;
grant usage on schema public to parley_court;
grant select on program_versions to parley_court;
grant create on schema public to parley_doors;
`

const tables = /* sql */ `
create table "courts" ("key" text not null, "name" text not null, "created_at" timestamptz(3) not null, primary key ("key"));
create table "court_programs" ("program_key" text not null, "court_key" text not null, primary key ("program_key"));
create index "court_programs_court_key_index" on "court_programs" ("court_key");
alter table court_programs add foreign key (court_key) references courts deferrable initially deferred;

create table "court_clients" ("id" uuid not null, "court_key" text not null, "label" text not null,
  "created_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, primary key ("id"));
create index "court_clients_court_key_index" on "court_clients" ("court_key");
alter table court_clients add foreign key (court_key) references courts deferrable initially deferred;
create table "court_secrets" ("id" uuid not null, "client_id" uuid not null, "secret_hash" text not null,
  "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) null, primary key ("id"));
create index "court_secrets_client_id_index" on "court_secrets" ("client_id");
alter table court_secrets add foreign key (client_id) references court_clients deferrable initially deferred;

create table "court_messages" ("court_key" text not null, "case_number" text not null, "message_id" text not null,
  "operation" text not null, "arguments_hash" text not null, "result" jsonb null, "client_id" uuid null,
  "done_at" timestamptz(3) not null, primary key ("court_key", "case_number", "message_id"));

create table "court_cases" ("case_id" uuid not null, "court_key" text not null, "program_key" text not null,
  "case_number" text not null, "look_up_number" text not null, "is_referred" boolean not null, "outcome" text not null,
  "is_closed_by_court" boolean not null, "seq" int null, "released_at" timestamptz(3) null, primary key ("case_id"));
create index "court_cases_court_key_look_up_number_index" on "court_cases" ("court_key", "look_up_number");
alter table "court_cases" add constraint "court_cases_court_key_seq_unique" unique ("court_key", "seq");
alter table "court_cases" add constraint "court_cases_outcome_check" check ("outcome" in ('AGREEMENT', 'PARTIAL', 'NO_AGREEMENT', 'PENDING'));
alter table court_cases add foreign key (case_id) references cases deferrable initially deferred;
alter table court_cases add foreign key (court_key) references courts deferrable initially deferred;
create table "court_pending" ("case_id" uuid not null, "look_at" timestamptz(3) not null, primary key ("case_id"));
create index "court_pending_look_at_index" on "court_pending" ("look_at");
alter table court_pending add foreign key (case_id) references cases deferrable initially deferred;
create table "court_filings" ("filing_id" uuid not null, "court_key" text not null, "case_id" uuid not null,
  "status" text not null, "released_at" timestamptz(3) not null, primary key ("filing_id"));
create index "court_filings_case_id_index" on "court_filings" ("case_id");
alter table court_filings add foreign key (case_id) references cases deferrable initially deferred;

create table "court_counters" ("court_key" text not null, "last_seq" int not null, primary key ("court_key"));
create table "court_feed" ("court_key" text not null, "seq" int not null, "kind" text not null, "case_id" uuid not null,
  "subject_id" uuid null, "at" timestamptz(3) not null, primary key ("court_key", "seq"));
alter table "court_feed" add constraint "court_feed_kind_check" check ("kind" in ('CASE_REFERRED', 'CASE_LISTED', 'HEARING_RECORDED', 'OUTCOME_RECORDED', 'FILING_SENT', 'FILING_DECIDED', 'CASE_CLOSED_BY_COURT'));

create table "court_endpoints" ("id" uuid not null, "court_key" text not null, "url" text not null,
  "created_at" timestamptz(3) not null, "disabled_at" timestamptz(3) null, "disabled_because" text null, primary key ("id"));
create index "court_endpoints_court_key_index" on "court_endpoints" ("court_key");
alter table "court_endpoints" add constraint "court_endpoints_disabled_because_check" check ("disabled_because" in ('GONE', 'BY_COURT', 'BY_STAFF'));
alter table court_endpoints add foreign key (court_key) references courts deferrable initially deferred;
create table "court_endpoint_secrets" ("id" uuid not null, "endpoint_id" uuid not null, "secret" bytea not null,
  "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) null, primary key ("id"));
create index "court_endpoint_secrets_endpoint_id_index" on "court_endpoint_secrets" ("endpoint_id");
alter table court_endpoint_secrets add foreign key (endpoint_id) references court_endpoints deferrable initially deferred;
create table "court_outbox" ("id" uuid not null, "endpoint_id" uuid not null, "court_key" text not null, "seq" int not null,
  "created_at" timestamptz(3) not null, "next_try_at" timestamptz(3) null, "tries" int not null,
  "delivered_at" timestamptz(3) null, "given_up_at" timestamptz(3) null, "last_answer" text null, primary key ("id"));
create index "court_outbox_next_try_at_index" on "court_outbox" ("next_try_at");
create index "court_outbox_court_key_given_up_at_index" on "court_outbox" ("court_key", "given_up_at");
alter table court_outbox add foreign key (endpoint_id) references court_endpoints deferrable initially deferred;
`

/** Who asks for a court. The second is asked at the beginning of every transaction of one, like live_session(). */
const actor = /* sql */ `
create function app_court() returns text language sql stable as $$
  select nullif(current_setting('app.court', true), '')
$$;

create function look_up_number(p_number text) returns text language sql immutable as $$
  select upper(regexp_replace(p_number, '\\s', '', 'g'))
$$;

create function live_court_client(p_client uuid, out court_key text, out program_keys text[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  select c.court_key, (select coalesce(array_agg(g.program_key order by g.program_key), '{}') from court_programs g where g.court_key = c.court_key)
    into court_key, program_keys
  from court_clients c where c.id = p_client and c.revoked_at is null;
end $$;

create function my_court_cases() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare v_known text := current_setting('app.my_court_cases', true);
begin
  if v_known is null or v_known = '' then
    v_known := (select coalesce(array_agg(c.case_id), '{}')::text from court_cases c
      where c.court_key = app_court() and c.look_up_number = look_up_number(app_shown('court_case')));
    perform set_config('app.my_court_cases', v_known, true);
  end if;
  return v_known::uuid[];
end $$;

create function my_staff_courts() returns text[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app_person() is null or to_regprocedure('my_staff_programs()') is null then return '{}'; end if;
  return (select coalesce(array_agg(distinct g.court_key), '{}') from court_programs g where g.program_key = any (my_staff_programs()));
end $$;

create function forget_after_court_cases() returns trigger language plpgsql as $$
begin
  perform set_config('app.my_court_cases', '', true);
  return null;
end $$;
create trigger forgets after insert or update on court_cases for each statement execute function forget_after_court_cases();
`

const ofCourt = `court_key = (select app_court())`
const ofStaff = `court_key = any ((select my_staff_courts())::text[])`
const byJob = `(select app_job()) in ('courts', 'start-up')`
const mayManage = `${ofStaff} or ${byJob}`
const ofClient = `exists (select 1 from court_clients c where c.id = client_id)`
const ofEndpoint = `exists (select 1 from court_endpoints e where e.id = endpoint_id)`

/** Which rows: for a court that asks, for whoever acts, and what may be added or changed. */
const rules: Record<string, { court?: string; app: string; grants?: string }> = {
  courts: {
    court: `key = (select app_court())`,
    app: `key = (select app_court()) or key = any ((select my_staff_courts())::text[]) or ${byJob}`,
    grants: 'insert',
  },
  court_programs: { court: ofCourt, app: `${ofCourt} or ${mayManage}`, grants: 'insert' },
  court_clients: { app: `${mayManage} or id::text = (select app_shown('court_client'))`, grants: 'insert, update' },
  court_secrets: { app: ofClient, grants: 'insert, update' },
  court_messages: { app: `${ofCourt} or ${ofStaff}`, grants: 'insert, update' },
  court_cases: { court: `${ofCourt} and seq is not null`, app: `${ofCourt} or ${ofStaff} or ${byJob}` },
  court_pending: { app: `(select app_job()) = 'courts'`, grants: 'update, delete' },
  court_filings: { court: ofCourt, app: `${ofCourt} or (select app_job()) = 'courts'`, grants: 'insert, update' },
  court_counters: { court: ofCourt, app: `${ofCourt} or ${byJob}` },
  court_feed: { court: ofCourt, app: `${ofCourt} or ${byJob}` },
  court_endpoints: { court: ofCourt, app: `${ofCourt} or ${mayManage}`, grants: 'insert, update' },
  court_endpoint_secrets: { app: ofEndpoint, grants: 'insert, update' },
  court_outbox: { court: ofCourt, app: `${ofCourt} or ${mayManage}`, grants: 'update' },
}

const security = Object.entries(rules)
  .map(
    ([table, { court, app, grants }]) => `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy doors on ${table} to parley_doors using (true) with check (true);
create policy migrations on ${table} to current_user using (true) with check (true);
create policy sees on ${table} for select to parley_app using (${app});
create policy changes on ${table} for update to parley_app using (${app}) with check (${app});
create policy removes on ${table} for delete to parley_app using (${app});
create policy adds on ${table} for insert to parley_app with check (${app});
grant select${grants ? `, ${grants}` : ''} on ${table} to parley_app;
grant select on ${table} to parley_doors;
${court ? `create policy asks on ${table} for select to parley_court using (${court});\ngrant select on ${table} to parley_court;` : ''}`,
  )
  .join('\n')

/** Whoever changes a court case, by whatever verb: the release looks at it, and at its moment nobody is told anything. */
const captures = /* sql */ `
create function list_court_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_program text;
  v_court text;
begin
  select p.key, g.court_key into v_program, v_court
  from program_versions p join court_programs g on g.program_key = p.key where p.id = new.program_version_id;
  if v_court is null then return null; end if;
  insert into court_cases (case_id, court_key, program_key, case_number, look_up_number, is_referred, outcome, is_closed_by_court, seq, released_at)
  values (new.id, v_court, v_program, new.case_number, look_up_number(new.case_number), false, 'PENDING', false, null, null)
  on conflict (case_id) do update set case_number = excluded.case_number, look_up_number = excluded.look_up_number
    where court_cases.case_number <> excluded.case_number;
  insert into court_pending (case_id, look_at) values (new.id, 'epoch')
  on conflict (case_id) do update set look_at = 'epoch' where court_pending.look_at <> 'epoch';
  return null;
end $$;
create trigger lists_for_court after insert on cases for each row
  when (new.case_number is not null and new.case_type <> 'COMMUNITY') execute function list_court_case();
create trigger lists_for_court_again after update of status, outcome, case_number on cases for each row
  when (new.case_number is not null and new.case_type <> 'COMMUNITY'
    and (new.status, new.outcome, new.case_number) is distinct from (old.status, old.outcome, old.case_number))
  execute function list_court_case();

create function list_court_cases_of_program() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into court_cases (case_id, court_key, program_key, case_number, look_up_number, is_referred, outcome, is_closed_by_court, seq, released_at)
  select c.id, new.court_key, new.program_key, c.case_number, look_up_number(c.case_number), false, 'PENDING', false, null, null
  from cases c join program_versions p on p.id = c.program_version_id
  where p.key = new.program_key and c.case_number is not null and c.case_type <> 'COMMUNITY'
  on conflict (case_id) do nothing;
  insert into court_pending (case_id, look_at)
  select c.case_id, 'epoch' from court_cases c where c.program_key = new.program_key and c.seq is null
  on conflict (case_id) do nothing;
  return null;
end $$;
create trigger lists_cases after insert on court_programs for each row execute function list_court_cases_of_program();
grant insert, update on court_cases, court_pending to parley_doors;
`

/**
 * One line more for a court, and a delivery for each of its endpoints. The counter of the court is locked until the
 * commit: so its numbers are dense, and visible in their order.
 */
const publishing = /* sql */ `
create function publish_to_court(p_court text, p_kind text, p_case uuid, p_subject uuid, p_outcome text, p_at timestamptz) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_seq int;
begin
  if app_job() is distinct from 'courts' and p_court is distinct from app_court() and not p_court = any (my_staff_courts()) then
    raise exception 'only the court, its staff and the job of this name tell a court' using errcode = '42501';
  end if;
  insert into court_counters (court_key, last_seq) values (p_court, 1)
  on conflict (court_key) do update set last_seq = court_counters.last_seq + 1 returning last_seq into v_seq;
  insert into court_feed (court_key, seq, kind, case_id, subject_id, at) values (p_court, v_seq, p_kind, p_case, p_subject, p_at);
  update court_cases set seq = v_seq, released_at = p_at, outcome = coalesce(p_outcome, outcome),
    is_referred = is_referred or p_kind = 'CASE_REFERRED', is_closed_by_court = is_closed_by_court or p_kind = 'CASE_CLOSED_BY_COURT'
  where case_id = p_case and court_key = p_court;
  insert into court_outbox (id, endpoint_id, court_key, seq, created_at, next_try_at, tries)
  select gen_random_uuid(), e.id, p_court, v_seq, p_at, p_at, 0 from court_endpoints e where e.court_key = p_court and e.disabled_at is null;
  return v_seq;
end $$;
grant insert, update on court_counters to parley_doors;
grant insert on court_feed, court_outbox to parley_doors;

create function cases_to_release(p_at timestamptz, p_limit int)
returns table (case_id uuid, court_key text, program_version_id uuid, status text, outcome text, told text, is_told boolean, started_at timestamptz, hearing_on text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app_job() is distinct from 'courts' then return; end if;
  return query
    select k.case_id, k.court_key, c.program_version_id, c.status::text, c.outcome::text, k.outcome::text, k.seq is not null, c.started_at,
      (select h.held_on::text from hearings h where h.case_id = c.id order by h.recorded_at desc, h.id desc limit 1)
    from court_pending w join court_cases k on k.case_id = w.case_id join cases c on c.id = w.case_id
    where w.look_at <= p_at order by k.look_up_number, k.case_id limit p_limit
    for no key update of w skip locked;
end $$;
`

/** What a court reads beside its own tables: names and sides, its own hearing data. No other column of these rows. */
const reading = /* sql */ `
create function parties_for_court(p_cases uuid[]) returns table (case_id uuid, "position" int, name text, side text, kind text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select p.case_id, p.position, p.name, p.side::text, p.kind::text from parties p join court_cases k on k.case_id = p.case_id
    where p.case_id = any (p_cases) and k.court_key = app_court() order by p.case_id, p.position;
end $$;

create function hearings_for_court(p_cases uuid[])
returns table (case_id uuid, held_on text, held_at timestamptz, department text, vacated_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select distinct on (h.case_id) h.case_id, h.held_on::text, h.held_at, h.department, h.vacated_at
    from hearings h join court_cases k on k.case_id = h.case_id
    where h.case_id = any (p_cases) and k.court_key = app_court() and h.source = 'COURT_SYSTEM'
    order by h.case_id, h.recorded_at desc, h.id desc;
end $$;
`

/** A court that acts, on the case that it names. What it is shown of it afterwards passes the functions above. */
const acting = /* sql */ `
create policy court_sees on cases for select to parley_app using (id in (select unnest(my_court_cases())));
create policy court_changes on cases for update to parley_app using (id in (select unnest(my_court_cases()))) with check (true);
create policy court_sees on parties for select to parley_app using (case_id in (select unnest(my_court_cases())));
create policy court_changes on parties for update to parley_app using (case_id in (select unnest(my_court_cases()))) with check (true);
create policy court_sees on seats for select to parley_app using (case_id in (select unnest(my_court_cases())));
create policy court_changes on seats for update to parley_app using (case_id in (select unnest(my_court_cases()))) with check (true);
create policy court_sees on hearings for select to parley_app using (case_id in (select unnest(my_court_cases())));
create policy court_adds on hearings for insert to parley_app with check (case_id in (select unnest(my_court_cases())));
create policy court_sees on mediations for select to parley_app using (case_id in (select unnest(my_court_cases())));
create policy court_changes on mediations for update to parley_app using (case_id in (select unnest(my_court_cases()))) with check (true);
create policy court_adds on mediations for insert to parley_app with check (case_id in (select unnest(my_court_cases())));
create policy court_sees on invitations for select to parley_app using (case_id in (select unnest(my_court_cases())));
`

const functions = [
  'live_court_client(uuid)',
  'my_court_cases()',
  'my_staff_courts()',
  'list_court_case()',
  'list_court_cases_of_program()',
  'publish_to_court(text, text, uuid, uuid, text, timestamptz)',
  'cases_to_release(timestamptz, int)',
  'parties_for_court(uuid[])',
  'hearings_for_court(uuid[])',
]

const owners = `
grant update on court_pending to parley_doors;
${functions
  .map(
    name => `alter function ${name} owner to parley_doors;
revoke all on function ${name} from public;`,
  )
  .join('\n')}
grant execute on function live_court_client(uuid) to public;
grant execute on function my_court_cases(), my_staff_courts(), publish_to_court(text, text, uuid, uuid, text, timestamptz),
  cases_to_release(timestamptz, int) to parley_app;
grant execute on function my_court_cases(), parties_for_court(uuid[]), hearings_for_court(uuid[]) to parley_court;
grant execute on function parties_for_court(uuid[]), hearings_for_court(uuid[]) to parley_app;
revoke create on schema public from parley_doors;
`
