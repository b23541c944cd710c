-- The newest of a plan is read without the rest of it: the overview of a case shows what happened last.
create index plan_entry_newest on work.plan_entry (plan, written_at desc);

-- Who has a case is asked at every look at it. Colleagues see no others' parts, and never who stepped aside.
create function work.with_in_case(which uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select array(select m.actor from work.case_member m
                where m.case_id = which and m.part in ('owner', 'member')
                  and not exists (select from work.member_by_place b where b.case_id = which and b.actor = m.actor)
                  and exists (select from work.case_member o
                               where o.case_id = which and o.part in ('owner', 'member')
                                 and o.actor = nullif(current_setting('app.actor', true), '')::uuid
                                 and not exists (select from work.member_by_place b where b.case_id = which and b.actor = o.actor)))
$$;
comment on function work.with_in_case(uuid) is 'Who has a part in a case, to who has one; not those who help with a plan alone, and nobody who stepped aside.';
revoke all on function work.with_in_case(uuid) from public;
grant execute on function work.with_in_case(uuid) to app;
