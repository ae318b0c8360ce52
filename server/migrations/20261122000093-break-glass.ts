import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Emergency access: a member of staff opens the joint conversation of one case for a short time, with a reason. Which
 * cases are open to whom is settled at the beginning of each transaction, by the clock of the server, and for staff of the
 * case's program alone. Invariant: no policy of this migration opens a private conversation, or a key of one.
 */
export class Migration20261122000093 extends Migration {
  override up(): void {
    for (const text of [table, sets, policies, liveSession]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const table = /* sql */ `
create table "break_glass" (
  "id" uuid not null,
  "case_id" uuid not null,
  "person_id" uuid not null,
  "reason" bytea not null,
  "later_reason" bytea null,
  "opened_at" timestamptz(3) not null,
  "ends_at" timestamptz(3) not null,
  "disclose_at" timestamptz(3) not null,
  "disclosed_at" timestamptz(3) null,
  primary key ("id")
);
create index "break_glass_case_id_index" on "break_glass" ("case_id");
create index "break_glass_person_id_ends_at_index" on "break_glass" ("person_id", "ends_at");
alter table break_glass add foreign key (case_id) references cases deferrable initially deferred;
alter table break_glass add foreign key (person_id) references persons deferrable initially deferred;
alter table break_glass enable row level security;
alter table break_glass force row level security;
grant select, insert on break_glass to parley_app;
grant update (disclosed_at) on break_glass to parley_app;
grant select on break_glass to parley_doors;
`

const sets = /* sql */ `
grant create on schema public to parley_doors;
create function my_opened_cases() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(nullif(current_setting('app.my_opened_cases', true), ''), '{}')::uuid[]
$$;

create function my_opened_conversations() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not is_staff() or cardinality(my_opened_cases()) = 0 then return '{}'; end if;
  return (select coalesce(array_agg(c.id), '{}') from conversations c where c.kind = 'JOINT' and c.case_id = any (my_opened_cases()));
end $$;
alter function my_opened_cases() owner to parley_doors;
revoke all on function my_opened_cases() from public;
grant execute on function my_opened_cases() to parley_app;
alter function my_opened_conversations() owner to parley_doors;
revoke all on function my_opened_conversations() from public;
grant execute on function my_opened_conversations() to parley_app;
`

const isMyCase = '(select is_staff()) and staff_of_case(case_id)'
const isOpened = '(select is_staff()) and conversation_id in (select unnest(my_opened_conversations()))'

/** The parties read that their conversation was opened once they are told, and never the sealed reason. */
const policies = /* sql */ `
create policy doors on break_glass to parley_doors using (true) with check (true);
create policy migrations on break_glass to current_user using (true) with check (true);
create policy sees on break_glass for select to parley_app using (
  (disclosed_at is not null and case_id in (select unnest(my_cases()))) or (select app_job()) = 'deadlines' or (${isMyCase}));
create policy adds on break_glass for insert to parley_app with check (person_id = (select app_person()) and ${isMyCase});
create policy changes on break_glass for update to parley_app
  using ((select app_job()) = 'deadlines') with check ((select app_job()) = 'deadlines');

create policy staff_opened on conversations for select to parley_app
  using ((select is_staff()) and id in (select unnest(my_opened_conversations())));
create policy staff_opened on messages for select to parley_app using (${isOpened});
create policy staff_opened on evidence for select to parley_app using (shared_at is not null and ${isOpened});
create policy staff_opened on data_keys for select to parley_app
  using (purpose = 'CASE' and (select is_staff()) and subject_id in (select unnest(my_opened_cases())));
`

const liveSession = /* sql */ `
create or replace function live_session(p_person uuid, p_session uuid, p_at timestamptz,
  out is_live boolean, out identity_confirmed_at timestamptz, out is_neutral_without_second_factor boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare v_programs text[] := staff_programs_of(p_person);
begin
  perform set_config('app.my_staff_programs', v_programs::text, true);
  if cardinality(v_programs) > 0 then
    perform set_config('app.my_opened_cases', (select coalesce(array_agg(distinct g.case_id), '{}')::text
      from break_glass g join cases c on c.id = g.case_id join program_versions v on v.id = c.program_version_id
      where g.person_id = p_person and g.opened_at <= p_at and g.ends_at > p_at and v.key = any (v_programs)), true);
  end if;
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
