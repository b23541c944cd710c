-- Ages as rows: raised by yes or maybe, folded when child welfare was told, ended by “all adults”.

create table work.age_answer (
  id           uuid primary key,
  case_id      uuid not null references work."case",
  says         text not null check (says in ('under-18', 'maybe', 'adults', 'not-known')),
  observation  uuid references work.observation,
  basis        text check (basis in ('own-word', 'paper', 'decision', 'other')),
  words        text,
  came_from    text,
  outside      boolean not null,
  at           timestamptz not null,
  "by"         uuid references access.colleague,
  kept_at      timestamptz not null default clock_timestamp(),
  -- Only a colleague with a basis may say so.
  check (says <> 'adults' or (basis is not null and "by" is not null and observation is null))
);
comment on table work.age_answer is 'What was said of the ages of those a case is about: in an observation, by a safeguard that came along, or as an answer of a colleague. outside: it came from came_from, at this moment. Never changed or deleted.';
create index age_answer_of_case on work.age_answer (case_id, kept_at);

create table work.notified (
  id        uuid primary key,
  case_id   uuid not null references work."case",
  body      text not null,
  whom      text not null,
  told_at   timestamptz not null,
  taken_in  text not null check (taken_in in ('yes', 'no', 'not-known')),
  at        timestamptz not null,
  "by"      uuid not null references access.colleague,
  kept_at   timestamptz not null default clock_timestamp()
);
comment on table work.notified is 'That the child welfare service was told of a case, by whom here, whom there and when, and whether they took it in. Never changed or deleted.';
create index notified_of_case on work.notified (case_id, at);

grant select, insert on work.age_answer, work.notified to app;
alter table work.age_answer enable row level security;
alter table work.age_answer force row level security;
alter table work.notified enable row level security;
alter table work.notified force row level security;

-- Like safeguards, for all who see the case.
create policy age_answer_within_its_case on work.age_answer for select to app
  using (exists (select from work."case" c where c.id = case_id offset 0));
create policy age_answer_in_own_name on work.age_answer for insert to app
  with check (("by" is null or "by" = nullif(current_setting('app.actor', true), '')::uuid)
              and exists (select from work."case" c where c.id = case_id offset 0)
              and (says <> 'adults'
                   or exists (select from work.case_member m
                               where m.case_id = age_answer.case_id and m.actor = "by" and m.part in ('owner', 'member') offset 0)
                  and not exists (select from work.member_by_place b
                                   where b.case_id = age_answer.case_id and b.actor = "by" offset 0)));
create policy notified_within_its_case on work.notified for select to app
  using (exists (select from work."case" c where c.id = case_id offset 0));
create policy notified_in_own_name on work.notified for insert to app
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work."case" c where c.id = case_id offset 0));

-- Converts earlier observations.
alter table work.observation no force row level security;
alter table work.age_answer no force row level security;
insert into work.age_answer (id, case_id, says, observation, came_from, outside, at, "by")
select gen_random_uuid(), o.case_id,
       case f ->> 'state' when 'present' then 'under-18' when 'maybe' then 'maybe' else 'not-known' end,
       o.id, case when o.noted_by is null then o.came_from end, o.noted_by is null, o.noted_at, o.noted_by
  from work.observation o cross join lateral jsonb_array_elements(o.facts) f
 where f ->> 'factor' = 'sub.minor' and f ->> 'state' in ('present', 'maybe', 'not_observed')
 order by o.noted_at, o.id;
alter table work.observation force row level security;
alter table work.age_answer force row level security;

-- A report of a child is set aside only with an answer about child welfare.
alter table work.handled add column child text check (child in ('told', 'none'));
comment on column work.handled.child is 'Of what tells of a child and was set aside: that child welfare was told, or that it is known to be of no child. Null of everything else.';
