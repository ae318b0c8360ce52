import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Where a program keeps agreements out of the public record unless everybody consents, the court is not handed the signed
 * agreement: its door gives no file, only what the request to end the case is drawn from.
 */
export class Migration20261122000095 extends Migration {
  override up(): void {
    for (const statement of statements(papers)) this.addSql(statement)
  }
}

const papers = /* sql */ `
grant create on schema public to parley_doors;

create function is_kept_from_court(p_case uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select 1 from cases c join program_versions p on p.id = c.program_version_id
      cross join lateral jsonb_array_elements(p.body::jsonb -> 'caseTypes') t
    where c.id = p_case and t ->> 'key' = c.case_type::text and t ->> 'agreementVisibility' = 'PRIVATE_UNLESS_ALL_CONSENT')
$$;

create or replace function packet_for_court(p_filing uuid)
returns table (case_id uuid, agreement_id uuid, document_hash text, pdf_sha256 text, file_id uuid, content bytea)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select f.case_id, a.id, a.hash, x.sha256, s.id, case when is_kept_from_court(f.case_id) then null else s.content end
    from court_filings t join filings f on f.id = t.filing_id join agreements a on a.id = f.agreement_id and a.sealed_at is not null
    join agreement_files x on x.agreement_id = a.id and x.revision = a.revision and x.kind = 'AGREEMENT'
    join stored_files s on s.id = x.file_id
    where t.filing_id = p_filing and t.court_key = app_court();
end $$;

create function request_for_court(p_filing uuid)
returns table (document bytea, revision int, case_type text, program_version_id uuid, party_count int, actor text,
  binding_at timestamptz, bound_on text, performed_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select a.document, a.revision::int, c.case_type::text, c.program_version_id,
      (select count(*)::int from parties p where p.case_id = c.id), f.actor::text, a.binding_at, a.bound_on::text, a.performed_at
    from court_filings t join filings f on f.id = t.filing_id join cases c on c.id = f.case_id
    join agreements a on a.id = f.agreement_id and a.sealed_at is not null
    where t.filing_id = p_filing and t.court_key = app_court() and is_kept_from_court(c.id);
end $$;

alter function is_kept_from_court(uuid) owner to parley_doors;
alter function request_for_court(uuid) owner to parley_doors;
revoke all on function is_kept_from_court(uuid) from public;
revoke all on function request_for_court(uuid) from public;
grant execute on function request_for_court(uuid) to parley_court;
revoke create on schema public from parley_doors;
`
