import { Migration } from '@mikro-orm/migrations'

/** At its start an installation sees which programs have staff, to let the first in where there are none. */
export class Migration20261122000074 extends Migration {
  override up(): void {
    this.addSql(
      `create policy begins on program_staff for select to parley_app using ((select app_job()) = 'start-up');`,
    )
  }
}
