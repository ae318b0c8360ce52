import { Migration } from '@mikro-orm/migrations'

/**
 * Where everything passes the mediator an offer has no recipients until the mediator has passed it on: so nothing that
 * asks for recipients (what is seen, heard, counted on a card) can show it to anybody before.
 */
export class Migration20261122000068 extends Migration {
  override up(): void {
    this.addSql('alter table "offers" add column "relay_to" uuid[] null;')
    this.addSql('alter table "offers" drop constraint "offers_status_check";')
    this.addSql(
      `alter table "offers" add constraint "offers_status_check" check ("status" in ('WITH_MEDIATOR', 'OPEN', 'ACCEPTED', 'PARTIALLY_ACCEPTED', 'REJECTED', 'COUNTERED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED', 'LAPSED'));`,
    )
  }
}
