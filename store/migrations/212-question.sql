-- It may be read in court, so it cannot be changed: other memories are written anew.
create table work.question_asked (
  id          uuid primary key,
  case_id     uuid not null references work."case",
  question    text,
  person      uuid references work.person,
  wording     text not null,
  asked_on    date not null,
  language    text not null,
  interpreter text not null check (interpreter in ('none', 'chosen-by-person', 'not-chosen-by-person')),
  rights      text not null check (rights in ('not-known', 'yes', 'no')),
  told        text,
  noted_at    timestamptz not null,
  asked_by    uuid not null references access.colleague,
  -- Only orders entries of one moment.
  kept_at     timestamptz not null default clock_timestamp(),
  check (rights <> 'yes' or told is not null)
);
comment on table work.question_asked is 'Questions as they were put to a person: wording, asker, day, language, interpreter, what the person had been told before. Never changed or deleted.';
create index question_asked_of_case on work.question_asked (case_id, asked_on, noted_at);
grant select, insert on work.question_asked to app;
alter table work.question_asked enable row level security, force row level security;
-- Inside, or written oneself.
create policy question_asked_within_its_case on work.question_asked for select to app
  using (access.on_case(case_id, case when asked_by = nullif(current_setting('app.actor', true), '')::uuid then 'sees' else 'inside' end));
-- In one's own name, and of a person in the same case.
create policy question_asked_in_own_name on work.question_asked for insert to app
  with check (asked_by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'sees'));
create policy question_asked_of_a_person on work.question_asked as restrictive for insert to app
  with check (person is null or access.pairs('person-case', person, case_id));
create policy question_asked_for_reach on work.question_asked for select to lenke_keeper using (true);

create table work.question_answered (
  question    uuid primary key references work.question_asked,
  observation uuid not null unique references work.observation,
  answered_on date not null
);
comment on table work.question_answered is 'Which observation holds the answer to a question, and the day it was given. The answer stands there and not here. Never changed or deleted.';
grant select, insert on work.question_answered to app;
alter table work.question_answered enable row level security, force row level security;
create policy question_answered_within_its_case on work.question_answered for select to app using (access.reads('asked', question));
create policy question_answered_in_the_same_case on work.question_answered for insert to app
  with check (access.pairs('question-observation', question, observation));

create table work.police_agreement (
  id        uuid primary key,
  case_id   uuid not null references work."case",
  holds     boolean not null,
  who       text not null,
  agreed_on date not null,
  noted_at  timestamptz not null,
  noted_by  uuid not null references access.colleague,
  kept_at   timestamptz not null default clock_timestamp()
);
comment on table work.police_agreement is 'That the police agreed to questions about the facts after a report, or took that back: who, and the day. The newest holds. Never changed or deleted.';
create index police_agreement_of_case on work.police_agreement (case_id, agreed_on desc, noted_at desc);
grant select, insert on work.police_agreement to app;
alter table work.police_agreement enable row level security, force row level security;
create policy police_agreement_within_its_case on work.police_agreement for select to app using (access.on_case(case_id, 'inside'));
create policy police_agreement_in_own_name on work.police_agreement for insert to app
  with check (noted_by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'sees'));
