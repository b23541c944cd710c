-- Entries are only added, never overwritten.
create table work.plan (
  id        uuid primary key,
  case_id   uuid not null references work."case",
  person    uuid not null unique references work.person,
  opened_at timestamptz not null,
  opened_by uuid not null references access.colleague
);
comment on table work.plan is 'That there is a plan for a person in a case, and who opened it. Holds nothing of what stands in it. Never changed or deleted.';
create index plan_of_case on work.plan (case_id);
grant select, insert on work.plan to app;
grant select (id, person) on work.plan to reminder;
alter table work.plan enable row level security, force row level security;
create policy plan_within_its_case on work.plan for select to app using (access.on_case(case_id, 'sees'));
create policy plan_opened_in_own_name on work.plan for insert to app
  with check (opened_by = nullif(current_setting('app.actor', true), '')::uuid and access.pairs('person-case', person, case_id));
create policy plan_opened_from_inside on work.plan as restrictive for insert to app with check (access.on_case(case_id, 'opens'));
create policy plan_reminded on work.plan for select to reminder using (true);
create policy plan_for_recusal on work.plan for select to lenke_keeper using (true);

create function work.recused_of(which uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select array(select m.actor from work.plan p join work.case_member m using (case_id)
                where p.id = which and m.part = 'recused'
                  and (m.actor = nullif(current_setting('app.actor', true), '')::uuid
                       or exists (select from work.case_member o
                                   where o.case_id = p.case_id and o.part in ('owner', 'member')
                                     and o.actor = nullif(current_setting('app.actor', true), '')::uuid)))
$$;
comment on function work.recused_of(uuid) is 'Who is recused from the case of a plan: all of them for who has a part in that case, and for others only whether they are it themselves.';
revoke all on function work.recused_of(uuid) from public;
grant execute on function work.recused_of(uuid) to app;

create table work.plan_coordinator (
  plan      uuid references work.plan,
  number    int check (number > 0),
  colleague uuid not null references access.colleague,
  since     timestamptz not null,
  given_by  uuid not null references access.colleague,
  primary key (plan, number)
);
comment on table work.plan_coordinator is 'Who has had a plan, one after the other; the newest has it. Known to everyone who sees the case. Never changed or deleted.';
create index plan_coordinator_of on work.plan_coordinator (colleague);
grant select, insert on work.plan_coordinator to app;
grant select (plan, number, colleague) on work.plan_coordinator to reminder;
alter table work.plan_coordinator enable row level security, force row level security;
create policy plan_coordinator_within_its_case on work.plan_coordinator for select to app using (access.on_plan(plan, 'known'));
create policy plan_coordinator_handed_on on work.plan_coordinator for insert to app
  with check (given_by = nullif(current_setting('app.actor', true), '')::uuid
              and access.on_plan(plan, case when number = 1 and colleague = given_by then 'begins' else 'hands' end));
create policy plan_coordinator_reminded on work.plan_coordinator for select to reminder using (true);
create policy plan_coordinator_for_reach on work.plan_coordinator for select to lenke_keeper using (true);

create table work.plan_place (
  id        uuid primary key,
  plan      uuid not null references work.plan,
  colleague uuid not null references access.colleague,
  field     text not null
    check (field in ('wishes', 'safety', 'housing', 'health', 'mental-health', 'cognition', 'money', 'work', 'days', 'law', 'family', 'papers',
                     'return', 'coordination')),
  holds     boolean not null,
  given_at  timestamptz not null,
  given_by  uuid not null references access.colleague,
  -- Only orders entries of one moment.
  kept_at   timestamptz not null default clock_timestamp()
);
comment on table work.plan_place is 'Which fields of a plan a colleague was given, and what was taken back; the newest of a field counts. Whoever has the plan, or owns the case, is given all of them. Seen by themselves and by who has the plan. Never changed or deleted.';
create index plan_place_of on work.plan_place (colleague, plan, field, kept_at desc);
create index plan_place_on on work.plan_place (plan);
grant select, insert on work.plan_place to app;
grant select (id, plan, colleague, field, holds, kept_at) on work.plan_place to reminder;
alter table work.plan_place enable row level security, force row level security;
create policy plan_place_own_or_of_my_plan on work.plan_place for select to app
  using (colleague = nullif(current_setting('app.actor', true), '')::uuid or access.on_plan(plan, 'gives'));
create policy plan_place_given_by_who_has_it on work.plan_place for insert to app
  with check (given_by = nullif(current_setting('app.actor', true), '')::uuid and access.on_plan(plan, 'hands'));
create policy plan_place_reminded on work.plan_place for select to reminder using (true);
create policy plan_place_for_who_does on work.plan_place for select to lenke_keeper using (true);

create function work.news_of_given() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into work.news (id, what, about, case_id, at, colleague)
    select gen_random_uuid(), 'given', p.person, p.case_id, max(g.given_at), g.colleague
      from given g join work.plan p on p.id = g.plan
     where g.holds and g.colleague <> g.given_by
     group by p.person, p.case_id, g.colleague;
  return null;
end $$;
comment on function work.news_of_given() is 'Notes that a colleague was given a part of a plan, once for all of it that was given at a time, so that they are told.';
revoke all on function work.news_of_given() from public;
create trigger place_given after insert on work.plan_place referencing new table as given for each statement execute function work.news_of_given();

create table work.plan_entry (
  plan       uuid references work.plan,
  thing      text check (thing <> ''),
  version    int check (version > 0),
  kind       text not null check (kind in ('wishes', 'need', 'step', 'follow-up', 'plan-b', 'return', 'correction', 'handover')),
  field      text not null
    check (field in ('wishes', 'safety', 'housing', 'health', 'mental-health', 'cognition', 'money', 'work', 'days', 'law', 'family', 'papers',
                     'return', 'coordination')),
  content    jsonb not null,
  written_at timestamptz not null,
  written_by uuid not null references access.colleague,
  -- Only orders entries of one moment.
  kept_at    timestamptz not null default clock_timestamp(),
  -- For asking who does it without reading the wording.
  does       uuid generated always as (
    case when kind in ('step', 'plan-b') and content -> 'doer' ->> 'who' = 'colleague'
              and content -> 'doer' ->> 'id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (content -> 'doer' ->> 'id')::uuid
         when kind = 'follow-up' and content ->> 'who' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (content ->> 'who')::uuid end
  ) stored,
  also_tells text[] check (also_tells <@ array['danger', 'health', 'law', 'journey', 'home', 'age']),
  primary key (plan, thing, version)
);
comment on table work.plan_entry is 'What stands in a plan, each wording a row of its own; the newest of a thing counts. Seen field by field. Never changed or deleted.';
-- Dates run by the thing's id: another plan must not move or end them.
create unique index plan_thing_once on work.plan_entry (thing) where version = 1 and kind in ('step', 'follow-up');
create index plan_entry_done_by on work.plan_entry (does) where does is not null;
grant select, insert on work.plan_entry to app;
-- By ids and fields, without words.
grant select (plan, thing, version, kind, field, written_by, does) on work.plan_entry to reminder;
alter table work.plan_entry enable row level security, force row level security;
-- By field, and one's own while any field is left. The newest gift of a field counts.
create policy plan_entry_field_by_field on work.plan_entry for select to app
  using (access.on_plan(plan, case when written_by = nullif(current_setting('app.actor', true), '')::uuid then 'any' else field end));
create policy plan_entry_in_own_name on work.plan_entry for insert to app
  with check (written_by = nullif(current_setting('app.actor', true), '')::uuid and access.writes(plan, thing, version, kind, field));
create policy plan_entry_danger_told on work.plan_entry for insert to app
  with check (written_by = nullif(current_setting('app.actor', true), '')::uuid and kind = 'return' and field = 'return' and version = 1
              and content -> 'row' ->> 'row' = 'also_tells_of' and content ->> 'words' is null and access.on_plan(plan, 'known'));
create policy plan_entry_reminded on work.plan_entry for select to reminder using (true);
create policy plan_entry_for_who_does on work.plan_entry for select to lenke_keeper using (true);

create function work.given_beside(which uuid) returns table (colleague uuid, field text, holds boolean, kept_at timestamptz, id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select l.colleague, l.field, l.holds, l.kept_at, l.id
    from work.plan_place l
   where l.plan = which
     and exists (select from work.plan_entry e where e.plan = which and e.field = l.field and e.does = l.colleague)
     and (select m.holds from work.plan_place m
           where m.plan = which and m.field = l.field and m.colleague = nullif(current_setting('app.actor', true), '')::uuid
           order by m.kept_at desc limit 1)
     and nullif(current_setting('app.actor', true), '')::uuid <> all (work.recused_of(which))
$$;
comment on function work.given_beside(uuid) is 'What colleagues who are named in a field of a plan were given of that field, to whoever sees the field: from it follows who does what.';
revoke all on function work.given_beside(uuid) from public;
grant execute on function work.given_beside(uuid) to app;

create function work.plan_bs_of(which uuid) returns table (thing uuid, comes text, standing jsonb, written_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct on (e.thing) e.thing::uuid, e.content ->> 'comes', (e.content -> 'standing') - 'why', e.written_at
    from work.plan l join work.plan_entry e on e.plan = l.id
   where l.person = which and e.kind = 'plan-b' and e.thing ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
   order by e.thing, e.version desc
$$;
comment on function work.plan_bs_of(uuid) is 'What each plan B of a person is for and how it stands, in its newest wording, without a word of what is done.';
revoke all on function work.plan_bs_of(uuid) from public;
grant execute on function work.plan_bs_of(uuid) to app, courier;
