import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/** Who is in a conversation at this moment: asked at each delivery, stored nowhere. */
export class Migration20261122000080 extends Migration {
  override up(): void {
    for (const text of [isMasked, readersNow, rights]) for (const statement of statements(text)) this.addSql(statement)
  }
}

/** Where an order keeps people apart, nobody learns when the other is online. */
const isMasked = /* sql */ `
create function presence_is_masked(p_case uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select 1 from cases k where k.id = p_case and k.safety_mode);
end $$;
`

/** The rule of 'hearers' for conversations, for given persons, with their seats; nobody of a joint conversation that is masked. */
const readersNow = /* sql */ `
create function readers_now(p_conversations uuid[], p_persons uuid[], p_sessions uuid[], p_at timestamptz)
returns table (conversation_id uuid, person_id uuid, seat_id uuid, live_sessions uuid[])
language plpgsql stable security definer set search_path = public, pg_temp rows 10 as $$
#variable_conflict use_column
begin
  return query
    select c.id, s.person_id, s.id, (
      select array_agg(n.id) from sessions n
      where n.id = any (p_sessions) and n.person_id = s.person_id and n.ended_at is null and n.expires_at > p_at)
    from unnest(p_conversations, p_persons) as asked(conversation_id, person_id)
    join conversations c on c.id = asked.conversation_id
    join conversation_seats cs on cs.conversation_id = c.id
    join seats s on s.id = cs.seat_id and s.person_id = asked.person_id
    where cs.left_at is null and cs.reads_from <= p_at
      and s.removed_at is null and s.ended_at is null and (s.reads_until is null or s.reads_until >= p_at)
      and (c.kind = 'JOINT' or s.party_id = c.party_id or (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')))
      and not (c.kind = 'JOINT' and presence_is_masked(c.case_id));
end $$;
`

const rights = /* sql */ `
grant create on schema public to parley_doors;
alter function presence_is_masked(uuid) owner to parley_doors;
alter function readers_now(uuid[], uuid[], uuid[], timestamptz) owner to parley_doors;
revoke create on schema public from parley_doors;
revoke all on function presence_is_masked(uuid) from public;
revoke all on function readers_now(uuid[], uuid[], uuid[], timestamptz) from public;
grant execute on function readers_now(uuid[], uuid[], uuid[], timestamptz) to parley_delivery;
`
