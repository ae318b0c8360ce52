import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/** What a later change must not rewrite: the name under which a seat was taken, and what a revised agreement said before. */
export class Migration20261122000010 extends Migration {
  override up(): void {
    for (const text of [names, revisions, invitations, keys]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const names = /* sql */ `
alter table "seats" add column "name" text null;
update "seats" set "name" = (select p.name from persons p where p.id = seats.person_id);
alter table "seats" alter column "name" set not null;
`

/** A revision stands here once another has taken its place; rows are added, and never changed. */
const revisions = /* sql */ `
create table "agreement_revisions" (
  "agreement_id" uuid not null,
  "revision" int not null,
  "document" bytea not null,
  "hash" text not null,
  "language" text not null,
  "replaced_at" timestamptz(3) not null,
  primary key ("agreement_id", "revision")
);
alter table agreement_revisions add foreign key (agreement_id) references agreements deferrable initially deferred;
alter table "agreements" add column "abandoned_at" timestamptz(3) null;
grant select, insert on agreement_revisions to parley_app;
`

/** Who typed the address that an invitation went to; unknown for invitations sent before this. */
const invitations = /* sql */ `
alter table "invitations" add column "sent_by_seat_id" uuid null;
alter table invitations add foreign key (sent_by_seat_id) references seats deferrable initially deferred;
`

/** The key of an act that was refused is given free. */
const keys = /* sql */ `
grant delete on done_mutations to parley_app;
`
