import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * How staff find a case among a hundred thousand: by where it stands, by the beginning of its number, or by words of a
 * party's name. An index serves each; row-security would hide the indexes of the search from the planner, so a function
 * of the doors searches, within the programs of the person who asks, and answers ids alone.
 */
export class Migration20261122000071 extends Migration {
  override up(): void {
    for (const text of [indexes, search]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const indexes = /* sql */ `
create index "cases_by_program" on "cases" ("program_version_id", "status", "started_at", "id");
create index "cases_by_number" on "cases" ((upper("case_number")) collate "C");
create index "parties_by_name" on "parties" using gin (to_tsvector('simple', "name"));
`

const search = /* sql */ `
grant create on schema public to parley_doors;
create function find_staff_cases(p_program text, p_statuses text[], p_number text, p_names text, p_started timestamptz, p_id uuid, p_limit int)
returns table (id uuid, started_at timestamptz) language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not is_staff() then return; end if;
  if p_number is null and p_names is null then
    return query
      select c.id, c.started_at from program_versions v cross join unnest(p_statuses) as one(status)
      cross join lateral (
        select c.id, c.started_at from cases c
        where c.program_version_id = v.id and c.status = one.status and (p_started is null or (c.started_at, c.id) < (p_started, p_id))
        order by c.started_at desc, c.id desc limit p_limit
      ) c
      where v.key = any (my_staff_programs()) and (p_program is null or v.key = p_program)
      order by c.started_at desc, c.id desc limit p_limit;
    return;
  end if;
  return query
    with found as (
      select c.id from cases c where p_number is not null
        and upper(c.case_number) collate "C" >= p_number and upper(c.case_number) collate "C" < p_number || chr(1114111)
      union
      select p.case_id from parties p where p_names is not null and to_tsvector('simple', p.name) @@ to_tsquery('simple', p_names)
    )
    select c.id, c.started_at from found join cases c on c.id = found.id join program_versions v on v.id = c.program_version_id
    where v.key = any (my_staff_programs()) and (p_program is null or v.key = p_program) and c.status = any (p_statuses)
      and (p_started is null or (c.started_at, c.id) < (p_started, p_id))
    order by c.started_at desc, c.id desc limit p_limit;
end $$;
alter function find_staff_cases(text, text[], text, text, timestamptz, uuid, int) owner to parley_doors;
revoke all on function find_staff_cases(text, text[], text, text, timestamptz, uuid, int) from public;
grant execute on function find_staff_cases(text, text[], text, text, timestamptz, uuid, int) to parley_app;
revoke create on schema public from parley_doors;
`
