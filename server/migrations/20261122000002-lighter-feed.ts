import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Less to write per message, and sessions judged where hearing is judged. A card changes at every message: without an
 * index on the time it changes in place, and a person's cards are few enough to be sorted when they are read. Hints to
 * other processes leave after the commit, many at once, so the commit no longer waits for the queue of notifications.
 */
export class Migration20261122000002 extends Migration {
  override up(): void {
    for (const text of [inPlace, refreshCards, recordEvents, deliverable]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const inPlace = /* sql */ `
drop index "case_cards_person_id_last_activity_at_index";
create index "invitations_case_id_index" on "invitations" ("case_id");
alter table case_cards set (fillfactor = 70);
alter table feed_counters set (fillfactor = 50);
alter table conversations set (fillfactor = 80);
alter table read_positions set (fillfactor = 70);
`

/** After an offer that was not accepted whole, those between whom it was made wait for each other's next one. */
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
`

/**
 * The last step before the commit: stores the events, gives each person concerned the next numbers of their own feed
 * (counters are locked in ascending order of person, so two commits never wait for each other in a circle), and keeps
 * the cards under those locks, so that each is computed from what the commit before left. Answers with whose feed grew.
 */
const recordEvents = /* sql */ `
drop function record_events(jsonb, timestamptz, boolean);
create function record_events(p_events jsonb, p_at timestamptz) returns setof uuid
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  v_persons uuid[]; v_heard_by uuid[]; v_heard uuid[]; v_order int[]; v_pair record;
begin
  with happened as (
    select e.* from rows from (jsonb_to_recordset(p_events) as
      (id uuid, kind text, "caseId" uuid, scope text, "scopeId" uuid, "subjectId" uuid, "bySeatId" uuid)) with ordinality
      as e(id, kind, case_id, scope, scope_id, subject_id, by_seat_id, n)
  ), stored as (
    insert into events (id, kind, case_id, scope, scope_id, subject_id, by_seat_id, at)
    select id, kind, case_id, scope, scope_id, subject_id, by_seat_id, p_at from happened
  )
  select array_agg(h), array_agg(id), array_agg(n::int) into v_heard_by, v_heard, v_order
  from happened cross join lateral (select distinct x from hearers(scope, scope_id, case_id, p_at) x) as hear(h);
  if v_heard_by is null then return; end if;

  select array_agg(distinct p order by p) into v_persons from unnest(v_heard_by) p;
  perform 1 from feed_counters c where c.person_id = any (v_persons) order by c.person_id for no key update;
  for v_pair in
    select (e->>'caseId')::uuid as case_id, array_agg(distinct h) as persons, bool_or(e->>'kind' <> 'CONVERSATION_READ') as is_news,
      bool_and(e->>'kind' in ('MESSAGE_SENT', 'CONVERSATION_READ')) as is_talk
    from jsonb_array_elements(p_events) e join unnest(v_heard, v_heard_by) as t(id, h) on t.id = (e->>'id')::uuid
    where e->>'caseId' is not null and e->>'scope' <> 'QUEUE' group by 1 order by 1
  loop
    perform refresh_cards(v_pair.case_id, v_pair.persons, p_at, v_pair.is_news, v_pair.is_talk);
  end loop;

  with numbered as (
    select h.person, h.event, row_number() over (partition by h.person order by h.n) as place
    from unnest(v_heard_by, v_heard, v_order) as h(person, event, n)
  ), counted as (
    update feed_counters c set last_seq = c.last_seq + grown.by
    from (select person, count(*) as by from numbered group by person) grown where c.person_id = grown.person
    returning c.person_id, c.last_seq - grown.by as before
  )
  insert into feed (person_id, seq, event_id)
  select n.person, c.before + n.place, n.event from numbered n join counted c on c.person_id = n.person;
  return query select unnest(v_persons);
end $$;

revoke all on function record_events(jsonb, timestamptz) from public;
grant execute on function record_events(jsonb, timestamptz) to parley_app;
`

/**
 * What delivery reads: the feed lines after each listener's cursor, each asked again whether that person may hear it now,
 * and which of that person's listening sessions still live. Persons and cursors are parallel arrays.
 */
const deliverable = /* sql */ `
drop function deliverable(uuid[], bigint[], int);
create function deliverable(p_persons uuid[], p_after bigint[], p_sessions uuid[], p_limit int)
returns table (person_id uuid, seq bigint, event_id uuid, kind text, case_id uuid, scope text, scope_id uuid, subject_id uuid, at timestamptz, allowed boolean, live_sessions uuid[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query with lines as (
    select f.person_id, f.seq, f.event_id
    from unnest(p_persons, p_after) as l(person_id, after)
    cross join lateral (
      select f.person_id, f.seq, f.event_id from feed f where f.person_id = l.person_id and f.seq > l.after order by f.seq limit p_limit
    ) f
  ), heard as (
    select ev.event_id, h from (select distinct event_id from lines) ev cross join lateral may_hear(ev.event_id, p_persons) h
  ), live as (
    select s.person_id, array_agg(s.id) as sessions from sessions s
    where s.id = any (p_sessions) and s.ended_at is null and s.expires_at > now() group by s.person_id
  )
  select l.person_id, l.seq, l.event_id, e.kind, e.case_id, e.scope, e.scope_id, e.subject_id, e.at,
    exists (select 1 from heard where heard.event_id = l.event_id and heard.h = l.person_id),
    live.sessions
  from lines l join events e on e.id = l.event_id left join live on live.person_id = l.person_id
  order by l.person_id, l.seq;
end $$;

revoke all on function deliverable(uuid[], bigint[], uuid[], int) from public;
grant execute on function deliverable(uuid[], bigint[], uuid[], int) to parley_delivery;
`
