import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Data keys are wrapped again when the wrapping key changes, and those of private conversations are destroyed after the
 * program's retention period. Only the job of this name does either; nobody else changes a data key any more.
 */
export class Migration20261122000041 extends Migration {
  override up(): void {
    for (const statement of statements(keys)) this.addSql(statement)
  }
}

const keys = /* sql */ `
alter table cases add column "legal_hold_at" timestamptz(3) null;

drop policy sees on data_keys;
drop policy changes on data_keys;
drop policy removes on data_keys;
create policy sees on data_keys for select to parley_app using (case purpose
    when 'CASE' then subject_id in (select unnest(my_cases())) or subject_id in (select cases_on_offer()) or (select app_job()) = 'sealing'
    when 'CONVERSATION' then subject_id in (select unnest(my_conversations()))
    else subject_id = (select app_person()) end or (select app_job()) = 'keys');
create policy changes on data_keys for update to parley_app
  using ((select app_job()) = 'keys') with check ((select app_job()) = 'keys');

grant create on schema public to parley_doors;
grant update on data_keys to parley_doors;
grant update on cases to parley_doors;

/* Locks: the cases, so that a legal hold set at the same moment is either seen or comes too late to be promised. */
create function destroy_old_keys(p_at timestamptz) returns setof uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_keys uuid[];
begin
  if app_job() is distinct from 'keys' then return; end if;
  select array_agg(old.id) into v_keys from (
    select k.id from data_keys k
    join conversations v on v.id = k.subject_id and v.kind = 'PRIVATE'
    join mediations m on m.id = v.mediation_id
    join cases c on c.id = v.case_id
    join program_versions p on p.id = c.program_version_id
    where k.purpose = 'CONVERSATION' and k.destroyed_at is null and c.legal_hold_at is null and m.status = 'ENDED'
      and m.ended_at + make_interval(days => coalesce((p.body -> 'retention' ->> 'privateConversationDays')::int, 365)) < p_at
    order by c.id limit 500 for no key update of c
  ) old;
  return query
    update data_keys k set wrapped = '', destroyed_at = p_at
    where k.id = any (v_keys) and k.destroyed_at is null
    returning k.id;
end $$;
alter function destroy_old_keys(timestamptz) owner to parley_doors;
revoke all on function destroy_old_keys(timestamptz) from public;
grant execute on function destroy_old_keys(timestamptz) to parley_app;
revoke create on schema public from parley_doors;
`
