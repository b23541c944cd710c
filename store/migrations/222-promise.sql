-- Kept to show years later that two people heard the same.
create table work.rights_sheet (
  edition text primary key,
  words   jsonb not null
);
comment on table work.rights_sheet is 'Every wording in which rights were explained here, under its own digest. Holds nothing of anyone. Never changed or deleted.';
grant select, insert on work.rights_sheet to app;
alter table work.rights_sheet enable row level security, force row level security;
create policy rights_sheet_of_everyone on work.rights_sheet to app using (true) with check (true);

create table work.rights_explained (
  id           uuid primary key,
  case_id      uuid not null references work."case",
  person       uuid not null references work.person,
  edition      text not null references work.rights_sheet,
  explained_on date not null,
  language     text not null,
  interpreter  text not null check (interpreter in ('none', 'teller', 'chosen-by-person', 'not-chosen-by-person')),
  aloud        boolean not null,
  asked        text,
  noted_at     timestamptz not null,
  noted_by     uuid not null references access.colleague
);
comment on table work.rights_explained is 'That every right was explained to a person: the day, by whom, in which words and language, and what they asked. Never changed or deleted.';
create index rights_explained_to on work.rights_explained (person, explained_on);
grant select, insert on work.rights_explained to app;
alter table work.rights_explained enable row level security, force row level security;
create policy rights_explained_within_its_case on work.rights_explained for select to app using (access.reads_law(case_id, person));
create policy rights_explained_in_own_name on work.rights_explained for insert to app
  with check (noted_by = nullif(current_setting('app.actor', true), '')::uuid and access.pairs('person-case', person, case_id));

-- Word for word, since it may be held against us.
create table work.promise_letter (
  id       uuid primary key,
  case_id  uuid not null references work."case",
  person   uuid not null references work.person,
  made_on  date not null,
  language text not null,
  words    jsonb not null,
  made_at  timestamptz not null,
  made_by  uuid not null references access.colleague,
  kept_at  timestamptz not null default clock_timestamp()
);
comment on table work.promise_letter is 'Letters of what can and cannot be promised, word for word in each language, and the language they were made for. Never changed or deleted.';
create index promise_letter_of_person on work.promise_letter (person, made_at);
grant select, insert on work.promise_letter to app;
alter table work.promise_letter enable row level security, force row level security;
create policy promise_letter_within_its_case on work.promise_letter for select to app using (access.reads_law(case_id, person));
create policy promise_letter_in_own_name on work.promise_letter for insert to app
  with check (made_by = nullif(current_setting('app.actor', true), '')::uuid and access.pairs('person-case', person, case_id));
create policy promise_letter_for_reach on work.promise_letter for select to lenke_keeper using (true);

create table work.promise_given (
  id          uuid primary key,
  letter      uuid not null references work.promise_letter,
  given_on    date not null,
  language    text not null,
  interpreter text not null check (interpreter in ('none', 'teller', 'chosen-by-person', 'not-chosen-by-person')),
  aloud       boolean not null,
  asked       text,
  noted_at    timestamptz not null,
  given_by    uuid not null references access.colleague
);
comment on table work.promise_given is 'That a letter was given: the day, by whom, in which language it was gone through, whether it was read aloud, what the person asked. Never changed or deleted.';
create index promise_given_of_letter on work.promise_given (letter, given_on);
grant select, insert on work.promise_given to app;
alter table work.promise_given enable row level security, force row level security;
create policy promise_given_within_its_case on work.promise_given for select to app using (access.reads('letter', letter));
create policy promise_given_in_own_name on work.promise_given for insert to app
  with check (given_by = nullif(current_setting('app.actor', true), '')::uuid and access.reads('letter', letter));
