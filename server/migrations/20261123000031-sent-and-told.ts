import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * When all that is to be filed of a settled case had gone to its court; and the reason of a rejection for the court that
 * gave it. Invariant: what staff wrote from a notice is theirs and the parties', and does not go back to a court.
 */
export class Migration20261123000031 extends Migration {
  override up(): void {
    for (const statement of statements(functions)) this.addSql(statement)
  }
}

const functions = /* sql */ `
grant create on schema public to parley_doors;
create function settlement_sent_at(p_case uuid, p_until timestamptz) returns timestamptz
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select case when bool_and(coalesce(f.sent_at, f.decided_at) <= p_until and (f.status <> 'COURT_REJECTED' or f.decided_at > p_until))
      then max(coalesce(f.sent_at, f.decided_at)) end
    from filings f where f.case_id = p_case and f.purpose = 'SETTLEMENT' and not exists (
      select 1 from filings n where n.agreement_id = f.agreement_id and n.purpose = f.purpose and n.attempt > f.attempt));
end $$;
create function rejections_for_court(p_cases uuid[]) returns table (filing_id uuid, reason bytea)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select f.id, f.reason from court_filings t join filings f on f.id = t.filing_id
    where t.case_id = any (p_cases) and t.court_key = app_court() and f.status = 'COURT_REJECTED'
      and f.decided_by = 'COURT_SYSTEM' and f.reason is not null;
end $$;
alter function settlement_sent_at(uuid, timestamptz) owner to parley_doors;
revoke all on function settlement_sent_at(uuid, timestamptz) from public;
grant execute on function settlement_sent_at(uuid, timestamptz) to parley_app;
alter function rejections_for_court(uuid[]) owner to parley_doors;
revoke all on function rejections_for_court(uuid[]) from public;
grant execute on function rejections_for_court(uuid[]) to parley_app, parley_court;
revoke create on schema public from parley_doors;
`
