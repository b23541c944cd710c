-- What a case says of a child because a person said so was lifted by any colleague who reads the law, also one who did not see the part of
-- the plan where it stands. Now it is known in which part, and who wrote it: who lifts it sees that part, and did not write it.

create table work.age_said (
  plan        uuid not null,
  thing       text not null,
  version     int not null,
  field       text not null,
  said_at     timestamptz not null,
  said_by     uuid not null references access.colleague,
  primary key (plan, thing, version),
  foreign key (plan, thing, version) references work.plan_entry
);
comment on table work.age_said is 'Of what is written in a plan, where it says that the person is under eighteen: in which part, when and by whom. Without its words.';
grant select, insert on work.age_said to app;
alter table work.age_said enable row level security;
alter table work.age_said force row level security;

-- For whoever knows that there is that plan: what one does not see must be known to be there.
create policy age_said_of_plans on work.age_said for select to app
  using (exists (select from work.plan p where p.id = plan offset 0));
create policy age_said_of_what_one_wrote on work.age_said for insert to app
  with check (said_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.plan_entry e
                           where e.plan = age_said.plan and e.thing = age_said.thing and e.version = age_said.version
                             and e.field = age_said.field and e.written_by = age_said.said_by offset 0));
