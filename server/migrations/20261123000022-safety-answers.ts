import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * What a party says of its safety may be said again. It is read by that party, by who mediates now, and by the program's
 * staff; an observer never read a word of it, and now sees no row either. It is changed by that party alone.
 */
export class Migration20261123000022 extends Migration {
  override up(): void {
    for (const statement of statements(policies)) this.addSql(statement)
  }
}

const ofMyParty = 'party_id in (select unnest(my_parties()))'

const policies = /* sql */ `
drop policy sees on safety_answers;
drop policy changes on safety_answers;
create policy sees on safety_answers for select to parley_app using (
  ${ofMyParty} or is_run_by_me(case_id) or exists (
    select 1 from seats s where s.case_id = safety_answers.case_id and s.person_id = (select app_person()) and s.party_id is null
      and s.role in ('MEDIATOR', 'CO_MEDIATOR') and s.removed_at is null and s.ended_at is null));
create policy changes on safety_answers for update to parley_app using (${ofMyParty}) with check (${ofMyParty});
`
