-- Whoever came into a restricted case by a part of one person's plan read what rights hang on of everyone in it who had no plan yet: a
-- bed for one opened the police case of the other. Now only who was given law in some plan of the case, or came into it otherwise.
-- Beside the policies by field of law: of those who have a plan, and in cases that are open to all here, nothing is new.
do $$
declare t text;
begin
  foreach t in array array['counsel_end', 'life_answer', 'life_event', 'promise_letter', 'right_day', 'rights_explained'] loop
    execute format($policy$
      create policy %1$I_without_plan on work.%1$I as restrictive for select to app
        using (not exists (select from work."case" c where c.id = %1$I.case_id and c.restricted offset 0)
               or exists (select from work.plan l where l.person = %1$I.person offset 0)
               or exists (select from work.case_member m
                           where m.case_id = %1$I.case_id and m.part = 'owner'
                             and m.actor = nullif(current_setting('app.actor', true), '')::uuid offset 0)
               or not exists (select from work.plan l join work.plan_place p on p.plan = l.id
                               where l.case_id = %1$I.case_id
                                 and p.colleague = nullif(current_setting('app.actor', true), '')::uuid offset 0)
               or exists (select from work.plan l
                           where l.case_id = %1$I.case_id
                             and (select p.holds from work.plan_place p
                                   where p.plan = l.id and p.field = 'law'
                                     and p.colleague = nullif(current_setting('app.actor', true), '')::uuid
                                   order by p.kept_at desc, p.holds desc limit 1) offset 0))$policy$, t);
  end loop;
end $$;
