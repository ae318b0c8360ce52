import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/** Cases that a court sends or staff review first, seats by announcement, what a party says of its safety. */
export class Migration20261122000066 extends Migration {
  override up(): void {
    for (const text of [tables, doors, sets, whoHears, entering, security]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const tables = /* sql */ `
alter table "cases" drop constraint "cases_status_check";
alter table "cases" add column "intake_waits_for" text null, add column "screened_out_reason" text null,
  add column "fee_cents" int null, add column "fee_accepted_at" timestamptz(3) null,
  add column "safety_mode" boolean not null default false;
alter table "cases" add constraint "cases_status_check" check ("status" in ('INTAKE', 'SCREENED_OUT', 'INVITED', 'ACTIVE', 'CLOSED'));
alter table "cases" add constraint "cases_intake_waits_for_check" check ("intake_waits_for" in ('EMAIL', 'REVIEW', 'FEE'));
alter table "cases" add constraint "cases_screened_out_reason_check" check ("screened_out_reason" in ('TOO_LATE', 'NOT_ELIGIBLE', 'COURT_CASE_EXISTS', 'NEEDS_COURT', 'SAFETY', 'INCOMPLETE', 'FEE_NOT_ACCEPTED'));
create index "cases_case_number_signs_index" on "cases" (regexp_replace(upper("case_number"), '[^[:alnum:]]', '', 'g')) where "case_number" is not null;

alter table "seats" add column "capacity" text null, add column "organisation" text null;
alter table "seats" add constraint "seats_capacity_check" check ("capacity" in ('FOR', 'WITH'));
alter table "mediations" add column "introduction" bytea null;

create table "referrals" (
  "case_id" uuid not null,
  "court_client_id" text null,
  "received_at" timestamptz(3) not null,
  "emails_received_at" timestamptz(3) null,
  primary key ("case_id")
);
alter table referrals add foreign key (case_id) references cases deferrable initially deferred;

create table "party_contacts" (
  "party_id" uuid not null,
  "case_id" uuid not null,
  "email" text null,
  "given_by_seat_id" uuid null,
  primary key ("party_id")
);
create index "party_contacts_case_id_index" on "party_contacts" ("case_id");
alter table party_contacts add foreign key (party_id) references parties deferrable initially deferred;

create table "exemption_requests" (
  "id" uuid not null,
  "case_id" uuid not null,
  "party_id" uuid not null,
  "reason" text not null,
  "words" bytea null,
  "requested_at" timestamptz(3) not null,
  "decided_at" timestamptz(3) null,
  "granted" boolean null,
  primary key ("id")
);
create index "exemption_requests_case_id_index" on "exemption_requests" ("case_id");
alter table "exemption_requests" add constraint "exemption_requests_reason_check" check ("reason" in ('ORDER_IN_FORCE', 'NO_ACCESS', 'LANGUAGE', 'DISABILITY', 'ALREADY_TRIED', 'OTHER'));
alter table exemption_requests add foreign key (party_id) references parties deferrable initially deferred;

create table "safety_answers" (
  "party_id" uuid not null,
  "case_id" uuid not null,
  "order_in_force" boolean not null,
  "needs" bytea null,
  "answered_at" timestamptz(3) not null,
  primary key ("party_id")
);
create index "safety_answers_case_id_index" on "safety_answers" ("case_id");
alter table safety_answers add foreign key (party_id) references parties deferrable initially deferred;

create table "seat_invitations" (
  "id" uuid not null,
  "case_id" uuid not null,
  "role" text not null,
  "party_id" uuid null,
  "capacity" text null,
  "name" text not null,
  "email" text not null,
  "code_hash" text not null,
  "invited_by_seat_id" uuid not null,
  "announced_at" timestamptz(3) not null,
  "begins_at" timestamptz(3) not null,
  "expires_at" timestamptz(3) not null,
  "seat_id" uuid null,
  "ended_at" timestamptz(3) null,
  "ended_because" text null,
  primary key ("id")
);
alter table "seat_invitations" add constraint "seat_invitations_code_hash_unique" unique ("code_hash");
create index "seat_invitations_case_id_index" on "seat_invitations" ("case_id");
alter table "seat_invitations" add constraint "seat_invitations_role_check" check ("role" in ('REPRESENTATIVE', 'CO_MEDIATOR', 'OBSERVER', 'INTERPRETER', 'SUPPORT'));
alter table "seat_invitations" add constraint "seat_invitations_capacity_check" check ("capacity" in ('FOR', 'WITH'));
alter table "seat_invitations" add constraint "seat_invitations_ended_because_check" check ("ended_because" in ('DECLINED', 'OBJECTED', 'WITHDRAWN'));
alter table seat_invitations add foreign key (case_id) references cases deferrable initially deferred;
`

/**
 * A case that was made in this very transaction is not yet seen through any seat or set; whoever runs it is found in
 * sets that other features bring. Plpgsql looks names up when it runs, so those may come later than this.
 */
const doors = /* sql */ `
grant create on schema public to parley_doors;

create function was_made_here(p_case uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select 1 from cases c where c.id = p_case and c.xmin = pg_current_xact_id()::xid);
end $$;

create function is_run_by_me(p_case uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if split_part(current_setting('app.actor', true), ' ', 1) = 'COURT' then
    return p_case = any (my_court_cases());
  end if;
  return app_person() is not null and staff_of_case(p_case);
end $$;

create function runs_program(p_program text) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if split_part(current_setting('app.actor', true), ' ', 1) = 'COURT' or app_job() = 'start-up' then return true; end if;
  return app_person() is not null and p_program = any (my_staff_programs());
end $$;

create function case_of_number(p_program text, p_number text) returns table (case_id uuid, status text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_signs text := regexp_replace(upper(p_number), '[^[:alnum:]]', '', 'g');
begin
  if not runs_program(p_program) then return; end if;
  perform pg_advisory_xact_lock(hashtext('case number ' || p_program), hashtext(v_signs));
  return query
    select c.id, c.status from cases c join program_versions v on v.id = c.program_version_id
    where v.key = p_program and c.case_number is not null and regexp_replace(upper(c.case_number), '[^[:alnum:]]', '', 'g') = v_signs
    order by c.started_at limit 1;
end $$;

create function contacts_to_invite(p_case uuid) returns table (party_id uuid, email text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select c.party_id, c.email from party_contacts c join parties p on p.id = c.party_id
    where c.case_id = p_case and c.email is not null and p.status = 'INVITED' and i_sit_on(p_case)
      and not exists (select 1 from invitations i where i.party_id = c.party_id)
    order by p.position;
end $$;

create or replace function cases_on_offer() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp rows 10 as $$
begin
  return query
    select i.case_id from invitations i where i.code_hash = app_shown('invitation')
    union all
    select i.case_id from seat_invitations i where i.code_hash = app_shown('invitation')
    union all
    select m.case_id from program_neutrals n join mediations m on m.program_key = n.program_key and m.status = 'REQUESTED'
    where n.person_id = app_person() and n.until is null
      and not exists (select 1 from seats s where s.case_id = m.case_id and s.person_id = n.person_id and (s.party_id is not null or s.ended_at is null))
      and not exists (select 1 from conflict_declarations d where d.case_id = m.case_id and d.person_id = n.person_id and d.has_conflict);
end $$;

create function remove_seat(p_seat uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update conversation_seats cs set left_at = p_at, can_write = false
  from seats s where s.id = p_seat and cs.seat_id = s.id and cs.left_at is null and (i_sit_on(s.case_id) or is_run_by_me(s.case_id));
end $$;
`

const set = (name: string, query: string): string => `
create or replace function ${name}() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare v_known text := current_setting('app.${name}', true);
begin
  if v_known is null or v_known = '' then
    v_known := (select coalesce(array_agg(id), '{}')::text from (${query}) as found(id));
    perform set_config('app.${name}', v_known, true);
  end if;
  return v_known::uuid[];
end $$;
`

const isMine = 's.person_id = app_person() and s.removed_at is null'
const isNeutral = `(s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER'))`
const actsFor = `s.role in ('PARTY', 'REPRESENTATIVE')`

/** Who supports or interprets sits beside a party and is none: what is the party's own is not theirs. */
const sets = [
  set('my_parties', `select s.party_id from seats s where ${isMine} and s.party_id is not null and ${actsFor}`),
  set(
    'my_conversations',
    `select c.id from seats s join conversation_seats cs on cs.seat_id = s.id join conversations c on c.id = cs.conversation_id
    where ${isMine} and (c.kind = 'JOINT' or (s.party_id = c.party_id and ${actsFor}) or ${isNeutral})`,
  ),
].join('')

const whoHears = /* sql */ `
create or replace function hearers(p_scope text, p_scope_id uuid, p_case_id uuid, p_at timestamptz) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if p_scope = 'PERSON' then
    return next p_scope_id;
  elsif p_scope = 'QUEUE' then
    return query
      select n.person_id from mediations m join program_neutrals n on n.program_key = m.program_key and n.until is null
      where m.id = p_scope_id
        and not exists (select 1 from seats s where s.case_id = m.case_id and s.person_id = n.person_id and s.party_id is not null)
        and not exists (select 1 from conflict_declarations d where d.case_id = m.case_id and d.person_id = n.person_id and d.has_conflict);
  elsif p_scope = 'CONVERSATION' then
    return query
      select s.person_id
      from conversation_seats cs join seats s on s.id = cs.seat_id join conversations c on c.id = cs.conversation_id
      where cs.conversation_id = p_scope_id and cs.left_at is null and cs.reads_from <= p_at
        and s.removed_at is null and (s.reads_until is null or s.reads_until >= p_at)
        and (c.kind = 'JOINT' or (s.party_id = c.party_id and s.role in ('PARTY', 'REPRESENTATIVE'))
          or (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')));
  else
    return query
      select s.person_id from seats s
      where s.case_id = p_case_id and s.removed_at is null and (s.reads_until is null or s.reads_until >= p_at)
        and case p_scope
          when 'CASE' then true
          when 'PARTY' then s.party_id = p_scope_id and s.role in ('PARTY', 'REPRESENTATIVE')
          when 'NEUTRALS' then s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')
          when 'OFFER' then
            (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER'))
            or (s.role in ('PARTY', 'REPRESENTATIVE') and (
              exists (select 1 from offers o where o.id = p_scope_id and o.from_party_id = s.party_id)
              or exists (select 1 from offer_recipients r where r.offer_id = p_scope_id and r.party_id = s.party_id)))
          when 'AGREEMENT' then
            (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR'))
            or (s.party_id is null and s.role = 'OBSERVER' and exists (
              select 1 from agreements a where a.id = p_scope_id and a.status <> 'BINDING'))
            or (s.role in ('PARTY', 'REPRESENTATIVE') and exists (
              select 1 from agreement_signatories g where g.agreement_id = p_scope_id and g.party_id = s.party_id))
          else false
        end;
  end if;
end $$;
`

/** Who supports or interprets reads the joint conversation and writes nowhere; under safety rules there is none to enter. */
const entering = /* sql */ `
create or replace function enter_conversations(p_seat uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from seats s where s.id = p_seat and (s.person_id = app_person() or app_job() = 'start-up')) then return; end if;
  perform lock_conversations((select s.case_id from seats s where s.id = p_seat));
  insert into conversation_seats (conversation_id, seat_id, can_write, reads_from, left_at)
  select c.id, s.id, s.role in ('PARTY', 'REPRESENTATIVE', 'MEDIATOR', 'CO_MEDIATOR'),
    case when c.kind = 'PRIVATE' and s.party_id is null
      then greatest(p_at, c.last_message_at + interval '1 millisecond') else c.opened_at end, null
  from seats s join cases k on k.id = s.case_id join conversations c on c.case_id = s.case_id left join mediations m on m.id = c.mediation_id
  where s.id = p_seat and s.role <> 'PROGRAM_ADMIN'
    and ((c.kind = 'JOINT' and not k.safety_mode) or (c.kind = 'PRIVATE' and m.status = 'SEATED' and (
      (s.role in ('PARTY', 'REPRESENTATIVE') and c.party_id = s.party_id) or s.role in ('MEDIATOR', 'CO_MEDIATOR'))))
  on conflict do nothing;
  insert into read_positions (conversation_id, person_id, seq, message_id, read_at)
  select c.id, s.person_id, c.last_seq, (select m.id from messages m where m.conversation_id = c.id and m.seq = c.last_seq), p_at
  from conversation_seats cs join seats s on s.id = cs.seat_id join conversations c on c.id = cs.conversation_id
  where cs.seat_id = p_seat and s.party_id is null
  on conflict (conversation_id, person_id) do update
    set seq = greatest(read_positions.seq, excluded.seq), message_id = excluded.message_id, read_at = excluded.read_at;
end $$;

create function close_joint_conversation(p_case uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update conversation_seats cs set left_at = cs.reads_from - interval '1 millisecond', can_write = false
  from conversations c where c.id = cs.conversation_id and c.kind = 'JOINT' and c.case_id = p_case and i_sit_on(p_case)
    and c.last_seq = 0;
  update conversation_seats cs set can_write = false
  from conversations c where c.id = cs.conversation_id and c.kind = 'JOINT' and c.case_id = p_case and i_sit_on(p_case)
    and c.last_seq > 0;
end $$;
`

const inMyCases = 'case_id in (select unnest(my_cases()))'
const mineOrRun = `${inMyCases} or is_run_by_me(case_id)`
const ofMyParty = 'party_id in (select unnest(my_parties()))'

/** [rows seen, rows added] of each table; what is seen may be changed where a grant allows it. */
const rows: Record<string, [sees: string, adds: string]> = {
  referrals: [`was_made_here(case_id) or ${mineOrRun} or (select app_job()) = 'deadlines'`, 'was_made_here(case_id)'],
  party_contacts: [
    `was_made_here(case_id) or given_by_seat_id in (select unnest(my_seats())) or is_run_by_me(case_id)`,
    `was_made_here(case_id) or ${mineOrRun}`,
  ],
  exemption_requests: [`${ofMyParty} or is_run_by_me(case_id)`, ofMyParty],
  safety_answers: [
    `${ofMyParty} or case_id in (select unnest(my_neutral_cases())) or is_run_by_me(case_id)`,
    ofMyParty,
  ],
  seat_invitations: [`${mineOrRun} or code_hash = (select app_shown('invitation'))`, mineOrRun],
}

const lateReferral = `(select app_job()) = 'deadlines' and status = 'INTAKE' and intake_waits_for = 'EMAIL'`

const security = `
${Object.entries(rows)
  .map(
    ([table, [sees, adds]]) => `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy doors on ${table} to parley_doors using (true) with check (true);
create policy migrations on ${table} to current_user using (true) with check (true);
create policy sees on ${table} for select to parley_app using (${sees});
create policy changes on ${table} for update to parley_app using (${sees}) with check (true);
create policy adds on ${table} for insert to parley_app with check (${adds});
grant select, insert, update on ${table} to parley_app;
grant select on ${table} to parley_doors;`,
  )
  .join('\n')}
create policy made_here on cases for select to parley_app using (xmin = (select pg_current_xact_id_if_assigned()::xid));
create policy refers on hearings for insert to parley_app with check (was_made_here(case_id));
create policy late_referrals on cases for select to parley_app using ((select app_job()) = 'deadlines' and status in ('INTAKE', 'SCREENED_OUT'));
create policy late_referrals_end on cases for update to parley_app using (${lateReferral}) with check (true);
create policy late_referrals on hearings for select to parley_app using ((select app_job()) = 'deadlines');
create policy late_referrals on parties for select to parley_app using ((select app_job()) = 'deadlines');
create policy late_referrals on party_contacts for select to parley_app using ((select app_job()) = 'deadlines');
create policy late_referrals on invitations for select to parley_app using ((select app_job()) = 'deadlines');
${[
  'was_made_here(uuid)',
  'is_run_by_me(uuid)',
  'runs_program(text)',
  'case_of_number(text, text)',
  'contacts_to_invite(uuid)',
  'remove_seat(uuid, timestamptz)',
  'close_joint_conversation(uuid)',
]
  .map(
    name => `alter function ${name} owner to parley_doors;
revoke all on function ${name} from public;
grant execute on function ${name} to parley_app;`,
  )
  .join('\n')}
revoke create on schema public from parley_doors;
`
