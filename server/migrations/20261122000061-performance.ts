import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/** What comes after signing: receipts, what to remind of and when, and the survey. */
export class Migration20261122000061 extends Migration {
  override up(): void {
    for (const text of [tables, triggers, security]) for (const statement of statements(text)) this.addSql(statement)
  }
}

const tables = /* sql */ `
alter table "agreements" add column "performed_at" timestamptz(3) null;

create table "receipts" (
  "id" uuid not null,
  "case_id" uuid not null,
  "agreement_id" uuid not null,
  "kind" text not null,
  "term_number" int not null,
  "amount_cents" int null,
  "done_on" date not null,
  "method" text null,
  "about_id" uuid null,
  "words" bytea null,
  "party_id" uuid not null,
  "seat_id" uuid not null,
  "client_key" text not null,
  "recorded_at" timestamptz(3) not null,
  primary key ("id")
);
create index "receipts_agreement_id_recorded_at_index" on "receipts" ("agreement_id", "recorded_at");
alter table "receipts" add constraint "receipts_seat_id_client_key_unique" unique ("seat_id", "client_key");
alter table "receipts" add constraint "receipts_kind_check" check ("kind" in ('CLAIM', 'CONFIRM', 'DISPUTE', 'TAKE_BACK'));
alter table "receipts" add constraint "receipts_method_check" check ("method" in ('CASH', 'CHECK', 'MONEY_ORDER', 'BANK', 'CARD', 'APP', 'AGENCY', 'OTHER'));
alter table receipts add foreign key (agreement_id) references agreements deferrable initially deferred;
alter table receipts add foreign key (party_id) references parties deferrable initially deferred;
alter table receipts add foreign key (seat_id) references seats deferrable initially deferred;

create table "duties" (
  "id" uuid not null,
  "case_id" uuid not null,
  "agreement_id" uuid not null,
  "term_number" int not null,
  "line_number" int null,
  "doer_party_id" uuid not null,
  "due_on" date not null,
  "remind_at" timestamptz(3) null,
  "overdue_at" timestamptz(3) not null,
  "reminded_at" timestamptz(3) null,
  "overdue_told_at" timestamptz(3) null,
  "done_at" timestamptz(3) null,
  primary key ("id")
);
create index "duties_agreement_id_index" on "duties" ("agreement_id");
create index "duties_to_remind" on "duties" ("remind_at") where "done_at" is null and "reminded_at" is null;
create index "duties_to_call_overdue" on "duties" ("overdue_at") where "done_at" is null and "overdue_told_at" is null;
alter table duties add foreign key (agreement_id) references agreements deferrable initially deferred;
alter table duties add foreign key (doer_party_id) references parties deferrable initially deferred;

create table "surveys" (
  "id" uuid not null,
  "case_id" uuid not null,
  "person_id" uuid not null,
  "created_at" timestamptz(3) not null,
  "asked_at" timestamptz(3) null,
  "answered_at" timestamptz(3) null,
  primary key ("id")
);
create index "surveys_to_ask" on "surveys" ("created_at") where "asked_at" is null;
alter table "surveys" add constraint "surveys_case_id_person_id_unique" unique ("case_id", "person_id");
alter table surveys add foreign key (case_id) references cases deferrable initially deferred;
alter table surveys add foreign key (person_id) references persons deferrable initially deferred;

create table "survey_answers" (
  "survey_id" uuid not null,
  "question" text not null,
  "choice" int not null,
  primary key ("survey_id", "question")
);
alter table survey_answers add foreign key (survey_id) references surveys deferrable initially deferred;
`

/**
 * Whoever closes a case without an agreement, and whoever records the last payment: those concerned are to be asked how it
 * was. Nobody is told before the job comes round; a case that opens again takes back what was not asked yet.
 */
const triggers = /* sql */ `
grant create on schema public to parley_doors;
create function ask_how_it_was() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.outcome = 'NO_AGREEMENT' then
    insert into surveys (id, case_id, person_id, created_at)
    select distinct on (s.person_id) gen_random_uuid(), new.id, s.person_id, coalesce(new.closed_at, now()) from seats s
    where s.case_id = new.id and s.party_id is not null and s.removed_at is null and s.role = 'PARTY'
    on conflict do nothing;
  elsif new.status <> 'CLOSED' then
    delete from surveys v where v.case_id = new.id and v.asked_at is null;
  end if;
  return null;
end $$;
create trigger asks_how_it_was after update of status, outcome on cases for each row
  when (new.outcome is distinct from old.outcome or new.status is distinct from old.status) execute function ask_how_it_was();

create function ask_how_it_was_after_all() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into surveys (id, case_id, person_id, created_at)
  select distinct on (s.person_id) gen_random_uuid(), new.case_id, s.person_id, new.performed_at
  from seats s join agreement_signatories g on g.agreement_id = new.id and g.party_id = s.party_id
  where s.case_id = new.case_id and s.removed_at is null and s.role = 'PARTY'
  on conflict do nothing;
  return null;
end $$;
create trigger asks_how_it_was after update of performed_at on agreements for each row
  when (old.performed_at is null and new.performed_at is not null) execute function ask_how_it_was_after_all();

create function survey_totals(p_program text) returns table (question text, choice int, answers bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not (p_program = any (my_staff_programs())) then return; end if;
  return query
    select a.question, a.choice, count(*) from survey_answers a join surveys v on v.id = a.survey_id
      join cases c on c.id = v.case_id join program_versions p on p.id = c.program_version_id
    where p.key = p_program and v.answered_at is not null group by 1, 2 order by 1, 2;
end $$;
create function survey_counts(p_program text, out asked bigint, out answered bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  select count(v.asked_at), count(v.answered_at) into asked, answered
  from surveys v join cases c on c.id = v.case_id join program_versions p on p.id = c.program_version_id
  where p.key = p_program and p_program = any (my_staff_programs());
end $$;
create function to_be_asked(p_at timestamptz, p_limit int)
returns table (survey_id uuid, case_id uuid, person_id uuid, program_version_id uuid, email text, locale text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app_job() is distinct from 'deadlines' then return; end if;
  return query
    select v.id, v.case_id, v.person_id, c.program_version_id, p.email, p.locale
    from surveys v join cases c on c.id = v.case_id join persons p on p.id = v.person_id
    where v.asked_at is null and v.created_at <= p_at order by v.created_at limit p_limit
    for no key update of v skip locked;
end $$;
${[
  'survey_totals(text)',
  'survey_counts(text)',
  'to_be_asked(timestamptz, int)',
  'ask_how_it_was()',
  'ask_how_it_was_after_all()',
]
  .map(
    name => `alter function ${name} owner to parley_doors;
revoke all on function ${name} from public;
grant execute on function ${name} to parley_app;`,
  )
  .join('\n')}
revoke create on schema public from parley_doors;
grant select on receipts, duties, survey_answers to parley_doors;
grant select, insert, update, delete on surveys to parley_doors;
`

const isJob = `(select app_job()) = 'deadlines'`
/** What was paid is between those whom the agreement binds: no neutral, no staff, no court. */
const isMine = (table: string): string =>
  `exists (select 1 from agreement_signatories g where g.agreement_id = ${table}.agreement_id and g.party_id in (select unnest(my_parties())))`
const isAsked = `exists (select 1 from surveys v where v.id = survey_id and v.person_id = (select app_person()))`

const walls: Record<string, { sees: string; adds: string; grants: string }> = {
  receipts: {
    sees: isMine('receipts'),
    adds: `${isMine('receipts')} and party_id in (select unnest(my_parties()))`,
    grants: 'select, insert',
  },
  duties: { sees: `${isMine('duties')} or ${isJob}`, adds: isMine('duties'), grants: 'select, insert, update' },
  surveys: { sees: `person_id = (select app_person()) or ${isJob}`, adds: 'false', grants: 'select, update, delete' },
  survey_answers: { sees: isAsked, adds: isAsked, grants: 'select, insert, update, delete' },
}

const security = Object.entries(walls)
  .map(
    ([table, { sees, adds, grants }]) => `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy doors on ${table} to parley_doors using (true) with check (true);
create policy migrations on ${table} to current_user using (true) with check (true);
create policy sees on ${table} for select to parley_app using (${sees});
create policy changes on ${table} for update to parley_app using (${sees}) with check (${sees});
create policy removes on ${table} for delete to parley_app using (${sees});
create policy adds on ${table} for insert to parley_app with check (${adds});
grant ${grants} on ${table} to parley_app;`,
  )
  .join('\n')
