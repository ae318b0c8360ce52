import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/** The job that brings agreements to the court finds the case of each: its number of keys and its rules, no words. */
export class Migration20261122000057 extends Migration {
  override up(): void {
    for (const statement of statements(policies)) this.addSql(statement)
  }
}

const policies = /* sql */ `
create policy filing_job_sees on cases for select to parley_app using ((select app_job()) = 'filing');
`
