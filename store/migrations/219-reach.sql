create table access.reach (
  case_id   uuid,
  colleague uuid,
  bits      int not null,
  opened_at timestamptz not null,
  primary key (case_id, colleague)
);
comment on table access.reach is 'How far each colleague is inside a case: a row for each who has a part, and one for everyone where it is not restricted. Follows from its sources, and is set by nothing else.';
comment on column access.reach.colleague is 'The nil uuid is everyone who works here; a colleague''s own row goes before it.';
comment on column access.reach.opened_at is 'As of the case, so that the list of cases is read in order from here.';
create index reach_aside on access.reach (colleague, case_id) where bits & access.bit_of('aside') <> 0;
create index reach_listed on access.reach (colleague, opened_at desc, case_id) include (bits) where bits & access.bit_of('restricted') <> 0;
grant select on access.reach to app;
alter table access.reach enable row level security, force row level security;
create policy reach_own on access.reach for select to app using (colleague = nullif(current_setting('app.actor', true), '')::uuid);
create policy reach_kept on access.reach to lenke_keeper using (true) with check (true);
-- The head of a case. Asked before what is searched for, so its look-ups stand in the policy: the few one is aside from, once a query, and of
-- restricted ones one's row.
create policy case_seen on work."case" for select to app
  using (id <> all (array(select r.case_id from access.reach r
                           where r.colleague = nullif(current_setting('app.actor', true), '')::uuid and r.bits & access.bit_of('aside') <> 0))
         and (not restricted
              or exists (select from access.reach r
                          where r.case_id = "case".id and r.colleague = nullif(current_setting('app.actor', true), '')::uuid
                            and r.bits & access.bit_of('sees') <> 0 offset 0)));

create table access.reach_plan (
  person    uuid,
  colleague uuid,
  plan      uuid not null,
  case_id   uuid not null,
  bits      int not null,
  primary key (person, colleague)
);
comment on table access.reach_plan is 'What each colleague holds of a plan, whether they have it and ever had it. Follows from its sources, and is set by nothing else.';
comment on column access.reach_plan.colleague is 'The nil uuid says that there is a plan.';
create unique index reach_plan_by_plan on access.reach_plan (plan, colleague);
create index reach_plan_of_case on access.reach_plan (case_id);
alter table access.reach_plan enable row level security, force row level security;
create policy reach_plan_kept on access.reach_plan to lenke_keeper using (true) with check (true);

-- What the rows must be, from the sources. Of gifts and takings of one moment, giving counts.
create view access.reach_plan_should with (security_invoker = true) as
  select l.person, w.colleague, l.id as plan, l.case_id,
         coalesce((select bit_or(access.bit_of(n.field))
                     from (select distinct on (p.field) p.field, p.holds from work.plan_place p
                            where p.plan = l.id and p.colleague = w.colleague order by p.field, p.kept_at desc, p.holds desc) n
                    where n.holds), 0)
         | case when w.colleague = (select o.colleague from work.plan_coordinator o where o.plan = l.id order by o.number desc limit 1)
                then access.bit_of('has') else 0 end
         | case when exists (select from work.plan_coordinator o where o.plan = l.id and o.colleague = w.colleague)
                then access.bit_of('had') else 0 end as bits
    from work.plan l
         cross join lateral (select p.colleague from work.plan_place p where p.plan = l.id
                             union select o.colleague from work.plan_coordinator o where o.plan = l.id) w
  union all
  select l.person, access.everyone(), l.id, l.case_id, 0 from work.plan l;
comment on view access.reach_plan_should is 'What the rows of access.reach_plan must be.';

-- Of who came by a part of a plan into a restricted case: inside with law, names and plans as the owner only.
create view access.reach_should with (security_invoker = true) as
  select c.id as case_id, access.everyone() as colleague,
         access.bit_of('sees') | access.bit_of('inside') | access.bit_of('opens') | access.bit_of('brings') as bits, c.opened_at
    from work."case" c where not c.restricted
  union all
  select c.id, w.colleague,
         case when m.part = 'recused' then access.bit_of('aside') else
           access.bit_of('sees')
           | case when x.whole or x.law then access.bit_of('inside') else 0 end
           | case when m.part is not null then access.bit_of('part') else 0 end
           | case when m.part = 'owner' then access.bit_of('owner') else 0 end
           | case when m.part is not null and x.whole then access.bit_of('whole') else 0 end
           | case when x.whole then access.bit_of('opens') else 0 end
           | case when x.whole or x.has then access.bit_of('brings') else 0 end
           | case when c.restricted then access.bit_of('restricted') else 0 end end,
         c.opened_at
    from work."case" c
         cross join lateral (select m.actor as colleague from work.case_member m where m.case_id = c.id
                             union select b.actor from work.member_by_place b where b.case_id = c.id
                             union select o.opened_by from work."case" o where o.id = c.id and o.restricted) w
         left join work.case_member m on m.case_id = c.id and m.actor = w.colleague
         cross join lateral (
           select m.part is not distinct from 'owner'
                    or not exists (select from work.member_by_place b where b.case_id = c.id and b.actor = w.colleague) as whole,
                  exists (select from work.plan l where l.case_id = c.id
                             and (select p.holds from work.plan_place p
                                   where p.plan = l.id and p.colleague = w.colleague and p.field = 'law'
                                   order by p.kept_at desc, p.holds desc limit 1)) as law,
                  exists (select from work.plan l where l.case_id = c.id
                             and w.colleague = (select o.colleague from work.plan_coordinator o
                                                 where o.plan = l.id order by o.number desc limit 1)) as has) x
   where not c.restricted or c.opened_by = w.colleague or m.part is not null;
comment on view access.reach_should is 'What the rows of access.reach must be.';

-- What differs: nothing, or a trigger was passed by.
create view access.reach_wrong with (security_invoker = true) as
  select 'reach' as relation, coalesce(r.case_id, s.case_id) as case_id, coalesce(r.colleague, s.colleague) as colleague
    from access.reach r full join access.reach_should s on s.case_id = r.case_id and s.colleague = r.colleague
   where (r.bits, r.opened_at) is distinct from (s.bits, s.opened_at)
  union all
  select 'reach_plan', coalesce(r.case_id, s.case_id), coalesce(r.colleague, s.colleague)
    from access.reach_plan r full join access.reach_plan_should s on s.person = r.person and s.colleague = r.colleague
   where (r.plan, r.case_id, r.bits) is distinct from (s.plan, s.case_id, s.bits);
comment on view access.reach_wrong is 'Whose rows of access.reach or access.reach_plan are not what they must be.';

-- Locks the cases in order, then reckons in statements of their own, which see what the lock waited for.
create function access.keep(cases uuid[], plans boolean) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted') then
    raise exception 'Who sees what is not reckoned in a transaction that sees no later commits.';
  end if;
  if cases = '{}' then
    return;
  end if;
  perform from work."case" c where c.id = any(cases) order by c.id for no key update;
  if plans then
    insert into access.reach_plan as r (person, colleague, plan, case_id, bits)
      select s.person, s.colleague, s.plan, s.case_id, s.bits from access.reach_plan_should s where s.case_id = any(cases)
      on conflict (person, colleague) do update set bits = excluded.bits, plan = excluded.plan, case_id = excluded.case_id
        where (r.bits, r.plan, r.case_id) is distinct from (excluded.bits, excluded.plan, excluded.case_id);
    delete from access.reach_plan r where r.case_id = any(cases)
      and not exists (select from access.reach_plan_should s
                       where s.person = r.person and s.colleague = r.colleague and s.case_id = any(cases));
  end if;
  insert into access.reach as r (case_id, colleague, bits, opened_at)
    select s.case_id, s.colleague, s.bits, s.opened_at from access.reach_should s where s.case_id = any(cases)
    on conflict (case_id, colleague) do update set bits = excluded.bits, opened_at = excluded.opened_at
      where (r.bits, r.opened_at) is distinct from (excluded.bits, excluded.opened_at);
  delete from access.reach r where r.case_id = any(cases)
    and not exists (select from access.reach_should s
                     where s.case_id = r.case_id and s.colleague = r.colleague and s.case_id = any(cases));
end $$;
comment on function access.keep(uuid[], boolean) is 'Reckons anew who sees what of some cases, and of their plans where asked.';
revoke all on function access.keep(uuid[], boolean) from public;

create function access.keep_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_table_name = 'case' then
    perform access.keep(array(select distinct g.id from changed g), false);
  elsif tg_table_name in ('plan_place', 'plan_coordinator') then
    perform access.keep(array(select distinct l.case_id from changed g join work.plan l on l.id = g.plan), true);
  else
    perform access.keep(array(select distinct g.case_id from changed g), tg_table_name = 'plan');
  end if;
  return null;
end $$;
comment on function access.keep_changed() is 'After each statement on what access.reach and access.reach_plan follow from.';
revoke all on function access.keep_changed() from public;

create function access.rebuild() returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  lock table work."case" in share row exclusive mode;
  truncate access.reach, access.reach_plan;
  insert into access.reach_plan (person, colleague, plan, case_id, bits)
    select person, colleague, plan, case_id, bits from access.reach_plan_should;
  insert into access.reach (case_id, colleague, bits, opened_at) select case_id, colleague, bits, opened_at from access.reach_should;
end $$;
comment on function access.rebuild() is 'Reckons who sees what of every case anew.';
revoke all on function access.rebuild() from public;

-- In the same transaction as what they follow from.
do $$
declare
  t text;
  e text;
begin
  foreach t in array array['case', 'case_member', 'member_by_place', 'plan', 'plan_place', 'plan_coordinator'] loop
    foreach e in array array['insert', 'update', 'delete'] loop
      execute format('create trigger reach_%2$s after %2$s on work.%1$I referencing %3$s table as changed
                        for each statement execute function access.keep_changed()',
                     t, e, case e when 'delete' then 'old' else 'new' end);
    end loop;
  end loop;
end $$;
