import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * What staff do: legal holds with their reasons, rosters with dates of absence, and letters that did not arrive. A note of
 * staff is sealed under a key of its own per case, so that nobody of the case opens it and no staff open the case's words.
 */
export class Migration20261122000072 extends Migration {
  override up(): void {
    for (const text of [tables, security, letters]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const tables = /* sql */ `
alter table "events" drop constraint if exists "events_scope_check";
alter table "data_keys" drop constraint if exists "data_keys_purpose_check";

create table "legal_holds" (
  "id" uuid not null,
  "case_id" uuid not null,
  "reason" bytea not null,
  "placed_at" timestamptz(3) not null,
  "placed_by_person_id" uuid not null,
  "lifted_at" timestamptz(3) null,
  "lifted_by_person_id" uuid null,
  "lift_reason" bytea null,
  primary key ("id")
);
create index "legal_holds_case_id_index" on "legal_holds" ("case_id");
alter table legal_holds add foreign key (case_id) references cases deferrable initially deferred;

alter table program_staff add column "name" text not null default '';
alter table program_staff add column "added_by_person_id" uuid null;
alter table program_staff add column "ended_by_person_id" uuid null;
alter table program_neutrals add column "name" text not null default '';
alter table program_neutrals add column "away_from" date null;
alter table program_neutrals add column "away_until" date null;

alter table mails add column "last_error" text null;
alter table mails add column "dismissed_at" timestamptz(3) null;
create index "mails_in_trouble" on "mails" ("created_at", "id") where "sent_at" is null and "tries" > 0;
`

const isMyCase = '(select is_staff()) and staff_of_case(case_id)'

const security = /* sql */ `
alter table legal_holds enable row level security;
alter table legal_holds force row level security;
grant select, insert, update on legal_holds to parley_app;
grant select on legal_holds to parley_doors;
create policy doors on legal_holds to parley_doors using (true) with check (true);
create policy migrations on legal_holds to current_user using (true) with check (true);
create policy sees on legal_holds for select to parley_app using (${isMyCase});
create policy changes on legal_holds for update to parley_app using (${isMyCase}) with check (${isMyCase});
create policy adds on legal_holds for insert to parley_app with check (${isMyCase});
create policy staff_sees on data_keys for select to parley_app
  using (purpose = 'STAFF' and (select is_staff()) and staff_of_case(subject_id));
`

/**
 * Letters to people of a program's cases that were tried and have not gone out: to whom, which kind, how often, the code
 * of the last failure. Never what stands in them. Sign-in codes are left out: a new one is asked for.
 */
const letters = /* sql */ `
grant create on schema public to parley_doors;
grant update on mails to parley_doors;
create function staff_knows_address(p_email text) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not is_staff() then return false; end if;
  return exists (select 1 from persons p where p.email = p_email and staff_meets(p.id))
    or exists (select 1 from invitations i where i.email = p_email and staff_of_case(i.case_id));
end $$;

create function letters_in_trouble(p_after timestamptz, p_id uuid, p_limit int)
returns table (id uuid, recipient text, kind text, created_at timestamptz, tries int, last_error text, next_try_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not is_staff() then return; end if;
  return query
    select m.id, m.recipient, m.kind, m.created_at, m.tries, m.last_error, m.next_try_at from mails m
    where m.sent_at is null and m.tries > 0 and m.dismissed_at is null and m.kind <> 'CODE'
      and (p_after is null or (m.created_at, m.id) < (p_after, p_id)) and staff_knows_address(m.recipient)
    order by m.created_at desc, m.id desc limit p_limit;
end $$;

/* Tries a letter again at once, or lets it be. Answers whether there was such a letter. */
create function settle_letter(p_id uuid, p_again boolean, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_found int;
begin
  update mails m set next_try_at = case when p_again then p_at end, dismissed_at = case when p_again then null else p_at end,
    tries = case when p_again then 0 else m.tries end
  where m.id = p_id and m.sent_at is null and m.dismissed_at is null and m.kind <> 'CODE' and staff_knows_address(m.recipient);
  get diagnostics v_found = row_count;
  return v_found > 0;
end $$;

/* Who is out of office today, in the program's zone, is told of no request; the queue stays open to them. */
create or replace function roster_of(p_program text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare v_today date := (select (now() at time zone (v.body ->> 'timeZone'))::date from program_versions v where v.key = p_program
  order by v.version desc limit 1);
begin
  return query
    select n.person_id from program_neutrals n
    where n.program_key = p_program and n.until is null and not coalesce(v_today between n.away_from and n.away_until, false);
end $$;
alter function roster_of(text) owner to parley_doors;
${[
  'staff_knows_address(text)',
  'letters_in_trouble(timestamptz, uuid, int)',
  'settle_letter(uuid, boolean, timestamptz)',
]
  .map(
    name => `alter function ${name} owner to parley_doors;
revoke all on function ${name} from public;
grant execute on function ${name} to parley_app;`,
  )
  .join('\n')}
revoke execute on function staff_knows_address(text) from parley_app;
revoke create on schema public from parley_doors;
`
