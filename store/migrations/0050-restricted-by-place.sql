-- Whoever came into a restricted case by a part of one person's plan read what was observed, asked, told and decided of everybody in it: a
-- bed opened the case. Now they read which case it is, its safeguards, who is in it, plans as far as given, and what they wrote themselves.
-- Who owns the case, was brought into it, or was given law in some plan of it reads as before; nothing is new in cases that are open to all.
-- The days stay to be seen, without what they are about, and so does that somebody was told that something waits.

-- Asked once a question and never once a row, in plpgsql since that keeps its plan for the connection.
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

-- What came in and was taken on as such a case, or added to it: its steps, its words and its name are read along with it.
create policy incoming_from_inside on work.incoming as restrictive for select to app
  using ((select work.shut_cases())::uuid[] = '{}'
         or not exists (select from work.handled h where h.incoming = id and h.case_id = any ((select work.shut_cases())::uuid[]) offset 0));
-- A consent names whom somebody is helped by: of a person in whose plan one has a part it is what steps hang on.
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
