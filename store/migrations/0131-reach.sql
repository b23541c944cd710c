-- Who sees what of a case and of a plan, in two relations that follow their sources in the same transaction. Policies look up one row.

-- Each word is a bit, named here and nowhere else. Of a plan: its fields, who has it, who ever had it.
create function access.bit_of(word text) returns int immutable parallel safe language sql as $$
  select 1 << (array_position(array[
    'wishes', 'safety', 'housing', 'health', 'mental-health', 'cognition', 'money', 'work', 'days', 'law', 'family', 'papers', 'return',
    'coordination', 'has', 'had',
    'sees', 'inside', 'part', 'owner', 'whole', 'opens', 'brings', 'restricted', 'aside'], word) - 1)
$$;
comment on function access.bit_of(text) is 'The bit of a word of access.reach or access.reach_plan. Of a case: sees its head; sees inside; has a part; owns it; has a part that is more than one of a plan; opens plans; brings in colleagues; sees it though it is restricted; is aside. New words go at the end.';

create function access.everyone() returns uuid immutable parallel safe language sql as $$ select '00000000-0000-0000-0000-000000000000'::uuid $$;
create function access.me() returns uuid stable parallel safe language sql as $$ select nullif(current_setting('app.actor', true), '')::uuid $$;

create table access.reach (
  case_id    uuid not null,
  colleague  uuid not null,
  bits       int not null,
  opened_at  timestamptz not null,
  primary key (case_id, colleague)
);
comment on table access.reach is 'How far each colleague is inside a case: a row for each who has a part, and one for everyone where it is not restricted. Follows from its sources, and is set by nothing else.';
comment on column access.reach.colleague is 'The nil uuid is everyone who works here; a colleague''s own row goes before it.';
comment on column access.reach.opened_at is 'As of the case, so that the list of cases is read in order from here.';

create table access.reach_plan (
  person     uuid not null,
  colleague  uuid not null,
  plan       uuid not null,
  case_id    uuid not null,
  bits       int not null,
  primary key (person, colleague)
);
comment on table access.reach_plan is 'What each colleague holds of a plan, whether they have it and ever had it. Follows from its sources, and is set by nothing else.';
comment on column access.reach_plan.colleague is 'The nil uuid says that there is a plan.';
create unique index reach_plan_by_plan on access.reach_plan (plan, colleague);
create index reach_plan_of_case on access.reach_plan (case_id);
create index reach_aside on access.reach (colleague, case_id) where bits & access.bit_of('aside') <> 0;
create index reach_listed on access.reach (colleague, opened_at desc, case_id) include (bits) where bits & access.bit_of('restricted') <> 0;
create index case_newest_open on work."case" (opened_at desc, id) where not restricted;

grant select on access.reach to app;
alter table access.reach enable row level security;
alter table access.reach force row level security;
alter table access.reach_plan enable row level security;
alter table access.reach_plan force row level security;
create policy reach_own on access.reach for select to app
  using (colleague = nullif(current_setting('app.actor', true), '')::uuid);
create policy reach_kept on access.reach to lenke_keeper using (true) with check (true);
create policy reach_plan_kept on access.reach_plan to lenke_keeper using (true) with check (true);

-- The keeper reckons from these.
create policy member_by_place_for_reach on work.member_by_place for select to lenke_keeper using (true);
create policy plan_coordinator_for_reach on work.plan_coordinator for select to lenke_keeper using (true);

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
revoke all on function access.keep(uuid[], boolean), access.keep_changed() from public;

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

-- The questions of policies about whoever asks. Each says yes or no, is opaque to the planner, and passes by the policies it stands in.
create function access.bits(which uuid) returns int
language plpgsql stable parallel safe as $$
begin
  return coalesce((select r.bits from access.reach r
                    where r.case_id = which and r.colleague in (access.everyone(), access.me())
                    order by r.colleague desc limit 1), 0);
end $$;
create function access.plan_bits(whom uuid) returns int
language plpgsql stable parallel safe as $$
begin
  return (select r.bits from access.reach_plan r
           where r.person = whom and r.colleague in (access.everyone(), access.me())
           order by r.colleague desc limit 1);
end $$;
comment on function access.plan_bits(uuid) is 'Null: the person has no plan.';

-- Not stepped aside from; once taken on, inside its case.
create function access.comes(which uuid) returns boolean
language plpgsql stable parallel safe as $$
begin
  return exists (select from work.incoming i where i.id = which)
     and not exists (select from work.incoming_recused r where r.incoming = which and r.colleague = access.me())
     and coalesce((select access.bits(h.case_id) & access.bit_of('inside') <> 0 from work.handled h
                    where h.incoming = which and h.case_id is not null), true);
end $$;

-- Every safeguard that came along is acknowledged, also those set later while it waits.
create function access.acknowledged(which uuid) returns boolean
language plpgsql stable parallel safe as $$
begin
  return exists (select from work.incoming_told t where t.incoming = which)
     and not exists (select from work.incoming i, jsonb_array_elements_text(i.content -> 'safeguards') as came(kind)
                      where i.id = which
                        and not exists (select from work.step s
                                         where s.thread = i.id and s.side = 'recipient' and s.kind = 'acknowledge'
                                           and s.deed -> 'safeguards' ? came.kind))
     and (exists (select from work.handled h where h.incoming = which and h.case_id is not null)
          or exists (select from work.step e where e.thread = which and e.kind in ('decline', 'withdraw'))
          or not exists (select from work.step g
                          where g.thread = which and g.side = 'sender' and g.kind = 'safeguard'
                            and not exists (select from work.step s
                                             where s.thread = g.thread and s.seq > g.seq and s.side = 'recipient'
                                               and s.kind = 'acknowledge' and s.deed -> 'safeguards' ? (g.deed ->> 'safeguard'))));
end $$;

create function access.on_case(which uuid, word text) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
  return access.bits(which) & access.bit_of(word) <> 0;
end $$;
comment on function access.on_case(uuid, text) is 'Whether the word of access.bit_of holds of who asks and a case.';

-- The owner, the plan's field of law, or inside where the person has no plan.
create function access.reads_law(which uuid, whom uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
declare here int := access.bits(which);
begin
  return here & access.bit_of('sees') <> 0
     and (here & access.bit_of('owner') <> 0
          or coalesce(access.plan_bits(whom) & access.bit_of('law') <> 0, here & access.bit_of('inside') <> 0));
end $$;
comment on function access.reads_law(uuid, uuid) is 'Whether who asks reads the rights of a person in a case.';

create function access.on_plan(which uuid, word text) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
declare
  here int;
  mine int;
  gives boolean;
  led boolean;
begin
  select access.bits(r.case_id), access.plan_bits(r.person) into here, mine
    from access.reach_plan r where r.plan = which and r.colleague = access.everyone();
  -- The newest holder, or an owner who never handed it on.
  gives := mine & access.bit_of('has') <> 0 or (here & access.bit_of('owner') <> 0 and mine & access.bit_of('had') = 0);
  -- A supervisor with a part hands over for one who left, without seeing the plan.
  led := here & access.bit_of('part') <> 0
         and word in ('hands', 'begins', 'leads')
         and exists (select from access.colleague c where c.id = access.me() and c.role = 'supervisor');
  return case
    when here is null then false
    when word = 'aside' then here & access.bit_of('aside') <> 0
    when here & access.bit_of('sees') = 0 then false
    when word = 'known' then true
    -- Any field: the bits below who has it.
    when word = 'any' then mine & (access.bit_of('has') - 1) <> 0
    when word = 'gives' then gives
    when word = 'hands' then gives or led
    when word = 'begins' then gives or led or exists (select from work.plan l where l.id = which and l.opened_by = access.me())
    when word = 'leads' then led
    else mine & access.bit_of(word) <> 0 end;
end $$;
comment on function access.on_plan(uuid, text) is 'Whether who asks sees a field of a plan or any, knows of the plan, has it to give, or is aside from its case.';

create function access.leads() returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
  return exists (select from access.colleague c where c.id = access.me() and c.role = 'supervisor' and c.ended is null);
end $$;
comment on function access.leads() is 'Whether who asks is a supervisor who has not left.';
create function access.edits() returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
  return exists (select from access.colleague c where c.id = access.me() and c.role = 'editor');
end $$;
comment on function access.edits() is 'Whether who asks is an editor.';

create function access.sees_matter(which uuid, incoming uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
  if which is null then
    return access.comes(incoming);
  end if;
  return access.bits(which) & access.bit_of('sees') <> 0;
end $$;
comment on function access.sees_matter(uuid, uuid) is 'Whether who asks sees a case or, where there is none, what came in.';

create function access.knows_aside(which uuid, incoming uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
  return access.sees_matter(which, incoming) and (access.bits(which) & access.bit_of('part') <> 0 or access.leads());
end $$;
comment on function access.knows_aside(uuid, uuid) is 'Whether who asks knows who is aside: who has a part in the case, or leads.';

-- A row that hangs on another is read as that one is. An unknown word is an error.
create function access.reads(what text, which uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
declare
  it boolean;
begin
  case what
    when 'person' then
      select access.bits(p.case_id) & access.bit_of('sees') <> 0 into it from work.person p where p.id = which;
    when 'name' then
      select access.bits(p.case_id) & access.bit_of('whole') <> 0 into it from work.person p where p.id = which;
    when 'consent' then
      select access.bits(p.case_id) & access.bit_of('inside') <> 0
             or (access.bits(p.case_id) & access.bit_of('sees') <> 0
                 and coalesce(access.plan_bits(which) & (access.bit_of('has') - 1), 0) <> 0)
        into it from work.person p where p.id = which;
    when 'incoming' then
      it := access.comes(which);
    when 'outcome' then
      select access.bits(o.case_id) & access.bit_of('inside') <> 0 into it from work.outcome o where o.id = which;
    when 'referral' then
      select access.bits(r.case_id) & access.bit_of('inside') <> 0 into it from work.referral r where r.id = which;
    when 'thread' then
      it := access.comes(which)
         or exists (select from work.referral r where r.id = which and access.bits(r.case_id) & access.bit_of('inside') <> 0);
    when 'words' then
      it := exists (select from work.step s where s.document = which and access.reads('thread', s.thread))
         or exists (select from work.outcome o where o.document = which and access.bits(o.case_id) & access.bit_of('inside') <> 0);
    when 'asked' then
      select access.bits(q.case_id) & access.bit_of(case when q.asked_by = access.me() then 'sees' else 'inside' end) <> 0
        into it from work.question_asked q where q.id = which;
    when 'right-day' then
      select access.reads_law(d.case_id, d.person) into it from work.right_day d where d.id = which;
    when 'letter' then
      select access.reads_law(l.case_id, l.person) into it from work.promise_letter l where l.id = which;
    when 'deadline' then
      select access.sees_matter(d.case_id, d.about) into it from work.deadline d where d.id = which;
    when 'news' then
      select access.sees_matter(n.case_id, n.about) into it
        from work.news_for f join work.news n on n.id = f.news where f.news = which and f.colleague = access.me();
    when 'told-in' then
      it := access.comes(which) and access.acknowledged(which);
    when 'named-in' then
      select access.comes(which)
             and (i.kind = 'report' or access.acknowledged(which))
             and coalesce((select access.bits(h.case_id) & access.bit_of('part') <> 0 from work.handled h
                            where h.incoming = which and h.case_id is not null), true)
        into it from work.incoming i where i.id = which;
    -- What is written beside another row.
    when 'opened' then
      select c.opened_by = access.me() into it from work."case" c where c.id = which;
    when 'passed-on' then
      select access.bits(r.case_id) & access.bit_of('inside') <> 0 and r.passes_on is not null into it from work.referral r where r.id = which;
    when 'proposal' then
      select access.edits() and p.proposed_by <> access.me() into it from work.edit_proposal p where p.id = which;
    when 'told-of-plan' then
      it := exists (select from work.plan_taken t
                     where t.told = which and t."by" = access.me() and not access.on_plan(t.plan, 'aside'));
    when 'document' then
      select d.direction = 'out' into it from sealed.document d where d.id = which;
  end case;
  return coalesce(it, false);
end $$;
comment on function access.reads(text, uuid) is 'Whether who asks reads a person, a name, what came in, or another row that rows hang on.';

create function access.pairs(what text, one uuid, other uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
  case what
    when 'person-case' then
      return access.bits(other) & access.bit_of('sees') <> 0
         and exists (select from work.person p where p.id = one and p.case_id = other);
    when 'outcome-case' then
      return access.bits(other) & access.bit_of('inside') <> 0
         and exists (select from work.outcome o where o.id = one and o.case_id = other);
    when 'incoming-person' then
      return exists (select from work.handled h join work.person p on p.case_id = h.case_id
                      where h.incoming = one and p.id = other and h."by" = access.me()
                        and access.bits(p.case_id) & access.bit_of('sees') <> 0);
    when 'question-observation' then
      return access.reads('asked', one)
         and exists (select from work.question_asked q join work.observation o on o.case_id = q.case_id
                      where q.id = one and o.id = other
                        and access.bits(q.case_id)
                            & access.bit_of(case when o.noted_by = access.me() then 'sees' else 'inside' end) <> 0);
    when 'thread-removal' then
      return access.reads('referral', one)
         and exists (select from work.step s where s.thread = one and s.id = other and s.kind = 'removal');
  end case;
end $$;
comment on function access.pairs(text, uuid, uuid) is 'Whether two rows that another row joins belong together, and who asks sees them.';

-- Into a field one sees, or as who hands over for another; kind and field are fixed, versions consecutive.
create function access.writes(which uuid, what text, next int, as_kind text, in_field text) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
  return (access.on_plan(which, in_field) or (as_kind = 'handover' and access.on_plan(which, 'leads')))
     and (next = 1 or exists (select from work.plan_entry e
                               where e.plan = which and e.thing = what and e.version = next - 1
                                 and e.kind = as_kind and e.field = in_field
                                 and access.on_plan(which, case when e.written_by = access.me() then 'any' else e.field end)));
end $$;
comment on function access.writes(uuid, text, int, text, text) is 'Whether who asks may add this wording to a plan.';

create function access.tells_of_plan(which uuid, next int, whom uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
  return whom <> all (work.recused_of(which)) and access.on_plan(which, 'known')
     and exists (select from work.plan_coordinator c
                  where c.plan = which and c.number = next and c.given_by = access.me()
                    and (c.colleague = whom or access.on_plan(which, 'leads')));
end $$;
comment on function access.tells_of_plan(uuid, int, uuid) is 'Whether who asks handed a plan over and may tell a colleague of it.';

-- Looks at every pseudonym before asking who sees it: none leaves that is not seen.
create function access.cases_about(words text) returns uuid[]
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
  return array(select p.case_id from work.person p where p.pseudonym ilike words and access.bits(p.case_id) & access.bit_of('sees') <> 0);
end $$;
comment on function access.cases_about(text) is 'The cases that who asks sees, of persons whose pseudonym is like this.';

do $$
declare
  f regprocedure;
begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'access'::regnamespace and p.prosecdef and p.provolatile = 's' loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to app', f);
  end loop;
end $$;

create policy referral_for_reach on work.referral for select to lenke_keeper using (true);
create policy question_asked_for_reach on work.question_asked for select to lenke_keeper using (true);
create policy observation_for_reach on work.observation for select to lenke_keeper using (true);
create policy promise_letter_for_reach on work.promise_letter for select to lenke_keeper using (true);
create policy right_day_for_reach on work.right_day for select to lenke_keeper using (true);
create policy deadline_for_reach on work.deadline for select to lenke_keeper using (true);
create policy news_for_reach on work.news for select to lenke_keeper using (true);
create policy news_for_for_reach on work.news_for for select to lenke_keeper using (true);
create policy plan_taken_for_reach on work.plan_taken for select to lenke_keeper using (true);
create policy edit_proposal_for_reach on work.edit_proposal for select to lenke_keeper using (true);
drop policy right_day_for_the_box on work.right_day;

-- The head of a case. Asked before what is searched for, so its look-ups stand in the policy: the few one is aside from, once a query, and of
-- restricted ones one's row.
alter policy case_seen on work."case" using (
  id <> all (array(select r.case_id from access.reach r
                    where r.colleague = nullif(current_setting('app.actor', true), '')::uuid and r.bits & access.bit_of('aside') <> 0))
  and (not restricted
       or exists (select from access.reach r
                   where r.case_id = id and r.colleague = nullif(current_setting('app.actor', true), '')::uuid
                     and r.bits & access.bit_of('sees') <> 0 offset 0)));

do $$
declare
  t text;
begin
  -- The head.
  foreach t in array array['safeguard', 'person', 'plan', 'member_by_place', 'age_answer', 'notified'] loop
    execute format('alter policy %1$I_within_its_case on work.%1$I using (access.on_case(case_id, ''sees''))', t);
  end loop;
  -- Inside.
  foreach t in array array['outcome', 'referral', 'police_agreement', 'decision_notice', 'decision_notice_seen'] loop
    execute format('drop policy %1$I_from_inside on work.%1$I', t);
    execute format('alter policy %s_within_its_case on work.%I using (access.on_case(case_id, ''inside''))', replace(t, 'decision_', ''), t);
  end loop;
  -- Of a person's rights.
  foreach t in array array['counsel_end', 'life_answer', 'life_event', 'promise_letter', 'right_day', 'rights_explained'] loop
    execute format('drop policy %1$I_by_field_of_law on work.%1$I', t);
    execute format('drop policy %1$I_without_plan on work.%1$I', t);
    execute format('alter policy %1$I_within_its_case on work.%1$I using (access.reads_law(case_id, person))', t);
  end loop;
  foreach t in array array['counsel_end', 'right_day'] loop
    execute format('alter policy %1$I_within_its_case on work.%1$I with check (access.pairs(''person-case'', person, case_id))', t);
  end loop;
  foreach t in array array['safeguard', 'person', 'observation', 'outcome', 'referral'] loop
    execute format('alter policy %1$I_within_its_case on work.%1$I with check (access.on_case(case_id, ''sees''))', t);
  end loop;
end $$;

-- Inside, or written oneself.
drop policy observation_from_inside on work.observation;
alter policy observation_within_its_case on work.observation
  using (access.on_case(case_id, case when noted_by = nullif(current_setting('app.actor', true), '')::uuid then 'sees' else 'inside' end));
drop policy question_asked_from_inside on work.question_asked;
alter policy question_asked_within_its_case on work.question_asked
  using (access.on_case(case_id, case when asked_by = nullif(current_setting('app.actor', true), '')::uuid then 'sees' else 'inside' end));
drop policy entry_from_inside on log.entry;
alter policy entry_read_within_its_case on log.entry
  using (actor = nullif(current_setting('app.actor', true), '') or access.on_case(case_id, 'inside'));

-- By the field of a plan.
alter policy plan_coordinator_within_its_case on work.plan_coordinator using (access.on_plan(plan, 'known'));
alter policy plan_place_own_or_of_my_plan on work.plan_place
  using (colleague = nullif(current_setting('app.actor', true), '')::uuid or access.on_plan(plan, 'gives'));
alter policy plan_entry_field_by_field on work.plan_entry
  using (access.on_plan(plan, case when written_by = nullif(current_setting('app.actor', true), '')::uuid then 'any' else field end));
alter policy plan_taken_told on work.plan_taken
  using (nullif(current_setting('app.actor', true), '')::uuid in (told, "by") and not access.on_plan(plan, 'aside'));

-- As the row they hang on.
alter policy age_asked_within_its_case on work.age_asked using (access.reads('person', person));
alter policy incoming_person_within_its_case on work.incoming_person using (access.reads('person', person));
drop policy person_name_from_inside on identity.person_name;
alter policy person_name_for_members on identity.person_name using (access.reads('name', person)) with check (access.reads('name', person));
drop policy consent_from_inside on work.consent;
alter policy consent_within_its_case on work.consent using (access.reads('consent', person)) with check (access.reads('person', person));
drop policy incoming_from_inside on work.incoming;
alter policy incoming_at_work on work.incoming using (access.reads('incoming', id));
alter policy incoming_name_at_work on identity.incoming_name using (access.reads('named-in', incoming));
alter policy told_once_acknowledged on work.incoming_told using (access.reads('told-in', incoming));
alter policy opened_with_what_came on work.opened using (access.reads('incoming', incoming));
alter policy addition_within_its_report on work.addition using (access.reads('incoming', incoming));
alter policy reply_within_its_report on work.reply using (access.reads('incoming', incoming))
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and access.reads('incoming', incoming));
alter policy step_within_its_referral on work.step using (access.reads('thread', thread));
alter policy removal_talk_within_its_referral on work.removal_talk using (access.reads('referral', thread));
alter policy passing_kept_within_its_referral on work.passing_kept using (access.reads('referral', referral));
alter policy told_within_its_case on work.told using (access.reads('outcome', outcome))
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and access.reads('outcome', outcome));
alter policy words_read_with_what_holds_them on work.words_read using (access.reads('words', document));
alter policy question_answered_within_its_case on work.question_answered using (access.reads('asked', question));
alter policy right_day_met_within_its_case on work.right_day_met using (access.reads('right-day', right_day));
alter policy right_day_undone_within_its_case on work.right_day_undone using (access.reads('right-day', right_day));
alter policy promise_given_within_its_case on work.promise_given using (access.reads('letter', letter));
alter policy told_within_its_deadline on work.deadline_told using (access.reads('deadline', deadline));
alter policy delivery_of_what_was_told on sealed.delivery using (access.reads('document', document));
alter policy stopped_as_it_was_told on sealed.stopped using (access.reads('document', document));
alter policy news_told_to_oneself on work.news using (access.reads('news', id));
alter policy deadline_within_its_case on work.deadline using (access.sees_matter(case_id, about)) with check (access.sees_matter(case_id, about));
create policy deadline_of_its_person on work.deadline as restrictive for insert to app
  with check (person is null or access.pairs('person-case', person, case_id));
alter policy recusal_within_its_case on work.recusal using (access.knows_aside(case_id, incoming));
alter policy message_own on work.message
  using (colleague = nullif(current_setting('app.actor', true), '')::uuid or access.leads());
alter policy proposal_for_editors on work.edit_proposal using (access.edits());
alter policy answer_for_editors on work.edit_answer using (access.edits());
alter policy import_for_editors on work.edit_import using (access.edits());

-- Writing: in one's own name, into what one sees.
alter policy draft_of_its_writer on work.edit_draft
  with check (kept_by = nullif(current_setting('app.actor', true), '')::uuid and access.edits());
alter policy proposal_in_own_name on work.edit_proposal
  with check (proposed_by = nullif(current_setting('app.actor', true), '')::uuid and access.edits());
alter policy answer_by_a_second_editor on work.edit_answer
  with check (answered_by = nullif(current_setting('app.actor', true), '')::uuid and access.reads('proposal', proposal));
alter policy age_answer_in_own_name on work.age_answer
  with check (("by" is null or "by" = nullif(current_setting('app.actor', true), '')::uuid)
              and access.on_case(case_id, case when says = 'adults' then 'whole' else 'sees' end));
alter policy age_answer_along_in_its_case on work.age_answer
  with check (along_with is null or access.pairs('person-case', along_with, case_id));
alter policy age_asked_in_own_name on work.age_asked
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and access.reads('person', person));
alter policy notified_in_own_name on work.notified
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'sees'));
alter policy notice_seen_in_own_name on work.decision_notice_seen
  with check (seen_by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'sees'));
alter policy police_agreement_in_own_name on work.police_agreement
  with check (noted_by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'sees'));
alter policy question_asked_in_own_name on work.question_asked
  with check (asked_by = nullif(current_setting('app.actor', true), '')::uuid and access.on_case(case_id, 'sees'));
create policy question_asked_of_a_person on work.question_asked as restrictive for insert to app
  with check (person is null or access.pairs('person-case', person, case_id));
alter policy question_answered_in_the_same_case on work.question_answered
  with check (access.pairs('question-observation', question, observation));
alter policy case_member_joined on work.case_member with check (part in ('member', 'owner') and access.on_case(case_id, 'sees'));
create policy case_member_owns_what_they_opened on work.case_member as restrictive for insert to app
  with check (part = 'member' or (actor = nullif(current_setting('app.actor', true), '')::uuid and access.reads('opened', case_id)));
alter policy case_member_from_inside on work.case_member with check (access.on_case(case_id, 'brings'));
alter policy member_by_place_given on work.member_by_place with check (access.on_case(case_id, 'restricted'));
alter policy handled_in_own_name on work.handled
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and (case_id is null or access.on_case(case_id, 'part')));
alter policy incoming_person_of_who_added on work.incoming_person with check (access.pairs('incoming-person', incoming, person));
alter policy opened_in_own_name on work.opened
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and access.reads('told-in', incoming));
alter policy step_in_own_name on work.step
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid
              and access.reads(case when side = 'sender' then 'referral' else 'incoming' end, thread));
alter policy removal_talk_in_own_name on work.removal_talk
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and access.pairs('thread-removal', thread, removal));
alter policy passing_kept_in_own_name on work.passing_kept
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and access.reads('passed-on', referral));
alter policy words_read_in_own_name on work.words_read
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and access.reads('words', document));
alter policy recusal_in_own_name on work.recusal
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and (aside or colleague <> "by") and access.sees_matter(case_id, incoming));
create policy recusal_of_others_by_who_leads on work.recusal as restrictive for insert to app with check (colleague = "by" or access.leads());
alter policy life_event_in_own_name on work.life_event
  with check (noted_by = nullif(current_setting('app.actor', true), '')::uuid and access.pairs('person-case', person, case_id));
create policy life_event_for_an_outcome_of_its_case on work.life_event as restrictive for insert to app
  with check (replaces_outcome is null or access.pairs('outcome-case', replaces_outcome, case_id));
alter policy life_answer_in_own_name on work.life_answer
  with check (noted_by = nullif(current_setting('app.actor', true), '')::uuid and access.pairs('person-case', person, case_id));
alter policy promise_letter_in_own_name on work.promise_letter
  with check (made_by = nullif(current_setting('app.actor', true), '')::uuid and access.pairs('person-case', person, case_id));
alter policy rights_explained_in_own_name on work.rights_explained
  with check (noted_by = nullif(current_setting('app.actor', true), '')::uuid and access.pairs('person-case', person, case_id));
alter policy right_day_met_in_own_name on work.right_day_met
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and access.reads('right-day', right_day));
alter policy right_day_undone_in_own_name on work.right_day_undone
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and access.reads('right-day', right_day));
alter policy promise_given_in_own_name on work.promise_given
  with check (given_by = nullif(current_setting('app.actor', true), '')::uuid and access.reads('letter', letter));
alter policy plan_opened_in_own_name on work.plan
  with check (opened_by = nullif(current_setting('app.actor', true), '')::uuid and access.pairs('person-case', person, case_id));
alter policy plan_opened_from_inside on work.plan with check (access.on_case(case_id, 'opens'));
alter policy plan_coordinator_handed_on on work.plan_coordinator
  with check (given_by = nullif(current_setting('app.actor', true), '')::uuid
              and access.on_plan(plan, case when number = 1 and colleague = given_by then 'begins' else 'hands' end));
alter policy plan_place_given_by_who_has_it on work.plan_place
  with check (given_by = nullif(current_setting('app.actor', true), '')::uuid and access.on_plan(plan, 'hands'));
alter policy plan_entry_danger_told on work.plan_entry
  with check (written_by = nullif(current_setting('app.actor', true), '')::uuid
              and kind = 'return' and field = 'return' and version = 1
              and content -> 'row' ->> 'row' = 'also_tells_of' and content ->> 'words' is null
              and access.on_plan(plan, 'known'));
alter policy plan_entry_in_own_name on work.plan_entry
  with check (written_by = nullif(current_setting('app.actor', true), '')::uuid
              and access.writes(plan, thing, version, kind, field));
alter policy plan_taken_in_own_name on work.plan_taken
  with check ("by" = nullif(current_setting('app.actor', true), '')::uuid and access.tells_of_plan(plan, number, told));
alter policy message_that_a_plan_was_taken on work.message
  with check (sent_at is null and tried = 0 and access.reads('told-of-plan', colleague));

drop function work.shut_cases();
drop function work.plan_is_mine(uuid), work.plan_is_led(uuid), work.plan_goes_on(uuid, text, int, text, text);

select access.rebuild();
