-- Plan-only members without law see head, safeguards, persons, given plans and their own words, not the content.
-- Dates stay without their subject.

-- Once per query; plpgsql keeps its plan for the connection.
create function work.shut_cases() returns uuid[]
language plpgsql stable parallel safe as $$
begin
  return array(
    select b.case_id from work.member_by_place b
     where b.actor = nullif(current_setting('app.actor', true), '')::uuid
       and not exists (select from work.case_member m where m.case_id = b.case_id and m.actor = b.actor and m.part = 'owner')
       and not exists (select from work.plan l
                        where l.case_id = b.case_id
                          and (select p.holds from work.plan_place p
                                where p.plan = l.id and p.field = 'law' and p.colleague = b.actor
                                order by p.kept_at desc, p.holds desc limit 1)));
end $$;
comment on function work.shut_cases() is 'The restricted cases that whoever asks came into by a part of a plan that is not law: of these they read the head, and what they wrote.';
revoke all on function work.shut_cases() from public;
grant execute on function work.shut_cases() to app;

do $$
declare
  t text;
begin
  foreach t in array array['observation', 'question_asked', 'outcome', 'referral', 'decision_notice', 'decision_notice_seen', 'police_agreement'] loop
    execute format('create policy %1$I_from_inside on work.%1$I as restrictive for select to app
                      using (case_id <> all ((select work.shut_cases())::uuid[])%2$s)',
                   t, case t when 'observation' then ' or noted_by = nullif(current_setting(''app.actor'', true), '''')::uuid'
                             when 'question_asked' then ' or asked_by = nullif(current_setting(''app.actor'', true), '''')::uuid'
                             else '' end);
  end loop;
end $$;

-- An incoming item's steps, words and name follow it.
create policy incoming_from_inside on work.incoming as restrictive for select to app
  using ((select work.shut_cases())::uuid[] = '{}'
         or not exists (select from work.handled h where h.incoming = id and h.case_id = any ((select work.shut_cases())::uuid[]) offset 0));
-- A plan's steps rest on its person's consents.
create policy consent_from_inside on work.consent as restrictive for select to app
  using ((select work.shut_cases())::uuid[] = '{}'
         or exists (select from work.person p where p.id = person and p.case_id <> all ((select work.shut_cases())::uuid[]) offset 0)
         or exists (select from work.plan l join work.plan_place g on g.plan = l.id
                     where l.person = consent.person and g.holds and g.colleague = nullif(current_setting('app.actor', true), '')::uuid
                       and not exists (select from work.plan_place n
                                        where n.plan = g.plan and n.colleague = g.colleague and n.field = g.field
                                          and n.kept_at > g.kept_at offset 0) offset 0));
create policy entry_from_inside on log.entry as restrictive for select to app
  using (actor = nullif(current_setting('app.actor', true), '') or case_id is null or case_id <> all ((select work.shut_cases())::uuid[]));
