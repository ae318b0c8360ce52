import { Migration } from '@mikro-orm/migrations'

/** A party that did not answer may be released, so that the others can begin. */
export class Migration20261122000067 extends Migration {
  override up(): void {
    this.addSql('alter table "parties" drop constraint "parties_status_check";')
    this.addSql(
      `alter table "parties" add constraint "parties_status_check" check ("status" in ('INVITED', 'JOINED', 'TAKING_PART', 'DECLINED', 'WITHDRAWN', 'RELEASED'));`,
    )
  }
}
