-- Who wrote an age and where is known, so that the one who lifts it has read it and is another.

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

-- For those who know of the plan: unseen entries must be known to exist.
create policy age_said_of_plans on work.age_said for select to app
  using (exists (select from work.plan p where p.id = plan offset 0));
create policy age_said_of_what_one_wrote on work.age_said for insert to app
  with check (said_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.plan_entry e
                           where e.plan = age_said.plan and e.thing = age_said.thing and e.version = age_said.version
                             and e.field = age_said.field and e.written_by = age_said.said_by offset 0));
