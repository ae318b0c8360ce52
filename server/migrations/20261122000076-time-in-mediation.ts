import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * The clock of a mediation, the answer to the court that is due in an eviction, and remote sessions. What the clock is
 * counted from is joint alone: nothing private stands in any of it.
 */
export class Migration20261122000076 extends Migration {
  override up(): void {
    for (const text of [tables, security, anchors]) for (const statement of statements(text)) this.addSql(statement)
  }
}

const tables = /* sql */ `
alter table parties add column "extension_agreed_at" timestamptz(3) null;
alter table parties add column "answered_court_at" timestamptz(3) null;

create table "remote_sessions" (
  "id" uuid not null,
  "case_id" uuid not null,
  "kind" text not null,
  "status" text not null,
  "minutes" int not null,
  "proposed_by_seat_id" uuid not null,
  "proposed_at" timestamptz(3) not null,
  "sequence" int not null,
  "starts_at" timestamptz(3) null,
  "was_scheduled" boolean not null,
  "how" bytea null,
  "changed_at" timestamptz(3) not null,
  "remind_at" timestamptz(3) null,
  "reminded_at" timestamptz(3) null,
  primary key ("id")
);
alter table "remote_sessions" add constraint "remote_sessions_kind_check" check ("kind" in ('PHONE', 'VIDEO'));
alter table "remote_sessions" add constraint "remote_sessions_status_check" check ("status" in ('PROPOSED', 'SCHEDULED', 'CANCELLED', 'HELD', 'NOT_HELD'));
alter table remote_sessions add foreign key (case_id) references cases deferrable initially deferred;
create index "remote_sessions_case_id_index" on "remote_sessions" ("case_id");
create index "remote_sessions_to_remind" on "remote_sessions" ("remind_at", "id") where "reminded_at" is null and "remind_at" is not null;

create table "remote_session_slots" (
  "id" uuid not null,
  "session_id" uuid not null,
  "sequence" int not null,
  "starts_at" timestamptz(3) not null,
  primary key ("id")
);
alter table remote_session_slots add foreign key (session_id) references remote_sessions deferrable initially deferred;
create index "remote_session_slots_session_id_index" on "remote_session_slots" ("session_id");

create table "remote_session_answers" (
  "slot_id" uuid not null,
  "voice_id" uuid not null,
  "seat_id" uuid not null,
  "can_come" boolean not null,
  "answered_at" timestamptz(3) not null,
  primary key ("slot_id", "voice_id")
);
alter table remote_session_answers add foreign key (slot_id) references remote_session_slots deferrable initially deferred;
`

const inMyCases = 'case_id in (select unnest(my_cases()))'
/** The walls of a session are those of its case: the statement inside is bound by them too. */
const ofSession = 'session_id in (select id from remote_sessions)'
const ofSlot = 'slot_id in (select id from remote_session_slots)'
const mine = 'seat_id in (select unnest(my_seats()))'

const rules: Record<string, { sees: string; adds: string }> = {
  remote_sessions: {
    sees: `${inMyCases} or (select app_job()) = 'deadlines'`,
    adds: `${inMyCases} and proposed_by_seat_id in (select unnest(my_seats()))`,
  },
  remote_session_slots: { sees: ofSession, adds: ofSession },
  remote_session_answers: { sees: ofSlot, adds: `${ofSlot} and ${mine}` },
}

const security = Object.entries(rules)
  .map(
    ([table, { sees, adds }]) => `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy doors on ${table} to parley_doors using (true) with check (true);
create policy migrations on ${table} to current_user using (true) with check (true);
create policy sees on ${table} for select to parley_app using (${sees});
create policy changes on ${table} for update to parley_app using (${sees}) with check (${table === 'remote_session_answers' ? adds : sees});
create policy adds on ${table} for insert to parley_app with check (${adds});
grant select, insert, update on ${table} to parley_app;
grant select on ${table} to parley_doors;`,
  )
  .join('\n')

const anchors = /* sql */ `
grant create on schema public to parley_doors;
drop function case_anchors(uuid, boolean);
create function case_anchors(p_case uuid, p_waits boolean) returns table (
  program_version_id uuid, case_type text, status text, hearing_on text, hearing_source text, hearing_vacated_at timestamptz,
  invited_at timestamptz, respond_by timestamptz, statuses text[], sides text[], is_signing_until timestamptz, is_agreeing boolean,
  mediated_since timestamptz, last_joint_at timestamptz, is_extended boolean)
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
      exists (select 1 from agreements a where a.case_id = c.id and a.status in ('REVIEW', 'SIGNING')),
      (select m.seated_at from mediations m where m.case_id = c.id and m.status = 'SEATED'),
      last_joint_act(c.id),
      (select bool_and(p.extension_agreed_at is not null) from parties p where p.case_id = c.id and p.status = 'TAKING_PART')
    from cases c
    left join lateral (select x.held_on, x.source, x.vacated_at from hearings x where x.case_id = c.id
      order by x.recorded_at desc, x.id desc limit 1) h on true
    where c.id = p_case;
end $$;

/* When all who take part last had something from each other: a joint message, or a remote session that was held. */
create function last_joint_act(p_case uuid) returns timestamptz
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return greatest(
    (select v.last_message_at from conversations v where v.case_id = p_case and v.kind = 'JOINT'),
    (select max(r.starts_at) from remote_sessions r where r.case_id = p_case and r.status = 'HELD'));
end $$;

${['case_anchors(uuid, boolean)', 'last_joint_act(uuid)']
  .map(
    name => `alter function ${name} owner to parley_doors;
revoke all on function ${name} from public;
grant execute on function ${name} to parley_app;`,
  )
  .join('\n')}
revoke create on schema public from parley_doors;
`
