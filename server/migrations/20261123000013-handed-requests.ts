import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Where several organisations send neutrals to one program, a request may be handed to one of them: then only its neutrals
 * see it, hear of it and may take it. Null: it waits for the whole roster, as before.
 */
export class Migration20261123000013 extends Migration {
  override up(): void {
    for (const text of [column, seen, handing]) for (const statement of statements(text)) this.addSql(statement)
  }
}

const column = /* sql */ `
alter table "mediations" add column "handed_to" text null;
grant update on mediations to parley_doors;
`

const isForThem = '(m.handed_to is null or m.handed_to = n.organisation)'

const seen = /* sql */ `
create or replace function cases_on_offer() returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp rows 10 as $$
begin
  return query
    select i.case_id from invitations i where i.code_hash = app_shown('invitation')
    union all
    select i.case_id from seat_invitations i where i.code_hash = app_shown('invitation')
    union all
    select m.case_id from program_neutrals n join mediations m on m.program_key = n.program_key and m.status = 'REQUESTED' and ${isForThem}
    where n.person_id = app_person() and n.until is null
      and not exists (select 1 from seats s where s.case_id = m.case_id and s.person_id = n.person_id and (s.party_id is not null or s.ended_at is null))
      and not exists (select 1 from conflict_declarations d where d.case_id = m.case_id and d.person_id = n.person_id and d.has_conflict);
end $$;

create or replace function hearers(p_scope text, p_scope_id uuid, p_case_id uuid, p_at timestamptz) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if p_scope = 'PERSON' then
    return next p_scope_id;
  elsif p_scope = 'QUEUE' then
    return query
      select n.person_id from mediations m join program_neutrals n on n.program_key = m.program_key and n.until is null and ${isForThem}
      where m.id = p_scope_id
        and not exists (select 1 from seats s where s.case_id = m.case_id and s.person_id = n.person_id and s.party_id is not null)
        and not exists (select 1 from conflict_declarations d where d.case_id = m.case_id and d.person_id = n.person_id and d.has_conflict);
  elsif p_scope = 'CONVERSATION' then
    return query
      select s.person_id
      from conversation_seats cs join seats s on s.id = cs.seat_id join conversations c on c.id = cs.conversation_id
      where cs.conversation_id = p_scope_id and cs.left_at is null and cs.reads_from <= p_at
        and s.removed_at is null and (s.reads_until is null or s.reads_until >= p_at)
        and (c.kind = 'JOINT' or (s.party_id = c.party_id and s.role in ('PARTY', 'REPRESENTATIVE'))
          or (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')));
  else
    return query
      select s.person_id from seats s
      where s.case_id = p_case_id and s.removed_at is null and (s.reads_until is null or s.reads_until >= p_at)
        and case p_scope
          when 'CASE' then true
          when 'PARTY' then s.party_id = p_scope_id and s.role in ('PARTY', 'REPRESENTATIVE')
          when 'NEUTRALS' then s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')
          when 'OFFER' then
            (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER'))
            or (s.role in ('PARTY', 'REPRESENTATIVE') and (
              exists (select 1 from offers o where o.id = p_scope_id and o.from_party_id = s.party_id)
              or exists (select 1 from offer_recipients r where r.offer_id = p_scope_id and r.party_id = s.party_id)))
          when 'AGREEMENT' then
            (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR'))
            or (s.party_id is null and s.role = 'OBSERVER' and exists (
              select 1 from agreements a where a.id = p_scope_id and a.status <> 'BINDING'))
            or (s.role in ('PARTY', 'REPRESENTATIVE') and exists (
              select 1 from agreement_signatories g where g.agreement_id = p_scope_id and g.party_id = s.party_id))
          else false
        end;
  end if;
end $$;

/* Only what waits for the same people stands before it. */
create or replace function queue_position(p_mediation uuid) returns int
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select count(*) from mediations m join mediations q on q.program_key = m.program_key and q.status = 'REQUESTED' and q.requested_at <= m.requested_at
      and (m.handed_to is null or q.handed_to is null or q.handed_to = m.handed_to)
    where m.id = p_mediation and m.status = 'REQUESTED');
end $$;
`

const handing = /* sql */ `
grant create on schema public to parley_doors;

/* Whose turn it is: of the organisations that have somebody in office, the one that was handed a request longest ago. */
create function organisation_in_turn(p_program text) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select n.organisation from program_neutrals n
    where n.program_key = p_program and n.until is null and n.organisation <> '' and n.person_id in (select roster_of(p_program))
    group by n.organisation
    order by (select max(m.requested_at) from mediations m where m.program_key = p_program and m.handed_to = n.organisation) nulls first, n.organisation
    limit 1);
end $$;

/* Those of the roster who are told of a request handed to this organisation; null: all of them. */
create function roster_of_organisation(p_program text, p_organisation text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select r from roster_of(p_program) r where p_organisation is null or exists (
      select 1 from program_neutrals n where n.program_key = p_program and n.person_id = r and n.until is null and n.organisation = p_organisation);
end $$;

/* Staff of the program hand a waiting request to an organisation on its roster, or back to all. */
create function hand_request(p_case uuid, p_to text) returns table (mediation_id uuid, program_key text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if not staff_of_case(p_case) then return; end if;
  return query
    update mediations m set handed_to = p_to
    where m.case_id = p_case and m.status = 'REQUESTED'
      and (p_to is null or exists (
        select 1 from program_neutrals n where n.program_key = m.program_key and n.organisation = p_to and n.until is null))
    returning m.id, m.program_key;
end $$;

${['organisation_in_turn(text)', 'roster_of_organisation(text, text)', 'hand_request(uuid, text)']
  .map(
    name => `alter function ${name} owner to parley_doors;
revoke all on function ${name} from public;
grant execute on function ${name} to parley_app;`,
  )
  .join('\n')}
revoke create on schema public from parley_doors;
`
