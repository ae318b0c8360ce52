import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * A neutral who has stood up reads a case as it was then. The doors said so, the second wall only of messages, evidence,
 * offers and agreements: of everything else it gave what came later too. These policies are restrictive: whatever else
 * lets a row through, it must have been there while a seat of this person read. What a row says in its columns (how a
 * party stands now, say) no policy can cut: that stays with the doors.
 */
export class Migration20261123000012 extends Migration {
  override up(): void {
    for (const statement of statements(left)) this.addSql(statement)
    for (const [table, rule] of Object.entries(rules)) this.addSql(policyOf(table, rule))
    this.addSql(revisions)
  }
}

/** Asked once in a transaction and kept, as all sets of what a person sees; most people have left nothing. */
const left = /* sql */ `
grant create on schema public to parley_doors;
create function my_left_cases() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare v_known text := current_setting('app.my_left_cases', true);
begin
  if v_known is null or v_known = '' then
    v_known := (select coalesce(array_agg(id), '{}')::text from (
      select s.case_id from seats s where s.person_id = app_person() and s.removed_at is null
      group by s.case_id having bool_and(s.reads_until is not null)) as found(id));
    perform set_config('app.my_left_cases', v_known, true);
  end if;
  return v_known::uuid[];
end $$;

create function forget_left_cases() returns trigger language plpgsql as $$
begin
  perform set_config('app.my_left_cases', '', true);
  return null;
end $$;
create trigger forgets_left_cases after insert or update on seats for each statement execute function forget_left_cases();

/* Whether something of a case came while a seat of this person still read it. */
create function i_saw_at(p_case uuid, p_at timestamptz) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select 1 from seats s where s.case_id = p_case and s.person_id = app_person() and s.removed_at is null
    and (s.reads_until is null or s.reads_until >= p_at));
end $$;

/* The revision that was current when this person stood up, and those before it. */
create function i_saw_revision(p_agreement uuid, p_revision int) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return not exists (
    select 1 from agreements a join agreement_revisions v on v.agreement_id = a.id
    where a.id = p_agreement and v.revision < p_revision and not i_saw_at(a.case_id, v.replaced_at));
end $$;

${['my_left_cases()', 'i_saw_at(uuid, timestamptz)', 'i_saw_revision(uuid, int)']
  .map(
    name => `alter function ${name} owner to parley_doors;
revoke all on function ${name} from public;
grant execute on function ${name} to parley_app;`,
  )
  .join('\n')}
revoke create on schema public from parley_doors;
`

interface Rule {
  /** When the row came to be. */
  at: string
  /** Its case, where it does not name it itself. */
  case?: string
  /** What shows it all the same. */
  or?: string
}

/** A neutral who has left may take the seat again, as anybody on the roster may. */
const onOffer = 'case_id in (select cases_on_offer())'
const ofAgreement = (table: string): string => `(select a.case_id from agreements a where a.id = ${table}.agreement_id)`

const rules: Record<string, Rule> = {
  hearings: { at: 'recorded_at', or: onOffer },
  mediations: { at: 'requested_at', or: onOffer },
  seats: { at: 'started_at', or: 'person_id = (select app_person())' },
  seat_invitations: { at: 'announced_at', or: `code_hash = (select app_shown('invitation'))` },
  remote_sessions: { at: 'proposed_at' },
  filings: { at: 'created_at' },
  events: { at: 'at', or: `case_id is null or scope = 'PERSON'` },
  signatures: { at: 'signed_at', case: ofAgreement('signatures') },
  term_answers: { at: 'answered_at', case: '(select o.case_id from offers o where o.id = term_answers.offer_id)' },
}

/** Staff may have mediated before: they see by their program. */
const policyOf = (table: string, rule: Rule): string => {
  const of = rule.case ?? 'case_id'
  return `create policy was_there on ${table} as restrictive for select to parley_app using (
  (select cardinality(my_left_cases())) = 0 or ${of} <> all ((select my_left_cases())::uuid[])
  or i_saw_at(${of}, ${table}.${rule.at}) or ((select is_staff()) and staff_of_case(${of}))${rule.or ? ` or ${rule.or}` : ''})`
}

const revisions = `create policy was_there on agreement_revisions as restrictive for select to parley_app using (
  (select cardinality(my_left_cases())) = 0 or ${ofAgreement('agreement_revisions')} <> all ((select my_left_cases())::uuid[])
  or i_saw_revision(agreement_id, revision))`
