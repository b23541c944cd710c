-- Permits are here and nowhere else.
create table work.life_event (
  id          uuid primary key,
  case_id     uuid not null references work."case",
  person      uuid not null references work.person,
  kind        text not null,
  day         date not null,
  provision   text,
  until       date,
  source      text not null check (source in ('told', 'document', 'authority', 'seen')),
  words       text,
  holds       boolean not null default true,
  replaces    uuid unique references work.life_event,
  replaces_outcome uuid references work.outcome,
  noted_at    timestamptz not null,
  noted_by    uuid not null references access.colleague,
  -- Only orders entries of one moment.
  kept_at     timestamptz not null default clock_timestamp(),
  -- One replacement each: of two at once the second is told.
  unique (person, replaces_outcome),
  check (holds or replaces is not null or replaces_outcome is not null),
  check (replaces is null or replaces_outcome is null),
  check (until is null or not holds or until >= day)
);
comment on table work.life_event is 'What happened to a person, with its day and how it is known. A correction is a later entry that says which it replaces. Never changed or deleted.';
create index life_event_of_person on work.life_event (person, noted_at);

create table work.life_answer (
  id          uuid primary key,
  case_id     uuid not null references work."case",
  person      uuid not null references work.person,
  question    text not null,
  answer      text not null,
  words       text,
  answered_on date not null,
  source      text not null check (source in ('told', 'document', 'authority', 'seen')),
  noted_at    timestamptz not null,
  noted_by    uuid not null references access.colleague,
  kept_at     timestamptz not null default clock_timestamp()
);
comment on table work.life_answer is 'Answers to questions that rights wait for; the newest of a question stands. Never changed or deleted.';
create index life_answer_of_person on work.life_answer (person, noted_at);

-- Completion and reminders are with the deadline.
create table work.right_day (
  id          uuid primary key,
  case_id     uuid not null references work."case",
  person      uuid not null references work.person,
  right_name  text not null,
  due         date not null,
  unique (person, right_name, due)
);
comment on table work.right_day is 'Days by which something must be done for a right, as they were reckoned; each right and day of a person once. Never changed or deleted.';

create table work.right_day_met (
  right_day   uuid primary key references work.right_day,
  words       text,
  at          timestamptz not null,
  by          uuid not null references access.colleague
);
comment on table work.right_day_met is 'That what had to be done by a day was done, who wrote it down, and when. Once, never changed or deleted.';

-- Word for word, since it may be held against us.
create table work.promise_letter (
  id          uuid primary key,
  case_id     uuid not null references work."case",
  person      uuid not null references work.person,
  made_on     date not null,
  language    text not null,
  words       jsonb not null,
  made_at     timestamptz not null,
  made_by     uuid not null references access.colleague,
  kept_at     timestamptz not null default clock_timestamp()
);
comment on table work.promise_letter is 'Letters of what can and cannot be promised, word for word in each language, and the language they were made for. Never changed or deleted.';
create index promise_letter_of_person on work.promise_letter (person, made_at);

create table work.promise_given (
  id          uuid primary key,
  letter      uuid not null references work.promise_letter,
  given_on    date not null,
  language    text not null,
  interpreter text not null check (interpreter in ('none', 'chosen-by-person', 'not-chosen-by-person')),
  aloud       boolean not null,
  asked       text,
  noted_at    timestamptz not null,
  given_by    uuid not null references access.colleague
);
comment on table work.promise_given is 'That a letter was given: the day, by whom, in which language it was gone through, whether it was read aloud, what the person asked. Never changed or deleted.';
create index promise_given_of_letter on work.promise_given (letter, given_on);

-- Kept to show years later that two people heard the same.
create table work.rights_sheet (
  edition     text primary key,
  words       jsonb not null
);
comment on table work.rights_sheet is 'Every wording in which rights were explained here, under its own digest. Holds nothing of anyone. Never changed or deleted.';

create table work.rights_explained (
  id          uuid primary key,
  case_id     uuid not null references work."case",
  person      uuid not null references work.person,
  edition     text not null references work.rights_sheet,
  explained_on date not null,
  language    text not null,
  interpreter text not null check (interpreter in ('none', 'chosen-by-person', 'not-chosen-by-person')),
  aloud       boolean not null,
  asked       text,
  noted_at    timestamptz not null,
  noted_by    uuid not null references access.colleague
);
comment on table work.rights_explained is 'That every right was explained to a person: the day, by whom, in which words and language, and what they asked. Never changed or deleted.';
create index rights_explained_to on work.rights_explained (person, explained_on);

grant select, insert on work.life_event, work.life_answer, work.right_day, work.right_day_met, work.promise_letter,
  work.promise_given, work.rights_sheet, work.rights_explained to app;
-- The courier reckons dates in an outcome's transaction, without written words.
grant select (id, case_id, added_at) on work.person to courier;
grant select (id, person, kind, day, provision, until, source, holds, replaces, replaces_outcome, noted_at, kept_at) on work.life_event to courier;
grant select (person, question, answer, noted_at, kept_at) on work.life_answer to courier;
grant select (id, case_id, kind, provision, happened, noted_at) on work.outcome to courier;
grant select, insert on work.right_day to courier;
grant select (right_day) on work.right_day_met to courier;

alter table work.life_event enable row level security;
alter table work.life_event force row level security;
alter table work.life_answer enable row level security;
alter table work.life_answer force row level security;
alter table work.right_day enable row level security;
alter table work.right_day force row level security;
alter table work.right_day_met enable row level security;
alter table work.right_day_met force row level security;
alter table work.promise_letter enable row level security;
alter table work.promise_letter force row level security;
alter table work.promise_given enable row level security;
alter table work.promise_given force row level security;
alter table work.rights_sheet enable row level security;
alter table work.rights_sheet force row level security;
alter table work.rights_explained enable row level security;
alter table work.rights_explained force row level security;

create policy life_event_within_its_case on work.life_event for select to app
  using (exists (select from work."case" c where c.id = case_id));
-- In one's own name, within one person or case.
create policy life_event_in_own_name on work.life_event for insert to app
  with check (noted_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.person p join work."case" c on c.id = p.case_id
                           where p.id = life_event.person and p.case_id = life_event.case_id)
              and (replaces_outcome is null or exists (select from work.outcome o
                    where o.id = life_event.replaces_outcome and o.case_id = life_event.case_id)));
create policy life_answer_within_its_case on work.life_answer for select to app
  using (exists (select from work."case" c where c.id = case_id));
create policy life_answer_in_own_name on work.life_answer for insert to app
  with check (noted_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.person p join work."case" c on c.id = p.case_id
                           where p.id = life_answer.person and p.case_id = life_answer.case_id));
create policy right_day_within_its_case on work.right_day to app
  using (exists (select from work."case" c where c.id = case_id))
  with check (exists (select from work.person p join work."case" c on c.id = p.case_id
                       where p.id = right_day.person and p.case_id = right_day.case_id));
create policy right_day_met_within_its_case on work.right_day_met for select to app
  using (exists (select from work.right_day d where d.id = right_day));
create policy right_day_met_in_own_name on work.right_day_met for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.right_day d where d.id = right_day));
create policy promise_letter_within_its_case on work.promise_letter for select to app
  using (exists (select from work."case" c where c.id = case_id));
create policy promise_letter_in_own_name on work.promise_letter for insert to app
  with check (made_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.person p join work."case" c on c.id = p.case_id
                           where p.id = promise_letter.person and p.case_id = promise_letter.case_id));
create policy promise_given_within_its_case on work.promise_given for select to app
  using (exists (select from work.promise_letter l where l.id = letter));
create policy promise_given_in_own_name on work.promise_given for insert to app
  with check (given_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.promise_letter l where l.id = letter));
create policy rights_sheet_of_everyone on work.rights_sheet to app using (true) with check (true);
create policy rights_explained_within_its_case on work.rights_explained for select to app
  using (exists (select from work."case" c where c.id = case_id));
create policy rights_explained_in_own_name on work.rights_explained for insert to app
  with check (noted_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.person p join work."case" c on c.id = p.case_id
                           where p.id = rights_explained.person and p.case_id = rights_explained.case_id));

create policy person_for_the_courier on work.person for select to courier using (true);
create policy life_event_for_the_courier on work.life_event for select to courier using (true);
create policy life_answer_for_the_courier on work.life_answer for select to courier using (true);
create policy outcome_for_the_courier on work.outcome for select to courier using (true);
create policy right_day_for_the_courier on work.right_day to courier using (true) with check (true);
create policy right_day_met_for_the_courier on work.right_day_met for select to courier using (true);
