create table work.age_answer (
  id          uuid primary key,
  case_id     uuid not null references work."case",
  says        text not null check (says in ('under-18', 'maybe', 'adults', 'not-known')),
  observation uuid references work.observation,
  basis       text check (basis in ('own-word', 'paper', 'decision', 'other')),
  words       text,
  came_from   text,
  outside     boolean not null,
  at          timestamptz not null,
  by          uuid references access.colleague,
  kept_at     timestamptz not null default clock_timestamp(),
  along_with  uuid references work.person,
  -- Only a colleague with a basis may say so.
  check (says <> 'adults' or (basis is not null and by is not null and observation is null))
);
comment on table work.age_answer is 'What was said of the ages of those a case is about: in an observation, by a safeguard that came along, or as an answer of a colleague. outside: it came from came_from, at this moment. Never changed or deleted.';
comment on column work.age_answer.along_with is 'Of whom it is not said: the person whom the child travels along with. Null where it may be of anyone in the case.';
create index age_answer_of_case on work.age_answer (case_id, kept_at);
grant select, insert on work.age_answer to app;
alter table work.age_answer enable row level security, force row level security;
-- Like safeguards, for all who see the case.
create policy age_answer_within_its_case on work.age_answer for select to app using (access.on_case(case_id, 'sees'));
create policy age_answer_in_own_name on work.age_answer for insert to app
  with check ((by is null or by = nullif(current_setting('app.actor', true), '')::uuid)
              and access.on_case(case_id, case when says = 'adults' then 'whole' else 'sees' end));
create policy age_answer_along_in_its_case on work.age_answer as restrictive for insert to app
  with check (along_with is null or access.pairs('person-case', along_with, case_id));

create table work.notified (
  id       uuid primary key,
  case_id  uuid not null references work."case",
  body     text not null,
  whom     text not null,
  told_at  timestamptz not null,
  taken_in text not null check (taken_in in ('yes', 'no', 'not-known')),
  at       timestamptz not null,
  by       uuid not null references access.colleague,
  kept_at  timestamptz not null default clock_timestamp()
);
comment on table work.notified is 'That the child welfare service was told of a case, by whom here, whom there and when, and whether they took it in. Never changed or deleted.';
create index notified_of_case on work.notified (case_id, at);
grant select, insert on work.notified to app;
alter table work.notified enable row level security, force row level security;
create policy notified_within_its_case on work.notified for select to app using (access.on_case(case_id, 'sees'));
create policy notified_in_own_name on work.notified for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'sees'));
