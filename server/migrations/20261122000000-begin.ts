import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/** The tables, as the entities describe them, and the foreign keys, which are checked at the commit. */
export class Migration20261122000000 extends Migration {
  override up(): void {
    for (const statement of [...statements(tables), ...statements(foreignKeys)]) this.addSql(statement)
  }
}

const tables = /* sql */ `
create table "acceptances" (
  "id" uuid not null,
  "person_id" uuid not null,
  "subject" text not null,
  "case_id" uuid null,
  "version" text not null,
  "language" text not null,
  "accepted_at" timestamptz(3) not null,
  primary key ("id")
);
create index "acceptances_person_id_subject_index" on "acceptances" ("person_id", "subject");
alter table "acceptances" add constraint "acceptances_subject_check" check ("subject" in ('TERMS', 'NOTICE', 'PRIVATE_CONVERSATION'));

create table "agreements" (
  "id" uuid not null,
  "case_id" uuid not null,
  "from_offer_id" uuid not null,
  "status" text not null,
  "revision" int not null,
  "document" bytea not null,
  "hash" text not null,
  "language" text not null,
  "assembled_at" timestamptz(3) not null,
  "sign_by" timestamptz(3) null,
  "binding_at" timestamptz(3) null,
  "sealed_at" timestamptz(3) null,
  primary key ("id")
);
create index "agreements_case_id_index" on "agreements" ("case_id");
create index "agreements_status_sign_by_index" on "agreements" ("status", "sign_by");
alter table "agreements" add constraint "agreements_status_check" check ("status" in ('REVIEW', 'SIGNING', 'BINDING', 'ABANDONED', 'EXPIRED'));

create table "agreement_files" (
  "agreement_id" uuid not null,
  "revision" int not null,
  "kind" text not null,
  "file_id" uuid not null,
  "sha256" text not null,
  "rendered_at" timestamptz(3) not null,
  primary key ("agreement_id", "revision", "kind")
);
alter table "agreement_files" add constraint "agreement_files_kind_check" check ("kind" in ('AGREEMENT', 'CERTIFICATE'));

create table "agreement_signatories" (
  "agreement_id" uuid not null,
  "party_id" uuid not null,
  "position" int not null,
  primary key ("agreement_id", "party_id")
);

create table "cases" (
  "id" uuid not null,
  "program_version_id" uuid not null,
  "case_type" text not null,
  "case_number" text null,
  "status" text not null,
  "outcome" text null,
  "claim_cents" int null,
  "story" bytea not null,
  "data_key_id" uuid not null,
  "started_by_party_id" uuid not null,
  "started_at" timestamptz(3) not null,
  "active_at" timestamptz(3) null,
  "closed_at" timestamptz(3) null,
  primary key ("id")
);
alter table "cases" add constraint "cases_case_type_check" check ("case_type" in ('SMALL_CLAIMS', 'UNLAWFUL_DETAINER', 'CIVIL_HARASSMENT', 'COMMUNITY'));
alter table "cases" add constraint "cases_status_check" check ("status" in ('INVITED', 'ACTIVE', 'CLOSED'));
alter table "cases" add constraint "cases_outcome_check" check ("outcome" in ('AGREEMENT', 'PARTIAL', 'NO_AGREEMENT'));

create table "case_cards" (
  "person_id" uuid not null,
  "case_id" uuid not null,
  "role" text not null,
  "last_activity_at" timestamptz(3) not null,
  "last_joint_at" timestamptz(3) null,
  "unread" int not null,
  "open_offers" int not null,
  "waiting_for" text not null,
  "waiting_parties" uuid[] not null,
  "offer_expires_at" timestamptz(3) null,
  "sign_by" timestamptz(3) null,
  primary key ("person_id", "case_id")
);
create index "case_cards_person_id_last_activity_at_index" on "case_cards" ("person_id", "last_activity_at");
alter table "case_cards" add constraint "case_cards_waiting_for_check" check ("waiting_for" in ('YOU', 'OTHERS', 'NEUTRAL', 'NOBODY'));

create table "conflict_declarations" (
  "id" uuid not null,
  "case_id" uuid not null,
  "person_id" uuid not null,
  "has_conflict" boolean not null,
  "disclosure" bytea null,
  "declared_at" timestamptz(3) not null,
  primary key ("id")
);
create index "conflict_declarations_case_id_person_id_index" on "conflict_declarations" ("case_id", "person_id");

create table "conversations" (
  "id" uuid not null,
  "case_id" uuid not null,
  "kind" text not null,
  "party_id" uuid null,
  "mediation_id" uuid null,
  "data_key_id" uuid not null,
  "opened_at" timestamptz(3) not null,
  "last_seq" int not null default 0,
  "last_message_at" timestamptz(3) null,
  "last_seat_id" uuid null,
  primary key ("id")
);
create index "conversations_case_id_index" on "conversations" ("case_id");
create unique index "conversations_one_joint" on "conversations" ("case_id") where "kind" = 'JOINT';
create unique index "conversations_one_private" on "conversations" ("mediation_id", "party_id") where "kind" = 'PRIVATE';
alter table "conversations" add constraint "conversations_kind_check" check ("kind" in ('JOINT', 'PRIVATE'));

create table "conversation_seats" (
  "conversation_id" uuid not null,
  "seat_id" uuid not null,
  "can_write" boolean not null,
  "reads_from" timestamptz(3) not null,
  "left_at" timestamptz(3) null,
  primary key ("conversation_id", "seat_id")
);
create index "conversation_seats_seat_id_index" on "conversation_seats" ("seat_id");

create table "data_keys" (
  "id" uuid not null,
  "purpose" text not null,
  "subject_id" uuid not null,
  "wrapping_key" text not null,
  "wrapped" bytea not null,
  "created_at" timestamptz(3) not null,
  "destroyed_at" timestamptz(3) null,
  primary key ("id")
);
alter table "data_keys" add constraint "data_keys_purpose_subject_id_unique" unique ("purpose", "subject_id");
alter table "data_keys" add constraint "data_keys_purpose_check" check ("purpose" in ('CASE', 'CONVERSATION', 'PERSON'));

create table "done_mutations" (
  "actor" text not null,
  "client_key" text not null,
  "operation" text not null,
  "arguments_hash" text not null,
  "result" jsonb null,
  "done_at" timestamptz(3) not null,
  primary key ("actor", "client_key")
);
create index "done_mutations_done_at_index" on "done_mutations" ("done_at");

create table "drafts" (
  "id" uuid not null,
  "person_id" uuid not null,
  "slot" text not null,
  "body" bytea not null,
  "saved_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "drafts" add constraint "drafts_person_id_slot_unique" unique ("person_id", "slot");

create table "events" (
  "id" uuid not null,
  "kind" text not null,
  "case_id" uuid null,
  "scope" text not null,
  "scope_id" uuid not null,
  "subject_id" uuid null,
  "by_seat_id" uuid null,
  "at" timestamptz(3) not null,
  primary key ("id")
);
create index "events_case_id_id_index" on "events" ("case_id", "id");
alter table "events" add constraint "events_kind_check" check ("kind" in ('CASE_STARTED', 'PARTY_INVITED', 'PARTY_JOINED', 'PARTY_OPTED_IN', 'PARTY_DECLINED', 'PARTY_WITHDREW', 'PARTY_REJOINED', 'CASE_BECAME_ACTIVE', 'CASE_CLOSED', 'HEARING_RECORDED', 'SEAT_STARTED', 'SEAT_ENDED', 'MEDIATOR_REQUESTED', 'MEDIATOR_REQUEST_CANCELLED', 'MEDIATION_STARTED', 'MEDIATION_ENDED', 'QUEUE_CHANGED', 'CONVERSATION_OPENED', 'MESSAGE_SENT', 'CONVERSATION_READ', 'OFFER_MADE', 'OFFER_ANSWERED', 'OFFER_ACCEPTED', 'OFFER_WITHDRAWN', 'OFFER_EXPIRED', 'OFFER_CLOSED', 'AGREEMENT_ASSEMBLED', 'AGREEMENT_REVISED', 'AGREEMENT_SIGNED', 'AGREEMENT_REOPENED', 'AGREEMENT_BINDING', 'AGREEMENT_SEALED', 'AGREEMENT_ABANDONED', 'AGREEMENT_EXPIRED', 'ACCOUNT_CHANGED'));
alter table "events" add constraint "events_scope_check" check ("scope" in ('CASE', 'CONVERSATION', 'OFFER', 'AGREEMENT', 'PARTY', 'NEUTRALS', 'PERSON', 'QUEUE'));

create table "evidence" (
  "id" uuid not null,
  "case_id" uuid not null,
  "conversation_id" uuid not null,
  "seat_id" uuid not null,
  "message_id" uuid null,
  "file_name" bytea not null,
  "media_type" text not null,
  "bytes" int not null,
  "file_id" uuid not null,
  "client_key" text not null,
  "uploaded_at" timestamptz(3) not null,
  "shared_at" timestamptz(3) null,
  primary key ("id")
);
create index "evidence_message_id_index" on "evidence" ("message_id");
create index "evidence_conversation_id_index" on "evidence" ("conversation_id");
alter table "evidence" add constraint "evidence_seat_id_client_key_unique" unique ("seat_id", "client_key");

create table "feed_counters" (
  "person_id" uuid not null,
  "last_seq" bigint not null,
  primary key ("person_id")
);

create table "feed" (
  "person_id" uuid not null,
  "seq" bigint not null,
  "event_id" uuid not null,
  primary key ("person_id", "seq")
);

create table "hearings" (
  "id" uuid not null,
  "case_id" uuid not null,
  "held_on" date null,
  "held_at" timestamptz(3) null,
  "department" text null,
  "source" text not null,
  "recorded_by_seat_id" uuid null,
  "recorded_at" timestamptz(3) not null,
  "vacated_at" timestamptz(3) null,
  primary key ("id")
);
create index "hearings_case_id_recorded_at_index" on "hearings" ("case_id", "recorded_at");
alter table "hearings" add constraint "hearings_source_check" check ("source" in ('COURT_SYSTEM', 'STAFF', 'PARTY'));

create table "invitations" (
  "id" uuid not null,
  "case_id" uuid not null,
  "party_id" uuid not null,
  "email" text not null,
  "code_hash" text not null,
  "created_at" timestamptz(3) not null,
  "expires_at" timestamptz(3) not null,
  "used_at" timestamptz(3) null,
  "revoked_at" timestamptz(3) null,
  primary key ("id")
);
alter table "invitations" add constraint "invitations_code_hash_unique" unique ("code_hash");
create index "invitations_party_id_index" on "invitations" ("party_id");

create table "mails" (
  "id" uuid not null,
  "recipient" text not null,
  "kind" text not null,
  "content" bytea not null,
  "created_at" timestamptz(3) not null,
  "next_try_at" timestamptz(3) null,
  "tries" int not null default 0,
  "sent_at" timestamptz(3) null,
  primary key ("id")
);
create index "mails_next_try_at_index" on "mails" ("next_try_at");
create index "mails_recipient_created_at_index" on "mails" ("recipient", "created_at");
alter table "mails" add constraint "mails_kind_check" check ("kind" in ('CODE', 'INVITATION', 'NEWS'));

create table "mediations" (
  "id" uuid not null,
  "case_id" uuid not null,
  "program_key" text not null,
  "status" text not null,
  "requested_by_party_id" uuid null,
  "requested_at" timestamptz(3) not null,
  "answer_by" timestamptz(3) not null,
  "seated_at" timestamptz(3) null,
  "ended_at" timestamptz(3) null,
  primary key ("id")
);
create index "mediations_case_id_index" on "mediations" ("case_id");
create index "mediations_program_key_status_requested_at_index" on "mediations" ("program_key", "status", "requested_at");
create unique index "mediations_one_running" on "mediations" ("case_id") where "status" in ('REQUESTED', 'SEATED');
alter table "mediations" add constraint "mediations_status_check" check ("status" in ('REQUESTED', 'CANCELLED', 'SEATED', 'ENDED'));

create table "messages" (
  "id" uuid not null,
  "conversation_id" uuid not null,
  "case_id" uuid not null,
  "seq" int not null,
  "seat_id" uuid not null,
  "client_key" text not null,
  "stamp" text not null,
  "body" bytea not null,
  "sent_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "messages" add constraint "messages_conversation_id_seq_unique" unique ("conversation_id", "seq");
alter table "messages" add constraint "messages_seat_id_client_key_unique" unique ("seat_id", "client_key");
alter table "messages" add constraint "messages_stamp_check" check ("stamp" in ('CONSULTATION', 'NEGOTIATION', 'MEDIATION', 'AFTER_AGREEMENT'));

create table "offers" (
  "id" uuid not null,
  "case_id" uuid not null,
  "round" int not null,
  "status" text not null,
  "from_party_id" uuid not null,
  "from_seat_id" uuid not null,
  "answers_offer_id" uuid null,
  "explanation" bytea null,
  "hash" text not null,
  "language" text not null,
  "client_key" text not null,
  "made_at" timestamptz(3) not null,
  "expires_at" timestamptz(3) not null,
  "closed_at" timestamptz(3) null,
  primary key ("id")
);
create index "offers_case_id_made_at_index" on "offers" ("case_id", "made_at");
create index "offers_status_expires_at_index" on "offers" ("status", "expires_at");
alter table "offers" add constraint "offers_from_seat_id_client_key_unique" unique ("from_seat_id", "client_key");
alter table "offers" add constraint "offers_status_check" check ("status" in ('OPEN', 'ACCEPTED', 'PARTIALLY_ACCEPTED', 'REJECTED', 'COUNTERED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED', 'LAPSED'));

create table "offer_recipients" (
  "offer_id" uuid not null,
  "party_id" uuid not null,
  "answered_at" timestamptz(3) null,
  primary key ("offer_id", "party_id")
);

create table "offer_terms" (
  "id" uuid not null,
  "offer_id" uuid not null,
  "position" int not null,
  "kind" text not null,
  "carried_from_id" uuid null,
  "body" bytea not null,
  primary key ("id")
);
create index "offer_terms_offer_id_index" on "offer_terms" ("offer_id");
alter table "offer_terms" add constraint "offer_terms_kind_check" check ("kind" in ('MONEY', 'ACTION', 'DISPOSITION'));

create table "parties" (
  "id" uuid not null,
  "case_id" uuid not null,
  "position" int not null,
  "side" text not null,
  "kind" text not null,
  "name" text not null,
  "status" text not null,
  "joined_at" timestamptz(3) null,
  "opted_in_at" timestamptz(3) null,
  "left_at" timestamptz(3) null,
  "notice_version" text null,
  primary key ("id")
);
create index "parties_case_id_index" on "parties" ("case_id");
alter table "parties" add constraint "parties_side_check" check ("side" in ('PLAINTIFF', 'DEFENDANT', 'PETITIONER', 'RESPONDENT', 'PARTICIPANT'));
alter table "parties" add constraint "parties_kind_check" check ("kind" in ('PERSON', 'ENTITY'));
alter table "parties" add constraint "parties_status_check" check ("status" in ('INVITED', 'JOINED', 'TAKING_PART', 'DECLINED', 'WITHDRAWN'));

create table "persons" (
  "id" uuid not null,
  "email" text not null,
  "name" text not null,
  "phone" text null,
  "locale" text not null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "persons" add constraint "persons_email_unique" unique ("email");
alter table "persons" add constraint "persons_locale_check" check ("locale" in ('en', 'es'));

create table "program_neutrals" (
  "id" uuid not null,
  "program_key" text not null,
  "person_id" uuid not null,
  "organisation" text not null,
  "since" timestamptz(3) not null,
  "until" timestamptz(3) null,
  primary key ("id")
);
create index "program_neutrals_person_id_index" on "program_neutrals" ("person_id");
create index "program_neutrals_program_key_index" on "program_neutrals" ("program_key");

create table "program_versions" (
  "id" uuid not null,
  "key" text not null,
  "version" int not null,
  "body" jsonb not null,
  "published_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "program_versions" add constraint "program_versions_key_version_unique" unique ("key", "version");

create table "read_positions" (
  "conversation_id" uuid not null,
  "person_id" uuid not null,
  "seq" int not null,
  "message_id" uuid null,
  "read_at" timestamptz(3) not null,
  primary key ("conversation_id", "person_id")
);

create table "seats" (
  "id" uuid not null,
  "case_id" uuid not null,
  "person_id" uuid not null,
  "role" text not null,
  "party_id" uuid null,
  "started_at" timestamptz(3) not null,
  "reads_from" timestamptz(3) not null,
  "reads_until" timestamptz(3) null,
  "ended_at" timestamptz(3) null,
  "removed_at" timestamptz(3) null,
  primary key ("id")
);
create index "seats_case_id_index" on "seats" ("case_id");
create index "seats_person_id_case_id_index" on "seats" ("person_id", "case_id");
create unique index "seats_one_active" on "seats" ("case_id", "person_id") where "ended_at" is null;
alter table "seats" add constraint "seats_role_check" check ("role" in ('PARTY', 'REPRESENTATIVE', 'MEDIATOR', 'CO_MEDIATOR', 'OBSERVER', 'INTERPRETER', 'SUPPORT', 'PROGRAM_ADMIN'));

create table "sessions" (
  "id" uuid not null,
  "person_id" uuid not null,
  "refresh_hash" text not null,
  "previous_hash" text null,
  "rotated_at" timestamptz(3) not null,
  "device" text not null,
  "created_at" timestamptz(3) not null,
  "last_used_at" timestamptz(3) not null,
  "expires_at" timestamptz(3) not null,
  "ended_at" timestamptz(3) null,
  "identity_confirmed_at" timestamptz(3) null,
  primary key ("id")
);
alter table "sessions" add constraint "sessions_refresh_hash_unique" unique ("refresh_hash");
create index "sessions_previous_hash_index" on "sessions" ("previous_hash");
create index "sessions_person_id_index" on "sessions" ("person_id");

create table "signatures" (
  "id" uuid not null,
  "agreement_id" uuid not null,
  "revision" int not null,
  "hash" text not null,
  "party_id" uuid not null,
  "seat_id" uuid not null,
  "session_id" uuid not null,
  "typed_name" text not null,
  "consent_version" text not null,
  "consent_language" text not null,
  "method" text not null,
  "client_key" text not null,
  "signed_at" timestamptz(3) not null,
  "voided_at" timestamptz(3) null,
  primary key ("id")
);
create index "signatures_agreement_id_index" on "signatures" ("agreement_id");
create unique index "signatures_one_standing" on "signatures" ("agreement_id", "party_id") where "voided_at" is null;
alter table "signatures" add constraint "signatures_seat_id_client_key_unique" unique ("seat_id", "client_key");
alter table "signatures" add constraint "signatures_method_check" check ("method" in ('ESIGN', 'WET_PRINTED'));

create table "sign_in_codes" (
  "id" uuid not null,
  "purpose" text not null,
  "email" text not null,
  "browser_hash" text not null,
  "code_hash" text not null,
  "attempts" int not null default 0,
  "created_at" timestamptz(3) not null,
  "expires_at" timestamptz(3) not null,
  "used_at" timestamptz(3) null,
  primary key ("id")
);
create index "sign_in_codes_email_created_at_index" on "sign_in_codes" ("email", "created_at");
alter table "sign_in_codes" add constraint "sign_in_codes_purpose_check" check ("purpose" in ('SIGN_IN', 'CONFIRM_IDENTITY'));

create table "stored_files" (
  "id" uuid not null,
  "content" bytea not null,
  "stored_at" timestamptz(3) not null,
  primary key ("id")
);

create table "term_answers" (
  "id" uuid not null,
  "offer_id" uuid not null,
  "term_id" uuid not null,
  "party_id" uuid not null,
  "seat_id" uuid not null,
  "verdict" text not null,
  "explanation" bytea null,
  "client_key" text not null,
  "answered_at" timestamptz(3) not null,
  primary key ("id")
);
create index "term_answers_offer_id_index" on "term_answers" ("offer_id");
alter table "term_answers" add constraint "term_answers_term_id_party_id_unique" unique ("term_id", "party_id");
alter table "term_answers" add constraint "term_answers_seat_id_client_key_term_id_unique" unique ("seat_id", "client_key", "term_id");
alter table "term_answers" add constraint "term_answers_verdict_check" check ("verdict" in ('ACCEPT', 'REJECT'));
`

const foreignKeys = /* sql */ `
alter table acceptances add foreign key (person_id) references persons deferrable initially deferred;
alter table acceptances add foreign key (case_id) references cases deferrable initially deferred;
alter table sessions add foreign key (person_id) references persons deferrable initially deferred;
alter table drafts add foreign key (person_id) references persons deferrable initially deferred;
alter table program_neutrals add foreign key (person_id) references persons deferrable initially deferred;
alter table cases add foreign key (program_version_id) references program_versions deferrable initially deferred;
alter table cases add foreign key (data_key_id) references data_keys deferrable initially deferred;
alter table cases add foreign key (started_by_party_id) references parties deferrable initially deferred;
alter table parties add foreign key (case_id) references cases deferrable initially deferred;
alter table seats add foreign key (case_id) references cases deferrable initially deferred;
alter table seats add foreign key (person_id) references persons deferrable initially deferred;
alter table seats add foreign key (party_id) references parties deferrable initially deferred;
alter table hearings add foreign key (case_id) references cases deferrable initially deferred;
alter table hearings add foreign key (recorded_by_seat_id) references seats deferrable initially deferred;
alter table invitations add foreign key (case_id) references cases deferrable initially deferred;
alter table invitations add foreign key (party_id) references parties deferrable initially deferred;
alter table mediations add foreign key (case_id) references cases deferrable initially deferred;
alter table mediations add foreign key (requested_by_party_id) references parties deferrable initially deferred;
alter table conflict_declarations add foreign key (case_id) references cases deferrable initially deferred;
alter table conflict_declarations add foreign key (person_id) references persons deferrable initially deferred;
alter table conversations add foreign key (case_id) references cases deferrable initially deferred;
alter table conversations add foreign key (party_id) references parties deferrable initially deferred;
alter table conversations add foreign key (mediation_id) references mediations deferrable initially deferred;
alter table conversations add foreign key (data_key_id) references data_keys deferrable initially deferred;
alter table conversation_seats add foreign key (conversation_id) references conversations deferrable initially deferred;
alter table conversation_seats add foreign key (seat_id) references seats deferrable initially deferred;
alter table read_positions add foreign key (conversation_id) references conversations deferrable initially deferred;
alter table read_positions add foreign key (person_id) references persons deferrable initially deferred;
alter table messages add foreign key (conversation_id) references conversations deferrable initially deferred;
alter table messages add foreign key (case_id) references cases deferrable initially deferred;
alter table messages add foreign key (seat_id) references seats deferrable initially deferred;
alter table evidence add foreign key (case_id) references cases deferrable initially deferred;
alter table evidence add foreign key (conversation_id) references conversations deferrable initially deferred;
alter table evidence add foreign key (seat_id) references seats deferrable initially deferred;
alter table evidence add foreign key (message_id) references messages deferrable initially deferred;
alter table evidence add foreign key (file_id) references stored_files deferrable initially deferred;
alter table offers add foreign key (case_id) references cases deferrable initially deferred;
alter table offers add foreign key (from_party_id) references parties deferrable initially deferred;
alter table offers add foreign key (from_seat_id) references seats deferrable initially deferred;
alter table offers add foreign key (answers_offer_id) references offers deferrable initially deferred;
alter table offer_recipients add foreign key (offer_id) references offers deferrable initially deferred;
alter table offer_recipients add foreign key (party_id) references parties deferrable initially deferred;
alter table offer_terms add foreign key (offer_id) references offers deferrable initially deferred;
alter table offer_terms add foreign key (carried_from_id) references offer_terms deferrable initially deferred;
alter table term_answers add foreign key (offer_id) references offers deferrable initially deferred;
alter table term_answers add foreign key (term_id) references offer_terms deferrable initially deferred;
alter table term_answers add foreign key (party_id) references parties deferrable initially deferred;
alter table term_answers add foreign key (seat_id) references seats deferrable initially deferred;
alter table agreements add foreign key (case_id) references cases deferrable initially deferred;
alter table agreements add foreign key (from_offer_id) references offers deferrable initially deferred;
alter table agreement_signatories add foreign key (agreement_id) references agreements deferrable initially deferred;
alter table agreement_signatories add foreign key (party_id) references parties deferrable initially deferred;
alter table agreement_files add foreign key (agreement_id) references agreements deferrable initially deferred;
alter table agreement_files add foreign key (file_id) references stored_files deferrable initially deferred;
alter table signatures add foreign key (agreement_id) references agreements deferrable initially deferred;
alter table signatures add foreign key (party_id) references parties deferrable initially deferred;
alter table signatures add foreign key (seat_id) references seats deferrable initially deferred;
alter table signatures add foreign key (session_id) references sessions deferrable initially deferred;
alter table feed_counters add foreign key (person_id) references persons deferrable initially deferred;
alter table feed add foreign key (person_id) references persons deferrable initially deferred;
alter table feed add foreign key (event_id) references events deferrable initially deferred;
alter table case_cards add foreign key (person_id) references persons deferrable initially deferred;
alter table case_cards add foreign key (case_id) references cases deferrable initially deferred;
alter table events add foreign key (case_id) references cases deferrable initially deferred;
`
