import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Who stood up keeps what was delivered to them before. An act that ends a mediation knows the time at which it began, and
 * may have waited since for a message that was sent later: so reading ends with the last thing that happened, not before.
 */
export class Migration20261122000091 extends Migration {
  override up(): void {
    for (const statement of statements(standingUp)) this.addSql(statement)
  }
}

const standingUp = /* sql */ `
create or replace function stop_mediation(p_case uuid, p_at timestamptz) returns table (mediation_id uuid, stopped text, seat_ids uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid; v_was text; v_seats uuid[]; v_until timestamptz;
begin
  if not i_sit_on(p_case) then return; end if;
  select m.id, m.status into v_id, v_was from mediations m
  where m.case_id = p_case and m.status in ('REQUESTED', 'SEATED') for no key update;
  if v_id is null then return; end if;
  update mediations m set status = case v_was when 'SEATED' then 'ENDED' else 'CANCELLED' end, ended_at = p_at where m.id = v_id;
  if v_was = 'SEATED' then
    perform lock_conversations(p_case);
    v_until := greatest(p_at, (select max(e.at) from events e where e.case_id = p_case));
    perform close_private_conversations(v_id);
    with stood_up as (
      update seats s set ended_at = v_until, reads_until = v_until
      where s.case_id = p_case and s.party_id is null and s.ended_at is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')
      returning s.id, s.started_at
    ) select array_agg(id order by started_at, id) into v_seats from stood_up;
  end if;
  return query select v_id, v_was, coalesce(v_seats, '{}');
end $$;
`
