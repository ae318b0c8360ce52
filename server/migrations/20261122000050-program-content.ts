import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * What staff write for everybody to read (help, glossary, questions and answers), revision by revision, and the days on
 * which a court is closed. Both are public; only staff of the program add to them, in their own name. Nothing is changed
 * or taken away: a closure that was a mistake is withdrawn.
 */
export class Migration20261122000050 extends Migration {
  override up(): void {
    for (const text of [tables, security]) for (const statement of statements(text)) this.addSql(statement)
  }
}

const tables = /* sql */ `
create table "content_revisions" (
  "id" uuid not null,
  "program_key" text not null,
  "item_key" text not null,
  "revision" int not null,
  "body" jsonb not null,
  "author_id" uuid not null,
  "written_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "content_revisions" add constraint "content_revisions_program_key_item_key_revision_unique" unique ("program_key", "item_key", "revision");
alter table content_revisions add foreign key (author_id) references persons deferrable initially deferred;

create table "court_closures" (
  "id" uuid not null,
  "program_key" text not null,
  "closed_on" date not null,
  "reason" text not null,
  "recorded_by" uuid not null,
  "recorded_at" timestamptz(3) not null,
  "withdrawn_by" uuid null,
  "withdrawn_at" timestamptz(3) null,
  primary key ("id")
);
create unique index "court_closures_once" on "court_closures" ("program_key", "closed_on") where "withdrawn_at" is null;
alter table court_closures add foreign key (recorded_by) references persons deferrable initially deferred;
alter table court_closures add foreign key (withdrawn_by) references persons deferrable initially deferred;
`

const isMyProgram = '(select is_staff()) and program_key in (select unnest(my_staff_programs()))'
const byMe = (column: string) => `${column} = (select app_person()) and ${isMyProgram}`

const walls = ['content_revisions', 'court_closures']
  .map(
    table => `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy doors on ${table} to parley_doors using (true) with check (true);
create policy migrations on ${table} to current_user using (true) with check (true);
create policy sees on ${table} for select to parley_app using (true);
grant select, insert on ${table} to parley_app;
grant select on ${table} to parley_doors;`,
  )
  .join('\n')

/** A court that asks may count days as its program does. */
const security = /* sql */ `
${walls}
create policy adds on content_revisions for insert to parley_app with check (${byMe('author_id')});
create policy adds on court_closures for insert to parley_app with check (${byMe('recorded_by')});
create policy changes on court_closures for update to parley_app using (${isMyProgram}) with check (${byMe('withdrawn_by')});
grant update (withdrawn_by, withdrawn_at) on court_closures to parley_app;
create policy courts on court_closures for select to parley_court using (true);
grant select on court_closures to parley_court;
`
