import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * The story of a case leaves its row: staff, courts and neutrals who look through the queue see that row, and the words
 * of a party are not theirs to read. Whoever has a seat reads it as before.
 */
export class Migration20261122000085 extends Migration {
  override up(): void {
    for (const statement of statements(moving)) this.addSql(statement)
  }
}

const moving = /* sql */ `
create table "case_stories" ("case_id" uuid not null, "story" bytea not null, primary key ("case_id"));
insert into case_stories (case_id, story) select id, story from cases;
alter table case_stories add foreign key (case_id) references cases deferrable initially deferred;
alter table cases drop column story;
alter table case_stories enable row level security;
alter table case_stories force row level security;
create policy doors on case_stories to parley_doors using (true) with check (true);
create policy migrations on case_stories to current_user using (true) with check (true);
create policy sees on case_stories for select to parley_app using (case_id in (select unnest(my_cases())));
create policy adds on case_stories for insert to parley_app
  with check (exists (select 1 from cases c where c.id = case_id and c.xmin = (select pg_current_xact_id_if_assigned()::xid)));
grant select, insert on case_stories to parley_app;
grant select on case_stories to parley_doors;
`
