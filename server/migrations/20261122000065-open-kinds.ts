import { Migration } from '@mikro-orm/migrations'

/**
 * What can happen, be agreed to or be mailed grows with every feature: those lists are closed in the types alone, so that
 * two features that each add a kind need no migration, and no order between them.
 */
export class Migration20261122000065 extends Migration {
  override up(): void {
    this.addSql('alter table "events" drop constraint if exists "events_kind_check";')
    this.addSql('alter table "acceptances" drop constraint if exists "acceptances_subject_check";')
    this.addSql('alter table "mails" drop constraint if exists "mails_kind_check";')
  }
}
