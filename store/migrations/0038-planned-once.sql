-- Faster, access unchanged: `exists` is planned twice and nests. `offset 0` forces one planned look-up by key.
alter policy case_seen on work."case"
  using (id <> all (array(select m.case_id from work.case_member m
                           where m.actor = nullif(current_setting('app.actor', true), '')::uuid and m.part = 'recused'))
         and (not restricted or opened_by = nullif(current_setting('app.actor', true), '')::uuid
              or exists (select from work.case_member m
                          where m.case_id = id and m.actor = nullif(current_setting('app.actor', true), '')::uuid offset 0)));

alter policy person_within_its_case on work.person
  using (exists (select from work."case" c where c.id = case_id offset 0));

alter policy referral_within_its_case on work.referral
  using (exists (select from work."case" c where c.id = case_id offset 0));

alter policy incoming_person_within_its_case on work.incoming_person
  using (exists (select from work.person p where p.id = incoming_person.person offset 0));

alter policy deadline_within_its_case on work.deadline
  using (case when case_id is null then exists (select from work.incoming i where i.id = about offset 0)
              else exists (select from work."case" c where c.id = case_id offset 0) end);

alter policy incoming_at_work on work.incoming
  using (id <> all (array(select r.incoming from work.incoming_recused r
                           where r.colleague = nullif(current_setting('app.actor', true), '')::uuid))
         and (not exists (select from work.handled h where h.incoming = id and h.case_id is not null offset 0)
              or exists (select from work.handled h join work."case" c on c.id = h.case_id
                          where h.incoming = work.incoming.id offset 0)));

alter policy step_within_its_referral on work.step
  using (exists (select from work.referral r where r.id = thread offset 0)
         or exists (select from work.incoming i where i.id = thread offset 0));

alter policy told_once_acknowledged on work.incoming_told
  using (exists (select from work.incoming i where i.id = incoming
                  and not exists (select from jsonb_array_elements_text(i.content -> 'safeguards') as came(kind)
                                   where not exists (select from work.step s
                                                      where s.thread = i.id and s.side = 'recipient'
                                                        and s.kind = 'acknowledge'
                                                        and s.deed -> 'safeguards' ? came.kind offset 0) offset 0) offset 0)
         and (exists (select from work.handled h
                       where h.incoming = incoming_told.incoming and h.case_id is not null offset 0)
              or exists (select from work.step e
                          where e.thread = incoming_told.incoming and e.kind in ('decline', 'withdraw') offset 0)
              or not exists (select from work.step g
                              where g.thread = incoming_told.incoming and g.side = 'sender' and g.kind = 'safeguard'
                                and not exists (select from work.step s
                                                 where s.thread = g.thread and s.seq > g.seq and s.side = 'recipient'
                                                   and s.kind = 'acknowledge'
                                                   and s.deed -> 'safeguards' ? (g.deed ->> 'safeguard') offset 0) offset 0)));

alter policy incoming_name_at_work on identity.incoming_name
  using (exists (select from work.incoming i where i.id = incoming
                  and (i.kind = 'report'
                       or exists (select from work.incoming_told t where t.incoming = i.id offset 0)) offset 0)
         and not exists (select from work.handled h where h.incoming = incoming_name.incoming and h.case_id is not null
                           and not exists (select from work.case_member m
                                            where m.case_id = h.case_id and m.part in ('owner', 'member')
                                              and m.actor = nullif(current_setting('app.actor', true), '')::uuid offset 0) offset 0));
