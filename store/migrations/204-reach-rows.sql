-- What policies ask of a row that hangs on another. What they read comes later.

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
