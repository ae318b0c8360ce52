import { Migration } from '@mikro-orm/migrations'

/** Staff can let a webhook delivery be that was given up: it is no longer among what could not be delivered. */
export class Migration20261122000092 extends Migration {
  override up(): void {
    this.addSql('alter table "court_outbox" add column "dismissed_at" timestamptz(3) null;')
  }
}
