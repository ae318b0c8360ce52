import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Where a program keeps agreements out of the public record unless everybody consents: what each of those who sign says,
 * bound to the exact document, and what came of it, which is settled when a filing is sent. Invariant: what a party said is
 * that party's alone; everybody else, and the court, has only whether all of them said yes.
 */
export class Migration20261123000020 extends Migration {
  override up(): void {
    for (const text of [table, consent, papers]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const table = /* sql */ `
create table "publication_answers" (
  "id" uuid not null,
  "case_id" uuid not null,
  "agreement_id" uuid not null,
  "hash" text not null,
  "party_id" uuid not null,
  "seat_id" uuid not null,
  "consents" boolean not null,
  "question_version" text not null,
  "question_language" text not null,
  "answered_at" timestamptz(3) not null,
  primary key ("id")
);
create index "publication_answers_agreement_id_party_id_index" on "publication_answers" ("agreement_id", "party_id");
create index "publication_answers_case_id_index" on "publication_answers" ("case_id");
alter table publication_answers add foreign key (case_id) references cases deferrable initially deferred;
alter table publication_answers add foreign key (agreement_id) references agreements deferrable initially deferred;
alter table publication_answers add foreign key (party_id) references parties deferrable initially deferred;
alter table publication_answers add foreign key (seat_id) references seats deferrable initially deferred;
alter table publication_answers enable row level security;
alter table publication_answers force row level security;
create policy doors on publication_answers to parley_doors using (true) with check (true);
create policy migrations on publication_answers to current_user using (true) with check (true);
create policy sees on publication_answers for select to parley_app using (party_id in (select unnest(my_parties())));
create policy adds on publication_answers for insert to parley_app with check (party_id in (select unnest(my_parties())));
grant select, insert on publication_answers to parley_app;
grant select on publication_answers to parley_doors;
alter table "filings" add column "all_consented" boolean not null default false;
`

/** Asked of what is binding alone, by whom it binds and who files it: before that there is nothing to be learned. */
const consent = /* sql */ `
grant create on schema public to parley_doors;
create function everybody_consents(p_agreement uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select 1 from agreements a where a.id = p_agreement and a.status = 'BINDING'
      and (a.id = any (my_agreements()) or tends_filings(a.case_id))
      and not exists (
        select 1 from agreement_signatories g where g.agreement_id = a.id and (
          select x.consents from publication_answers x
          where x.agreement_id = a.id and x.party_id = g.party_id and x.hash = a.hash
          order by x.answered_at desc, x.id desc limit 1) is not true));
end $$;
alter function everybody_consents(uuid) owner to parley_doors;
revoke all on function everybody_consents(uuid) from public;
grant execute on function everybody_consents(uuid) to parley_app;
`

/** The court's doors: what stays private unless all consented, and whether they had when it was sent. */
const papers = /* sql */ `
create or replace function packet_for_court(p_filing uuid)
returns table (case_id uuid, agreement_id uuid, document_hash text, pdf_sha256 text, file_id uuid, content bytea)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select f.case_id, a.id, a.hash, x.sha256, s.id,
      case when f.all_consented or not is_kept_from_court(f.case_id) then s.content end
    from court_filings t join filings f on f.id = t.filing_id join agreements a on a.id = f.agreement_id and a.sealed_at is not null
    join agreement_files x on x.agreement_id = a.id and x.revision = a.revision and x.kind = 'AGREEMENT'
    join stored_files s on s.id = x.file_id
    where t.filing_id = p_filing and t.court_key = app_court();
end $$;

create or replace function request_for_court(p_filing uuid)
returns table (document bytea, revision int, case_type text, program_version_id uuid, party_count int, actor text,
  binding_at timestamptz, bound_on text, performed_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select a.document, a.revision::int, c.case_type::text, c.program_version_id,
      (select count(*)::int from parties p where p.case_id = c.id), f.actor::text, a.binding_at, a.bound_on::text, a.performed_at
    from court_filings t join filings f on f.id = t.filing_id join cases c on c.id = f.case_id
    join agreements a on a.id = f.agreement_id and a.sealed_at is not null
    where t.filing_id = p_filing and t.court_key = app_court() and is_kept_from_court(c.id) and not f.all_consented;
end $$;
revoke create on schema public from parley_doors;
`
