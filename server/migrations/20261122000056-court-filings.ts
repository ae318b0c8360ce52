import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * What a court reads of filings that it was told of. Numbers are looked up by their letters and digits alone, as cases are
 * referred; and the trigger takes its rows in an order in which nobody waits in a circle.
 */
export class Migration20261122000056 extends Migration {
  override up(): void {
    for (const text of [numbers, captures, filings, owners]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const numbers = /* sql */ `
grant create on schema public to parley_doors;
create or replace function look_up_number(p_number text) returns text language sql immutable as $$
  select upper(regexp_replace(p_number, '[^[:alnum:]]', '', 'g'))
$$;
update court_cases set look_up_number = look_up_number(case_number);
`

const captures = /* sql */ `
create or replace function list_court_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_program text;
  v_court text;
begin
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
`

/** Filings come with a migration of their own: the names here are looked up when the functions run. */
const filings = /* sql */ `
create function filings_to_release(p_before timestamptz)
returns table (filing_id uuid, case_id uuid, court_key text, status text, told text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app_job() is distinct from 'courts' or to_regclass('filings') is null then return; end if;
  return query
    select f.id, f.case_id, k.court_key, f.status::text, t.status
    from filings f join court_cases k on k.case_id = f.case_id left join court_filings t on t.filing_id = f.id
    where f.status in ('SENT', 'COURT_ACCEPTED', 'COURT_REJECTED') and k.seq is not null
      and (t.filing_id is null or t.status <> f.status) and (t.filing_id is not null or coalesce(f.sent_at, f.decided_at) < p_before)
    order by k.look_up_number, f.id limit 100;
end $$;

create function filings_for_court(p_cases uuid[])
returns table (filing_id uuid, case_id uuid, status text, purpose text, attempt int, told_at timestamptz, is_late boolean, decided_at timestamptz, document_hash text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if to_regclass('filings') is null then return; end if;
  return query
    select f.id, f.case_id, f.status::text, f.purpose::text, f.attempt, t.released_at, f.is_late, f.decided_at, a.hash
    from court_filings t join filings f on f.id = t.filing_id join agreements a on a.id = f.agreement_id
    where t.case_id = any (p_cases) and t.court_key = app_court() order by f.case_id, f.created_at, f.id;
end $$;

create function packet_for_court(p_filing uuid)
returns table (case_id uuid, agreement_id uuid, document_hash text, pdf_sha256 text, file_id uuid, content bytea)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if to_regclass('filings') is null then return; end if;
  return query
    select f.case_id, a.id, a.hash, x.sha256, s.id, s.content
    from court_filings t join filings f on f.id = t.filing_id join agreements a on a.id = f.agreement_id and a.sealed_at is not null
    join agreement_files x on x.agreement_id = a.id and x.revision = a.revision and x.kind = 'AGREEMENT'
    join stored_files s on s.id = x.file_id
    where t.filing_id = p_filing and t.court_key = app_court();
end $$;

create policy court_opens on data_keys for select to parley_court
  using (purpose = 'CASE' and exists (select 1 from court_filings f where f.case_id = subject_id));
grant select on data_keys to parley_court;
`

const owners = `
${['filings_to_release(timestamptz)', 'filings_for_court(uuid[])', 'packet_for_court(uuid)']
  .map(
    name => `alter function ${name} owner to parley_doors;
revoke all on function ${name} from public;`,
  )
  .join('\n')}
grant execute on function filings_to_release(timestamptz), filings_for_court(uuid[]) to parley_app;
grant execute on function filings_for_court(uuid[]), packet_for_court(uuid) to parley_court;
revoke create on schema public from parley_doors;
`
