import { Migration } from '@mikro-orm/migrations'

/** Who wants to revoke credentials of a court sees whether a system still uses them. */
export class Migration20261122000096 extends Migration {
  override up(): void {
    this.addSql('alter table "court_clients" add column "last_used_at" timestamptz(3) null;')
  }
}
