create table work.deadline (
  id         uuid primary key,
  kind       text not null
    check (kind in ('referral-answer', 'incoming-answer', 'reply-owed', 'plan-step', 'plan-follow-up', 'plan-b', 'safeguard-review', 'right-day',
                    'right-at-once', 'consent-ends', 'removal', 'ground-gone')),
  about      uuid not null,
  case_id    uuid references work."case",
  due        date not null,
  started_at timestamptz not null,
  -- The last stage told, and the next time; null: none left.
  stage      text check (stage in ('soon', 'due', 'missed', 'still-missed')),
  next_at    timestamptz,
  how        text check (how in ('met', 'moot')),
  ended_at   timestamptz,
  person     uuid references work.person,
  planned    date,
  check ((how is null) = (ended_at is null)),
  check (planned is null or kind = 'removal')
);
comment on table work.deadline is 'What must be done by which day: of which kind, about what, in which case. Ended when it is met or moot; one that is missed runs on. Never deleted.';
comment on column work.deadline.person is 'Of whom it is, where it is one person''s: a step or a follow-up of their plan, or a day of their rights.';
comment on column work.deadline.planned is 'The day a removal is planned for, where one was told: whoever leads is told before it begins.';
create unique index deadline_running on work.deadline (kind, about) where ended_at is null;
create index deadline_of_case on work.deadline (case_id, due);
create index deadline_next on work.deadline (next_at) where ended_at is null and next_at is not null;
create index deadline_of_person on work.deadline (person) where ended_at is null and person is not null;
create index deadline_of_follow_up on work.deadline (person) where kind = 'plan-follow-up';
create index deadline_by_day on work.deadline (due, id) where ended_at is null;
create index deadline_at_once on work.deadline (due, id) where ended_at is null and kind in ('right-at-once', 'plan-b');
grant select, insert, update (due, stage, next_at, how, ended_at) on work.deadline to app, courier;
grant select, update (stage, next_at) on work.deadline to reminder;
alter table work.deadline enable row level security, force row level security;
-- Within its case, and of its persons only.
create policy deadline_within_its_case on work.deadline to app
  using (access.sees_matter(case_id, about)) with check (access.sees_matter(case_id, about));
create policy deadline_of_its_person on work.deadline as restrictive for insert to app
  with check (person is null or access.pairs('person-case', person, case_id));
create policy deadline_by_the_courier on work.deadline to courier using (true) with check (true);
create policy deadline_for_the_reminder on work.deadline to reminder using (true) with check (true);
create policy deadline_for_reach on work.deadline for select to lenke_keeper using (true);

create table work.message (
  id        uuid primary key,
  colleague uuid not null references access.colleague,
  day       date not null,
  at        timestamptz not null,
  tried     int not null default 0,
  problem   text,
  sent_at   timestamptz,
  way       text not null check (way in ('mail', 'text'))
);
comment on table work.message is 'The outbox of messages to colleagues. Each says that something waits in Lenke: there is no column for what. Never deleted.';
comment on column work.message.way is 'How it goes: as mail or as a text message. Each way has a message of its own, so that one that fails does not hold up the other or send it twice.';
create index message_newest on work.message (at desc, id desc);
create unique index message_waiting on work.message (colleague, day, way) where sent_at is null;
-- Only for those who are told.
grant select, insert on work.message to app;
grant select, insert, update (tried, problem, sent_at) on work.message to reminder;
alter table work.message enable row level security, force row level security;
-- One's own; supervisors see all.
create policy message_own on work.message for select to app
  using (colleague = nullif(current_setting('app.actor', true), '')::uuid or access.leads());
create policy message_that_a_plan_was_taken on work.message for insert to app
  with check (sent_at is null and tried = 0 and access.reads('told-of-plan', colleague));
create policy message_by_the_reminder on work.message to reminder using (true) with check (true);

create table work.deadline_told (
  deadline  uuid references work.deadline,
  due       date,
  stage     text check (stage in ('soon', 'due', 'missed', 'still-missed')),
  colleague uuid references access.colleague,
  message   uuid not null references work.message,
  at        timestamptz not null,
  primary key (deadline, due, stage, colleague)
);
comment on table work.deadline_told is 'Who was told of a deadline, at which stage of which day, once. Never changed or deleted.';
grant select on work.deadline_told to app;
grant select, insert on work.deadline_told to reminder;
alter table work.deadline_told enable row level security, force row level security;
create policy told_within_its_deadline on work.deadline_told for select to app using (access.reads('deadline', deadline));
create policy told_by_the_reminder on work.deadline_told to reminder using (true) with check (true);
