import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/** How far the cases of a program came, counted in one statement: numbers only, of the programs of the person who asks. */
export class Migration20261122000073 extends Migration {
  override up(): void {
    for (const statement of statements(funnel)) this.addSql(statement)
  }
}

const funnel = /* sql */ `
grant create on schema public to parley_doors;
create function staff_funnel(p_program text, p_by text, p_from timestamptz, p_until timestamptz)
returns table (cell text, invited int, joined int, taking_part int, agreed int, signed int, filed int, performed int)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not is_staff() then return; end if;
  return query
    with mine as (
      select c.id, c.active_at, case p_by
        when 'PROGRAM' then v.key
        when 'CASE_TYPE' then c.case_type
        when 'MONTH' then to_char(c.started_at at time zone (v.body ->> 'timeZone'), 'YYYY-MM')
        when 'LANGUAGE' then coalesce((
          select p.locale from seats s join persons p on p.id = s.person_id
          where s.case_id = c.id and s.party_id is not null order by p.locale = 'en', p.locale limit 1), 'UNKNOWN')
        when 'REPRESENTATION' then case when exists (
          select 1 from seats s where s.case_id = c.id and s.role = 'REPRESENTATIVE') then 'REPRESENTED' else 'ALONE' end
        end as cell
      from program_versions v join cases c on c.program_version_id = v.id
      where v.key = any (my_staff_programs()) and (p_program is null or v.key = p_program)
        and c.status not in ('INTAKE', 'SCREENED_OUT') and c.started_at >= p_from and c.started_at < p_until
    ), far as (
      select m.cell,
        (select count(*) from parties p where p.case_id = m.id and p.joined_at is not null) > 1 as has_joined,
        m.active_at is not null as takes_part,
        exists (select 1 from agreements a where a.case_id = m.id) as has_agreed,
        exists (select 1 from agreements a where a.case_id = m.id and a.binding_at is not null) as has_signed,
        exists (select 1 from filings f where f.case_id = m.id and f.sent_at is not null) as has_filed,
        exists (select 1 from events e where e.case_id = m.id and e.kind = 'AGREEMENT_PERFORMED') as has_performed
      from mine m
    )
    select f.cell, count(*)::int, (count(*) filter (where f.has_joined))::int, (count(*) filter (where f.takes_part))::int,
      (count(*) filter (where f.has_agreed))::int, (count(*) filter (where f.has_signed))::int,
      (count(*) filter (where f.has_filed))::int, (count(*) filter (where f.has_performed))::int
    from far f group by f.cell order by f.cell;
end $$;
alter function staff_funnel(text, text, timestamptz, timestamptz) owner to parley_doors;
revoke all on function staff_funnel(text, text, timestamptz, timestamptz) from public;
grant execute on function staff_funnel(text, text, timestamptz, timestamptz) to parley_app;
revoke create on schema public from parley_doors;
`
