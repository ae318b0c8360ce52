import { Migration } from '@mikro-orm/migrations'

/** Whether a signature is the party's own, or that of who represents it. Null stands for the party. */
export class Migration20261122000064 extends Migration {
  override up(): void {
    this.addSql('alter table "signatures" add column "signed_as" text null;')
    this.addSql(
      `alter table "signatures" add constraint "signatures_signed_as_check" check ("signed_as" in ('PARTY', 'REPRESENTATIVE'));`,
    )
  }
}
