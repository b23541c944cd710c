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
