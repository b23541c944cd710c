-- Entries are only added, never overwritten.
create table work.plan (
  id         uuid primary key,
  case_id    uuid not null references work."case",
  person     uuid not null unique references work.person,
  opened_at  timestamptz not null,
  opened_by  uuid not null references access.colleague
);
comment on table work.plan is 'That there is a plan for a person in a case, and who opened it. Holds nothing of what stands in it. Never changed or deleted.';
create index plan_of_case on work.plan (case_id);

create table work.plan_coordinator (
  plan       uuid not null references work.plan,
  number     int not null check (number > 0),
  colleague  uuid not null references access.colleague,
  since      timestamptz not null,
  given_by   uuid not null references access.colleague,
  primary key (plan, number)
);
comment on table work.plan_coordinator is 'Who has had a plan, one after the other; the newest has it. Known to everyone who sees the case. Never changed or deleted.';

create table work.plan_place (
  id         uuid primary key,
  plan       uuid not null references work.plan,
  colleague  uuid not null references access.colleague,
  field      text not null check (field in ('wishes', 'safety', 'housing', 'health', 'mental-health', 'cognition', 'money', 'work',
                                            'days', 'law', 'family', 'papers', 'return', 'coordination')),
  holds      boolean not null,
  given_at   timestamptz not null,
  given_by   uuid not null references access.colleague,
  -- Only orders entries of one moment.
  kept_at    timestamptz not null default clock_timestamp()
);
comment on table work.plan_place is 'Which fields of a plan a colleague was given, and what was taken back; the newest of a field counts. Whoever has the plan, or owns the case, is given all of them. Seen by themselves and by who has the plan. Never changed or deleted.';
create index plan_place_of on work.plan_place (colleague, plan, field, kept_at desc);
create index plan_place_on on work.plan_place (plan);

create table work.plan_entry (
  plan        uuid not null references work.plan,
  thing       text not null check (thing <> ''),
  version     int not null check (version > 0),
  kind        text not null check (kind in ('wishes', 'need', 'step', 'follow-up', 'plan-b', 'return', 'correction', 'handover')),
  field       text not null check (field in ('wishes', 'safety', 'housing', 'health', 'mental-health', 'cognition', 'money', 'work',
                                             'days', 'law', 'family', 'papers', 'return', 'coordination')),
  content     jsonb not null,
  written_at  timestamptz not null,
  written_by  uuid not null references access.colleague,
  -- Only orders entries of one moment.
  kept_at     timestamptz not null default clock_timestamp(),
  primary key (plan, thing, version)
);
comment on table work.plan_entry is 'What stands in a plan, each wording a row of its own; the newest of a thing counts. Seen field by field. Never changed or deleted.';

grant select, insert on work.plan, work.plan_coordinator, work.plan_place, work.plan_entry to app;
alter table work.plan enable row level security;
alter table work.plan force row level security;
alter table work.plan_coordinator enable row level security;
alter table work.plan_coordinator force row level security;
alter table work.plan_place enable row level security;
alter table work.plan_place force row level security;
alter table work.plan_entry enable row level security;
alter table work.plan_entry force row level security;

-- They run under the caller's policies. Used where a policy would ask its own table: inside policies, functions are
-- planned per row.

-- The newest holder, or an owner who never handed it on.
create function work.plan_is_mine(which uuid) returns boolean language sql stable as $$
  select exists (select from work.plan p
                  where p.id = which
                    and ((select c.colleague from work.plan_coordinator c where c.plan = which order by c.number desc limit 1)
                           = nullif(current_setting('app.actor', true), '')::uuid
                         or (exists (select from work.case_member m
                                      where m.case_id = p.case_id and m.part = 'owner'
                                        and m.actor = nullif(current_setting('app.actor', true), '')::uuid)
                             and not exists (select from work.plan_coordinator c
                                              where c.plan = which
                                                and c.colleague = nullif(current_setting('app.actor', true), '')::uuid))))
$$;

-- A supervisor with a part hands over for one who left, without seeing the plan.
create function work.plan_is_led(which uuid) returns boolean language sql stable as $$
  select exists (select from work.plan p join work.case_member m using (case_id) join access.colleague w on w.id = m.actor
                  where p.id = which and m.part in ('owner', 'member') and w.role = 'supervisor'
                    and m.actor = nullif(current_setting('app.actor', true), '')::uuid)
$$;

-- Kind and field are fixed, versions consecutive.
create function work.plan_goes_on(which uuid, what text, next int, as_kind text, in_field text) returns boolean language sql stable as $$
  select next = 1 or exists (select from work.plan_entry e
                              where e.plan = which and e.thing = what and e.version = next - 1 and e.kind = as_kind and e.field = in_field)
$$;

create policy plan_within_its_case on work.plan for select to app
  using (exists (select from work."case" c where c.id = case_id));
create policy plan_opened_in_own_name on work.plan for insert to app
  with check (opened_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.person p where p.id = plan.person and p.case_id = plan.case_id));

create policy plan_coordinator_within_its_case on work.plan_coordinator for select to app
  using (exists (select from work.plan p where p.id = plan));
create policy plan_coordinator_handed_on on work.plan_coordinator for insert to app
  with check (given_by = nullif(current_setting('app.actor', true), '')::uuid
              and (work.plan_is_mine(plan) or work.plan_is_led(plan)
                   or (number = 1 and colleague = given_by
                       and exists (select from work.plan p where p.id = plan and p.opened_by = given_by))));

create policy plan_place_own_or_of_my_plan on work.plan_place for select to app
  using (colleague = nullif(current_setting('app.actor', true), '')::uuid or work.plan_is_mine(plan));
create policy plan_place_given_by_who_has_it on work.plan_place for insert to app
  with check (given_by = nullif(current_setting('app.actor', true), '')::uuid
              and (work.plan_is_mine(plan) or work.plan_is_led(plan)));

-- By field, and one's own while any field is left. The newest gift of a field counts.
create policy plan_entry_field_by_field on work.plan_entry for select to app
  using (exists (select from work.plan p where p.id = plan)
         and exists (select from work.plan_place l
                      where l.plan = plan_entry.plan and l.holds and l.colleague = nullif(current_setting('app.actor', true), '')::uuid
                        and (l.field = plan_entry.field or plan_entry.written_by = l.colleague)
                        and not exists (select from work.plan_place n
                                         where n.plan = l.plan and n.colleague = l.colleague and n.field = l.field
                                           and n.kept_at > l.kept_at)));
create policy plan_entry_in_own_name on work.plan_entry for insert to app
  with check (written_by = nullif(current_setting('app.actor', true), '')::uuid
              and exists (select from work.plan p where p.id = plan)
              and ((kind = 'handover' and work.plan_is_led(plan))
                   or exists (select from work.plan_place l
                               where l.plan = plan_entry.plan and l.holds and l.colleague = plan_entry.written_by
                                 and l.field = plan_entry.field
                                 and not exists (select from work.plan_place n
                                                  where n.plan = l.plan and n.colleague = l.colleague and n.field = l.field
                                                    and n.kept_at > l.kept_at)))
              and work.plan_goes_on(plan, thing, version, kind, field));
