-- Kept at each reckoning, so that lists need none; a row without date ends it.
create table work.counsel_end (
  id       uuid primary key,
  case_id  uuid not null references work."case",
  person   uuid not null references work.person,
  until    date,
  how      text check (how in ('ended', 'for-court', 'unsure')),
  at       timestamptz not null,
  -- Only orders entries of one moment.
  kept_at  timestamptz not null default clock_timestamp(),
  check ((until is null) = (how is null))
);
comment on table work.counsel_end is 'From which day a person has no right to counsel any more, and how that came, as it was reckoned; the newest of a person counts. Never changed or deleted.';
create index counsel_end_of_person on work.counsel_end (person, kept_at desc);
grant select, insert on work.counsel_end to app, courier;
alter table work.counsel_end enable row level security;
alter table work.counsel_end force row level security;
create policy counsel_end_within_its_case on work.counsel_end to app
  using (exists (select from work."case" c where c.id = case_id))
  with check (exists (select from work.person p where p.id = counsel_end.person and p.case_id = counsel_end.case_id));
create policy counsel_end_by_field_of_law on work.counsel_end as restrictive for select to app
  using (not exists (select from work.plan l where l.person = counsel_end.person)
         or exists (select from work.case_member m
                     where m.case_id = counsel_end.case_id and m.part = 'owner'
                       and m.actor = nullif(current_setting('app.actor', true), '')::uuid)
         or exists (select from work.plan l join work.plan_place p on p.plan = l.id
                     where l.person = counsel_end.person and p.field = 'law' and p.holds
                       and p.colleague = nullif(current_setting('app.actor', true), '')::uuid
                       and not exists (select from work.plan_place n
                                        where n.plan = p.plan and n.colleague = p.colleague and n.field = p.field
                                          and n.kept_at > p.kept_at)));
create policy counsel_end_by_the_courier on work.counsel_end to courier using (true) with check (true);

-- Unrequested follow-ups get a date too, so that outsiders of the plan know of them.
alter table work.deadline no force row level security;
alter table work.plan no force row level security;
alter table work.plan_entry no force row level security;
insert into work.deadline (id, kind, about, case_id, person, due, started_at, how, ended_at)
select gen_random_uuid(), 'plan-follow-up', e.thing::uuid, l.case_id, l.person, (e.content ->> 'due')::date, e.written_at, 'met', e.written_at
  from work.plan_entry e join work.plan l on l.id = e.plan
 where e.kind = 'follow-up' and e.version = 1 and e.content -> 'standing' ->> 'state' = 'noted'
   and not exists (select from work.deadline d where d.kind = 'plan-follow-up' and d.about::text = e.thing);
alter table work.deadline force row level security;
alter table work.plan force row level security;
alter table work.plan_entry force row level security;
create index deadline_of_follow_up on work.deadline (person) where kind = 'plan-follow-up';
