-- With a plan, rights need its field of law, except for the owner. Restrictive policies; letters and dates are read
-- through their rows.
do $$
declare t text;
begin
  foreach t in array array['life_event', 'life_answer', 'right_day', 'promise_letter', 'rights_explained'] loop
    execute format($policy$
      create policy %1$I_by_field_of_law on work.%1$I as restrictive for select to app
        using (not exists (select from work.plan l where l.person = %1$I.person)
               or exists (select from work.case_member m
                           where m.case_id = %1$I.case_id and m.part = 'owner'
                             and m.actor = nullif(current_setting('app.actor', true), '')::uuid)
               or exists (select from work.plan l join work.plan_place p on p.plan = l.id
                           where l.person = %1$I.person and p.field = 'law' and p.holds
                             and p.colleague = nullif(current_setting('app.actor', true), '')::uuid
                             and not exists (select from work.plan_place n
                                              where n.plan = p.plan and n.colleague = p.colleague and n.field = p.field
                                                and n.kept_at > p.kept_at)))$policy$, t);
  end loop;
end $$;

-- The courier reckons for colleagues who may not read rights.
create policy job_reckoning_asked_for on job.job_common for insert to app with check (name = 'rights');
create policy job_reckoning_known_by_its_id on job.job_common for select to app using (name = 'rights');
