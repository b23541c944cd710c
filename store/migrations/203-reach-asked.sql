-- What policies ask about who is at work: yes or no by one look-up, opaque to the planner, past the policies it stands in. What it reads comes
-- later.

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
