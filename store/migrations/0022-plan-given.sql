-- Also when handed over ordinarily.
drop policy plan_taken_in_own_name on work.plan_taken;
create policy plan_taken_in_own_name on work.plan_taken for insert to app
  with check (by = nullif(current_setting('app.actor', true), '')::uuid
              and told <> all (work.recused_of(plan))
              and exists (select from work.plan_coordinator c
                           where c.plan = plan_taken.plan and c.number = plan_taken.number and c.given_by = plan_taken.by
                             and (c.colleague = told or work.plan_is_led(plan_taken.plan))));
comment on table work.plan_taken is 'Who is told that a plan went over to somebody, and which handing over it was: whoever has it now, and, where a supervisor took it, whom it was taken from and the others who lead. Holds nothing of what stands in the plan. Never changed or deleted.';
