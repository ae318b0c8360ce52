import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * Nobody waits for ever to be asked how it was: when a case closes, whoever has nothing left to be performed with anybody is
 * asked then, be it that there is no agreement with them, or that it holds nothing with a day. The others once all is done.
 */
export class Migration20261123000051 extends Migration {
  override up(): void {
    for (const statement of statements(text)) this.addSql(statement)
  }
}

const text = /* sql */ `
grant create on schema public to parley_doors;
create or replace function ask_how_it_was() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.outcome is not null then
    insert into surveys (id, case_id, person_id, created_at)
    select distinct on (s.person_id) gen_random_uuid(), new.id, s.person_id, coalesce(new.closed_at, now()) from seats s
    where s.case_id = new.id and s.party_id is not null and s.removed_at is null and s.role = 'PARTY' and not exists (
      select 1 from agreements a join agreement_signatories g on g.agreement_id = a.id join duties d on d.agreement_id = a.id
      where a.case_id = new.id and a.status = 'BINDING' and g.party_id = s.party_id)
    on conflict do nothing;
  elsif new.status <> 'CLOSED' then
    delete from surveys v where v.case_id = new.id and v.asked_at is null;
  end if;
  return null;
end $$;
revoke create on schema public from parley_doors;
`
