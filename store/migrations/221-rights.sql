-- Completion and reminders are with the deadline.
create table work.right_day (
  id         uuid primary key,
  case_id    uuid not null references work."case",
  person     uuid not null references work.person,
  right_name text not null,
  due        date,
  step       text check (step <> ''),
  check (due is not null or step is not null)
);
comment on table work.right_day is 'Days by which something must be done for a right, and steps that cannot wait, as they were reckoned; of a person each right and day once, and each step and what it hangs on. Never changed or deleted.';
comment on column work.right_day.due is 'The day to keep. Of a step: the day of what it hangs on, since which it cannot wait; null where that is no day.';
comment on column work.right_day.step is 'What cannot wait and has no day, by its name; null where it is a day to keep.';
create unique index right_day_once on work.right_day (person, right_name, due) where step is null;
create unique index right_day_step_once on work.right_day (person, step, due) nulls not distinct where step is not null;
grant select, insert on work.right_day to app, courier;
alter table work.right_day enable row level security, force row level security;
create policy right_day_within_its_case on work.right_day to app
  using (access.reads_law(case_id, person)) with check (access.pairs('person-case', person, case_id));
create policy right_day_for_the_courier on work.right_day to courier using (true) with check (true);
create policy right_day_for_reach on work.right_day for select to lenke_keeper using (true);

create table work.right_day_met (
  right_day uuid not null references work.right_day,
  words     text,
  at        timestamptz not null,
  by        uuid not null references access.colleague,
  done_on   date,
  -- A completed date may be wrong: it can be undone, runs again, and can be completed anew. Ids come from the form.
  id        uuid primary key,
  after     uuid unique,
  beside    uuid unique,
  how       text check (how in ('done', 'tried', 'agreed')),
  told_body text check (told_body in ('child-welfare', 'another', 'not-known')),
  taken_in  text check (taken_in in ('yes', 'no', 'not-known')),
  closes    boolean not null default false,
  kept_at   timestamptz not null default clock_timestamp(),
  unique (id, right_day),
  foreign key (beside, right_day) references work.right_day_met (id, right_day),
  check (beside is null or after is null),
  check ((told_body is null) = (taken_in is null)),
  check (not closes or how is not distinct from 'done')
);
comment on table work.right_day_met is 'How it went with what had to be done by a day, who wrote it down, and when. It stands until it is undone. Never changed or deleted.';
comment on column work.right_day_met.done_on is 'The day it was done, tried or is agreed for; null where only the day it was written down is known.';
comment on column work.right_day_met.after is 'The telling of the same day that was undone before this one; null for the first.';
comment on column work.right_day_met.beside is 'The telling of the same day before this one that stands all the same: it was done before what this is of came up. Null for any other.';
comment on column work.right_day_met.how is 'Done, tried, or agreed for done_on; null of what was written in words alone, before it was asked.';
comment on column work.right_day_met.closes is 'Whether it ends what had to be done.';
create index right_day_met_of_day on work.right_day_met (right_day);
create unique index right_day_met_first on work.right_day_met (right_day) where closes and after is null and beside is null;
grant select, insert on work.right_day_met to app;
-- Couriers see which was undone, not why.
grant select (right_day, at, done_on, id, closes) on work.right_day_met to courier;
alter table work.right_day_met enable row level security, force row level security;
create policy right_day_met_within_its_case on work.right_day_met for select to app using (access.reads('right-day', right_day));
create policy right_day_met_in_own_name on work.right_day_met for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.reads('right-day', right_day));
create policy right_day_met_for_the_courier on work.right_day_met for select to courier using (true);
create policy right_day_met_for_the_box on work.right_day_met for select to lenke_keeper using (true);

create table work.right_day_undone (
  met       uuid primary key,
  right_day uuid not null references work.right_day,
  why       text not null check (why <> ''),
  at        timestamptz not null,
  by        uuid not null references access.colleague,
  unique (met, right_day),
  foreign key (met, right_day) references work.right_day_met (id, right_day)
);
comment on table work.right_day_undone is 'That what was written as done by a day was not done after all: why, in words, by whom, and when. What was written first stays; each telling is undone once. Never changed or deleted.';
grant select, insert on work.right_day_undone to app;
grant select (met) on work.right_day_undone to courier;
alter table work.right_day_undone enable row level security, force row level security;
create policy right_day_undone_within_its_case on work.right_day_undone for select to app using (access.reads('right-day', right_day));
create policy right_day_undone_in_own_name on work.right_day_undone for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.reads('right-day', right_day));
create policy right_day_undone_for_the_courier on work.right_day_undone for select to courier using (true);
create policy right_day_undone_for_the_box on work.right_day_undone for select to lenke_keeper using (true);
alter table work.right_day_met add foreign key (after, right_day) references work.right_day_undone (met, right_day);

create function work.told_in_rights(which uuid[]) returns table (case_id uuid, told_at timestamptz, at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select d.case_id, least(m.at, (m.done_on + 1)::timestamp at time zone 'Europe/Oslo'), m.at
    from work.right_day d join work.right_day_met m on m.right_day = d.id
    join work."case" c on c.id = d.case_id
    left join work.case_member p on p.case_id = c.id and p.actor = nullif(current_setting('app.actor', true), '')::uuid
   where d.case_id = any(which) and d.step = 'notify-child-welfare'
     and p.part is distinct from 'recused' and (p.part is not null or not c.restricted)
     and not exists (select from work.right_day_undone u where u.met = m.id)
     and m.closes
$$;
comment on function work.told_in_rights(uuid[]) is 'When child welfare was told of anyone in some cases, as a step of their rights, and when that was written; to who sees the case, and not of whom.';
revoke all on function work.told_in_rights(uuid[]) from public;
grant execute on function work.told_in_rights(uuid[]) to app;

-- Kept at each reckoning, so that lists need none; a row without date ends it.
create table work.counsel_end (
  id      uuid primary key,
  case_id uuid not null references work."case",
  person  uuid not null references work.person,
  until   date,
  how     text check (how in ('ended', 'for-court', 'unsure')),
  at      timestamptz not null,
  -- Only orders entries of one moment.
  kept_at timestamptz not null default clock_timestamp(),
  check ((until is null) = (how is null))
);
comment on table work.counsel_end is 'From which day a person has no right to counsel any more, and how that came, as it was reckoned; the newest of a person counts. Never changed or deleted.';
create index counsel_end_of_person on work.counsel_end (person, kept_at desc);
grant select, insert on work.counsel_end to app, courier;
alter table work.counsel_end enable row level security, force row level security;
create policy counsel_end_within_its_case on work.counsel_end to app
  using (access.reads_law(case_id, person)) with check (access.pairs('person-case', person, case_id));
create policy counsel_end_by_the_courier on work.counsel_end to courier using (true) with check (true);

create table work.rights_reckoned (
  day date primary key,
  at  timestamptz not null
);
comment on table work.rights_reckoned is 'The days on which the days of rights were asked to be reckoned anew, each once. Holds nothing of anyone. Never changed or deleted.';
grant select, insert on work.rights_reckoned to courier;
alter table work.rights_reckoned enable row level security, force row level security;
create policy rights_reckoned_by_the_courier on work.rights_reckoned to courier using (true) with check (true);
