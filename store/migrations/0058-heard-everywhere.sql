-- Ages and dangers are noted in every part of a plan, and at handover.

create function work.wrote_entry(which uuid, what text, wording int, part text) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from work.plan_entry e
                  where e.plan = which and e.thing = what and e.version = wording and e.field = part
                    and e.written_by = nullif(current_setting('app.actor', true), '')::uuid)
$$;
comment on function work.wrote_entry(uuid, text, int, text) is 'Whether whoever asks wrote a wording of a plan themselves, also where they do not read it.';
revoke all on function work.wrote_entry(uuid, text, int, text) from public;
grant execute on function work.wrote_entry(uuid, text, int, text) to app;

drop policy age_said_of_what_one_wrote on work.age_said;
create policy age_said_of_what_one_wrote on work.age_said for insert to app
  with check (said_by = nullif(current_setting('app.actor', true), '')::uuid
              and work.wrote_entry(plan, thing, version, field));
drop policy plan_risk_of_what_one_wrote on work.plan_risk;
create policy plan_risk_of_what_one_wrote on work.plan_risk for insert to app
  with check (work.wrote_entry(plan, thing, version, field));
