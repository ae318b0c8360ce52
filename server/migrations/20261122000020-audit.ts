import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * The audit log: what changed a case, by whom and when, ids and codes only, as one hash chain per case and audience, so
 * that whoever exports theirs learns nothing of the others. docs/verify/verify.mjs checks a chain without a server.
 */
export class Migration20261122000020 extends Migration {
  override up(): void {
    for (const text of [tables, append, auditOfCase, rights]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const tables = /* sql */ `
create table "audit_heads" (
  "case_id" uuid not null,
  "scope" text not null,
  "scope_id" uuid not null,
  "seq" int not null,
  "hash" text not null,
  primary key ("case_id", "scope", "scope_id")
) with (fillfactor = 50);
create table "audit_entries" (
  "case_id" uuid not null,
  "scope" text not null,
  "scope_id" uuid not null,
  "seq" int not null,
  "event_id" uuid not null,
  "at" timestamptz(3) not null,
  "actor_kind" text not null,
  "actor_id" text null,
  "operation" text not null,
  "subject_id" uuid null,
  "seat_id" uuid null,
  "previous_hash" text not null,
  "hash" text not null,
  primary key ("case_id", "scope", "scope_id", "seq")
);
`

/**
 * Appends what was recorded, as the actor of this transaction. What somebody has read changes no case. Locks: the head of
 * each chain, in ascending order, after the feed counters.
 */
const append = /* sql */ `
create function append_audit(p_events jsonb, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  v_actor text := coalesce(nullif(current_setting('app.actor', true), ''), 'NOBODY');
  v_kind text := split_part(v_actor, ' ', 1);
  v_id text := coalesce(nullif(split_part(v_actor, ' ', 2), ''), nullif(current_setting('app.person_id', true), ''));
  v_at text := to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  v_seq int; v_previous text; v_hash text; e record;
begin
  for e in
    select h.* from rows from (jsonb_to_recordset(p_events) as
      (id uuid, kind text, "caseId" uuid, scope text, "scopeId" uuid, "subjectId" uuid, "bySeatId" uuid)) with ordinality
      as h(id, kind, case_id, scope, scope_id, subject_id, seat_id, n)
    where h.case_id is not null and h.kind <> 'CONVERSATION_READ'
    order by h.case_id, h.scope, h.scope_id, h.n
  loop
    select a.seq, a.hash into v_seq, v_previous from audit_heads a
    where a.case_id = e.case_id and a.scope = e.scope and a.scope_id = e.scope_id for no key update;
    if not found then
      insert into audit_heads (case_id, scope, scope_id, seq, hash) values (e.case_id, e.scope, e.scope_id, 0, '')
      on conflict (case_id, scope, scope_id) do update set seq = audit_heads.seq
      returning seq, hash into v_seq, v_previous;
    end if;
    v_seq := v_seq + 1;
    v_hash := encode(sha256(convert_to(concat_ws(E'\\n', 'parley-audit/1', e.case_id, e.scope, e.scope_id, v_seq, v_at, v_kind,
      coalesce(v_id, ''), e.kind, coalesce(e.subject_id::text, ''), coalesce(e.seat_id::text, ''), e.id, v_previous), 'UTF8')), 'hex');
    update audit_heads a set seq = v_seq, hash = v_hash
    where a.case_id = e.case_id and a.scope = e.scope and a.scope_id = e.scope_id;
    insert into audit_entries (case_id, scope, scope_id, seq, event_id, at, actor_kind, actor_id, operation, subject_id, seat_id, previous_hash, hash)
    values (e.case_id, e.scope, e.scope_id, v_seq, e.id, p_at, v_kind, v_id, e.kind, e.subject_id, e.seat_id, v_previous, v_hash);
  end loop;
end $$;

create function record_and_audit(p_events jsonb, p_at timestamptz) returns setof uuid
language plpgsql set search_path = public, pg_temp as $$
begin
  return query select record_events(p_events, p_at);
  perform append_audit(p_events, p_at);
end $$;
`

/** What the asking person may hear now of what happened then: the same question as at every delivery. */
const auditOfCase = /* sql */ `
create function audit_of_case(p_case uuid) returns setof audit_entries
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select a.* from audit_entries a
    where a.case_id = p_case
      and nullif(current_setting('app.person_id', true), '')::uuid in (select hearers(a.scope, a.scope_id, a.case_id, a.at))
    order by a.scope, a.scope_id, a.seq;
end $$;
`

/** The chains belong to the role of the doors: nobody else reads them, and nobody at all rewrites an entry. */
const rights = /* sql */ `
do $$
begin
  perform pg_advisory_xact_lock(7266390);
  if not exists (select 1 from pg_roles where rolname = 'parley_doors') then create role parley_doors nologin; end if;
  if not pg_has_role(current_user, 'parley_doors', 'member') then execute format('grant parley_doors to %I', current_user); end if;
end $$;
grant usage, create on schema public to parley_doors;
grant select, insert on audit_entries to parley_doors;
grant select, insert, update on audit_heads to parley_doors;
alter function append_audit(jsonb, timestamptz) owner to parley_doors;
alter function audit_of_case(uuid) owner to parley_doors;
revoke create on schema public from parley_doors;
revoke all on function append_audit(jsonb, timestamptz), record_and_audit(jsonb, timestamptz), audit_of_case(uuid) from public;
grant execute on function append_audit(jsonb, timestamptz), record_and_audit(jsonb, timestamptz), audit_of_case(uuid) to parley_app;
`
