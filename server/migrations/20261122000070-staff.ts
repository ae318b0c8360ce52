import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Who works for a program, and what surrounds its cases: number, hearing, parties, seats, invitations. Invariant: no
 * policy of this migration names a conversation, message, offer, agreement, evidence, draft or data key: staff read no
 * word, and not whether one was written.
 */
export class Migration20261122000070 extends Migration {
  override up(): void {
    for (const text of [tables, sets, policies, liveSession]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const tables = /* sql */ `
create table "program_staff" (
  "id" uuid not null,
  "program_key" text not null,
  "person_id" uuid not null,
  "since" timestamptz(3) not null,
  "until" timestamptz(3) null,
  primary key ("id")
);
create index "program_staff_program_key_index" on "program_staff" ("program_key");
create unique index "program_staff_once" on "program_staff" ("person_id", "program_key") where "until" is null;
alter table program_staff add foreign key (person_id) references persons deferrable initially deferred;
alter table program_staff enable row level security;
alter table program_staff force row level security;
grant select, insert, update on program_staff to parley_app;
grant select on program_staff to parley_doors;
`

/**
 * The keys of the programs are kept in a setting of the transaction, where the beginning of it has put them already;
 * nobody but staff pays for more than reading that. A program may have a hundred thousand cases: so a row asks
 * staff_of_case for its own one, and the set of all is for statements that need it whole.
 */
const sets = /* sql */ `
grant create on schema public to parley_doors;
create function staff_programs_of(p_person uuid) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(t.program_key), '{}') from program_staff t where t.person_id = p_person and t.until is null
$$;

create function my_staff_programs() returns text[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare v_known text := current_setting('app.my_staff_programs', true);
begin
  if v_known is null or v_known = '' then
    v_known := staff_programs_of(app_person())::text;
    perform set_config('app.my_staff_programs', v_known, true);
  end if;
  return v_known::text[];
end $$;

create function is_staff() returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return cardinality(my_staff_programs()) > 0;
end $$;

create function my_staff_versions() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not is_staff() then return '{}'; end if;
  return (select coalesce(array_agg(v.id), '{}') from program_versions v where v.key = any (my_staff_programs()));
end $$;

create function my_staff_cases() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not is_staff() then return '{}'; end if;
  return (select coalesce(array_agg(c.id), '{}') from cases c where c.program_version_id = any (my_staff_versions()));
end $$;

create function staff_of_case(p_case uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not is_staff() then return false; end if;
  return exists (
    select 1 from cases c join program_versions v on v.id = c.program_version_id
    where c.id = p_case and v.key = any (my_staff_programs()));
end $$;

/* Persons whom staff meet in their work: at their cases, on their rosters, beside themselves. */
create function staff_meets(p_person uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not is_staff() then return false; end if;
  return exists (select 1 from program_neutrals n where n.person_id = p_person and n.program_key = any (my_staff_programs()))
    or exists (select 1 from program_staff t where t.person_id = p_person and t.program_key = any (my_staff_programs()))
    or exists (select 1 from seats s join cases c on c.id = s.case_id join program_versions v on v.id = c.program_version_id
      where s.person_id = p_person and v.key = any (my_staff_programs()));
end $$;

create function forget_after_program_staff() returns trigger language plpgsql as $$
begin
  perform set_config('app.my_staff_programs', '', true);
  return null;
end $$;
create trigger forgets after insert or update on program_staff for each statement execute function forget_after_program_staff();

alter function staff_programs_of(uuid) owner to parley_doors;
revoke all on function staff_programs_of(uuid) from public;
alter function my_staff_programs() owner to parley_doors;
revoke all on function my_staff_programs() from public;
grant execute on function my_staff_programs() to parley_app;
alter function is_staff() owner to parley_doors;
revoke all on function is_staff() from public;
grant execute on function is_staff() to parley_app;
alter function my_staff_versions() owner to parley_doors;
revoke all on function my_staff_versions() from public;
grant execute on function my_staff_versions() to parley_app;
alter function my_staff_cases() owner to parley_doors;
revoke all on function my_staff_cases() from public;
grant execute on function my_staff_cases() to parley_app;
alter function staff_of_case(uuid) owner to parley_doors;
revoke all on function staff_of_case(uuid) from public;
grant execute on function staff_of_case(uuid) to parley_app;
alter function staff_meets(uuid) owner to parley_doors;
revoke all on function staff_meets(uuid) from public;
grant execute on function staff_meets(uuid) to parley_app;
`

const isMyProgram = '(select is_staff()) and program_key in (select unnest(my_staff_programs()))'
const isMyCase = '(select is_staff()) and staff_of_case(case_id)'
const isMyVersion = '(select is_staff()) and program_version_id in (select unnest(my_staff_versions()))'

const ofCases = (table: string): string => `
create policy staff_sees on ${table} for select to parley_app using (${isMyCase});
create policy staff_changes on ${table} for update to parley_app using (${isMyCase}) with check (${isMyCase});
create policy staff_adds on ${table} for insert to parley_app with check (${isMyCase});`

/** Beside the policies that others have: a row is seen by whom any of them lets see it. */
const policies = /* sql */ `
create policy doors on program_staff to parley_doors using (true) with check (true);
create policy migrations on program_staff to current_user using (true) with check (true);
create policy sees on program_staff for select to parley_app using (person_id = (select app_person()) or (${isMyProgram}));
create policy changes on program_staff for update to parley_app using (${isMyProgram}) with check (${isMyProgram});
create policy adds on program_staff for insert to parley_app with check ((${isMyProgram}) or (select app_job()) = 'start-up');

create policy staff_sees on program_neutrals for select to parley_app using (${isMyProgram});
create policy staff_changes on program_neutrals for update to parley_app using (${isMyProgram}) with check (${isMyProgram});
drop policy changes on program_neutrals;
create policy changes on program_neutrals for update to parley_app using (person_id = (select app_person())) with check (person_id = (select app_person()));
drop policy adds on program_neutrals;
create policy adds on program_neutrals for insert to parley_app with check ((${isMyProgram}) or (select app_job()) = 'start-up');

create policy staff_sees on persons for select to parley_app using ((select is_staff()) and staff_meets(id));
create policy staff_sees on cases for select to parley_app using (${isMyVersion});
create policy staff_changes on cases for update to parley_app using (${isMyVersion}) with check (${isMyVersion});
${['parties', 'hearings', 'seats', 'mediations', 'invitations'].map(ofCases).join('')}
`

/** Staff have to have a second factor as neutrals have; and what they work for is known from the beginning. */
const liveSession = /* sql */ `
create or replace function live_session(p_person uuid, p_session uuid, p_at timestamptz,
  out is_live boolean, out identity_confirmed_at timestamptz, out is_neutral_without_second_factor boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare v_programs text[] := staff_programs_of(p_person);
begin
  perform set_config('app.my_staff_programs', v_programs::text, true);
  select true, s.identity_confirmed_at, s.second_factor_at is null and (
      cardinality(v_programs) > 0
      or exists (select 1 from program_neutrals n where n.person_id = p_person and n.until is null)
      or exists (select 1 from seats x where x.person_id = p_person and x.party_id is null and x.removed_at is null
        and x.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER', 'PROGRAM_ADMIN')))
    into is_live, identity_confirmed_at, is_neutral_without_second_factor
  from sessions s where s.id = p_session and s.person_id = p_person and s.ended_at is null and s.expires_at > p_at;
end $$;
alter function live_session(uuid, uuid, timestamptz) owner to parley_doors;
revoke create on schema public from parley_doors;
`
