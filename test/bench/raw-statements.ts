/**
 * The raw baseline's three statements, over the product's tables, with the product's access rules (server/access/) as
 * predicates inside: each asks whether the session lives and what this person may see, and answers finished JSON.
 * $1 is the person, $2 the session.
 */
const utc = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const hasSession = `exists (select 1 from sessions x where x.id = $2 and x.person_id = $1 and x.ended_at is null and x.expires_at > now())`
const mine = (row: string): string => `s.case_id = ${row}.case_id and s.person_id = $1 and s.removed_at is null`
const isNeutral = `(s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER'))`

/**
 * $3: the names of the programs and case types, as the product knows them from its shelf. From the tables that hold the
 * facts: the baseline keeps no cards (and `send` below pays for none), so it computes here what a card of the product says.
 */
export const caseload = `
  select json_build_object('caseload', json_build_object('nodes',
    coalesce(json_agg(card.node order by card.n) filter (where card.n <= 50), '[]'), 'hasNextPage', count(*) > 50))::text as answer
  from (
    select row_number() over (order by t.at desc, k.id desc) as n, json_build_object('id', k.id, 'title', p.title,
      'programName', $3::jsonb #>> array[k.program_version_id::text, 'name'],
      'caseTypeLabel', $3::jsonb #>> array[k.program_version_id::text, k.case_type], 'caseNumber', k.case_number, 'status', k.status,
      'yourRole', me.role, 'partyNames', p.names, 'unread', t.unread, 'lastActivityAt', ${utc('t.at')},
      'waitingFor', case
        when cardinality(waits.parties) = 0 and t.last_seat <> me.id then 'YOU'
        when cardinality(waits.parties) > 0 then 'OTHERS'
        when t.joint_seat is null then 'NOBODY' when t.joint_seat = me.id then 'OTHERS' else 'YOU' end,
      'waitingForNames', (
        select coalesce(json_agg(w.name order by w.position), '[]') from parties w where w.case_id = k.id and w.id = any (waits.parties)),
      'openOffers', open.n, 'mediation', coalesce(m.status, 'NONE')) as node
    from seats me join cases k on k.id = me.case_id
    cross join lateral (
      select json_agg(p.name order by p.position) as names, string_agg(p.name, ' / ' order by p.position) as title
      from parties p where p.case_id = k.id) p
    cross join lateral (
      select max(c.last_message_at) as at, sum(greatest(0, c.last_seq - coalesce(r.seq, 0)))::int as unread,
        (array_agg(c.last_seat_id order by c.last_message_at desc nulls last))[1] as last_seat,
        (array_agg(c.last_seat_id) filter (where c.kind = 'JOINT'))[1] as joint_seat
      from conversation_seats cs join conversations c on c.id = cs.conversation_id
      left join read_positions r on r.conversation_id = c.id and r.person_id = me.person_id
      where cs.seat_id = me.id and cs.left_at is null) t
    cross join lateral (
      select count(distinct o.id)::int as n, array_agg(distinct r.party_id) filter (where r.answered_at is null) as parties
      from offers o join offer_recipients r on r.offer_id = o.id where o.case_id = k.id and o.status = 'OPEN') open
    cross join lateral (
      select array_agg(distinct g.party_id) as parties
      from agreements a join agreement_signatories g on g.agreement_id = a.id
      where a.case_id = k.id and a.status in ('REVIEW', 'SIGNING') and not exists (
        select 1 from signatures x where x.agreement_id = a.id and x.party_id = g.party_id and x.voided_at is null)) signing
    cross join lateral (select coalesce(open.parties, signing.parties, '{}') as parties) waits
    left join lateral (
      select m.status from mediations m where m.case_id = k.id and m.status <> 'CANCELLED' order by m.requested_at desc limit 1) m on true
    where me.person_id = $1 and me.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER') and me.removed_at is null and ${hasSession}
    order by t.at desc, k.id desc limit 51
  ) card`

const message = (
  m: string,
  who: string,
  s: string,
): string => `json_build_object('id', ${m}.id, 'conversationId', ${m}.conversation_id,
  'seatId', ${m}.seat_id, 'author', ${who}.name, 'role', ${s}.role, 'body', encode(${m}.body, 'base64'), 'stamp', ${m}.stamp,
  'sentAt', ${utc(`${m}.sent_at`)}, 'key', ${m}.client_key,
  'evidence', (select coalesce(json_agg(json_build_object('id', e.id)), '[]') from evidence e where e.message_id = ${m}.id))`

const offers = `
  select json_agg(json_build_object('id', o.id, 'round', o.round, 'status', o.status, 'fromPartyId', o.from_party_id,
    'fromName', (select p.name from parties p where p.id = o.from_party_id),
    'toPartyIds', (select json_agg(r.party_id) from offer_recipients r where r.offer_id = o.id), 'answersOfferId', o.answers_offer_id,
    'explanation', encode(o.explanation, 'base64'), 'hash', o.hash, 'madeAt', ${utc('o.made_at')}, 'expiresAt', ${utc('o.expires_at')},
    'closedAt', ${utc('o.closed_at')},
    'terms', (select json_agg(json_build_object('id', t.id, 'carriedFromTermId', t.carried_from_id, 'term', encode(t.body, 'base64'))
      order by t.position) from offer_terms t where t.offer_id = o.id),
    'answers', (select coalesce(json_agg(a), '[]') from (
      select a.party_id as "partyId", p.name as "partyName", ${utc('min(a.answered_at)')} as "answeredAt",
        json_agg(json_build_object('id', a.id, 'termId', a.term_id, 'verdict', a.verdict, 'explanation', encode(a.explanation, 'base64'))
          order by t.position) as terms
      from term_answers a join parties p on p.id = a.party_id join offer_terms t on t.id = a.term_id
      where a.offer_id = o.id and (o.status <> 'OPEN' or o.expires_at <= now() or exists (
        select 1 from seats s where ${mine('o')} and (${isNeutral} or s.party_id = a.party_id)))
      group by a.party_id, p.name) a)) order by o.made_at desc, o.id desc) as all
  from offers o where o.case_id = k.id and exists (
    select 1 from seats s where ${mine('o')} and (s.reads_until is null or s.reads_until >= o.made_at)
      and (${isNeutral} or s.party_id = o.from_party_id or exists (
        select 1 from offer_recipients r where r.offer_id = o.id and r.party_id = s.party_id)))`

const agreements = `
  select json_agg(json_build_object('id', a.id, 'status', a.status, 'revision', a.revision, 'hash', a.hash, 'signBy', ${utc('a.sign_by')},
    'bindingAt', ${utc('a.binding_at')}, 'document', encode(a.document, 'base64'), 'signatures', (
      select coalesce(json_agg(json_build_object('partyId', x.party_id, 'typedName', x.typed_name, 'signedAt', ${utc('x.signed_at')})), '[]')
      from signatures x where x.agreement_id = a.id and x.voided_at is null)) order by a.assembled_at desc, a.id desc) as all
  from agreements a where a.case_id = k.id and exists (
    select 1 from seats s where ${mine('a')} and (s.reads_until is null or s.reads_until >= a.assembled_at)
      and (${isNeutral} or exists (select 1 from agreement_signatories g where g.agreement_id = a.id and g.party_id = s.party_id)))`

const readers = `conversation_seats cs join seats s on s.id = cs.seat_id where cs.conversation_id = c.id and s.removed_at is null
  and (c.kind = 'JOINT' or s.party_id = c.party_id or ${isNeutral})`
const times = `(select range_agg(tstzrange(cs.reads_from, least(s.reads_until, cs.left_at), '[]')) from ${readers} and s.person_id = $1)`

const conversations = `
  select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'partyId', c.party_id,
    'audience', (select json_agg(s.id order by s.started_at, s.id) from ${readers} and cs.left_at is null and s.person_id <> $1),
    'unread', greatest(0, c.last_seq - coalesce(r.seq, 0)), 'lastMessageAt', ${utc('c.last_message_at')}, 'readUpTo', r.message_id,
    'messages', json_build_object('nodes', (
      select json_agg(said.node order by said.seq) from (
        select m.seq, ${message('m', 'author', 'author')} as node
        from messages m join seats author on author.id = m.seat_id
        where m.conversation_id = c.id and m.sent_at <@ reading.times order by m.seq desc limit 100) said),
      'startCursor', greatest(1, c.last_seq - 99), 'hasPreviousPage', c.last_seq > 100)) order by c.kind, c.opened_at, c.id) as all
  from conversations c cross join lateral (select ${times} as times) reading
  left join read_positions r on r.conversation_id = c.id and r.person_id = $1
  where c.case_id = k.id and reading.times is not null`

/** $3: the case. Words are answered sealed, in base64, and opened after. */
export const page = `
  select json_build_object('case', json_build_object('id', k.id, 'caseNumber', k.case_number, 'status', k.status, 'outcome', k.outcome,
    'story', (select encode(t.story, 'base64') from case_stories t where t.case_id = k.id), 'startedAt', ${utc('k.started_at')},
    'claim', json_build_object('amountCents', k.claim_cents, 'currency', 'USD'),
    'parties', (select json_agg(json_build_object('id', p.id, 'name', p.name, 'side', p.side, 'kind', p.kind, 'status', p.status,
      'isYou', exists (select 1 from seats s where s.person_id = $1 and s.party_id = p.id)) order by p.position)
      from parties p where p.case_id = k.id),
    'seats', (select json_agg(json_build_object('id', s.id, 'role', s.role, 'name', s.name, 'partyId', s.party_id,
      'startedAt', ${utc('s.started_at')}, 'endedAt', ${utc('s.ended_at')}, 'isYou', s.person_id = $1) order by s.started_at, s.id)
      from seats s where s.case_id = k.id and s.removed_at is null),
    'conversations', (${conversations}), 'offers', (${offers}), 'agreements', (${agreements})))::text as answer
  from (select *, id as case_id from cases where id = $3) k where ${hasSession} and exists (select 1 from seats s where ${mine('k')})`

/**
 * $3 the conversation, $4 the seats that shall read it, $5 the new message's id, $6 its key, $7 its sealed body, $8 the
 * event's id. Writes what the product writes: the message and its number, the read position, the event, every reader's
 * feed. The product's cards are its own, and charged to it.
 */
export const send = `
  with writing as (
    select c.id, c.case_id, s.id as seat_id, s.role, s.name
    from conversations c join conversation_seats cs on cs.conversation_id = c.id join seats s on s.id = cs.seat_id
    join cases k on k.id = c.case_id join parties p on p.id = s.party_id or s.party_id is null and p.case_id = c.case_id and p.position = 0
    where c.id = $3 and s.person_id = $1 and cs.can_write and cs.left_at is null and s.removed_at is null and s.ended_at is null
      and k.status = 'ACTIVE' and p.status = 'TAKING_PART' and s.role <> 'OBSERVER' and ${hasSession}
      and (c.kind = 'JOINT' or s.party_id = c.party_id or ${isNeutral})
      and not exists (select 1 from messages m where m.seat_id = s.id and m.client_key = $6)
    for no key update of c
  ), reading as (
    select distinct s.person_id, s.id from conversations c, writing w, lateral (select s.* from ${readers} and cs.left_at is null) s where c.id = w.id
  ), numbered as (
    update conversations c set last_seq = c.last_seq + 1, last_message_at = now(), last_seat_id = w.seat_id
    from writing w where c.id = w.id
      and (select array_agg(r.id::text order by r.id) from reading r where r.person_id <> $1) = $4::text[]
    returning c.last_seq, w.*
  ), said as (
    insert into messages (id, conversation_id, case_id, seq, seat_id, client_key, stamp, body, sent_at)
    select $5, id, case_id, last_seq, seat_id, $6, 'MEDIATION', $7, now() from numbered returning *
  ), has_read as (
    insert into read_positions (conversation_id, person_id, seq, message_id, read_at)
    select conversation_id, $1, seq, id, now() from said
    on conflict (conversation_id, person_id) do update set seq = excluded.seq, message_id = excluded.message_id, read_at = excluded.read_at
  ), happened as (
    insert into events (id, kind, case_id, scope, scope_id, subject_id, by_seat_id, at)
    select $8, 'MESSAGE_SENT', case_id, 'CONVERSATION', conversation_id, id, seat_id, sent_at from said
  ), counted as (
    update feed_counters f set last_seq = f.last_seq + 1 where f.person_id in (select r.person_id from reading r, said) returning f.person_id, f.last_seq
  ), fed as (
    insert into feed (person_id, seq, event_id) select person_id, last_seq, $8 from counted
  )
  select json_build_object('sendMessage', ${message('m', 'n', 'n')})::text as answer, m.case_id, ${utc('m.sent_at')} as at,
    (select array_agg(person_id::text) from reading) as readers
  from said m cross join numbered n`
