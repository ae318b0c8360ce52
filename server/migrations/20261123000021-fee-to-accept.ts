import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * A case that waits for its starter to accept the fee waits for that person: nobody else is invited yet, so without this
 * the card said that it waits for nobody.
 */
export class Migration20261123000021 extends Migration {
  override up(): void {
    for (const statement of statements(refreshCards)) this.addSql(statement)
  }
}

const refreshCards = /* sql */ `
create or replace function refresh_cards(p_case uuid, p_persons uuid[], p_at timestamptz, p_is_news boolean, p_is_talk boolean) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not p_is_talk then
    delete from case_cards c where c.case_id = p_case and c.person_id = any (p_persons)
      and not exists (select 1 from seats s where s.case_id = p_case and s.person_id = c.person_id and s.removed_at is null);

    insert into case_cards as card (person_id, case_id, role, last_activity_at, unread, waiting_for,
                                    open_offers, waiting_parties, offer_expires_at, sign_by)
    select s.person_id, s.case_id, s.role, p_at, 0, 'NOBODY',
      coalesce(open.n, 0), coalesce(open.parties, signing.parties, invited.parties, answered.parties, '{}'::uuid[]), open.expires_at, signing.sign_by
    from seats s
    join cases k on k.id = s.case_id
    left join lateral (
      select count(*)::int as n, min(o.expires_at) as expires_at,
        array_agg(distinct r.party_id) filter (where r.answered_at is null or (s.party_id is not null and r.party_id <> s.party_id)) as parties
      from offers o join offer_recipients r on r.offer_id = o.id
      where o.case_id = s.case_id and o.status = 'OPEN'
        and (s.party_id is null or o.from_party_id = s.party_id
             or exists (select 1 from offer_recipients mine where mine.offer_id = o.id and mine.party_id = s.party_id))
    ) open on true
    left join lateral (
      select min(a.sign_by) as sign_by, array_agg(distinct g.party_id) filter (where g.party_id is not null) as parties
      from agreements a
      left join agreement_signatories g on g.agreement_id = a.id and not exists (
        select 1 from signatures x where x.agreement_id = a.id and x.party_id = g.party_id and x.voided_at is null)
      where a.case_id = s.case_id and a.status in ('REVIEW', 'SIGNING')
        and (s.party_id is null or exists (
          select 1 from agreement_signatories mine where mine.agreement_id = a.id and mine.party_id = s.party_id))
    ) signing on true
    left join lateral (
      select array_agg(p.id) as parties from parties p
      where p.case_id = s.case_id and p.status in ('INVITED', 'JOINED') and k.status = 'INVITED'
    ) invited on true
    left join lateral (
      select case when o.status in ('PARTIALLY_ACCEPTED', 'REJECTED') then (
        select array_agg(p.id) from parties p where p.status = 'TAKING_PART'
          and (p.id = o.from_party_id or p.id in (select r.party_id from offer_recipients r where r.offer_id = o.id))) end as parties
      from offers o
      where o.case_id = s.case_id and k.status = 'ACTIVE'
        and (s.party_id is null or o.from_party_id = s.party_id
             or exists (select 1 from offer_recipients mine where mine.offer_id = o.id and mine.party_id = s.party_id))
      order by o.made_at desc, o.id desc limit 1
    ) answered on true
    where s.case_id = p_case and s.person_id = any (p_persons) and s.removed_at is null and s.ended_at is null
    on conflict (person_id, case_id) do update set
      role = excluded.role, open_offers = excluded.open_offers, waiting_parties = excluded.waiting_parties,
      offer_expires_at = excluded.offer_expires_at, sign_by = excluded.sign_by;
  end if;

  update case_cards card set
    last_activity_at = case when p_is_news then p_at else card.last_activity_at end,
    last_joint_at = joint.last_message_at,
    unread = coalesce(threads.unread, 0),
    waiting_for = case
      when k.status = 'CLOSED' and card.sign_by is null then 'NOBODY'
      when k.status = 'INTAKE' and k.intake_waits_for = 'FEE' and s.role = 'PARTY' and s.party_id = k.started_by_party_id then 'YOU'
      when s.party_id = any (card.waiting_parties) then 'YOU'
      when s.party_id is null and cardinality(card.waiting_parties) = 0 and threads.last_seat is not null and threads.last_seat <> s.id then 'YOU'
      when cardinality(card.waiting_parties) > 0 then 'OTHERS'
      when exists (select 1 from mediations m where m.case_id = s.case_id and m.status = 'REQUESTED') then 'NEUTRAL'
      when joint.last_seat_id is null then 'NOBODY'
      when joint.last_seat_id = s.id then 'OTHERS'
      else 'YOU'
    end
  from seats s
  join cases k on k.id = s.case_id
  left join conversations joint on joint.case_id = s.case_id and joint.kind = 'JOINT'
  cross join lateral (
    select sum(greatest(0, c.last_seq - coalesce(r.seq, 0)))::int as unread,
      (array_agg(c.last_seat_id order by c.last_message_at desc nulls last))[1] as last_seat
    from conversation_seats cs
    join conversations c on c.id = cs.conversation_id
    left join read_positions r on r.conversation_id = c.id and r.person_id = s.person_id
    where cs.seat_id = s.id and cs.left_at is null
  ) threads
  where s.case_id = p_case and s.person_id = any (p_persons) and s.removed_at is null and s.ended_at is null
    and card.person_id = s.person_id and card.case_id = s.case_id;
end $$;

update case_cards card set waiting_for = 'YOU'
from cases k, seats s
where k.id = card.case_id and k.status = 'INTAKE' and k.intake_waits_for = 'FEE'
  and s.case_id = k.id and s.person_id = card.person_id and s.role = 'PARTY' and s.party_id = k.started_by_party_id and s.ended_at is null;
`
