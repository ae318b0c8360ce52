import { Migration } from '@mikro-orm/migrations'

/**
 * Terms that a neutral suggests are part of a message: so they are read by exactly those who read its words, sealed with
 * the same key and destroyed with it, and no wall has to be raised a second time.
 */
export class Migration20261123000010 extends Migration {
  override up(): void {
    this.addSql('alter table "messages" add column "terms" bytea null;')
  }
}
