import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/** Signatures by hand: scans, who looked at them, and a binding day that is the day in ink. */
export class Migration20261122000063 extends Migration {
  override up(): void {
    for (const text of [tables, binding, security]) for (const statement of statements(text)) this.addSql(statement)
  }
}

const tables = /* sql */ `
create table "counterparts" (
  "id" uuid not null,
  "case_id" uuid not null,
  "agreement_id" uuid not null,
  "revision" int not null,
  "hash" text not null,
  "party_id" uuid not null,
  "by_party_id" uuid not null,
  "seat_id" uuid not null,
  "session_id" uuid not null,
  "file_id" uuid not null,
  "media_type" text not null,
  "sha256" text not null,
  "signed_on" date not null,
  "status" text not null,
  "uploaded_at" timestamptz(3) not null,
  "checked_at" timestamptz(3) null,
  "checked_by_party_id" uuid null,
  "checked_by_seat_id" uuid null,
  "refusal" bytea null,
  "client_key" text not null,
  primary key ("id")
);
create index "counterparts_agreement_id_index" on "counterparts" ("agreement_id");
create index "counterparts_file_id_index" on "counterparts" ("file_id");
alter table "counterparts" add constraint "counterparts_seat_id_client_key_party_id_unique" unique ("seat_id", "client_key", "party_id");
alter table "counterparts" add constraint "counterparts_status_check" check ("status" in ('UPLOADED', 'CONFIRMED', 'REFUSED', 'VOID'));
create unique index "counterparts_one_confirmed" on "counterparts" ("agreement_id", "revision", "party_id") where "status" = 'CONFIRMED';
alter table counterparts add foreign key (agreement_id) references agreements deferrable initially deferred;
alter table counterparts add foreign key (party_id) references parties deferrable initially deferred;
alter table counterparts add foreign key (seat_id) references seats deferrable initially deferred;

alter table "agreements" add column "bound_on" date null;
alter table "signatures" alter column "consent_version" drop not null;
alter table "signatures" alter column "consent_language" drop not null;
alter table "signatures" add column "signed_on" date null;
alter table "signatures" add column "counterpart_id" uuid null;
`

/**
 * When every page was confirmed by somebody other than who added it, each becomes the signature of its party. One party's
 * act makes the rows of all, which no policy allows it alone: so the function looks at everything itself.
 */
const binding = /* sql */ `
grant create on schema public to parley_doors;
create function bind_by_ink(p_agreement uuid, p_hash text, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_agreement agreements;
begin
  select * into v_agreement from agreements a where a.id = p_agreement and a.hash = p_hash and a.status in ('REVIEW', 'SIGNING') for no key update;
  if not found or not exists (
    select 1 from seats s join agreement_signatories g on g.agreement_id = p_agreement and g.party_id = s.party_id
    where s.case_id = v_agreement.case_id and s.person_id = app_person() and s.ended_at is null and s.removed_at is null) then return false; end if;
  if exists (
    select 1 from agreement_signatories g where g.agreement_id = p_agreement and not exists (
      select 1 from counterparts c where c.agreement_id = p_agreement and c.revision = v_agreement.revision and c.hash = p_hash
        and c.party_id = g.party_id and c.status = 'CONFIRMED' and c.checked_by_party_id is distinct from c.by_party_id)) then return false; end if;
  insert into signatures (id, agreement_id, revision, hash, party_id, seat_id, session_id, typed_name, consent_version, consent_language,
    method, client_key, signed_at, voided_at, signed_on, counterpart_id)
  select gen_random_uuid(), c.agreement_id, c.revision, c.hash, c.party_id, c.seat_id, c.session_id, p.name, null, null,
    'WET_PRINTED', c.id::text, p_at, null, c.signed_on, c.id
  from counterparts c join parties p on p.id = c.party_id
  where c.agreement_id = p_agreement and c.revision = v_agreement.revision and c.status = 'CONFIRMED';
  update agreements a set status = 'BINDING', binding_at = p_at, bound_on = (
    select max(c.signed_on) from counterparts c where c.agreement_id = p_agreement and c.revision = v_agreement.revision and c.status = 'CONFIRMED')
  where a.id = p_agreement;
  return true;
end $$;
alter function bind_by_ink(uuid, text, timestamptz) owner to parley_doors;
revoke all on function bind_by_ink(uuid, text, timestamptz) from public;
grant execute on function bind_by_ink(uuid, text, timestamptz) to parley_app;
revoke create on schema public from parley_doors;
grant select on counterparts to parley_doors;
grant insert on signatures to parley_doors;
`

const mine = `exists (select 1 from agreement_signatories g where g.agreement_id = counterparts.agreement_id and g.party_id in (select unnest(my_parties())))`

const security = /* sql */ `
alter table counterparts enable row level security;
alter table counterparts force row level security;
create policy doors on counterparts to parley_doors using (true) with check (true);
create policy migrations on counterparts to current_user using (true) with check (true);
create policy sees on counterparts for select to parley_app using (${mine} or (select app_job()) = 'sealing');
create policy changes on counterparts for update to parley_app using (${mine}) with check (${mine});
create policy adds on counterparts for insert to parley_app with check (${mine} and by_party_id in (select unnest(my_parties())));
grant select, insert, update on counterparts to parley_app;
create policy signatories_see on stored_files for select to parley_app using (exists (select 1 from counterparts c where c.file_id = stored_files.id));
`
