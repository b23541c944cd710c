-- It may be read in court, so it cannot be changed: other memories are written anew.
create table work.question_asked (
  id           uuid primary key,
  case_id      uuid not null references work."case",
  question     text,
  person       uuid references work.person,
  wording      text not null,
  asked_on     date not null,
  language     text not null,
  interpreter  text not null check (interpreter in ('none', 'chosen-by-person', 'not-chosen-by-person')),
  rights       text not null check (rights in ('not-known', 'yes', 'no')),
  told         text check (rights <> 'yes' or told is not null),
  noted_at     timestamptz not null,
  asked_by     uuid not null references access.colleague,
  -- Only orders entries of one moment.
  kept_at      timestamptz not null default clock_timestamp()
);
comment on table work.question_asked is 'Questions as they were put to a person: wording, asker, day, language, interpreter, what the person had been told before. Never changed or deleted.';
create index question_asked_of_case on work.question_asked (case_id, asked_on, noted_at);

create table work.question_answered (
  question     uuid primary key references work.question_asked,
  observation  uuid not null unique references work.observation,
  answered_on  date not null
);
comment on table work.question_answered is 'Which observation holds the answer to a question, and the day it was given. The answer stands there and not here. Never changed or deleted.';

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

grant select, insert on work.question_asked, work.question_answered, work.police_agreement to app;
alter table work.question_asked enable row level security;
alter table work.question_asked force row level security;
alter table work.question_answered enable row level security;
alter table work.question_answered force row level security;
alter table work.police_agreement enable row level security;
alter table work.police_agreement force row level security;

create policy question_asked_within_its_case on work.question_asked for select to app
  using (exists (select from work."case" c where c.id = case_id));
-- In one's own name, and of a person in the same case.
create policy question_asked_in_own_name on work.question_asked for insert to app
  with check (exists (select from work."case" c where c.id = case_id)
              and asked_by = nullif(current_setting('app.actor', true), '')::uuid
              and (person is null or exists (select from work.person p
                    where p.id = question_asked.person and p.case_id = question_asked.case_id)));
create policy question_answered_within_its_case on work.question_answered for select to app
  using (exists (select from work.question_asked q where q.id = question_answered.question));
create policy question_answered_in_the_same_case on work.question_answered for insert to app
  with check (exists (select from work.question_asked q join work.observation o using (case_id)
                       where q.id = question_answered.question and o.id = question_answered.observation));
create policy police_agreement_within_its_case on work.police_agreement for select to app
  using (exists (select from work."case" c where c.id = case_id));
create policy police_agreement_in_own_name on work.police_agreement for insert to app
  with check (exists (select from work."case" c where c.id = case_id)
              and noted_by = nullif(current_setting('app.actor', true), '')::uuid);
