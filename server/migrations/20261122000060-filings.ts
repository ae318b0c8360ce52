import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Filings: one row per attempt. And the kinds of events are held by the union in the code alone, as several features add
 * to them at once.
 */
export class Migration20261122000060 extends Migration {
  override up(): void {
    for (const text of [table, tending, security]) for (const statement of statements(text)) this.addSql(statement)
  }
}

const table = /* sql */ `
alter table "events" drop constraint if exists "events_kind_check";

create table "filings" (
  "id" uuid not null,
  "case_id" uuid not null,
  "agreement_id" uuid not null,
  "purpose" text not null,
  "attempt" int not null,
  "actor" text not null,
  "status" text not null,
  "due_on" date null,
  "is_late" boolean not null,
  "created_at" timestamptz(3) not null,
  "sent_at" timestamptz(3) null,
  "sent_by" text null,
  "sent_by_seat_id" uuid null,
  "sent_by_person_id" uuid null,
  "decided_at" timestamptz(3) null,
  "decided_by" text null,
  "decided_by_person_id" uuid null,
  "reason" bytea null,
  primary key ("id")
);
create index "filings_case_id_index" on "filings" ("case_id");
create index "filings_status_due_on_id_index" on "filings" ("status", "due_on", "id");
alter table "filings" add constraint "filings_agreement_id_purpose_attempt_unique" unique ("agreement_id", "purpose", "attempt");
alter table "filings" add constraint "filings_purpose_check" check ("purpose" in ('SETTLEMENT', 'DISMISSAL'));
alter table "filings" add constraint "filings_actor_check" check ("actor" in ('PARTIES', 'PROGRAM', 'SYSTEM'));
alter table "filings" add constraint "filings_status_check" check ("status" in ('NOT_DUE', 'DUE', 'SENT', 'COURT_ACCEPTED', 'COURT_REJECTED'));
alter table "filings" add constraint "filings_sent_by_check" check ("sent_by" in ('PARTY', 'PROGRAM', 'SYSTEM'));
alter table "filings" add constraint "filings_decided_by_check" check ("decided_by" in ('COURT_SYSTEM', 'STAFF'));
alter table filings add foreign key (case_id) references cases deferrable initially deferred;
alter table filings add foreign key (agreement_id) references agreements deferrable initially deferred;
`

/**
 * Who brings filings of this case to the court, or decides them: the job that sends them, the program's staff, the court
 * itself. The sets of staff and courts are asked only where their migrations have run, whatever the order. And whether the
 * court has accepted whatever there is to file on a case: everybody of the case must know, for it may end the hearing.
 * A filed agreement is read by the court that it was sent to, and by staff once it was sent, or where they file it.
 */
const tending = /* sql */ `
grant create on schema public to parley_doors;
create function tends_filings(p_case uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app_job() is not null then return app_job() = 'filing'; end if;
  if current_setting('app.actor', true) = 'PERSON' then
    if to_regprocedure('staff_of_case(uuid)') is null then return false; end if;
    return is_staff() and staff_of_case(p_case);
  end if;
  if to_regprocedure('my_court_cases()') is null then return false; end if;
  return p_case = any (my_court_cases());
end $$;
create function is_filer() returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app_job() is not null then return app_job() = 'filing'; end if;
  if current_setting('app.actor', true) = 'PERSON' then
    if to_regprocedure('is_staff()') is null then return false; end if;
    return is_staff();
  end if;
  return to_regprocedure('my_court_cases()') is not null;
end $$;
create function may_read_filed(p_agreement uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return app_job() is null and exists (
    select 1 from filings f where f.agreement_id = p_agreement and tends_filings(f.case_id)
      and (f.status in ('SENT', 'COURT_ACCEPTED', 'COURT_REJECTED') or (f.actor = 'PROGRAM' and app_person() is not null)));
end $$;
create function papers_are_ready(p_agreement uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select 1 from agreements a where a.id = p_agreement and a.sealed_at is not null)
    and exists (select 1 from filings f where f.agreement_id = p_agreement and tends_filings(f.case_id));
end $$;
create function has_filing_of_mine(p_case uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select 1 from filings f where f.case_id = p_case) and tends_filings(p_case);
end $$;
create function court_accepted_at(p_case uuid, p_until timestamptz) returns timestamptz
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select case when bool_and(f.status = 'COURT_ACCEPTED' and f.decided_at <= p_until) then max(f.decided_at) end
    from filings f where f.case_id = p_case and f.purpose = 'SETTLEMENT' and not exists (
      select 1 from filings n where n.agreement_id = f.agreement_id and n.purpose = f.purpose and n.attempt > f.attempt));
end $$;
create function readers_of_agreement(p_agreement uuid) returns table (person_id uuid, party_id uuid, email text, locale text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select distinct p.id, s.party_id, p.email, p.locale
    from agreements a
    join agreement_signatories g on g.agreement_id = a.id
    join seats s on s.case_id = a.case_id and s.party_id = g.party_id and s.ended_at is null and s.removed_at is null
      and s.role in ('PARTY', 'REPRESENTATIVE')
    join persons p on p.id = s.person_id
    where a.id = p_agreement and (a.id = any (my_agreements()) or app_job() = 'deadlines' or tends_filings(a.case_id));
end $$;
${[
  'is_filer()',
  'tends_filings(uuid)',
  'may_read_filed(uuid)',
  'papers_are_ready(uuid)',
  'has_filing_of_mine(uuid)',
  'court_accepted_at(uuid, timestamptz)',
  'readers_of_agreement(uuid)',
]
  .map(
    name => `alter function ${name} owner to parley_doors;
revoke all on function ${name} from public;
grant execute on function ${name} to parley_app;`,
  )
  .join('\n')}
revoke create on schema public from parley_doors;
grant select on filings to parley_doors;
`

const mine = 'agreement_id in (select unnest(my_agreements())) or ((select is_filer()) and tends_filings(case_id))'

const security = /* sql */ `
alter table filings enable row level security;
alter table filings force row level security;
create policy doors on filings to parley_doors using (true) with check (true);
create policy migrations on filings to current_user using (true) with check (true);
create policy sees on filings for select to parley_app using (${mine});
create policy changes on filings for update to parley_app using (${mine}) with check (${mine});
create policy adds on filings for insert to parley_app with check (${mine});
grant select, insert, update on filings to parley_app;
create policy filers_see on agreements for select to parley_app using ((select is_filer()) and may_read_filed(id));
create policy filers_see on agreement_files for select to parley_app using ((select is_filer()) and may_read_filed(agreement_id));
create policy filers_see on data_keys for select to parley_app using (purpose = 'CASE' and (select is_filer()) and has_filing_of_mine(subject_id));
`
