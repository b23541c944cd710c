-- Takings-over are told to the former holder and another leader.
create table work.plan_taken (
  plan    uuid not null references work.plan,
  number  int not null,
  told    uuid not null references access.colleague,
  at      timestamptz not null,
  by      uuid not null references access.colleague,
  primary key (plan, number, told),
  foreign key (plan, number) references work.plan_coordinator (plan, number),
  check (told <> by)
);
comment on table work.plan_taken is 'Who is told that a supervisor took a plan over, and which taking over it was. Holds nothing of what stands in the plan. Never changed or deleted.';
create index plan_taken_told on work.plan_taken (told, at);

create table work.plan_taken_seen (
  plan    uuid not null,
  number  int not null,
  told    uuid not null,
  at      timestamptz not null,
  primary key (plan, number, told),
  foreign key (plan, number, told) references work.plan_taken (plan, number, told)
);
comment on table work.plan_taken_seen is 'That somebody has seen that a plan was taken over: it waits for them no longer. Never changed or deleted.';

grant select, insert on work.plan_taken, work.plan_taken_seen to app;
alter table work.plan_taken enable row level security;
alter table work.plan_taken force row level security;
alter table work.plan_taken_seen enable row level security;
alter table work.plan_taken_seen force row level security;

-- Those told and the taker see that it was done, nothing of the case.
create policy plan_taken_told on work.plan_taken for select to app
  using (nullif(current_setting('app.actor', true), '')::uuid in (told, by));
create policy plan_taken_in_own_name on work.plan_taken for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and work.plan_is_led(plan)
              and exists (select from work.plan_coordinator c
                           where c.plan = plan_taken.plan and c.number = plan_taken.number and c.given_by = plan_taken.by));
create policy plan_taken_seen_oneself on work.plan_taken_seen to app
  using (told = nullif(current_setting('app.actor', true), '')::uuid)
  with check (told = nullif(current_setting('app.actor', true), '')::uuid);

-- Only for those who are told.
grant insert on work.message to app;
create policy message_that_a_plan_was_taken on work.message for insert to app
  with check (sent_at is null and tried = 0
              and exists (select from work.plan_taken t
                           where t.told = message.colleague and t.by = nullif(current_setting('app.actor', true), '')::uuid));
create policy job_message_asked_for on job.job_common for insert to app with check (name = 'message');
create policy job_message_known_by_its_id on job.job_common for select to app using (name = 'message');
