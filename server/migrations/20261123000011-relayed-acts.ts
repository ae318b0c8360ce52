import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Where everything passes the mediator there is no joint conversation, so nothing kept the clock of EC 1125 from running
 * out: an offer that the mediator passed on, and the answers to it, are what all have from each other there. Only offers
 * between all who take part count, for the clock says the same to everybody and must not show what is between two.
 */
export class Migration20261123000011 extends Migration {
  override up(): void {
    for (const statement of statements(relayed)) this.addSql(statement)
  }
}

const relayed = /* sql */ `
alter table "offers" add column "relayed_at" timestamptz(3) null;
update offers o set relayed_at = (select max(e.at) from events e where e.case_id = o.case_id and e.subject_id = o.id and e.kind = 'OFFER_RELAYED')
where o.relay_to is not null;

/* When all who take part last had something from each other. */
create or replace function last_joint_act(p_case uuid) returns timestamptz
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return greatest(
    (select v.last_message_at from conversations v where v.case_id = p_case and v.kind = 'JOINT'),
    (select max(r.starts_at) from remote_sessions r where r.case_id = p_case and r.status = 'HELD'),
    (select max(greatest(o.relayed_at, case when o.status in ('ACCEPTED', 'PARTIALLY_ACCEPTED', 'REJECTED') then o.closed_at end))
      from offers o
      where o.case_id = p_case and o.relayed_at is not null
        and not exists (
          select 1 from parties p where p.case_id = p_case and p.status = 'TAKING_PART' and p.id <> o.from_party_id
            and not exists (select 1 from offer_recipients r where r.offer_id = o.id and r.party_id = p.id))));
end $$;
`
