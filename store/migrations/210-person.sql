create table work.person (
  id        uuid primary key,
  case_id   uuid not null references work."case",
  pseudonym text not null,
  added_at  timestamptz not null,
  added_by  uuid not null references access.colleague
);
comment on table work.person is 'A person in a case, by pseudonym. The name, if any, stands in schema identity.';
create index person_of_case on work.person (case_id);
grant select, insert on work.person to app;
-- The courier reckons dates in an outcome's transaction, without written words.
grant select (id, case_id, added_at) on work.person to courier;
alter table work.person enable row level security, force row level security;
create policy person_within_its_case on work.person to app using (access.on_case(case_id, 'sees')) with check (access.on_case(case_id, 'sees'));
create policy person_for_the_courier on work.person for select to courier using (true);
create policy person_for_news on work.person for select to lenke_keeper using (true);

-- Sealed; opened by members only, for a logged reason.
create table identity.person_name (
  person uuid primary key references work.person,
  sealed text not null
);
comment on table identity.person_name is 'Names, sealed with the cell''s key. The application cannot change or delete one.';
grant select, insert on identity.person_name to app;
alter table identity.person_name enable row level security, force row level security;
create policy person_name_for_members on identity.person_name to app using (access.reads('name', person)) with check (access.reads('name', person));

create table work.consent (
  id           uuid primary key,
  person       uuid not null references work.person,
  recipient    text not null,
  purpose      text not null,
  given_on     date not null,
  given_how    text not null,
  until        date not null,
  withdrawn_on date,
  noted_by     uuid not null references access.colleague,
  fields       text[],
  language     text not null default '',
  way_back     boolean not null default false,
  heard        boolean not null default false
);
comment on table work.consent is 'A person''s consent that one recipient is told for one purpose, until a day. Only its withdrawal can be added.';
comment on column work.consent.fields is 'The fields it is for; null: all that is asked.';
comment on column work.consent.heard is 'The person heard, before saying yes, how to withdraw, and that what was received by then stays under the recipient''s law.';
create index consent_of_person on work.consent (person);
grant select, insert, update (withdrawn_on) on work.consent to app;
alter table work.consent enable row level security, force row level security;
create policy consent_within_its_case on work.consent to app using (access.reads('consent', person)) with check (access.reads('person', person));

create table work.age_asked (
  person uuid references work.person,
  at     timestamptz,
  by     uuid references access.colleague,
  primary key (person, at, by)
);
comment on table work.age_asked is 'That something was written of a person that is about their age, or an answer that says they may be under 18: by whom and when, without its words. Never changed or deleted.';
grant select, insert on work.age_asked to app;
alter table work.age_asked enable row level security, force row level security;
create policy age_asked_within_its_case on work.age_asked for select to app using (access.reads('person', person));
create policy age_asked_in_own_name on work.age_asked for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.reads('person', person));
create policy age_asked_for_news on work.age_asked for select to lenke_keeper using (true);
