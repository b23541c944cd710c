-- Recused colleagues hear nothing of the plan.

-- Read by this function only.
create policy case_member_for_recusal on work.case_member for select to lenke_keeper using (true);
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

drop policy plan_taken_told on work.plan_taken;
create policy plan_taken_told on work.plan_taken for select to app
  using (nullif(current_setting('app.actor', true), '')::uuid in (told, by)
         and nullif(current_setting('app.actor', true), '')::uuid <> all (work.recused_of(plan)));
drop policy plan_taken_in_own_name on work.plan_taken;
create policy plan_taken_in_own_name on work.plan_taken for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid and work.plan_is_led(plan)
              and told <> all (work.recused_of(plan))
              and exists (select from work.plan_coordinator c
                           where c.plan = plan_taken.plan and c.number = plan_taken.number and c.given_by = plan_taken.by));
