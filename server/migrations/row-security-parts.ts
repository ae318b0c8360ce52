/** The parts of the migration that raises row-level security. As every migration: shared, so never edited. */

/** What a person sees is computed by functions of a role that sees all, and that no login can become. */
export const doors = /* sql */ `
do $$
begin
  perform pg_advisory_xact_lock(7266390);
  if not exists (select 1 from pg_roles where rolname = 'parley_doors') then create role parley_doors nologin; end if;
  if not pg_has_role(current_user, 'parley_doors', 'member') then execute format('grant parley_doors to %I', current_user); end if;
end $$;
grant usage, create on schema public to parley_doors;
grant select on all tables in schema public to parley_doors;
grant insert on events, feed, case_cards, conversation_seats, read_positions to parley_doors;
grant update on feed_counters, case_cards, conversation_seats, read_positions, offers, agreements, signatures to parley_doors;
grant delete on case_cards to parley_doors;
create index "evidence_file_id_index" on "evidence" ("file_id");
create index "agreement_files_file_id_index" on "agreement_files" ("file_id");
`

/**
 * What the actor of this transaction sees, as sets of ids: computed at the first question and kept in a setting of the
 * transaction, for a policy that asked again for every table would cost more than the rows. `forgets` undoes it.
 */
const set = (name: string, query: string): string => `
create function ${name}() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare v_known text := current_setting('app.${name}', true);
begin
  if v_known is null or v_known = '' then
    v_known := (select coalesce(array_agg(id), '{}')::text from (${query}) as found(id));
    perform set_config('app.${name}', v_known, true);
  end if;
  return v_known::uuid[];
end $$;
`

const isMine = 's.person_id = app_person() and s.removed_at is null'
const isNeutral = `(s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER'))`
const among = (column: string, sets: string): string => `${column} = any ((select ${sets}())::uuid[])`

const sets: Record<string, string> = {
  my_seats: `select s.id from seats s where s.person_id = app_person() and (s.removed_at is null or s.party_id is not null)`,
  my_cases: `select s.case_id from seats s where ${isMine}`,
  my_parties: `select s.party_id from seats s where ${isMine} and s.party_id is not null`,
  my_neutral_cases: `select s.case_id from seats s where ${isMine} and ${isNeutral}`,
  my_conversations: `
    select c.id from seats s join conversation_seats cs on cs.seat_id = s.id join conversations c on c.id = cs.conversation_id
    where ${isMine} and (c.kind = 'JOINT' or s.party_id = c.party_id or ${isNeutral})`,
  my_bounded_conversations: `
    select c.id from seats s join conversation_seats cs on cs.seat_id = s.id join conversations c on c.id = cs.conversation_id
    where ${isMine} and (cs.left_at is not null or s.reads_until is not null or cs.reads_from > c.opened_at)`,
  my_offers: `
    select o.id from seats s join offers o on o.case_id = s.case_id
    where ${isMine} and (s.reads_until is null or s.reads_until >= o.made_at)
      and (${isNeutral} or (s.role in ('PARTY', 'REPRESENTATIVE') and (s.party_id = o.from_party_id
        or exists (select 1 from offer_recipients r where r.offer_id = o.id and r.party_id = s.party_id))))`,
  my_answered_offers: `
    select o.id from offers o where ${among('o.id', 'my_offers')}
      and (o.status <> 'OPEN' or o.expires_at <= now() or ${among('o.case_id', 'my_neutral_cases')})`,
  my_agreements: `
    select a.id from seats s join agreements a on a.case_id = s.case_id
    where ${isMine} and (s.reads_until is null or s.reads_until >= a.assembled_at)
      and ((s.party_id is null and (s.role in ('MEDIATOR', 'CO_MEDIATOR') or (s.role = 'OBSERVER' and a.status <> 'BINDING')))
        or (s.role in ('PARTY', 'REPRESENTATIVE')
          and exists (select 1 from agreement_signatories g where g.agreement_id = a.id and g.party_id = s.party_id)))`,
}

/** Who sits down, is let in, offers or agrees sees more in the same transaction. */
const changed: [sets: string[], table: string, events: string][] = [
  [Object.keys(sets), 'seats', 'insert or update'],
  [['my_conversations', 'my_bounded_conversations'], 'conversation_seats', 'insert or update'],
  [['my_conversations', 'my_bounded_conversations'], 'conversations', 'insert'],
  [['my_offers', 'my_answered_offers'], 'offers', 'insert or update'],
  [['my_offers', 'my_answered_offers'], 'offer_recipients', 'insert'],
  [['my_agreements'], 'agreements', 'insert or update'],
  [['my_agreements'], 'agreement_signatories', 'insert'],
]

const forgets = changed
  .map(
    ([names, table, events]) => `
create function forget_after_${table}() returns trigger language plpgsql as $$
begin
${names.map(name => `  perform set_config('app.${name}', '', true);`).join('\n')}
  return null;
end $$;
create trigger forgets after ${events} on ${table} for each statement execute function forget_after_${table}();
`,
  )
  .join('')

export const whatIsMine = /* sql */ `
create function app_person() returns uuid language sql stable as $$
  select nullif(current_setting('app.person_id', true), '')::uuid
$$;
create function app_job() returns text language sql stable as $$
  select nullif(split_part(current_setting('app.actor', true), 'JOB ', 2), '')
$$;
create function app_shown(p_kind text) returns text language sql stable as $$
  select nullif(current_setting('app.shown_' || p_kind, true), '')
$$;

create function live_session(p_person uuid, p_session uuid, p_at timestamptz, out is_live boolean, out identity_confirmed_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  select true, s.identity_confirmed_at into is_live, identity_confirmed_at
  from sessions s where s.id = p_session and s.person_id = p_person and s.ended_at is null and s.expires_at > p_at;
end $$;
${Object.entries(sets)
  .map(([name, query]) => set(name, query))
  .join('')}
${forgets}
create function cases_on_offer() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp rows 10 as $$
begin
  return query
    select i.case_id from invitations i where i.code_hash = app_shown('invitation')
    union all
    select m.case_id from program_neutrals n join mediations m on m.program_key = n.program_key and m.status = 'REQUESTED'
    where n.person_id = app_person() and n.until is null
      and not exists (select 1 from seats s where s.case_id = m.case_id and s.person_id = n.person_id and (s.party_id is not null or s.ended_at is null))
      and not exists (select 1 from conflict_declarations d where d.case_id = m.case_id and d.person_id = n.person_id and d.has_conflict);
end $$;

create function i_read_at(p_conversation uuid, p_at timestamptz) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select 1 from conversation_seats cs join seats s on s.id = cs.seat_id
    where cs.conversation_id = p_conversation and s.person_id = app_person() and s.removed_at is null
      and p_at >= cs.reads_from and p_at <= coalesce(least(s.reads_until, cs.left_at), 'infinity'));
end $$;
`

/**
 * Steps of an act that reach beyond what the actor sees: a fact about the whole case, or what ends for everybody when one
 * leaves. Each asks first whether the actor sits on the case, and answers ids, verdicts and counts; never words.
 */
export const beyondSight = /* sql */ `
create function i_sit_on(p_case uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select 1 from seats s where s.case_id = p_case and s.person_id = app_person() and s.removed_at is null and s.ended_at is null);
end $$;

create function verdicts_of(p_offer uuid) returns table (is_complete boolean, verdicts text[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select not exists (select 1 from offer_recipients r where r.offer_id = o.id and r.answered_at is null),
      (select coalesce(array_agg(a.verdict), '{}') from term_answers a where a.offer_id = o.id)
    from offers o where o.id = p_offer and ${among('o.id', 'my_offers')};
end $$;

create function bound_together(p_case uuid) returns table (parties uuid[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select (select array_agg(g.party_id) from agreement_signatories g where g.agreement_id = a.id)
    from agreements a where a.case_id = p_case and a.status = 'BINDING' and i_sit_on(p_case);
end $$;

create function lapse_offers(p_case uuid, p_party uuid, p_at timestamptz) returns setof uuid
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return query
    update offers o set status = 'LAPSED', closed_at = p_at
    where o.case_id = p_case and o.status = 'OPEN' and o.expires_at > p_at and i_sit_on(p_case)
      and (p_party is null or o.from_party_id = p_party
        or exists (select 1 from offer_recipients r where r.offer_id = o.id and r.party_id = p_party))
    returning o.id;
end $$;

create function abandon_agreements(p_case uuid, p_party uuid, p_at timestamptz) returns setof uuid
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return query
    with given_up as (
      update agreements a set status = 'ABANDONED', sign_by = null, abandoned_at = p_at
      where a.case_id = p_case and a.status in ('REVIEW', 'SIGNING') and i_sit_on(p_case)
        and (p_party is null or exists (select 1 from agreement_signatories g where g.agreement_id = a.id and g.party_id = p_party))
      returning a.id
    ), voided as (
      update signatures x set voided_at = p_at from given_up where x.agreement_id = given_up.id and x.voided_at is null
    )
    select given_up.id from given_up;
end $$;

create function close_private_conversations(p_mediation uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update conversation_seats cs set can_write = false
  from conversations c where c.id = cs.conversation_id and c.kind = 'PRIVATE' and c.mediation_id = p_mediation and i_sit_on(c.case_id);
end $$;

create function lock_conversations(p_case uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from conversations c where c.case_id = p_case order by c.id for no key update;
end $$;
grant update on conversations to parley_doors;

create function enter_conversations(p_seat uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from seats s where s.id = p_seat and (s.person_id = app_person() or app_job() = 'start-up')) then return; end if;
  perform lock_conversations((select s.case_id from seats s where s.id = p_seat));
  insert into conversation_seats (conversation_id, seat_id, can_write, reads_from, left_at)
  select c.id, s.id, s.role <> 'OBSERVER',
    case when c.kind = 'PRIVATE' and s.party_id is null
      then greatest(p_at, c.last_message_at + interval '1 millisecond') else c.opened_at end, null
  from seats s join conversations c on c.case_id = s.case_id left join mediations m on m.id = c.mediation_id
  where s.id = p_seat and s.role <> 'PROGRAM_ADMIN'
    and (c.kind = 'JOINT' or (m.status = 'SEATED' and (
      (s.role in ('PARTY', 'REPRESENTATIVE') and c.party_id = s.party_id) or s.role in ('MEDIATOR', 'CO_MEDIATOR'))))
  on conflict do nothing;
  insert into read_positions (conversation_id, person_id, seq, message_id, read_at)
  select c.id, s.person_id, c.last_seq, (select m.id from messages m where m.conversation_id = c.id and m.seq = c.last_seq), p_at
  from conversation_seats cs join seats s on s.id = cs.seat_id join conversations c on c.id = cs.conversation_id
  where cs.seat_id = p_seat and s.party_id is null
  on conflict (conversation_id, person_id) do update
    set seq = greatest(read_positions.seq, excluded.seq), message_id = excluded.message_id, read_at = excluded.read_at;
end $$;

create function queue_position(p_mediation uuid) returns int
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select count(*) from mediations m join mediations q on q.program_key = m.program_key and q.status = 'REQUESTED' and q.requested_at <= m.requested_at
    where m.id = p_mediation and m.status = 'REQUESTED');
end $$;

create function persons_to_tell(p_persons uuid[], p_quiet_since timestamptz) returns table (person_id uuid, email text, locale text, was_told_lately boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select p.id, p.email, p.locale,
      exists (select 1 from mails l where l.recipient = p.email and l.kind = 'NEWS' and l.created_at > p_quiet_since)
    from persons p where p.id = any (p_persons) and (
      app_job() = 'deadlines'
      or exists (select 1 from seats s where s.person_id = p.id and ${among('s.case_id', 'my_cases')})
      or exists (select 1 from program_neutrals n join mediations m on m.program_key = n.program_key and m.status = 'REQUESTED'
        where n.person_id = p.id and ${among('m.case_id', 'my_cases')}));
end $$;

create function seat_is_taken(p_case uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select 1 from program_neutrals n join mediations m on m.program_key = n.program_key
    where m.case_id = p_case and m.status = 'SEATED' and n.person_id = app_person() and n.until is null
      and not exists (select 1 from seats s where s.case_id = p_case and s.person_id = n.person_id and (s.party_id is not null or s.ended_at is null))
      and not exists (select 1 from conflict_declarations d where d.case_id = p_case and d.person_id = n.person_id and d.has_conflict));
end $$;

create function roster_of(p_program text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select n.person_id from program_neutrals n where n.program_key = p_program and n.until is null;
end $$;
`

const confidential = [
  'acceptances',
  'agreements',
  'agreement_files',
  'agreement_revisions',
  'agreement_signatories',
  'audit_entries',
  'audit_heads',
  'cases',
  'case_cards',
  'conflict_declarations',
  'conversations',
  'conversation_seats',
  'data_keys',
  'done_mutations',
  'drafts',
  'events',
  'evidence',
  'feed',
  'feed_counters',
  'hearings',
  'invitations',
  'mails',
  'mediations',
  'messages',
  'offers',
  'offer_recipients',
  'offer_terms',
  'parties',
  'persons',
  'program_neutrals',
  'read_positions',
  'seats',
  'sessions',
  'signatures',
  'sign_in_codes',
  'stored_files',
  'term_answers',
] as const

type Confidential = (typeof confidential)[number]

/** Every table: forced, so that its owner is bound too; open to the doors and to migrations, which run as the owner. */
export const tables = `
${confidential
  .map(
    table => `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy doors on ${table} to parley_doors using (true) with check (true);
create policy migrations on ${table} to current_user using (true) with check (true);`,
  )
  .join('\n')}
${[
  'live_session(uuid, uuid, timestamptz)',
  ...[...Object.keys(sets), 'cases_on_offer'].map(name => `${name}()`),
  'i_read_at(uuid, timestamptz)',
  'i_sit_on(uuid)',
  'verdicts_of(uuid)',
  'bound_together(uuid)',
  'lapse_offers(uuid, uuid, timestamptz)',
  'abandon_agreements(uuid, uuid, timestamptz)',
  'close_private_conversations(uuid)',
  'lock_conversations(uuid)',
  'enter_conversations(uuid, timestamptz)',
  'queue_position(uuid)',
  'persons_to_tell(uuid[], timestamptz)',
  'seat_is_taken(uuid)',
  'roster_of(text)',
]
  .map(
    name => `alter function ${name} owner to parley_doors;
revoke all on function ${name} from public;
grant execute on function ${name} to parley_app;`,
  )
  .join('\n')}
${[
  'hearers(text, uuid, uuid, timestamptz)',
  'may_hear(uuid, uuid[])',
  'refresh_cards(uuid, uuid[], timestamptz, boolean, boolean)',
  'record_events(jsonb, timestamptz)',
  'deliverable(uuid[], bigint[], uuid[], int)',
  'feed_ends(uuid[])',
]
  .map(name => `alter function ${name} owner to parley_doors;`)
  .join('\n')}
revoke execute on function lock_conversations(uuid) from parley_app;
grant execute on function live_session(uuid, uuid, timestamptz) to public;
revoke create on schema public from parley_doors;
`

const mine = '(select app_person())'
const inMyCases = 'case_id in (select unnest(my_cases()))'
const onOffer = 'case_id in (select cases_on_offer())'
const ofOffer = 'offer_id in (select unnest(my_offers()))'
const ofAgreement = 'agreement_id in (select unnest(my_agreements()))'
const job = (...names: string[]): string => `(select app_job()) in (${names.map(name => `'${name}'`).join(', ')})`

/** Which rows an actor sees, and so can change where a grant allows it. */
const sees: Record<Confidential, string> = {
  acceptances: `person_id = ${mine}`,
  agreements: `id in (select unnest(my_agreements())) or ${job('deadlines', 'sealing')}`,
  agreement_files: `${ofAgreement} or ${job('sealing')}`,
  agreement_revisions: ofAgreement,
  agreement_signatories: `${ofAgreement} or ${job('deadlines', 'sealing')}`,
  audit_entries: 'false',
  audit_heads: 'false',
  cases: `id in (select unnest(my_cases())) or id in (select cases_on_offer()) or ${job('sealing', 'start-up')}`,
  case_cards: `person_id = ${mine} and ${inMyCases}`,
  conflict_declarations: `person_id = ${mine}`,
  conversations: 'id in (select unnest(my_conversations()))',
  conversation_seats: 'conversation_id in (select unnest(my_conversations()))',
  data_keys: `case purpose
    when 'CASE' then subject_id in (select unnest(my_cases())) or subject_id in (select cases_on_offer()) or ${job('sealing')}
    when 'CONVERSATION' then subject_id in (select unnest(my_conversations())) else subject_id = ${mine} end`,
  done_mutations: `actor = current_setting('app.actor_name', true)`,
  drafts: `person_id = ${mine}`,
  events: `case scope
    when 'CASE' then ${inMyCases} when 'CONVERSATION' then scope_id in (select unnest(my_conversations()))
    when 'OFFER' then scope_id in (select unnest(my_offers())) when 'AGREEMENT' then scope_id in (select unnest(my_agreements()))
    when 'PARTY' then scope_id in (select unnest(my_parties())) when 'NEUTRALS' then case_id in (select unnest(my_neutral_cases()))
    when 'PERSON' then scope_id = ${mine} else false end`,
  evidence: `seat_id in (select unnest(my_seats())) or (shared_at is not null and conversation_id in (select unnest(my_conversations()))
    and (conversation_id not in (select unnest(my_bounded_conversations())) or i_read_at(conversation_id, shared_at)))`,
  feed: `person_id = ${mine}`,
  feed_counters: `person_id = ${mine}`,
  hearings: `${inMyCases} or ${onOffer}`,
  invitations: `${inMyCases} or code_hash = (select app_shown('invitation'))`,
  mails: job('mail'),
  mediations: `${inMyCases} or ${onOffer}`,
  messages: `conversation_id in (select unnest(my_conversations()))
    and (conversation_id not in (select unnest(my_bounded_conversations())) or i_read_at(conversation_id, sent_at))`,
  offers: `id in (select unnest(my_offers())) or ${job('deadlines', 'sealing')}`,
  offer_recipients: `${ofOffer} or ${job('deadlines')}`,
  offer_terms: ofOffer,
  parties: `${inMyCases} or ${onOffer} or ${job('sealing')}`,
  persons: `id = ${mine} or email = (select app_shown('email')) or ${job('start-up')}`,
  program_neutrals: `person_id = ${mine}`,
  read_positions: `person_id = ${mine}`,
  seats: `person_id = ${mine} or ${inMyCases} or ${job('deadlines')}`,
  sessions: `person_id = ${mine} or (select app_shown('session')) in (refresh_hash, previous_hash)`,
  signatures: `${ofAgreement} or ${job('deadlines', 'sealing')}`,
  sign_in_codes: `browser_hash = (select app_shown('browser'))`,
  stored_files: `exists (select 1 from evidence e where e.file_id = stored_files.id)
    or exists (select 1 from agreement_files f where f.file_id = stored_files.id)`,
  term_answers: `${ofOffer} and (party_id in (select unnest(my_parties())) or offer_id in (select unnest(my_answered_offers())))`,
}

/** What an actor may add, where it is narrower than the grants: nobody speaks, offers or signs in another's place. */
const adds: Partial<Record<Confidential, string>> = {
  messages: 'conversation_id in (select unnest(my_conversations())) and seat_id in (select unnest(my_seats()))',
  evidence: 'conversation_id in (select unnest(my_conversations())) and seat_id in (select unnest(my_seats()))',
  offers: `${inMyCases} and from_party_id in (select unnest(my_parties()))`,
  term_answers: `${ofOffer} and party_id in (select unnest(my_parties()))`,
  signatures: `${ofAgreement} and party_id in (select unnest(my_parties()))`,
  drafts: `person_id = ${mine}`,
  read_positions: `person_id = ${mine}`,
  done_mutations: `actor = current_setting('app.actor_name', true)`,
  agreements: inMyCases,
  hearings: inMyCases,
  mediations: inMyCases,
  conflict_declarations: `person_id = ${mine}`,
  acceptances: `person_id = ${mine}`,
}

export const policies = confidential
  .map(
    table => `create policy sees on ${table} for select to parley_app using (${sees[table]});
create policy changes on ${table} for update to parley_app using (${sees[table]}) with check (true);
create policy removes on ${table} for delete to parley_app using (${sees[table]});
create policy adds on ${table} for insert to parley_app with check (${adds[table] ?? 'true'});`,
  )
  .join('\n')
