import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/** Who hears of what, each person's feed, the cards of the case lists, and the roles that own nothing. */
export class Migration20261122000001 extends Migration {
  override up(): void {
    for (const text of [hearers, mayHear, refreshCards, recordEvents, deliverable, feedEnds, roles]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

/** The persons who may hear of something now. Delivery asks the same question again at every delivery. */
const hearers = /* sql */ `
create function hearers(p_scope text, p_scope_id uuid, p_case_id uuid, p_at timestamptz) returns setof uuid
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
        and (c.kind = 'JOINT' or s.party_id = c.party_id or (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')));
  else
    return query
      select s.person_id from seats s
      where s.case_id = p_case_id and s.removed_at is null and (s.reads_until is null or s.reads_until >= p_at)
        and case p_scope
          when 'CASE' then true
          when 'PARTY' then s.party_id = p_scope_id
          when 'NEUTRALS' then s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')
          when 'OFFER' then
            (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER'))
            or exists (select 1 from offers o where o.id = p_scope_id and o.from_party_id = s.party_id)
            or exists (select 1 from offer_recipients r where r.offer_id = p_scope_id and r.party_id = s.party_id)
          when 'AGREEMENT' then
            (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER'))
            or exists (select 1 from agreement_signatories g where g.agreement_id = p_scope_id and g.party_id = s.party_id)
          else false
        end;
  end if;
end $$;
`

/** One question for all listeners of one event. As all of these, in plpgsql: there a plan is kept, in SQL it is made at every call. */
const mayHear = /* sql */ `
create function may_hear(p_event uuid, p_persons uuid[]) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp rows 10 as $$
begin
  return query
    select distinct h from events e cross join lateral hearers(e.scope, e.scope_id, e.case_id, e.at) h
    where e.id = p_event and h = any (p_persons);
end $$;
`

/**
 * Writes what the case list of each of these persons shows of one case: computed for that person, from what they may
 * see. Talk alone (a message, a read position) changes no offer, agreement or party, so those are left as they are:
 * whoever takes a seat hears of it in the same commit, and has a card from then on.
 */
const refreshCards = /* sql */ `
create function refresh_cards(p_case uuid, p_persons uuid[], p_at timestamptz, p_is_news boolean, p_is_talk boolean) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not p_is_talk then
    delete from case_cards c where c.case_id = p_case and c.person_id = any (p_persons)
      and not exists (select 1 from seats s where s.case_id = p_case and s.person_id = c.person_id and s.removed_at is null);

    insert into case_cards as card (person_id, case_id, role, last_activity_at, unread, waiting_for,
                                    open_offers, waiting_parties, offer_expires_at, sign_by)
    select s.person_id, s.case_id, s.role, p_at, 0, 'NOBODY',
      coalesce(open.n, 0), coalesce(open.parties, signing.parties, invited.parties, '{}'::uuid[]), open.expires_at, signing.sign_by
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
 * the cards under those locks, so that each is computed from what the commit before left. Answers with the lines written. Ids only are announced to the other processes.
 */
const recordEvents = /* sql */ `
create function record_events(p_events jsonb, p_at timestamptz, p_announce boolean)
returns table (person_id uuid, seq bigint, event_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  v_persons uuid[]; v_heard_by uuid[]; v_heard uuid[]; v_order int[]; v_pair record;
begin
  insert into events (id, kind, case_id, scope, scope_id, subject_id, by_seat_id, at)
  select (e->>'id')::uuid, e->>'kind', (e->>'caseId')::uuid, e->>'scope', (e->>'scopeId')::uuid, (e->>'subjectId')::uuid, (e->>'bySeatId')::uuid, p_at
  from jsonb_array_elements(p_events) e;

  select array_agg(h), array_agg((e->>'id')::uuid), array_agg(n::int)
  into v_heard_by, v_heard, v_order
  from jsonb_array_elements(p_events) with ordinality as t(e, n)
  cross join lateral (select distinct x from hearers(e->>'scope', (e->>'scopeId')::uuid, (e->>'caseId')::uuid, p_at) x) as hear(h);
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

  if p_announce then perform pg_notify('parley_feed', array_to_string(v_persons, ',')) where cardinality(v_persons) <= 200; end if;
  return query
    with lines as (
      insert into feed (person_id, seq, event_id)
      select h.person, c.last_seq + row_number() over (partition by h.person order by h.n), h.event
      from unnest(v_heard_by, v_heard, v_order) as h(person, event, n) join feed_counters c on c.person_id = h.person
      returning feed.person_id, feed.seq, feed.event_id
    ), bump as (
      update feed_counters c set last_seq = c.last_seq + t.k
      from (select h as person, count(*) as k from unnest(v_heard_by) h group by h) t where c.person_id = t.person
    )
    select lines.person_id, lines.seq, lines.event_id from lines;
end $$;
`

/** What delivery reads: the feed lines after each listener's cursor, each asked again whether that listener may hear it now. */
const deliverable = /* sql */ `
create function deliverable(p_persons uuid[], p_after bigint[], p_limit int)
returns table (person_id uuid, seq bigint, event_id uuid, kind text, case_id uuid, scope text, scope_id uuid, subject_id uuid, at timestamptz, allowed boolean)
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
  )
  select l.person_id, l.seq, l.event_id, e.kind, e.case_id, e.scope, e.scope_id, e.subject_id, e.at,
    exists (select 1 from heard where heard.event_id = l.event_id and heard.h = l.person_id)
  from lines l join events e on e.id = l.event_id
  order by l.person_id, l.seq;
end $$;
`

/** Where feeds end now, for listeners that come without a cursor. */
const feedEnds = /* sql */ `
create function feed_ends(p_persons uuid[]) returns table (person_id uuid, seq bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query select c.person_id, c.last_seq from feed_counters c where c.person_id = any (p_persons);
end $$;
`

/**
 * parley_app runs every statement of a person or a job; parley_delivery only asks what may be delivered. Roles belong to
 * the whole server, so they are made once, under a lock, whoever comes first.
 */
const roles = /* sql */ `
do $$
begin
  perform pg_advisory_xact_lock(7266390);
  if not exists (select 1 from pg_roles where rolname = 'parley_app') then create role parley_app nologin; end if;
  if not exists (select 1 from pg_roles where rolname = 'parley_delivery') then create role parley_delivery nologin; end if;
  if not pg_has_role(current_user, 'parley_app', 'member') then execute format('grant parley_app to %I', current_user); end if;
  if not pg_has_role(current_user, 'parley_delivery', 'member') then execute format('grant parley_delivery to %I', current_user); end if;
end $$;

revoke all on function hearers(text, uuid, uuid, timestamptz), may_hear(uuid, uuid[]), refresh_cards(uuid, uuid[], timestamptz, boolean, boolean),
  record_events(jsonb, timestamptz, boolean), deliverable(uuid[], bigint[], int), feed_ends(uuid[]) from public;
grant usage on schema public to parley_app, parley_delivery;
grant execute on function record_events(jsonb, timestamptz, boolean) to parley_app;
grant execute on function deliverable(uuid[], bigint[], int), feed_ends(uuid[]) to parley_delivery;

grant select on all tables in schema public to parley_app;
grant insert on acceptances, persons, sessions, sign_in_codes, drafts, program_versions, program_neutrals, cases, parties, seats, hearings,
  invitations, mediations, conflict_declarations, conversations, conversation_seats, read_positions, messages, evidence, offers,
  offer_recipients, offer_terms, term_answers, agreements, agreement_signatories, agreement_files, signatures, mails, feed_counters,
  done_mutations, data_keys, stored_files to parley_app;
grant update on persons, sessions, sign_in_codes, drafts, program_neutrals, cases, parties, seats, hearings, invitations, mediations,
  conversations, conversation_seats, read_positions, evidence, offers, offer_recipients, agreements, signatures, mails, done_mutations,
  data_keys to parley_app;
grant delete on drafts, mails to parley_app;
`
