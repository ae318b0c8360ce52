import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * A message is one statement: judged, written, told and audited by one function, each step a short plan of its own. The
 * doors ask for less too: one event is recorded without unpacking a list, and the beginning of a transaction plans
 * nothing anew.
 */
export class Migration20261123000000 extends Migration {
  override up(): void {
    for (const text of [staffPrograms, auditEntry, recordEvent, standing, postMessage, rights]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

/** As before, in plpgsql: in SQL it was parsed and planned at the beginning of every transaction. */
const staffPrograms = /* sql */ `
grant create on schema public to parley_doors;
create or replace function staff_programs_of(p_person uuid) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select coalesce(array_agg(t.program_key), '{}') from program_staff t where t.person_id = p_person and t.until is null);
end $$;
`

/** One entry of one chain. Locks: its head. What is hashed is what docs/verify/verify.mjs hashes. */
const auditEntry = /* sql */ `
create function append_audit_entry(p_event uuid, p_kind text, p_case uuid, p_scope text, p_scope_id uuid, p_subject uuid, p_seat uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_actor text := coalesce(nullif(current_setting('app.actor', true), ''), 'NOBODY');
  v_kind text := split_part(v_actor, ' ', 1);
  v_id text := coalesce(nullif(split_part(v_actor, ' ', 2), ''), nullif(current_setting('app.person_id', true), ''));
  v_at text := to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
begin
  loop
    with head as (
      update audit_heads a set seq = a.seq + 1,
        hash = encode(sha256(convert_to(concat_ws(E'\\n', 'parley-audit/1', p_case, p_scope, p_scope_id, a.seq + 1, v_at, v_kind,
          coalesce(v_id, ''), p_kind, coalesce(p_subject::text, ''), coalesce(p_seat::text, ''), p_event, a.hash), 'UTF8')), 'hex')
      where a.case_id = p_case and a.scope = p_scope and a.scope_id = p_scope_id
      returning a.seq, a.hash
    )
    insert into audit_entries (case_id, scope, scope_id, seq, event_id, at, actor_kind, actor_id, operation, subject_id, seat_id, hash)
    select p_case, p_scope, p_scope_id, head.seq, p_event, p_at, v_kind, v_id, p_kind, p_subject, p_seat, head.hash from head;
    exit when found;
    insert into audit_heads (case_id, scope, scope_id, seq, hash) values (p_case, p_scope, p_scope_id, 0, '')
    on conflict (case_id, scope, scope_id) do nothing;
  end loop;
end $$;

create or replace function append_audit(p_events jsonb, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  e record;
begin
  for e in
    select h.* from rows from (jsonb_to_recordset(p_events) as
      (id uuid, kind text, "caseId" uuid, scope text, "scopeId" uuid, "subjectId" uuid, "bySeatId" uuid)) with ordinality
      as h(id, kind, case_id, scope, scope_id, subject_id, seat_id, n)
    where h.case_id is not null and h.kind <> 'CONVERSATION_READ'
    order by h.case_id, h.scope, h.scope_id, h.n
  loop
    perform append_audit_entry(e.id, e.kind, e.case_id, e.scope, e.scope_id, e.subject_id, e.seat_id, p_at);
  end loop;
end $$;
`

/**
 * As record_events and append_audit, for the usual act, which tells of one thing: the same rows under the same locks in
 * the same order (the feed counters in ascending order of person, then the head of the chain). Answers with whose feed grew.
 */
const recordEvent = /* sql */ `
create function record_event(p_id uuid, p_kind text, p_case uuid, p_scope text, p_scope_id uuid, p_subject uuid, p_seat uuid, p_at timestamptz)
returns uuid[] language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_persons uuid[];
begin
  select array_agg(distinct h order by h) into v_persons from hearers(p_scope, p_scope_id, p_case, p_at) h;
  insert into events (id, kind, case_id, scope, scope_id, subject_id, by_seat_id, at)
  values (p_id, p_kind, p_case, p_scope, p_scope_id, p_subject, p_seat, p_at);
  if v_persons is not null then
    perform 1 from feed_counters c where c.person_id = any (v_persons) order by c.person_id for no key update;
    if p_case is not null and p_scope <> 'QUEUE' then
      perform refresh_cards(p_case, v_persons, p_at, p_kind <> 'CONVERSATION_READ', p_kind in ('MESSAGE_SENT', 'CONVERSATION_READ'));
    end if;
    with counted as (
      update feed_counters c set last_seq = c.last_seq + 1 where c.person_id = any (v_persons) returning c.person_id, c.last_seq
    )
    insert into feed (person_id, seq, event_id) select counted.person_id, counted.last_seq, p_id from counted;
  end if;
  if p_case is not null and p_kind <> 'CONVERSATION_READ' then
    perform append_audit_entry(p_id, p_kind, p_case, p_scope, p_scope_id, p_subject, p_seat, p_at);
  end if;
  return v_persons;
end $$;

create or replace function record_and_audit(p_events jsonb, p_at timestamptz) returns setof uuid
language plpgsql set search_path = public, pg_temp as $$
declare
  e jsonb;
begin
  if jsonb_array_length(p_events) = 1 then
    e := p_events->0;
    return query select unnest(record_event((e->>'id')::uuid, e->>'kind', (e->>'caseId')::uuid, e->>'scope', (e->>'scopeId')::uuid,
      (e->>'subjectId')::uuid, (e->>'bySeatId')::uuid, p_at));
  else
    return query select record_events(p_events, p_at);
    perform append_audit(p_events, p_at);
  end if;
end $$;
`

/**
 * What decides whether the actor may write in a conversation, and under which stamp: status and outcome of the case, whether
 * it is mediated, and the actor's seat there, the one that sits now or the last one that did. The rules are judged from
 * this text, and a message is written only while it is still the same. Null for a conversation that is not the actor's.
 */
const standing = /* sql */ `
create function standing_in(p_conversation uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not p_conversation = any (my_conversations()) then return null; end if;
  return (
    select json_build_array(k.status, k.outcome, exists (select 1 from mediations m where m.case_id = k.id and m.status = 'SEATED'), (
      select json_build_object('id', s.id, 'role', s.role, 'hasEnded', s.ended_at is not null, 'canWrite', cs.can_write and cs.left_at is null,
        'partyStatus', (select p.status from parties p where p.id = s.party_id))
      from conversation_seats cs join seats s on s.id = cs.seat_id
      where cs.conversation_id = c.id and s.person_id = app_person() and s.removed_at is null
        and (c.kind = 'JOINT' or s.party_id = c.party_id or (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')))
      order by s.ended_at is not null, s.started_at desc limit 1))::text
    from conversations c join cases k on k.id = c.case_id where c.id = p_conversation);
end $$;
`

/**
 * Writes a message as the next one of its conversation, shares its evidence, moves its author's read position, throws the
 * draft away and, when p_event is given, records what happened. Locks: the conversation first; then, with p_event, the
 * feed counters and the chain, as every act does last. Each statement after the lock sees what was committed before it.
 * Invariant: the actor speaks from a seat of their own in a conversation of their own, as the policy of messages says.
 */
const postMessage = /* sql */ `
create function post_message(p_id uuid, p_conversation uuid, p_seat uuid, p_key text, p_stamp text, p_body bytea, p_terms bytea,
  p_audience uuid[], p_evidence uuid[], p_standing text, p_at timestamptz, p_quiet_since timestamptz, p_event uuid)
returns table (outcome text, seq int, author text, role text, sent_at timestamptz, audience uuid[], to_tell uuid[], heard_by uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  v_me uuid := app_person();
  v_case uuid; v_kind text; v_party uuid; v_persons uuid[]; v_shared int := 0;
begin
  if not (p_conversation = any (my_conversations()) and p_seat = any (my_seats())) then
    raise insufficient_privilege using message = 'nobody speaks in another''s place';
  end if;
  select c.case_id, c.kind, c.party_id into v_case, v_kind, v_party from conversations c where c.id = p_conversation for no key update;

  if (p_standing is not null and standing_in(p_conversation) is distinct from p_standing)
    or exists (select 1 from seats mine join messages m on m.seat_id = mine.id and m.client_key = p_key where mine.case_id = v_case and mine.person_id = v_me)
  then
    outcome := 'JUDGE_AGAIN'; return next; return;
  end if;

  select coalesce(array_agg(s.id order by s.id), '{}'), coalesce(array_agg(s.person_id), '{}') into audience, v_persons
  from conversation_seats cs join seats s on s.id = cs.seat_id
  where cs.conversation_id = p_conversation and cs.left_at is null and s.removed_at is null and (s.reads_until is null or s.reads_until >= p_at)
    and (v_kind = 'JOINT' or s.party_id = v_party or (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')))
    and s.person_id <> v_me;
  if p_audience <> audience then
    outcome := 'AUDIENCE_CHANGED'; return next; return;
  end if;

  with numbered as (
    update conversations c set last_seq = c.last_seq + 1, last_message_at = greatest(c.last_message_at, p_at), last_seat_id = p_seat
    where c.id = p_conversation returning c.last_seq
  ), said as (
    insert into messages (id, conversation_id, case_id, seq, seat_id, client_key, stamp, body, terms, sent_at)
    select p_id, p_conversation, v_case, last_seq, p_seat, p_key, p_stamp, p_body, p_terms, p_at from numbered
    on conflict do nothing
    returning messages.seq, messages.sent_at
  ), has_read as (
    insert into read_positions (conversation_id, person_id, seq, message_id, read_at)
    select p_conversation, v_me, said.seq, p_id, p_at from said
    on conflict (conversation_id, person_id) do update set seq = excluded.seq, message_id = excluded.message_id, read_at = excluded.read_at
  )
  select said.seq, said.sent_at, s.name, s.role into seq, sent_at, author, role from said, seats s where s.id = p_seat;
  if seq is null then
    outcome := 'KEY_REUSED'; return next; return;
  end if;
  delete from drafts d where d.person_id = v_me and d.slot = case when p_terms is null then 'conversation:' else 'suggestion:' end || p_conversation;
  if cardinality(p_evidence) > 0 then
    update evidence e set message_id = p_id, shared_at = p_at
    where e.id = any (p_evidence) and e.conversation_id = p_conversation and e.seat_id = p_seat and e.message_id is null;
    get diagnostics v_shared = row_count;
    if v_shared <> cardinality(p_evidence) then
      outcome := 'UNKNOWN_EVIDENCE'; return next; return;
    end if;
  end if;

  outcome := 'POSTED';
  to_tell := (
    select coalesce(array_agg(p.id), '{}') from persons p where p.id = any (v_persons) and not exists (
      select 1 from mails l where l.recipient = p.email and l.kind = 'NEWS' and l.created_at > p_quiet_since));
  if p_event is not null then
    heard_by := record_event(p_event, 'MESSAGE_SENT', v_case, 'CONVERSATION', p_conversation, p_id, p_seat, p_at);
  end if;
  return next;
end $$;
`

const doors = [
  'append_audit_entry(uuid, text, uuid, text, uuid, uuid, uuid, timestamptz)',
  'record_event(uuid, text, uuid, text, uuid, uuid, uuid, timestamptz)',
  'standing_in(uuid)',
  'post_message(uuid, uuid, uuid, text, text, bytea, bytea, uuid[], uuid[], text, timestamptz, timestamptz, uuid)',
]

/** A chain is appended to by the two that record, never by itself. */
const rights = /* sql */ `
grant insert on messages to parley_doors;
grant update on conversations, evidence to parley_doors;
grant delete on drafts to parley_doors;
${doors
  .map(
    name => `alter function ${name} owner to parley_doors;
revoke all on function ${name} from public;
grant execute on function ${name} to parley_app;`,
  )
  .join('\n')}
revoke execute on function append_audit_entry(uuid, text, uuid, text, uuid, uuid, uuid, timestamptz) from parley_app;
revoke create on schema public from parley_doors;
`
