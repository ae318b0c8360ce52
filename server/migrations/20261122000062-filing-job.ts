import { Migration } from '@mikro-orm/migrations'

/** The job that sends filings sees the cases that have any: their programs, and the keys that seal a reason. */
export class Migration20261122000062 extends Migration {
  override up(): void {
    this.addSql(`create policy filers_see on cases for select to parley_app
      using ((select app_job()) = 'filing' and has_filing_of_mine(id));`)
  }
}
