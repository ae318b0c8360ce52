import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Cases that were entered twice. One is closed as a duplicate of the other: all that is in it stays readable to its
 * people. Invariant: a court is told no outcome of it, and by its number finds the other one.
 */
export class Migration20261123000032 extends Migration {
  override up(): void {
    for (const text of [table, finding, court]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const isMyCase = '(select is_staff()) and staff_of_case(case_id)'

const table = /* sql */ `
create table "case_duplicates" (
  "case_id" uuid not null,
  "of_case_id" uuid not null,
  "closed_at" timestamptz(3) not null,
  "closed_by_person_id" uuid not null,
  primary key ("case_id")
);
create index "case_duplicates_of_case_id_index" on "case_duplicates" ("of_case_id");
alter table case_duplicates add foreign key (case_id) references cases deferrable initially deferred;
alter table case_duplicates add foreign key (of_case_id) references cases deferrable initially deferred;
alter table case_duplicates enable row level security;
alter table case_duplicates force row level security;
grant select, insert on case_duplicates to parley_app;
grant select on case_duplicates to parley_doors;
create policy doors on case_duplicates to parley_doors using (true) with check (true);
create policy migrations on case_duplicates to current_user using (true) with check (true);
create policy sees on case_duplicates for select to parley_app using (${isMyCase});
create policy adds on case_duplicates for insert to parley_app with check (${isMyCase} and staff_of_case(of_case_id));
`

/**
 * Likely duplicates of a case, for staff of both: the same number at the same court, or the same names in the same
 * program, unless both have a number: then they are two. By the indexes of number and names, so that it costs the same among a hundred thousand.
 */
const finding = /* sql */ `
grant create on schema public to parley_doors;
create function likely_duplicates(p_case uuid) returns table (id uuid, has_same_number boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare v_key text; v_court text; v_signs text; v_names text[];
begin
  if not staff_of_case(p_case) then return; end if;
  select v.key, v.body -> 'court' -> 'name' ->> 'en', regexp_replace(upper(c.case_number), '[^[:alnum:]]', '', 'g'),
    (select array_agg(lower(btrim(p.name)) order by lower(btrim(p.name))) from parties p where p.case_id = c.id)
    into v_key, v_court, v_signs, v_names
  from cases c join program_versions v on v.id = c.program_version_id where c.id = p_case;
  return query
    with found as (
      select c.id, true as has_same_number from cases c join program_versions v on v.id = c.program_version_id
      where v_signs <> '' and regexp_replace(upper(c.case_number), '[^[:alnum:]]', '', 'g') = v_signs and c.case_number is not null
        and (v.key = v_key or v.body -> 'court' -> 'name' ->> 'en' = v_court)
      union all
      select p.case_id, false from parties p where to_tsvector('simple', p.name) @@ phraseto_tsquery('simple', v_names[1])
    )
    select c.id, bool_or(f.has_same_number) from found f join cases c on c.id = f.id join program_versions v on v.id = c.program_version_id
    where c.id <> p_case and v.key = any (my_staff_programs()) and c.status <> 'SCREENED_OUT'
      and not exists (select 1 from case_duplicates d where d.case_id = c.id)
      and (f.has_same_number or (v.key = v_key and (c.case_number is null or v_signs is null) and v_names =
        (select array_agg(lower(btrim(p.name)) order by lower(btrim(p.name))) from parties p where p.case_id = c.id)))
    group by c.id order by 2 desc, c.id desc limit 10;
end $$;
alter function likely_duplicates(uuid) owner to parley_doors;
revoke all on function likely_duplicates(uuid) from public;
grant execute on function likely_duplicates(uuid) to parley_app;
`

const court = /* sql */ `
grant delete on court_pending to parley_doors;
create function untell_duplicate() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from court_pending where case_id = new.case_id;
  update court_cases set look_up_number = 'DUPLICATE ' || case_id where case_id = new.case_id;
  return null;
end $$;
alter function untell_duplicate() owner to parley_doors;
create trigger untells_court after insert on case_duplicates for each row execute function untell_duplicate();
/* As it was, but for what was closed as a duplicate: that is told no more, whatever becomes of it. */
create or replace function list_court_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_program text;
  v_court text;
begin
  if exists (select 1 from case_duplicates d where d.case_id = new.id) then return null; end if;
  select p.key, g.court_key into v_program, v_court
  from program_versions p join court_programs g on g.program_key = p.key where p.id = new.program_version_id;
  if v_court is null then return null; end if;
  insert into court_pending (case_id, look_at) values (new.id, 'epoch')
  on conflict (case_id) do update set look_at = 'epoch';
  insert into court_cases (case_id, court_key, program_key, case_number, look_up_number, is_referred, outcome, is_closed_by_court, seq, released_at)
  values (new.id, v_court, v_program, new.case_number, look_up_number(new.case_number), false, 'PENDING', false, null, null)
  on conflict (case_id) do nothing;
  update court_cases set case_number = new.case_number, look_up_number = look_up_number(new.case_number)
  where case_id = new.id and case_number <> new.case_number;
  return null;
end $$;
revoke create on schema public from parley_doors;
`
