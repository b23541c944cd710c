-- Helpers with a journey know of this person that “no child” was answered; not by whom or why.

create table work.age_settled (
  person      uuid not null references work.person,
  at          timestamptz not null,
  settled     boolean not null,
  kept_at     timestamptz not null default clock_timestamp(),
  primary key (person, kept_at)
);
comment on table work.age_settled is 'Whether it is answered of a person that they are no child, each time something is written of their age; the newest counts. Without the answer.';
grant select, insert on work.age_settled to app;
alter table work.age_settled enable row level security;
alter table work.age_settled force row level security;

-- For readers of the return. The newest gift of a field counts.
create policy age_settled_of_journeys on work.age_settled for select to app
  using (exists (select from work.plan p join work.plan_place l on l.plan = p.id
                  where p.person = age_settled.person and l.holds and l.field = 'return'
                    and l.colleague = nullif(current_setting('app.actor', true), '')::uuid
                    and not exists (select from work.plan_place n
                                     where n.plan = l.plan and n.colleague = l.colleague and n.field = l.field
                                       and n.kept_at > l.kept_at offset 0) offset 0));
create policy age_settled_within_its_case on work.age_settled for insert to app
  with check (exists (select from work.person p where p.id = age_settled.person offset 0));
