import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/** Second factors and passkeys, each person's own; and who may do nothing as a neutral before having one. */
export class Migration20261122000040 extends Migration {
  override up(): void {
    for (const text of [tables, security, liveSession]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}

const tables = /* sql */ `
create table "authenticator_apps" (
  "person_id" uuid not null,
  "secret" bytea not null,
  "created_at" timestamptz(3) not null,
  "confirmed_at" timestamptz(3) null,
  "last_step" int null,
  primary key ("person_id")
);
alter table authenticator_apps add foreign key (person_id) references persons deferrable initially deferred;

create table "passkeys" (
  "id" uuid not null,
  "person_id" uuid not null,
  "credential_id" text not null,
  "public_key" bytea not null,
  "counter" bigint not null,
  "name" text not null,
  "created_at" timestamptz(3) not null,
  "last_used_at" timestamptz(3) null,
  primary key ("id")
);
alter table "passkeys" add constraint "passkeys_credential_id_unique" unique ("credential_id");
create index "passkeys_person_id_index" on "passkeys" ("person_id");
alter table passkeys add foreign key (person_id) references persons deferrable initially deferred;

create table "passkey_challenges" (
  "id" uuid not null,
  "purpose" text not null,
  "browser_hash" text not null,
  "challenge" text not null,
  "created_at" timestamptz(3) not null,
  "expires_at" timestamptz(3) not null,
  "used_at" timestamptz(3) null,
  primary key ("id")
);
create index "passkey_challenges_browser_hash_index" on "passkey_challenges" ("browser_hash");
alter table "passkey_challenges" add constraint "passkey_challenges_purpose_check" check ("purpose" in ('ADD', 'SIGN_IN', 'CONFIRM_IDENTITY'));

create table "recovery_codes" (
  "id" uuid not null,
  "person_id" uuid not null,
  "code_hash" text not null,
  "created_at" timestamptz(3) not null,
  "used_at" timestamptz(3) null,
  primary key ("id")
);
create index "recovery_codes_person_id_index" on "recovery_codes" ("person_id");
alter table recovery_codes add foreign key (person_id) references persons deferrable initially deferred;

alter table sessions add column "second_factor_at" timestamptz(3) null;
alter table mails drop constraint "mails_kind_check";
alter table "mails" add constraint "mails_kind_check" check ("kind" in ('CODE', 'INVITATION', 'NEWS', 'ACCOUNT'));
`

/** A passkey is also found by who shows its name; what it opens then is decided by its signature. */
const sees = {
  authenticator_apps: 'person_id = (select app_person())',
  passkeys: `person_id = (select app_person()) or credential_id = (select app_shown('passkey'))`,
  passkey_challenges: `browser_hash = (select app_shown('browser'))`,
  recovery_codes: 'person_id = (select app_person())',
}

const security = Object.entries(sees)
  .map(
    ([table, rows]) => `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy doors on ${table} to parley_doors using (true) with check (true);
create policy migrations on ${table} to current_user using (true) with check (true);
create policy sees on ${table} for select to parley_app using (${rows});
create policy changes on ${table} for update to parley_app using (${rows}) with check (${rows});
create policy removes on ${table} for delete to parley_app using (${rows});
create policy adds on ${table} for insert to parley_app with check (${rows});
grant select, insert, update, delete on ${table} to parley_app;
grant select on ${table} to parley_doors;`,
  )
  .join('\n')

/** Asked at the beginning of every transaction: so the second factor costs no statement of its own. */
const liveSession = /* sql */ `
grant create on schema public to parley_doors;
drop function live_session(uuid, uuid, timestamptz);
create function live_session(p_person uuid, p_session uuid, p_at timestamptz,
  out is_live boolean, out identity_confirmed_at timestamptz, out is_neutral_without_second_factor boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  select true, s.identity_confirmed_at, s.second_factor_at is null and (
      exists (select 1 from program_neutrals n where n.person_id = p_person and n.until is null)
      or exists (select 1 from seats x where x.person_id = p_person and x.party_id is null and x.removed_at is null
        and x.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER', 'PROGRAM_ADMIN')))
    into is_live, identity_confirmed_at, is_neutral_without_second_factor
  from sessions s where s.id = p_session and s.person_id = p_person and s.ended_at is null and s.expires_at > p_at;
end $$;
alter function live_session(uuid, uuid, timestamptz) owner to parley_doors;
revoke create on schema public from parley_doors;
`
