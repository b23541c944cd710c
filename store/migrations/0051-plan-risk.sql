-- Helpers with going home alone know that a danger holds the journey, and since when; not where or in which words.

create table work.plan_risk (
  plan        uuid not null,
  thing       text not null,
  version     int not null,
  field       text not null,
  said_on     date,
  since       timestamptz not null,
  primary key (plan, thing, version),
  foreign key (plan, thing, version) references work.plan_entry
);
comment on table work.plan_risk is 'Of what stands in a plan and tells of a danger on a journey home: the day it was said, and since when; no day once it tells of none. Without its words.';
grant select, insert on work.plan_risk to app;
alter table work.plan_risk enable row level security;
alter table work.plan_risk force row level security;

-- For readers of the return. The newest gift of a field counts.
create policy plan_risk_of_journeys on work.plan_risk for select to app
  using (exists (select from work.plan p where p.id = plan offset 0)
         and exists (select from work.plan_place l
                      where l.plan = plan_risk.plan and l.holds and l.field = 'return'
                        and l.colleague = nullif(current_setting('app.actor', true), '')::uuid
                        and not exists (select from work.plan_place n
                                         where n.plan = l.plan and n.colleague = l.colleague and n.field = l.field
                                           and n.kept_at > l.kept_at offset 0) offset 0));
create policy plan_risk_of_what_one_wrote on work.plan_risk for insert to app
  with check (exists (select from work.plan_entry e
                       where e.plan = plan_risk.plan and e.thing = plan_risk.thing and e.version = plan_risk.version
                         and e.field = plan_risk.field and e.written_by = nullif(current_setting('app.actor', true), '')::uuid offset 0));
