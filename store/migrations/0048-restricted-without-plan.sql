-- Plan-only members of a restricted case read rights of planless persons only with law; they add nobody, open no
-- plan, read no name.
create table work.member_by_place (
  case_id uuid not null references work."case",
  actor   uuid not null references access.colleague,
  primary key (case_id, actor)
);
comment on table work.member_by_place is 'Who became a member of a restricted case by a part of somebody''s plan, and was not brought in. It stays when the part is taken back.';
create index member_by_place_of on work.member_by_place (actor, case_id);
alter table work.member_by_place enable row level security;
alter table work.member_by_place force row level security;
grant select, insert on work.member_by_place to app;
create policy member_by_place_within_its_case on work.member_by_place for select to app
  using (exists (select from work."case" c where c.id = case_id offset 0));
create policy member_by_place_given on work.member_by_place for insert to app
  with check (exists (select from work."case" c where c.id = case_id and c.restricted offset 0));

-- How earlier members came in is unknown: any gift of a plan part counts as such.
alter table work.member_by_place no force row level security;
alter table work.case_member no force row level security;
alter table work."case" no force row level security;
alter table work.plan no force row level security;
alter table work.plan_place no force row level security;
insert into work.member_by_place (case_id, actor)
  select distinct l.case_id, p.colleague
    from work.plan_place p join work.plan l on l.id = p.plan join work."case" c on c.id = l.case_id and c.restricted
    join work.case_member m on m.case_id = l.case_id and m.actor = p.colleague and m.part = 'member';
alter table work.member_by_place force row level security;
alter table work.case_member force row level security;
alter table work."case" force row level security;
alter table work.plan force row level security;
alter table work.plan_place force row level security;

do $$
declare t text;
begin
  foreach t in array array['counsel_end', 'life_answer', 'life_event', 'promise_letter', 'right_day', 'rights_explained'] loop
    execute format($policy$
      create policy %1$I_without_plan on work.%1$I as restrictive for select to app
        using (not exists (select from work.member_by_place b
                            where b.case_id = %1$I.case_id and b.actor = nullif(current_setting('app.actor', true), '')::uuid offset 0)
               or exists (select from work.plan l where l.person = %1$I.person offset 0)
               or exists (select from work.case_member m
                           where m.case_id = %1$I.case_id and m.part = 'owner' and m.actor = nullif(current_setting('app.actor', true), '')::uuid offset 0)
               or exists (select from work.plan l
                           where l.case_id = %1$I.case_id
                             and (select p.holds from work.plan_place p
                                   where p.plan = l.id and p.field = 'law' and p.colleague = nullif(current_setting('app.actor', true), '')::uuid
                                   order by p.kept_at desc, p.holds desc limit 1) offset 0))$policy$, t);
  end loop;
end $$;

create policy plan_opened_from_inside on work.plan as restrictive for insert to app
  with check (not exists (select from work.member_by_place b where b.case_id = plan.case_id and b.actor = nullif(current_setting('app.actor', true), '')::uuid offset 0)
              or exists (select from work.case_member m
                          where m.case_id = plan.case_id and m.part = 'owner' and m.actor = nullif(current_setting('app.actor', true), '')::uuid offset 0));
create policy person_name_from_inside on identity.person_name as restrictive to app
  using (not exists (select from work.person p join work.member_by_place b on b.case_id = p.case_id
                      where p.id = person and b.actor = nullif(current_setting('app.actor', true), '')::uuid offset 0)
         or exists (select from work.person p join work.case_member m on m.case_id = p.case_id
                     where p.id = person and m.part = 'owner' and m.actor = nullif(current_setting('app.actor', true), '')::uuid offset 0));
-- The plan's holder may still give a part.
create policy case_member_from_inside on work.case_member as restrictive for insert to app
  with check (not exists (select from work.member_by_place b where b.case_id = case_member.case_id and b.actor = nullif(current_setting('app.actor', true), '')::uuid offset 0)
              or exists (select from work.plan l where l.case_id = case_member.case_id and work.plan_is_mine(l.id) offset 0));
