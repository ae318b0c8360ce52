import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * One statement per entry. The hash of an entry before is found with that entry: writing it twice cost a third of the
 * whole.
 */
export class Migration20261122000021 extends Migration {
  override up(): void {
    for (const text of [oncePerEntry, auditOfCase]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const oncePerEntry = /* sql */ `
alter table "audit_entries" drop column "previous_hash";
grant create on schema public to parley_doors;
create or replace function append_audit(p_events jsonb, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  v_actor text := coalesce(nullif(current_setting('app.actor', true), ''), 'NOBODY');
  v_kind text := split_part(v_actor, ' ', 1);
  v_id text := coalesce(nullif(split_part(v_actor, ' ', 2), ''), nullif(current_setting('app.person_id', true), ''));
  v_at text := to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  e record;
begin
  for e in
    select h.* from rows from (jsonb_to_recordset(p_events) as
      (id uuid, kind text, "caseId" uuid, scope text, "scopeId" uuid, "subjectId" uuid, "bySeatId" uuid)) with ordinality
      as h(id, kind, case_id, scope, scope_id, subject_id, seat_id, n)
    where h.case_id is not null and h.kind <> 'CONVERSATION_READ'
    order by h.case_id, h.scope, h.scope_id, h.n
  loop
    loop
      with head as (
        update audit_heads a set seq = a.seq + 1,
          hash = encode(sha256(convert_to(concat_ws(E'\\n', 'parley-audit/1', e.case_id, e.scope, e.scope_id, a.seq + 1, v_at, v_kind,
            coalesce(v_id, ''), e.kind, coalesce(e.subject_id::text, ''), coalesce(e.seat_id::text, ''), e.id, a.hash), 'UTF8')), 'hex')
        where a.case_id = e.case_id and a.scope = e.scope and a.scope_id = e.scope_id
        returning a.seq, a.hash
      )
      insert into audit_entries (case_id, scope, scope_id, seq, event_id, at, actor_kind, actor_id, operation, subject_id, seat_id, hash)
      select e.case_id, e.scope, e.scope_id, head.seq, e.id, p_at, v_kind, v_id, e.kind, e.subject_id, e.seat_id, head.hash from head;
      exit when found;
      insert into audit_heads (case_id, scope, scope_id, seq, hash) values (e.case_id, e.scope, e.scope_id, 0, '')
      on conflict (case_id, scope, scope_id) do nothing;
    end loop;
  end loop;
end $$;
`

const auditOfCase = /* sql */ `
drop function audit_of_case(uuid);
create function audit_of_case(p_case uuid) returns table (scope text, scope_id uuid, seq int, event_id uuid, at timestamptz(3),
  actor_kind text, actor_id text, operation text, subject_id uuid, seat_id uuid, previous_hash text, hash text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select a.scope, a.scope_id, a.seq, a.event_id, a.at, a.actor_kind, a.actor_id, a.operation, a.subject_id, a.seat_id, a.previous, a.hash
    from (
      select e.*, coalesce(lag(e.hash) over (partition by e.scope, e.scope_id order by e.seq), '') as previous
      from audit_entries e where e.case_id = p_case
    ) a
    where nullif(current_setting('app.person_id', true), '')::uuid in (select hearers(a.scope, a.scope_id, p_case, a.at))
    order by a.scope, a.scope_id, a.seq;
end $$;
alter function audit_of_case(uuid) owner to parley_doors;
revoke create on schema public from parley_doors;
revoke all on function audit_of_case(uuid) from public;
grant execute on function audit_of_case(uuid) to parley_app;
`
