-- Its state follows from deeds, never from a column.
create table work."case" (
  id         uuid primary key,
  label      text not null,
  place      text not null,
  sector     text not null,
  restricted boolean not null default false,
  opened_at  timestamptz not null,
  opened_by  uuid not null references access.colleague,
  owned_by   uuid references access.colleague
);
comment on table work."case" is 'Cases of this agency. Seen by colleagues who are not recused; restricted ones by their members and whoever opened them.';
comment on column work."case".owned_by is 'Who owns the case; null: whoever opened it. It goes to another when the owner steps aside, and to nobody never.';
create index case_newest on work."case" (opened_at desc, id);
create index case_newest_open on work."case" (opened_at desc, id) where not restricted;
grant select, insert on work."case" to app;
grant select (id, opened_at) on work."case" to counter;
-- Cases, facts and endings: no label, person or words.
grant select (id) on work."case" to matcher;
-- For finding recipients. No label, no word.
grant select (id, restricted, opened_by, owned_by) on work."case" to reminder;
alter table work."case" enable row level security, force row level security;
create policy case_opened_in_own_name on work."case" for insert to app
  with check (opened_by = nullif(current_setting('app.actor', true), '')::uuid and owned_by is null);
create policy case_counted on work."case" for select to counter using (true);
create policy case_matched on work."case" for select to matcher using (true);
create policy case_reminded on work."case" for select to reminder using (true);
create policy case_for_recusal on work."case" for select to lenke_keeper using (true);
create policy case_falls on work."case" for update to lenke_keeper using (true) with check (true);

create table work.case_member (
  case_id    uuid references work."case",
  actor      uuid references access.colleague,
  part       text not null check (part in ('owner', 'member', 'recused')),
  brought_by uuid references access.colleague,
  primary key (case_id, actor)
);
comment on table work.case_member is 'Who has which part in a case. A recused colleague sees nothing of it.';
comment on column work.case_member.brought_by is 'The colleague who brought them in; null where nobody did: who opened the case, stepped in, was let back in, or has a part of a plan.';
create index case_member_of on work.case_member (actor, case_id);
-- Few, but asked for at every reading of a case.
create index case_member_recused on work.case_member (actor, case_id) where part = 'recused';
grant select, insert on work.case_member to app;
grant select on work.case_member to reminder;
alter table work.case_member enable row level security, force row level security;
-- One's own parts; others' are seen through the case.
create policy case_member_own on work.case_member for select to app using (actor = nullif(current_setting('app.actor', true), '')::uuid);
create policy case_member_joined on work.case_member for insert to app with check (part in ('member', 'owner') and access.on_case(case_id, 'sees'));
-- The plan's holder may still give a part.
create policy case_member_from_inside on work.case_member as restrictive for insert to app with check (access.on_case(case_id, 'brings'));
create policy case_member_brought_in_own_name on work.case_member as restrictive for insert to app
  with check (brought_by is null or (part = 'member' and brought_by = nullif(current_setting('app.actor', true), '')::uuid));
create policy case_member_owns_what_they_opened on work.case_member as restrictive for insert to app
  with check (part = 'member' or (actor = nullif(current_setting('app.actor', true), '')::uuid and access.reads('opened', case_id)));
create policy case_member_reminded on work.case_member for select to reminder using (true);
create policy case_member_for_recusal on work.case_member for select to lenke_keeper using (true);
-- Parts move only with a recusal: colleagues see no others' parts.
create policy case_member_set_aside on work.case_member to lenke_keeper using (true) with check (true);

create function work.news_of_brought_in() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into work.news (id, what, about, case_id, at, colleague, by)
    values (gen_random_uuid(), 'brought', new.case_id, new.case_id, now(), new.actor, new.brought_by);
  return null;
end $$;
comment on function work.news_of_brought_in() is 'Notes that a colleague was brought into a case by another, so that they are told.';
revoke all on function work.news_of_brought_in() from public;
create trigger member_brought_in after insert on work.case_member
  for each row when (new.brought_by is not null and new.brought_by <> new.actor) execute function work.news_of_brought_in();

-- Known beforehand: colleagues with a part cannot be added.
create function work.parts_of(which uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select array(select m.actor from work.case_member m
                where m.case_id = which
                  and exists (select from work.case_member o
                               where o.case_id = which and o.part in ('owner', 'member')
                                 and o.actor = nullif(current_setting('app.actor', true), '')::uuid))
$$;
comment on function work.parts_of(uuid) is 'Who has a part in a case or is aside from it, and not which: to who has a part in it, and to nobody else.';
revoke all on function work.parts_of(uuid) from public;
grant execute on function work.parts_of(uuid) to app;

-- Plan-only members of a restricted case read rights of planless persons only with law; they add nobody, open no plan, read no name.
create table work.member_by_place (
  case_id uuid references work."case",
  actor   uuid references access.colleague,
  primary key (case_id, actor)
);
comment on table work.member_by_place is 'Who became a member of a restricted case by a part of somebody''s plan, and was not brought in. It stays when the part is taken back.';
create index member_by_place_of on work.member_by_place (actor, case_id);
grant select, insert on work.member_by_place to app;
alter table work.member_by_place enable row level security, force row level security;
create policy member_by_place_within_its_case on work.member_by_place for select to app using (access.on_case(case_id, 'sees'));
create policy member_by_place_given on work.member_by_place for insert to app with check (access.on_case(case_id, 'restricted'));
-- The keeper reckons from these.
create policy member_by_place_for_reach on work.member_by_place for select to lenke_keeper using (true);

create table work.safeguard (
  id      uuid primary key,
  case_id uuid not null references work."case",
  kind    text not null
    check (kind in ('talk-before-removal', 'employer-must-not-know', 'minor-or-maybe', 'interpreter', 'needs-time', 'safe-way-to-reach')),
  holds   boolean not null,
  why     text not null,
  set_at  timestamptz not null,
  set_by  uuid not null references access.colleague,
  how     text,
  constraint safeguard_how_check check (how is null or kind in ('interpreter', 'safe-way-to-reach'))
);
comment on table work.safeguard is 'Safeguards set and lifted on a case; the latest of a kind holds. Never changed or deleted.';
comment on column work.safeguard.how is 'Which language, or which way to reach the person safely. It travels; why never does.';
create index safeguard_of_case on work.safeguard (case_id, kind, set_at desc);
grant select, insert on work.safeguard to app;
alter table work.safeguard enable row level security, force row level security;
create policy safeguard_within_its_case on work.safeguard to app using (access.on_case(case_id, 'sees')) with check (access.on_case(case_id, 'sees'));
create policy safeguard_for_news on work.safeguard for select to lenke_keeper using (true);

create function work.news_of_lifted() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  lifted timestamptz := (select coalesce(max(s.set_at), '-infinity') from work.safeguard s
                          where s.case_id = new.case_id and s.kind = new.kind and not s.holds and s.set_at < new.set_at);
begin
  insert into work.news (id, what, about, case_id, at, colleague)
    select gen_random_uuid(), 'lifted', new.case_id, new.case_id, new.set_at, who.id
      from (select s.set_by as id from work.safeguard s
             where s.case_id = new.case_id and s.kind = new.kind and s.holds and s.why <> '' and s.set_at > lifted
            union
            select a."by" from work.age_asked a join work.person p on p.id = a.person
             where p.case_id = new.case_id and a.at > lifted
            union
            select l.noted_by from work.life_answer l join work.person p on p.id = l.person
             where p.case_id = new.case_id and l.question = 'under-eighteen' and l.answer = 'unknown' and l.noted_at > lifted) who
     where who.id <> new.set_by;
  return null;
end $$;
comment on function work.news_of_lifted() is 'Notes that a colleague lifted that somebody in a case is or may be a child, so that who else set it, asked an age there, or answered that nobody knows, is told.';
revoke all on function work.news_of_lifted() from public;
create trigger safeguard_lifted after insert on work.safeguard
  for each row when (new.kind = 'minor-or-maybe' and not new.holds and new.why <> '') execute function work.news_of_lifted();

-- Nothing is corrected in place.
create table work.observation (
  id        uuid primary key,
  case_id   uuid not null references work."case",
  noted_at  timestamptz not null,
  noted_by  uuid references access.colleague,
  came_from text not null,
  verified  boolean not null default false,
  words     text,
  facts     jsonb not null
);
comment on table work.observation is 'Observations on a case. noted_by is null for what came from outside, and came_from says whence. Never changed or deleted.';
create index observation_of_case on work.observation (case_id, noted_at);
grant select, insert on work.observation to app;
grant select (id, case_id, facts) on work.observation to matcher;
alter table work.observation enable row level security, force row level security;
-- Inside, or written oneself.
create policy observation_within_its_case on work.observation to app
  using (access.on_case(case_id, case when noted_by = nullif(current_setting('app.actor', true), '')::uuid then 'sees' else 'inside' end))
  with check (access.on_case(case_id, 'sees'));
create policy observation_matched on work.observation for select to matcher using (true);
create policy observation_for_reach on work.observation for select to lenke_keeper using (true);

create table work.routine (
  id          uuid primary key,
  trigger     text not null,
  decides     uuid not null references access.colleague,
  stands_in   uuid not null references access.colleague,
  weekdays    int[] not null,
  from_minute int not null check (from_minute between 0 and 1439),
  to_minute   int not null check (to_minute between 1 and 1440),
  else_call   text not null,
  set_at      timestamptz not null,
  set_by      uuid references access.colleague,
  starts_when text not null default ''
);
comment on table work.routine is 'Who here may decide what, who stands in, at what hours. The latest of a trigger holds; earlier ones stay.';
comment on column work.routine.starts_when is 'What here counts as this, in the agency''s own words; empty where nobody has written it.';
grant select, insert on work.routine to app;
grant select (id, trigger, decides, stands_in, weekdays, from_minute, to_minute, set_at) on work.routine to reminder;
alter table work.routine enable row level security, force row level security;
create policy routine_known_to_colleagues on work.routine to app
  using (true) with check (set_by = nullif(current_setting('app.actor', true), '')::uuid);
create policy routine_reminded on work.routine for select to reminder using (true);
create policy routine_first_set on work.routine for insert to lenke_keeper with check (set_by is null);
