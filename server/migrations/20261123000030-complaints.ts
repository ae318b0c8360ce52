import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Complaints, outside the case: from somebody of it to the staff of its program. Invariant: who sits or sat on the case
 * reads it as its author or not at all, so that neither the neutral whom it is about nor the other side ever does, also
 * where they work for the program; and nothing here is granted to a court.
 */
export class Migration20261123000030 extends Migration {
  override up(): void {
    for (const text of [tables, readers, security]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const tables = /* sql */ `
create table "complaints" (
  "id" uuid not null,
  "reference" text not null,
  "program_key" text not null,
  "case_id" uuid not null,
  "person_id" uuid not null,
  "name" text not null,
  "about" text not null,
  "about_person_id" uuid null,
  "about_name" text null,
  "words" bytea not null,
  "status" text not null,
  "made_at" timestamptz(3) not null,
  primary key ("id")
);
create index "complaints_person_id_index" on "complaints" ("person_id");
create index "complaints_case_id_index" on "complaints" ("case_id");
create index "complaints_program_key_status_made_at_index" on "complaints" ("program_key", "status", "made_at");
alter table "complaints" add constraint "complaints_reference_unique" unique ("reference");
alter table complaints add foreign key (case_id) references cases deferrable initially deferred;
alter table complaints add foreign key (person_id) references persons deferrable initially deferred;

create table "complaint_entries" (
  "id" uuid not null,
  "complaint_id" uuid not null,
  "person_id" uuid not null,
  "name" text not null,
  "kind" text not null,
  "words" bytea not null,
  "at" timestamptz(3) not null,
  primary key ("id")
);
create index "complaint_entries_complaint_id_index" on "complaint_entries" ("complaint_id");
alter table complaint_entries add foreign key (complaint_id) references complaints deferrable initially deferred;
`

/** To whom a complaint of the asking person would go: their names are shown before it is sent, and they get a mail. */
const readers = /* sql */ `
grant create on schema public to parley_doors;
create function complaint_readers(p_case uuid, p_about uuid) returns table (name text, email text, locale text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from seats s where s.case_id = p_case and s.person_id = app_person()) then return; end if;
  return query
    select coalesce(nullif(t.name, ''), p.name), p.email, p.locale
    from cases c join program_versions v on v.id = c.program_version_id
    join program_staff t on t.program_key = v.key and t.until is null join persons p on p.id = t.person_id
    where c.id = p_case and t.person_id is distinct from p_about
      and not exists (select 1 from seats s where s.case_id = p_case and s.person_id = t.person_id)
    order by 1, p.id;
end $$;
alter function complaint_readers(uuid, uuid) owner to parley_doors;
revoke all on function complaint_readers(uuid, uuid) from public;
grant execute on function complaint_readers(uuid, uuid) to parley_app;
revoke create on schema public from parley_doors;
`

const isMine = 'person_id = (select app_person())'
const isForStaff = `(select is_staff()) and program_key in (select unnest(my_staff_programs()))
  and about_person_id is distinct from (select app_person())
  and not exists (select 1 from seats s where s.case_id = complaints.case_id and s.person_id = (select app_person()))`

const security = /* sql */ `
${['complaints', 'complaint_entries']
  .map(
    table => `alter table ${table} enable row level security;
alter table ${table} force row level security;
grant select on ${table} to parley_doors;
create policy doors on ${table} to parley_doors using (true) with check (true);
create policy migrations on ${table} to current_user using (true) with check (true);`,
  )
  .join('\n')}
grant select, insert on complaints to parley_app;
grant update (status) on complaints to parley_app;
grant select, insert on complaint_entries to parley_app;
create policy sees on complaints for select to parley_app using (${isMine} or (${isForStaff}));
create policy adds on complaints for insert to parley_app with check (${isMine} and case_id in (select unnest(my_cases())));
create policy changes on complaints for update to parley_app using (${isMine} or (${isForStaff})) with check (true);
create policy sees on complaint_entries for select to parley_app
  using (exists (select 1 from complaints c where c.id = complaint_id));
create policy adds on complaint_entries for insert to parley_app
  with check (${isMine} and exists (select 1 from complaints c where c.id = complaint_id));
create policy complaint_sees on data_keys for select to parley_app
  using (purpose = 'COMPLAINT' and exists (select 1 from complaints c where c.id = subject_id));
`
