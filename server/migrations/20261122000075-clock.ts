import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Days that bind, found without looking at every case; and what happens to a case from outside it: by time, by the
 * program's staff, by the court. Such an actor sits on no case, so these functions ask who acts before they do anything,
 * and answer ids and days; never words.
 */
export class Migration20261122000075 extends Migration {
  override up(): void {
    for (const text of [tables, security, acting, doors]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const tables = /* sql */ `
create table "case_deadlines" (
  "case_id" uuid not null,
  "key" text not null,
  "ends_at" timestamptz(3) not null,
  "remind_at" timestamptz(3) null,
  "reminded_at" timestamptz(3) null,
  "done_at" timestamptz(3) null,
  primary key ("case_id", "key")
);
alter table case_deadlines add foreign key (case_id) references cases deferrable initially deferred;
create index "case_deadlines_due" on "case_deadlines" ("ends_at", "case_id") where "done_at" is null;
create index "case_deadlines_to_remind" on "case_deadlines" ("remind_at", "case_id") where "reminded_at" is null and "done_at" is null and "remind_at" is not null;

alter table hearings add column "notice" text null;
alter table hearings add constraint "hearings_vacated_by_the_court" check ("vacated_at" is null or "source" <> 'PARTY');
`

const security = /* sql */ `
alter table case_deadlines enable row level security;
alter table case_deadlines force row level security;
create policy doors on case_deadlines to parley_doors using (true) with check (true);
create policy migrations on case_deadlines to current_user using (true) with check (true);
create policy sees on case_deadlines for select to parley_app
  using (case_id in (select unnest(my_cases())) or (select app_job()) = 'deadlines');
create policy changes on case_deadlines for update to parley_app
  using ((select app_job()) = 'deadlines') with check ((select app_job()) = 'deadlines');
grant select, update on case_deadlines to parley_app;
grant select, insert, update, delete on case_deadlines to parley_doors;
grant update on mediations, seats to parley_doors;
/* Append-only: what somebody said of a hearing is answered by a newer word. */
revoke update, delete on hearings from parley_app;
`

/**
 * Who acts on a case without a seat: the job that watches the days, staff of its program, its court.
 */
const acting = /* sql */ `
create function acts_from_outside(p_case uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app_job() = 'deadlines' then return true; end if;
  return staff_of_case(p_case) or p_case = any (my_court_cases());
end $$;

create or replace function i_sit_on(p_case uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from seats s where s.case_id = p_case and s.person_id = app_person() and s.removed_at is null and s.ended_at is null)
    then return true; end if;
  return acts_from_outside(p_case);
end $$;

create policy adds_from_outside on hearings for insert to parley_app with check (acts_from_outside(case_id));

create or replace function persons_to_tell(p_persons uuid[], p_quiet_since timestamptz) returns table (person_id uuid, email text, locale text, was_told_lately boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select p.id, p.email, p.locale,
      exists (select 1 from mails l where l.recipient = p.email and l.kind = 'NEWS' and l.created_at > p_quiet_since)
    from persons p where p.id = any (p_persons) and (
      app_job() = 'deadlines'
      or exists (select 1 from seats s where s.person_id = p.id and s.case_id = any ((select my_cases())::uuid[]))
      or exists (select 1 from program_neutrals n join mediations m on m.program_key = n.program_key and m.status = 'REQUESTED'
        where n.person_id = p.id and m.case_id = any ((select my_cases())::uuid[]))
      or exists (select 1 from seats s where s.person_id = p.id and s.removed_at is null and acts_from_outside(s.case_id)));
end $$;
`

/** Locks: the case, before anything else, so that nobody waits in a circle. */
const doors = /* sql */ `
grant create on schema public to parley_doors;

create function case_anchors(p_case uuid, p_waits boolean) returns table (
  program_version_id uuid, case_type text, status text, hearing_on text, hearing_source text, hearing_vacated_at timestamptz,
  invited_at timestamptz, respond_by timestamptz, statuses text[], sides text[], is_signing_until timestamptz, is_agreeing boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not i_sit_on(p_case) then return; end if;
  if p_waits then perform 1 from cases c where c.id = p_case for no key update;
  else
    perform 1 from cases c where c.id = p_case for no key update skip locked;
    if not found then return; end if;
  end if;
  return query
    select c.program_version_id, c.case_type, c.status, h.held_on::text, h.source, h.vacated_at,
      (select min(i.created_at) from invitations i where i.case_id = c.id),
      (select max(i.expires_at) from invitations i where i.case_id = c.id and i.revoked_at is null),
      (select array_agg(p.status order by p.position) from parties p where p.case_id = c.id),
      (select array_agg(p.side order by p.position) from parties p where p.case_id = c.id),
      (select max(a.sign_by) from agreements a where a.case_id = c.id and a.status = 'SIGNING'),
      exists (select 1 from agreements a where a.case_id = c.id and a.status in ('REVIEW', 'SIGNING'))
    from cases c
    left join lateral (select x.held_on, x.source, x.vacated_at from hearings x where x.case_id = c.id
      order by x.recorded_at desc, x.id desc limit 1) h on true
    where c.id = p_case;
end $$;

create function keep_deadlines(p_case uuid, p_keys text[], p_ends timestamptz[], p_reminders timestamptz[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not i_sit_on(p_case) then return; end if;
  delete from case_deadlines d where d.case_id = p_case and d.key <> all (p_keys);
  insert into case_deadlines as d (case_id, key, ends_at, remind_at)
  select p_case, k, e, r from unnest(p_keys, p_ends, p_reminders) as t(k, e, r)
  on conflict (case_id, key) do update set ends_at = excluded.ends_at, remind_at = excluded.remind_at, done_at = null,
    reminded_at = null
  where d.ends_at <> excluded.ends_at;
end $$;

create function end_case(p_case uuid, p_at timestamptz) returns table (outcome text, persons uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not acts_from_outside(p_case) then return; end if;
  return query
    update cases c set status = 'CLOSED', closed_at = p_at,
      outcome = case when exists (select 1 from agreements a where a.case_id = c.id and a.status = 'BINDING')
        then 'PARTIAL' else 'NO_AGREEMENT' end
    where c.id = p_case and c.status <> 'CLOSED'
    returning c.outcome, array(select s.person_id from seats s where s.case_id = p_case and s.ended_at is null and s.removed_at is null);
end $$;

create function stop_mediation(p_case uuid, p_at timestamptz) returns table (mediation_id uuid, stopped text, seat_ids uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid; v_was text; v_seats uuid[];
begin
  if not i_sit_on(p_case) then return; end if;
  select m.id, m.status into v_id, v_was from mediations m
  where m.case_id = p_case and m.status in ('REQUESTED', 'SEATED') for no key update;
  if v_id is null then return; end if;
  update mediations m set status = case v_was when 'SEATED' then 'ENDED' else 'CANCELLED' end, ended_at = p_at where m.id = v_id;
  if v_was = 'SEATED' then
    perform close_private_conversations(v_id);
    with stood_up as (
      update seats s set ended_at = p_at, reads_until = p_at
      where s.case_id = p_case and s.party_id is null and s.ended_at is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')
      returning s.id, s.started_at
    ) select array_agg(id order by started_at, id) into v_seats from stood_up;
  end if;
  return query select v_id, v_was, coalesce(v_seats, '{}');
end $$;

/* Where those who were invited and have not come in can be reached; only the job that reminds them asks. */
create function addresses_to_remind(p_case uuid) returns setof text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if app_job() is distinct from 'deadlines' then return; end if;
  return query
    select distinct i.email from invitations i join parties p on p.id = i.party_id
    where i.case_id = p_case and p.status = 'INVITED' and i.used_at is null and i.revoked_at is null;
end $$;

create function persons_on_case(p_case uuid) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not i_sit_on(p_case) then return; end if;
  return query select s.person_id from seats s where s.case_id = p_case and s.ended_at is null and s.removed_at is null;
end $$;

${[
  'acts_from_outside(uuid)',
  'case_anchors(uuid, boolean)',
  'keep_deadlines(uuid, text[], timestamptz[], timestamptz[])',
  'end_case(uuid, timestamptz)',
  'stop_mediation(uuid, timestamptz)',
  'persons_on_case(uuid)',
  'addresses_to_remind(uuid)',
]
  .map(
    name => `alter function ${name} owner to parley_doors;
revoke all on function ${name} from public;
grant execute on function ${name} to parley_app;`,
  )
  .join('\n')}
revoke create on schema public from parley_doors;
`
