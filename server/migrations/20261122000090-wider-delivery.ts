import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * One event for thousands of listeners. The plan is kept whatever their number and is made while tables may be almost
 * empty, so nothing here is left to an estimate: who hears is asked once for each event, looked up by hash, and rows are
 * found by their index, one line at a time. Asked for each listener again, it took seconds for a thousand.
 */
export class Migration20261122000090 extends Migration {
  override up(): void {
    for (const statement of statements(delivery)) this.addSql(statement)
  }
}

/** `is true` keeps the planner from turning the hash into a join of every hearer with every listener. */
const delivery = /* sql */ `
create or replace function may_hear(p_event uuid, p_persons uuid[]) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp rows 10 as $$
begin
  return query
    select distinct h from events e cross join lateral hearers(e.scope, e.scope_id, e.case_id, e.at) h
    where e.id = p_event and (h in (select unnest(p_persons))) is true;
end $$;

create or replace function deliverable(p_persons uuid[], p_after bigint[], p_sessions uuid[], p_limit int)
returns table (person_id uuid, seq bigint, event_id uuid, kind text, case_id uuid, scope text, scope_id uuid, subject_id uuid, at timestamptz, allowed boolean, live_sessions uuid[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query with lines as materialized (
    select f.person_id, f.seq, f.event_id
    from unnest(p_persons, p_after) as l(person_id, after)
    cross join lateral (
      select f.person_id, f.seq, f.event_id from feed f where f.person_id = l.person_id and f.seq > l.after order by f.seq limit p_limit
    ) f
  ), heard as materialized (
    select ev.event_id, h from (select distinct event_id from lines) ev cross join lateral may_hear(ev.event_id, p_persons) h
  )
  select l.person_id, l.seq, l.event_id, e.kind, e.case_id, e.scope, e.scope_id, e.subject_id, e.at,
    (l.event_id, l.person_id) in (select heard.event_id, heard.h from heard),
    (select array_agg(s.id) from sessions s
      where s.person_id = l.person_id and s.ended_at is null and s.expires_at > now()
        and (s.id in (select unnest(p_sessions))) is true)
  from lines l cross join lateral (select * from events e where e.id = l.event_id limit 1) e
  order by l.person_id, l.seq;
end $$;
`
