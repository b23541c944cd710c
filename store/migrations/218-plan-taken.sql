create table work.plan_taken (
  plan   uuid references work.plan,
  number int,
  told   uuid references access.colleague,
  at     timestamptz not null,
  by     uuid not null references access.colleague,
  primary key (plan, number, told),
  foreign key (plan, number) references work.plan_coordinator,
  check (told <> by)
);
comment on table work.plan_taken is 'Who is told that a plan went over to somebody, and which handing over it was: whoever has it now, and, where a supervisor took it, whom it was taken from and the others who lead. Holds nothing of what stands in the plan. Never changed or deleted.';
create index plan_taken_told on work.plan_taken (told, at);
grant select, insert on work.plan_taken to app;
alter table work.plan_taken enable row level security, force row level security;
create policy plan_taken_told on work.plan_taken for select to app
  using (nullif(current_setting('app.actor', true), '')::uuid in (told, by) and not access.on_plan(plan, 'aside'));
create policy plan_taken_in_own_name on work.plan_taken for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and access.tells_of_plan(plan, number, told));
create policy plan_taken_for_reach on work.plan_taken for select to lenke_keeper using (true);

create table work.plan_taken_seen (
  plan   uuid,
  number int,
  told   uuid,
  at     timestamptz not null,
  primary key (plan, number, told),
  foreign key (plan, number, told) references work.plan_taken
);
comment on table work.plan_taken_seen is 'That somebody has seen that a plan was taken over: it waits for them no longer. Never changed or deleted.';
grant select, insert on work.plan_taken_seen to app;
alter table work.plan_taken_seen enable row level security, force row level security;
create policy plan_taken_seen_oneself on work.plan_taken_seen to app
  using (told = nullif(current_setting('app.actor', true), '')::uuid) with check (told = nullif(current_setting('app.actor', true), '')::uuid);
