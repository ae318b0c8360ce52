import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * What time or the court has ended stays so: kept also where leaving had closed the case before, for leaving alone can be
 * taken back. And what the job that watches the days may know of a settled case: whether its filing is still to be sent
 * by the parties, and whether the court has taken all of it.
 */
export class Migration20261123000050 extends Migration {
  override up(): void {
    for (const statement of statements(text)) this.addSql(statement)
  }
}

const text = /* sql */ `
alter table "cases" add column "ended_from_outside_at" timestamptz(3) null;

grant create on schema public to parley_doors;
create or replace function end_case(p_case uuid, p_at timestamptz) returns table (outcome text, persons uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not acts_from_outside(p_case) then return; end if;
  update cases c set ended_from_outside_at = p_at where c.id = p_case and c.status = 'CLOSED' and c.ended_from_outside_at is null;
  return query
    update cases c set status = 'CLOSED', closed_at = p_at, ended_from_outside_at = p_at,
      outcome = case when exists (select 1 from agreements a where a.case_id = c.id and a.status = 'BINDING')
        then 'PARTIAL' else 'NO_AGREEMENT' end
    where c.id = p_case and c.status <> 'CLOSED'
    returning c.outcome, array(select s.person_id from seats s where s.case_id = p_case and s.ended_at is null and s.removed_at is null);
end $$;

create function filing_stands(p_case uuid) returns table (waits_for_parties boolean, waits boolean, is_taken boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app_job() is distinct from 'deadlines' then return; end if;
  return query
    select coalesce(bool_or(f.status = 'DUE' and f.actor = 'PARTIES'), false), coalesce(bool_or(f.status = 'DUE'), false),
      exists (select 1 from cases c where c.id = p_case and c.outcome = 'AGREEMENT' and court_accepted_at(c.id, 'infinity') is not null)
    from filings f where f.case_id = p_case and f.purpose = 'SETTLEMENT';
end $$;
alter function filing_stands(uuid) owner to parley_doors;
revoke all on function filing_stands(uuid) from public;
grant execute on function filing_stands(uuid) to parley_app;
revoke create on schema public from parley_doors;
`
